"""Between the domain's pixels and Qt's pictures. Qt decodes no file of the user's here."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from skingpt_desktop.domain.photo import Mark, Photo

_THICKEST_VEIL = 0.6


def photo_image(photo: Photo) -> QImage:
    """A photo's clean pixels as a picture of its own memory."""
    line = photo.width * 3
    return QImage(photo.rgb, photo.width, photo.height, line, QImage.Format.Format_RGB888).copy()


def png_bytes(image: QImage) -> bytes:
    """A picture from the clipboard as PNG, to be read like any other untrusted bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def thumbnail_pixmap(jpeg: bytes, size: QSize, ratio: float) -> QPixmap:
    """The small picture that the program itself made and kept, cut to fill a rounded square."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    image = QImageReader(buffer, QByteArray(b"JPEG")).read()
    pixels = size * ratio
    whole = QPixmap(pixels)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    path = QPainterPath()
    area = QRectF(0, 0, pixels.width(), pixels.height())
    path.addRoundedRect(area, 6 * ratio, 6 * ratio)
    painter.setClipPath(path)
    if not image.isNull():
        filled = image.scaled(
            pixels,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(
            (pixels.width() - filled.width()) // 2, (pixels.height() - filled.height()) // 2, filled
        )
    painter.end()
    whole.setDevicePixelRatio(ratio)
    return whole


def focus_image(focus: tuple[tuple[float, ...], ...], colour: QColor) -> QImage:
    """Where the model looked, as a veil over the rest: the less it looked, the thicker."""
    rows, columns = len(focus), len(focus[0])
    image = QImage(columns, rows, QImage.Format.Format_ARGB32)
    for y, line in enumerate(focus):
        for x, value in enumerate(line):
            veil = QColor(colour)
            veil.setAlphaF(_THICKEST_VEIL * (1.0 - min(1.0, max(0.0, value)) ** 0.5))
            image.setPixelColor(x, y, veil)
    return image


def draw_ring(painter: QPainter, place: QRectF, mark: Mark) -> None:
    """A ring around a spot of a photo that lies at `place`, to be seen on any skin."""
    middle = QPointF(place.x() + mark.x * place.width(), place.y() + mark.y * place.height())
    radius = mark.radius * max(place.width(), place.height())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((Qt.GlobalColor.black, 5.0), (Qt.GlobalColor.white, 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(middle, radius, radius)

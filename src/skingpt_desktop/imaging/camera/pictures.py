"""One picture of a camera's stream -> RGB bytes. Runs inside the camera's process only."""

import io

from PIL import Image, ImageFilter, ImageStat
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from skingpt_desktop.imaging.protocol import MAX_PIXELS, MIN_SIDE

Picture = tuple[int, int, bytes]
"""Width, height, and RGB bytes row by row."""

_EDGES = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
"""Laplace's, whose answer spreads the more the sharper a picture is (Pech-Pacheco et al., 2000)."""
_COMPARED_SIDE = 1024
_SMALLEST_FRAME = QSize(MIN_SIDE, MIN_SIDE)


class Unreadable(Exception):
    """This picture is broken; the next one may be well."""


def get_ready() -> None:
    """Load what the first picture would load, while files may still be opened."""
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    Image.preinit()
    grey = QVideoFrameFormat(_SMALLEST_FRAME, QVideoFrameFormat.PixelFormat.Format_NV12)
    QVideoFrame(grey).toImage()


def to_rgb(frame: QVideoFrame, longest: int) -> Picture:
    """The picture, upright, its longer side at most `longest` pixels.

    Raises:
        Unreadable: it is broken.
    """
    if frame.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg:
        return _from_jpeg(_bytes_of(frame), longest)
    image = frame.toImage()
    if max(image.width(), image.height()) > longest:
        image = image.scaled(
            QSize(longest, longest),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if min(image.width(), image.height()) < MIN_SIDE:
        raise Unreadable
    return _without_padding(image.convertToFormat(QImage.Format.Format_RGB888))


def sharpness(picture: Picture) -> float:
    """More is sharper, for pictures of one size that show the same."""
    width, height, rgb = picture
    grey = Image.frombytes("RGB", (width, height), rgb).convert("L")
    grey.thumbnail((_COMPARED_SIDE, _COMPARED_SIDE), Image.Resampling.BOX)
    return float(ImageStat.Stat(grey.filter(_EDGES)).var[0])


def _bytes_of(frame: QVideoFrame) -> bytes:
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise Unreadable
    try:
        return bytes(frame.bits(0))
    finally:
        frame.unmap()


def _from_jpeg(data: bytes, longest: int) -> Picture:
    """By Pillow, as each photo that is opened: the picture plugins of Qt are not used."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as file:
            file.draft("RGB", (longest, longest))
            image = file.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise Unreadable from None
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if min(image.size) < MIN_SIDE:
        raise Unreadable
    return image.width, image.height, image.tobytes()


def _without_padding(image: QImage) -> Picture:
    width, height, line = image.width(), image.height(), image.bytesPerLine()
    bits = bytes(image.constBits())
    if line == width * 3:
        return width, height, bits[: line * height]
    rows = (bits[row * line : row * line + width * 3] for row in range(height))
    return width, height, b"".join(rows)

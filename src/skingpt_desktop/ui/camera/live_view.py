"""What the camera sees, as large as there is room."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.ui.pictures import photo_image
from skingpt_desktop.ui.roles import PICTURE, tell_role

_RADIUS = 12
_LOWEST = 160
_BEHIND = QColor("#10181a")
"""The same in light and dark: a picture is judged best on a dark ground."""
_COUNT_SHARE = 0.4


class LiveView(QWidget):
    """One picture after the other, and over it the seconds that are left."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._left = 0
        self.setMinimumHeight(_LOWEST)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        tell_role(self, PICTURE)
        self.setAccessibleName(self.tr("What the camera sees"))

    @property
    def has_picture(self) -> bool:
        """Whether something is shown."""
        return not self._image.isNull()

    def show_picture(self, picture: Photo) -> None:
        """Show this one."""
        self._image = photo_image(picture)
        self.update()

    def show_seconds(self, left: int) -> None:
        """Show how many seconds are left; 0 takes the number away."""
        self._left = left
        self.update()

    def clear(self) -> None:
        """Let go of the picture."""
        self._image = QImage()
        self._left = 0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The whole picture, in the middle."""
        painter = QPainter(self)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), _BEHIND)
        if self.has_picture:
            size = QSizeF(self._image.size()).scaled(
                QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(place, self._image)
        if self._left:
            self._draw_seconds(painter)
        painter.end()

    def _draw_seconds(self, painter: QPainter) -> None:
        font = painter.font()
        font.setPixelSize(round(self.height() * _COUNT_SHARE))
        font.setBold(True)
        path = QPainterPath()
        path.addText(0, 0, font, self.locale().toString(self._left))
        path.translate(QRectF(self.rect()).center() - path.boundingRect().center())
        painter.strokePath(path, QColor(0, 0, 0, 160))
        painter.fillPath(path, QColor("white"))

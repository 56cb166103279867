"""The photo from its clean pixels, with zoom and a veil that shows where the model looked."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from skingpt_desktop.domain.photo import Mark, Photo
from skingpt_desktop.ui.pictures import draw_ring, focus_image, photo_image
from skingpt_desktop.ui.roles import PICTURE, tell_role
from skingpt_desktop.ui.theme import Theme

_RADIUS = 12
_LOWEST, _HIGHEST = 160, 280
_STEP = 1.25
_LARGEST = 8.0


class PhotoView(QWidget):
    """Shows one photo. Wheel, + and - zoom; 0 or a double click fits; the mouse moves it.

    `moved` tells the zoom and by how much the middle has moved, in shares of the photo, unless
    Shift was held. With `fills` it takes all the room that there is.
    """

    moved = Signal(float, QPointF)

    def __init__(self, theme: Theme, *, fills: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap()
        self._veil: QImage | None = None
        self._focus: tuple[tuple[float, ...], ...] = ()
        self._mark: Mark | None = None
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        high = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, high)
        policy.setHeightForWidth(not fills)
        self.setSizePolicy(policy)
        self.setMinimumHeight(_LOWEST)
        tell_role(self, PICTURE)
        self.setAccessibleName(self.tr("Photo"))
        self.setAccessibleDescription(self.tr("Plus and minus zoom, 0 shows the whole photo."))
        theme.changed.connect(self._recolour)

    @property
    def zoom(self) -> float:
        """How much larger than the whole photo it is shown."""
        return self._zoom

    @property
    def centre(self) -> QPointF:
        """What is in the middle, in shares of the photo's width and height."""
        return self._centre

    def show_photo(self, photo: Photo) -> None:
        """Show this photo, whole."""
        self._pixmap = QPixmap.fromImage(photo_image(photo))
        self._focus, self._veil, self._mark = (), None, None
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self.setAccessibleName(
            self.tr("Photo, {width} by {height} pixels").format(
                width=photo.width, height=photo.height
            )
        )
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Let go of the photo."""
        self._pixmap = QPixmap()
        self._focus, self._veil = (), None
        self.setAccessibleName(self.tr("Photo"))
        self.update()

    def show_focus(self, focus: tuple[tuple[float, ...], ...]) -> None:
        """Veil what the model looked at less; an empty grid takes the veil away."""
        self._focus = focus
        self._recolour()

    def show_mark(self, mark: Mark | None) -> None:
        """Show a ring around a spot of this photo, or none."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The photo's shape at a usual width."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The photo's shape, within reason."""
        shape = self._pixmap.height() / self._pixmap.width() if self._pixmap.width() else 0.75
        return round(min(_HIGHEST, max(_LOWEST, width * shape)))

    def _recolour(self) -> None:
        colour = QColor("#0f1719")
        self._veil = focus_image(self._focus, colour) if self._focus else None
        self.update()

    def _place(self) -> QRectF:
        """Where the whole photo lies, in this widget's pixels."""
        width, height = self._pixmap.width(), self._pixmap.height()
        fit = min(self.width() / width, self.height() / height) * self._zoom
        size = QPointF(width * fit, height * fit)
        left = self.width() / 2 - self._centre.x() * size.x()
        top = self.height() / 2 - self._centre.y() * size.y()
        return QRectF(left, top, size.x(), size.y())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the photo, the veil and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rounded = QPainterPath()
        rounded.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.fillPath(rounded, QColor(self._theme.colours.sunken))
        if not self._pixmap.isNull():
            painter.setClipPath(rounded)
            place = self._place()
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
            if self._veil is not None:
                painter.drawImage(place, self._veil)
            if self._mark is not None:
                draw_ring(painter, place, self._mark)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
            painter.drawPath(rounded)
        painter.end()

    def set_zoom(self, zoom: float) -> None:
        """Show it larger, from 1 (whole) to 8."""
        self.follow(min(_LARGEST, max(1.0, zoom)), QPointF())
        self.moved.emit(self._zoom, QPointF())

    def follow(self, zoom: float, by: QPointF) -> None:
        """Look as another view does that was zoomed or moved."""
        self._zoom = zoom
        self._centre += by
        self._keep_inside()

    def _move(self, by: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.follow(self._zoom, by)
        if not keys & Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(self._zoom, by)

    def _keep_inside(self) -> None:
        half = 0.5 / self._zoom
        self._centre = QPointF(
            min(1 - half, max(half, self._centre.x())), min(1 - half, max(half, self._centre.y()))
        )
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom with Ctrl held; the plain wheel scrolls the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Zoom with + - 0, move with the arrows."""
        moves = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.set_zoom(self._zoom * _STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / _STEP)
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in moves and self._zoom > 1:
            self._move(moves[key] * (0.1 / self._zoom), event.modifiers())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Larger, or whole again."""
        self.set_zoom(1.0 if self._zoom > 1 else 2.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the photo."""
        self._grabbed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Let go of it."""
        self._grabbed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it."""
        if self._grabbed is None or self._zoom <= 1 or self._pixmap.isNull():
            return
        here = event.position().toPoint()
        moved = here - self._grabbed
        self._grabbed = here
        place = self._place()
        by = QPointF(-moved.x() / place.width(), -moved.y() / place.height())
        self._move(by, event.modifiers())

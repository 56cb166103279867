"""The whole photo with a crop to pull and a spot to mark, by mouse and by keyboard."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.photo import WHOLE, Box, Framing, Mark, Photo
from skingpt_desktop.ui.framing_moves import (
    LEAST_PIXELS,
    Point,
    Side,
    drawn,
    moved,
    moved_mark,
    resized_mark,
    rounded,
    sides_at,
    turned_box,
    turned_mark,
)
from skingpt_desktop.ui.pictures import draw_ring, photo_image
from skingpt_desktop.ui.pieces import announce
from skingpt_desktop.ui.roles import PICTURE, tell_role
from skingpt_desktop.ui.theme import Theme

_LARGEST_SHOWN = 1600
_MARGIN, _REACH, _HANDLE = 12, 14, 10
_STEP, _RADIUS = 0.02, 0.08
_DIRECTIONS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Tool(Enum):
    """What mouse and arrow keys do."""

    CROP = "crop"
    MARK = "mark"


class FramingCanvas(QWidget):
    """Works on the photo as it lies on the screen, turned; `framing` gives it upright again."""

    changed = Signal()

    def __init__(self, theme: Theme, photo: Photo, framing: Framing) -> None:
        super().__init__()
        self._theme = theme
        self._size = (photo.width, photo.height)
        self._upright = QPixmap.fromImage(
            photo_image(photo).scaled(
                QSize(_LARGEST_SHOWN, _LARGEST_SHOWN).boundedTo(QSize(photo.width, photo.height)),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self.tool = Tool.CROP
        self._held = Side.NONE
        self._pressed: Point | None = None
        self._last: Point = (0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 220)
        tell_role(self, PICTURE)
        self.show_framing(framing)

    @property
    def framing(self) -> Framing:
        """The framing as it stands, given on the photo as it was taken."""
        mark = None if self._mark is None else turned_mark(self._mark, -self._quarters)
        return rounded(Framing(self._quarters, turned_box(self._crop, -self._quarters), mark))

    def show_framing(self, framing: Framing) -> None:
        """Begin again with this one."""
        self._quarters = framing.quarter_turns
        self._crop = turned_box(framing.crop, self._quarters)
        self._mark = None if framing.mark is None else turned_mark(framing.mark, self._quarters)
        self._draw_turned()

    def turn(self, quarters: int) -> None:
        """Turn the photo clockwise; what is cut away and marked turns with it."""
        self._quarters = (self._quarters + quarters) % 4
        self._crop = turned_box(self._crop, quarters)
        self._mark = None if self._mark is None else turned_mark(self._mark, quarters)
        self._draw_turned()
        self._tell()

    def remove_mark(self) -> None:
        """Mark nothing."""
        self._mark = None
        self._tell()

    def use(self, tool: Tool) -> None:
        """What mouse and arrow keys do from now on; marking begins in the middle of the crop."""
        self.tool = tool
        if tool is Tool.MARK and self._mark is None:
            crop = self._crop
            middle = (crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2
            self._mark = Mark(*middle, _RADIUS)
        self._tell()

    def _draw_turned(self) -> None:
        self._pixmap = self._upright.transformed(QTransform().rotate(90 * self._quarters))
        self._describe()
        self.update()

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.changed.emit()

    def _describe(self) -> None:
        crop = self._crop
        text = self.tr(
            "Kept: {left} to {right} percent across, {top} to {bottom} percent down."
        ).format(**{side: round(100 * getattr(crop, side)) for side in Box.__slots__})
        if self._mark is not None:
            text += " " + self.tr("Marked: {x} percent across, {y} percent down.").format(
                x=round(100 * self._mark.x), y=round(100 * self._mark.y)
            )
        self.setAccessibleName(self.tr("Photo to crop and mark"))
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A comfortable size."""
        return QSize(560, 420)

    @property
    def place(self) -> QRectF:
        """Where the whole photo lies, in this widget's pixels."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        fit = min(room.width() / self._pixmap.width(), room.height() / self._pixmap.height())
        size = QPointF(self._pixmap.width() * fit, self._pixmap.height() * fit)
        middle = room.center()
        return QRectF(middle.x() - size.x() / 2, middle.y() - size.y() / 2, size.x(), size.y())

    @property
    def _least(self) -> Point:
        width, height = self._size if self._quarters % 2 == 0 else self._size[::-1]
        return min(1.0, LEAST_PIXELS / width), min(1.0, LEAST_PIXELS / height)

    def _at(self, event: QMouseEvent) -> Point:
        place, here = self.place, event.position()
        return (
            min(1.0, max(0.0, (here.x() - place.x()) / place.width())),
            min(1.0, max(0.0, (here.y() - place.y()) / place.height())),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a side or of the whole crop, begin a new one, or mark a spot."""
        self._pressed = self._last = self._at(event)
        if self.tool is Tool.MARK:
            radius = self._mark.radius if self._mark else _RADIUS
            self._mark = Mark(*self._pressed, radius)
            self._tell()
            return
        place = self.place
        reach = _REACH / place.width(), _REACH / place.height()
        self._held = sides_at(self._crop, self._pressed, reach)
        if self._held is Side.ALL and self._crop == WHOLE:
            self._held = Side.NONE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pull."""
        if self._pressed is None:
            return
        here = self._at(event)
        if self.tool is Tool.MARK and self._mark is not None:
            place = self.place
            across = (here[0] - self._pressed[0]) * place.width()
            down = (here[1] - self._pressed[1]) * place.height()
            far = QPointF(across, down)
            radius = QPointF.dotProduct(far, far) ** 0.5 / max(place.width(), place.height())
            self._mark = resized_mark(self._mark, radius)
        elif self._held:
            by = here[0] - self._last[0], here[1] - self._last[1]
            self._crop = moved(self._crop, self._held, by, self._least)
        else:
            self._crop = drawn(self._pressed, here, self._least)
        self._last = here
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Let go."""
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, with Shift they make larger or smaller; + and - size the mark."""
        step = _DIRECTIONS.get(event.key())
        if step is not None:
            by = step[0] * _STEP, step[1] * _STEP
            grows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(by, grows=grows)
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self._grow(-1 if event.key() == Qt.Key.Key_Minus else 1)
        else:
            super().keyPressEvent(event)
            return
        announce(self, self.accessibleDescription())

    def _move(self, by: Point, *, grows: bool) -> None:
        if self.tool is Tool.CROP:
            sides = Side.RIGHT | Side.BOTTOM if grows else Side.ALL
            self._crop = moved(self._crop, sides, by, self._least)
        elif self._mark is not None:
            self._mark = moved_mark(self._mark, by)
        self._tell()

    def _grow(self, sign: int) -> None:
        """The mark, or all four sides of the crop at once."""
        by = sign * _STEP
        if self.tool is Tool.MARK and self._mark is not None:
            self._mark = resized_mark(self._mark, self._mark.radius + by / 2)
        elif self.tool is Tool.CROP:
            outwards = moved(self._crop, Side.LEFT | Side.TOP, (-by, -by), self._least)
            self._crop = moved(outwards, Side.RIGHT | Side.BOTTOM, (by, by), self._least)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The photo, a veil over what is cut away, the crop with its corners, the mark."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        place = self.place
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        crop = QRectF(
            place.x() + self._crop.left * place.width(),
            place.y() + self._crop.top * place.height(),
            (self._crop.right - self._crop.left) * place.width(),
            (self._crop.bottom - self._crop.top) * place.height(),
        )
        veil = QPainterPath()
        veil.addRect(place)
        veil.addRect(crop)
        painter.fillPath(veil, QColor(0, 0, 0, 150))
        if self._mark is not None:
            draw_ring(painter, place, self._mark)
        self._draw_crop(painter, crop)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _draw_crop(self, painter: QPainter, crop: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(crop)
        if self.tool is not Tool.CROP:
            return
        painter.setPen(QPen(Qt.GlobalColor.black, 1))
        painter.setBrush(QColor(self._theme.colours.accent))
        for corner in (crop.topLeft(), crop.topRight(), crop.bottomLeft(), crop.bottomRight()):
            half = _HANDLE / 2
            painter.drawRect(QRectF(corner.x() - half, corner.y() - half, _HANDLE, _HANDLE))

"""Photos that are dragged over the window and let go there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from skingpt_desktop.ui.drop_overlay import DropOverlay
from skingpt_desktop.ui.incoming import may_hold_photo
from skingpt_desktop.ui.photo_desk import PhotoDesk
from skingpt_desktop.ui.photo_intake import PhotoIntake


class Dropping(QObject):
    """Watches the window: anything that may hold a photo is welcome anywhere on it."""

    def __init__(
        self, overlay: DropOverlay, photos: PhotoDesk, intake: PhotoIntake, window: QWidget
    ) -> None:
        super().__init__(window)
        self._overlay = overlay
        self._photos = photos
        self._intake = intake
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Where it is let go says whether it joins the open case."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._drop(event)
        elif isinstance(event, QDragMoveEvent):
            event.acceptProposedAction()
            self._overlay.point_at(event.position().toPoint())
        elif event.type() is QEvent.Type.DragLeave:
            self._overlay.hide()
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        if may_hold_photo(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.appear(with_adding=self._photos.can_add)
            self._overlay.point_at(event.position().toPoint())

    def _drop(self, event: QDropEvent) -> None:
        where = event.position().toPoint()
        joins = self._overlay.isVisible() and self._overlay.adds_at(where)
        self._overlay.hide()
        event.acceptProposedAction()
        (self._photos.add_data if joins else self._intake.take_data)(event.mimeData())

"""Joins the window with the dialog in which a photo is taken."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.camera.dialog import CameraDialog
from skingpt_desktop.ui.jobs import Lane
from skingpt_desktop.ui.photo_desk import PhotoDesk
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.theme import Theme


class CameraDesk(QObject):
    """A photo that was taken goes the way of every other, as a new case or into the open one.

    No camera is looked for, and no one is asked to allow one, before the user wants a photo.
    """

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        intake: PhotoIntake,
        photos: PhotoDesk,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._intake = intake
        self._photos = photos
        self._theme = theme
        self._window = window
        self.dialog: CameraDialog | None = None

    def show(self) -> None:
        """Open the dialog and switch the camera on."""
        if self.dialog is not None:
            return
        self.dialog = dialog = CameraDialog(
            self._desk, self._lane, self._theme, self._window, can_join=self._photos.can_add
        )
        dialog.used.connect(self._intake.take_clean)
        dialog.joined.connect(self._photos.take)
        dialog.file_asked.connect(self._intake.choose)
        dialog.finished.connect(self._closed)
        dialog.open()
        dialog.begin()

    def put_away(self) -> None:
        """The window goes: the camera goes off before."""
        if self.dialog is not None:
            self.dialog.reject()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

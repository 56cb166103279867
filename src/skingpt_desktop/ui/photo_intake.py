"""Takes photos in: dropped, pasted or opened; they are read beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.incoming import Incoming, incoming
from skingpt_desktop.ui.jobs import Handlers, Lane


class PhotoIntake(QObject):
    """The newest photo wins; what was on its way before is dropped."""

    reading = Signal()
    read = Signal(object)
    failed = Signal(object)
    left_out = Signal(int)

    def __init__(self, desk: Desk, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window

    def take_data(self, data: QMimeData) -> None:
        """Take what was dropped or pasted."""
        found = incoming(data)
        if found is not None:
            self.take(found)
        elif data.hasUrls():
            self.failed.emit(
                SkinGPTError(
                    self.tr("This is a link, not a photo"),
                    self.tr("Save the photo on this computer first, then drop the file here."),
                )
            )
        else:
            self.failed.emit(
                SkinGPTError(
                    self.tr("There is no photo in this"),
                    self.tr("Copy or choose a photo (JPEG, PNG, WebP or HEIC) and try again."),
                )
            )

    def take(self, found: Incoming) -> None:
        """Read a photo."""
        source = found.source

        def task(_report: Callable[[object], None], is_cancelled: IsCancelled) -> Photo:
            if isinstance(source, Path):
                return self._desk.photo_read(source, is_cancelled)
            return self._desk.photo_decode(source, is_cancelled)

        def done(photo: Photo) -> None:
            self.read.emit(photo)
            if found.left_out:
                self.left_out.emit(found.left_out)

        self._lane.submit(task, Handlers(done, self._failed), "photo")
        self.reading.emit()

    def forget(self) -> None:
        """What is on its way is no longer wanted."""
        self._lane.forget("photo")

    def choose(self) -> None:
        """Let the user choose a file."""
        dialog = QFileDialog(self._window, self.tr("Choose a photo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Photos") + " (*.jpg *.jpeg *.png *.webp *.heic *.heif)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.take(Incoming(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _failed(self, error: SkinGPTError) -> None:
        self.failed.emit(None if isinstance(error, Cancelled) else error)

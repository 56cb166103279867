"""Takes photos in: dropped, pasted or opened; they are read beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from skingpt_desktop.domain.errors import Cancelled, PhotoError, SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.incoming import PHOTO_ENDINGS, Incoming, incoming
from skingpt_desktop.ui.jobs import Handlers, Lane, plain

QUIET_MS = 3000
"""So long after a photo the processor is done with it, and has time for the next one's process."""


class PhotoIntake(QObject):
    """The newest photo wins; what was on its way before is dropped."""

    reading = Signal()
    read = Signal(object)
    failed = Signal(object)
    several = Signal(object)
    ended = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window
        self._is_closed = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.get_ready)
        self.read.connect(lambda _: self._quiet.start())

    def get_ready(self) -> None:
        """Do ahead what the next photo would have to wait for."""
        self._lane.submit(plain(self._desk.photo_get_ready), Handlers(), "spare")

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
        """Read a photo; several at once are handed on to be queued."""
        if self._is_closed:
            return
        source = found.source
        if found.further and isinstance(source, Path):
            self.several.emit((source, *found.further))
            return

        def task(_report: Callable[[object], None], is_cancelled: IsCancelled) -> Photo:
            return self._read(source, is_cancelled)

        self._lane.submit(task, Handlers(self.read.emit, self._failed), "photo")
        self.reading.emit()

    def take_clean(self, photo: Photo) -> None:
        """Take a photo that is clean pixels already, as one that was taken here."""
        if not self._is_closed:
            self.forget()
            self.reading.emit()
            self.read.emit(photo)

    def take_further(self, found: Incoming, target: Callable[[Photo], None]) -> None:
        """Read photos of the case that is open, each handed to `target` as it is read."""
        sources = (found.source, *found.further)

        def task(report: Callable[[Photo], None], is_cancelled: IsCancelled) -> None:
            trouble: SkinGPTError | None = None
            for source in sources:
                try:
                    report(self._read(source, is_cancelled))
                except PhotoError as error:
                    trouble = error
            if trouble is not None:
                raise trouble

        self._lane.submit(task, Handlers(self.ended.emit, self._failed, target), "photo")
        self.reading.emit()

    def _read(self, source: Path | bytes, is_cancelled: IsCancelled) -> Photo:
        if isinstance(source, Path):
            return self._desk.photo_read(source, is_cancelled)
        return self._desk.photo_decode(source, is_cancelled)

    def forget(self) -> None:
        """What is on its way is no longer wanted."""
        self._lane.forget("photo")

    def close(self) -> None:
        """Take nothing more until `open`; what is on its way is dropped."""
        self._is_closed = True
        self.forget()

    def open(self) -> None:
        """Take photos again."""
        self._is_closed = False

    def choose(self) -> None:
        """Let the user choose a file, or several."""
        self._choose(self.tr("Choose a photo"), self.take)

    def choose_further(self, target: Callable[[Photo], None]) -> None:
        """Let the user choose photos of the case that is open."""
        self._choose(
            self.tr("Choose more photos of this case"),
            lambda found: self.take_further(found, target),
        )

    def _choose(self, title: str, take: Callable[[Incoming], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Photos") + f" ({' '.join(f'*{ending}' for ending in PHOTO_ENDINGS)})",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: take(_as_incoming(names)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _failed(self, error: SkinGPTError) -> None:
        self.failed.emit(None if isinstance(error, Cancelled) else error)


def _as_incoming(names: list[str]) -> Incoming:
    first, *further = map(Path, names)
    return Incoming(first, tuple(further))

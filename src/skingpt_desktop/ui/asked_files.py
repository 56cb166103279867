"""The photos that the system asks to be opened: “Open with”, or a drop on the program's icon."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from skingpt_desktop.ui.incoming import Incoming, photo_files


class AskedFiles(QObject):
    """Photos to be opened; macOS sends them as events to the application, which this filters."""

    asked = Signal()

    def __init__(self, first: Iterable[Path] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = list(first)

    def take(self) -> Incoming | None:
        """What is waiting to be opened; None where nothing is."""
        files, self._waiting = photo_files(self._waiting), []
        return Incoming(files[0], files[1:]) if files else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take an event that names a file; pass everything else on."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._waiting.append(Path(event.file()))
            self.asked.emit()
            return True
        return super().eventFilter(watched, event)

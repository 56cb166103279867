"""What the user chose for the whole program, in front of the window."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.services.settings import Settings, SettingsFile
from skingpt_desktop.ui.theme import Theme

PATIENT, CLINIC = "patient", "clinic"


class Choices(QObject):
    """The settings of now; a change is kept at once where there is a file.

    Without a file they last as long as the window, the first start counts as over, and nothing is
    asked first.
    """

    changed = Signal()

    def __init__(self, file: SettingsFile | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._now = file.read() if file is not None else Settings(welcomed=True, asks_first=False)

    @property
    def now(self) -> Settings:
        """The settings as they stand."""
        return self._now

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - each setting has its own type
        """Set some of the settings; they count even where they cannot be written."""
        if changes == {name: getattr(self._now, name) for name in changes}:
            return
        self._now = replace(self._now, **changes)
        if self._file is not None:
            self._file.change(**changes)
        self.changed.emit()


def locks_after(role: str) -> int:
    """After how many idle minutes cases lock unless the user says otherwise.

    In a clinic more people pass by the screen.
    """
    return 5 if role == CLINIC else 15


def keep_looks(theme: Theme, choices: Choices) -> None:
    """Light or dark and the size of text are as they were left."""
    theme.restore(choices.now.scheme, choices.now.text_size)
    theme.keep_still(choices.now.still)
    theme.changed.connect(lambda: choices.change(scheme=theme.scheme, text_size=theme.text_size))

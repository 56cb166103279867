"""Opens the help, and what the program is and is not."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from skingpt_desktop.ui.help.dialog import HelpDialog
from skingpt_desktop.ui.pieces import plain_news
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import about_text


class HelpDesk(QObject):
    """Neither needs a network; `diagnose` shows the diagnostics, to which the help leads."""

    def __init__(self, theme: Theme, diagnose: Callable[[], None], window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._diagnose = diagnose
        self._window = window

    def show(self) -> None:
        """Open the help."""
        dialog = HelpDialog(self._theme, self._window)
        dialog.diagnostics_asked.connect(self._diagnose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_about(self) -> None:
        """Say what this is and is not."""
        box = plain_news(self._window, self.tr("What this is and is not"), about_text())
        box.finished.connect(box.deleteLater)
        box.open()

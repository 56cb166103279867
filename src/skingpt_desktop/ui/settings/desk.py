"""Opens the settings and the diagnostics, one of each at a time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.jobs import Lanes
from skingpt_desktop.ui.settings.diagnostics import DiagnosticsDialog
from skingpt_desktop.ui.settings.dialog import SettingsDialog
from skingpt_desktop.ui.settings.installation import Installation
from skingpt_desktop.ui.theme import Theme


class SettingsDesk(QObject):
    """`open_anew_asked` says that another language was chosen and is wanted now."""

    open_anew_asked = Signal()

    def __init__(
        self,
        choices: Choices,
        theme: Theme,
        translations: Path,
        installation: Installation,
        lanes: Lanes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._choices = choices
        self._theme = theme
        self._translations = translations
        self._installation = installation
        self._lanes = lanes
        self._window = window
        self.dialog: SettingsDialog | None = None
        self.diagnostics: DiagnosticsDialog | None = None

    def show(self) -> None:
        """Show the settings."""
        if self.dialog is not None:
            return
        self.dialog = SettingsDialog(
            self._choices, self._theme, self._translations, self._installation.data, self._window
        )
        self.dialog.diagnostics_asked.connect(self.diagnose)
        self.dialog.open_anew_asked.connect(self.open_anew_asked)
        self.dialog.finished.connect(self._end)
        self.dialog.open()

    def diagnose(self) -> None:
        """Show the state of the installation."""
        if self.diagnostics is not None:
            return
        self.diagnostics = DiagnosticsDialog(
            self._installation, self._lanes.report, self._theme, self.dialog or self._window
        )
        self.diagnostics.finished.connect(self._end_diagnostics)
        self.diagnostics.open()

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _end_diagnostics(self) -> None:
        if self.diagnostics is not None:
            self._lanes.report.forget("diagnostics")
            self.diagnostics.deleteLater()
            self.diagnostics = None

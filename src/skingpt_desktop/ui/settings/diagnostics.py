"""The state of this installation, to be read and copied; nothing personal is in it."""

import platform
from collections.abc import Iterable

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.jobs import Handlers, Lane, plain
from skingpt_desktop.ui.pieces import announce, at_the_right, column, push_button, text_label
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.settings.installation import Installation
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import language_now

_SIZE = (680, 520)


class DiagnosticsDialog(QDialog):
    """Looks beside the window, then shows one line for each check."""

    def __init__(
        self, installation: Installation, lane: Lane, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Diagnostics"))
        self.state = text_label(self.tr("Looking at the parts of the program …"), "muted")
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("What was found"))
        self.copy_button = push_button(self.tr("Copy"), "primary")
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        about = self.tr(
            "No photo, no name and no word of yours is in it, nor the name of your folder. It is "
            "in English, so that whoever helps you can read it."
        )
        lines = column(self, margin=16, gap=12)
        lines.addWidget(text_label(about))
        lines.addWidget(self.state)
        lines.addWidget(self.report, 1)
        lines.addLayout(at_the_right(close, self.copy_button))
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        handlers = Handlers(self._show, self._failed)
        look = plain(lambda: [(check.line, check.well) for check in installation.examine()])
        lane.submit(look, handlers, "diagnostics")

    def _show(self, found: Iterable[tuple[str, bool]]) -> None:
        lines = [line for line, _ in found]
        bad = sum(not well for _, well in found)
        self.report.setPlainText("\n".join([*lines, self._window_line()]))
        well, ill = self.tr("All is well."), self.tr("%n check(s) found a problem.", "", bad)
        text = ill if bad else well
        self.state.setText(text)
        self.copy_button.setEnabled(True)
        announce(self.state, text)

    def _failed(self, error: SkinGPTError) -> None:
        self.state.setText(f"{error.title}. {error.message}")

    def _window_line(self) -> str:
        screen = self.screen().size()
        parts = (
            f"Qt {qVersion()} {QGuiApplication.platformName()}",
            f"screen {screen.width()} x {screen.height()} at {self.devicePixelRatioF():g}",
            f"text {self._theme.text_size:.2f}",
            f"language {language_now()}",
            platform.platform(terse=True),
        )
        return f"ok       window: {', '.join(parts)}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
        announce(self.copy_button, self.tr("Copied"))

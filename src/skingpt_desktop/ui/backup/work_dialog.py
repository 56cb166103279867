"""How far a backup or a restore is, with a way to stop it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from skingpt_desktop.domain.backup import BackupProgress, BackupStep
from skingpt_desktop.ui.pieces import (
    announce,
    at_the_right,
    column,
    push_button,
    text_label,
)
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

_WIDTH = 440
_PARTS = 1000


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("WorkDialog", text)


class WorkDialog(QDialog):
    """Closes only when the work has ended; Escape stops it as the button does."""

    stopped = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = text_label(tr("One moment …"))
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.stop_button = push_button(tr("Stop"))
        self.stop_button.clicked.connect(self.reject)
        self._step: BackupStep | None = None
        lines = column(self, margin=24, gap=12)
        lines.addWidget(text_label(title, "heading"))
        lines.addWidget(self.text)
        lines.addWidget(self.bar)
        lines.addLayout(at_the_right(self.stop_button))
        fix_width(self, theme.px(_WIDTH))

    def show_progress(self, progress: BackupProgress) -> None:
        """Show how far it is; how long the check takes is not known."""
        checking = progress.step is BackupStep.CHECKING
        self.bar.setRange(0, 0 if checking else _PARTS)
        if not checking:
            self.bar.setValue(round(_PARTS * progress.done / max(progress.total, 1)))
        if progress.step is not self._step:
            self._step = progress.step
            self.text.setText(
                tr("Checking every page of the copy …") if checking else tr("Copying the cases …")
            )
            announce(self, self.text.text())

    def end(self) -> None:
        """The work has ended."""
        self.accept()

    def reject(self) -> None:
        """Ask the work to stop."""
        if self.isVisible():
            self.stop_button.setEnabled(False)
            self.text.setText(tr("Stopping …"))
            self.stopped.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

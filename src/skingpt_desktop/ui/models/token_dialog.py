"""Asks for the user's access token of the hub, for models that ask for consent."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from skingpt_desktop.ui.pieces import at_the_right, column, push_button, text_label
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

_WIDTH = 460


class TokenDialog(QDialog):
    """The token is shown as dots, goes to the keychain and nowhere else."""

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hub access token"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Access token"))
        self.field.setAcceptDrops(False)
        self.keep = push_button(self.tr("Keep it"), "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._enter)
        leave = push_button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = at_the_right(leave, self.keep)
        lines = column(self, margin=24, gap=12)
        lines.addWidget(text_label(self.windowTitle(), "heading"))
        lines.addWidget(
            text_label(
                self.tr(
                    "Some models can be fetched only after you agree to their terms on their page "
                    "on the Hugging Face Hub. Agree there, make an access token that can only "
                    "read, and put it here. It is kept in this computer's keychain."
                ),
                "muted",
            )
        )
        lines.addWidget(self.field)
        lines.addLayout(buttons)
        fix_width(self, theme.px(_WIDTH))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _enter(self) -> None:
        token = self.field.text().strip()
        self.field.clear()
        if token:
            self.entered.emit(token)
            self.accept()

"""“Lock and keys”: how the cases open, the recovery code, and when the window locks itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QWidget

from skingpt_desktop.services.safe import SafeState
from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    frame,
    icon_label,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

MINUTES = (1, 5, 15, 30, 60, 0)
_WIDTH = 560


class KeysDialog(QDialog):
    """Says how things stand and asks for changes; others make them."""

    change_asked = Signal()
    code_asked = Signal()
    minutes_chosen = Signal(int)

    def __init__(
        self, theme: Theme, state: SafeState, minutes: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lock and keys"))
        self.lock_text = text_label()
        self.change_button = push_button(self.tr("Change the lock …"))
        self.change_button.clicked.connect(self.change_asked)
        self.code_text = text_label()
        self.code_button = push_button("")
        self.code_button.clicked.connect(self.code_asked)
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("Lock the window by itself"))
        for number in sorted({minutes, *MINUTES} - {0}):
            self.minutes.addItem(self.tr("after %n minute(s)", "", number), number)
        self.minutes.addItem(self.tr("never"), 0)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        self.minutes.currentIndexChanged.connect(
            lambda: self.minutes_chosen.emit(self.minutes.currentData())
        )
        self.close_button = push_button(self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._arrange(theme)
        fix_width(self, theme.px(_WIDTH))
        self.show_state(state)

    def show_state(self, state: SafeState) -> None:
        """Say how the cases are locked now."""
        self.lock_text.setText(
            self.tr("A passphrase opens your cases. The program does not keep it.")
            if state.by_passphrase
            else self.tr("The keychain of this computer keeps the key of your cases.")
        )
        self.code_text.setText(
            self.tr(
                "You have one. It cannot be shown again. If you make a new one, the old one opens "
                "nothing any more."
            )
            if state.has_code
            else self.tr(
                "You have none yet. Without it a forgotten passphrase or a lost keychain "
                "means that nobody can open your cases again."
            )
        )
        self.code_button.setText(
            self.tr("Make a new one …") if state.has_code else self.tr("Make one …")
        )
        fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _arrange(self, theme: Theme) -> None:
        title = row(gap=12)
        title.addWidget(icon_label(theme, "lock", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(text_label(self.windowTitle(), "heading"), 1)
        lines = column(self, margin=24, gap=12)
        lines.addLayout(title)
        about_lock = self.tr("How your cases open")
        lines.addWidget(_card(about_lock, self.lock_text, self.change_button))
        lines.addWidget(_card(self.tr("Recovery code"), self.code_text, self.code_button))
        idle = text_label(
            self.tr(
                "When nobody uses it, and at once where the desktop says that the screen was "
                "locked (Linux). Ctrl+L locks it at any time."
            ),
        )
        lines.addWidget(_card(self.tr("Lock the window by itself"), idle, self.minutes))
        lines.addLayout(at_the_right(self.close_button))


def _card(title: str, text: QWidget, control: QWidget) -> QFrame:
    card = frame("card")
    lines = column(card, margin=16, gap=8)
    lines.addWidget(text_label(title, "strong"))
    lines.addWidget(text)
    line = row()
    line.addWidget(control)
    line.addStretch()
    lines.addLayout(line)
    return card

"""Asks for what opens the cases or a backup: the passphrase, or the recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.lock.choose_lock_dialog import secret_field
from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    icon_label,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

_WIDTH = 440


class PassphraseDialog(QDialog):
    """Stays open until what is typed fits, or the user leaves it.

    `leave` is the words of the button that leaves it; `code` asks for the recovery code from the
    start; `title` says what is unlocked, where that is not the cases.
    """

    entered = Signal(str)
    code_entered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        leave: str,
        *,
        code: bool = False,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.asks_code = False
        self.setWindowTitle(title or self.tr("Unlock your cases"))
        self.text = text_label(role="muted")
        self.first = secret_field("")
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.error = text_label(role="error")
        self.error.hide()
        self.code_button = push_button("", "quiet")
        self.code_button.clicked.connect(lambda: self.ask_code(not self.asks_code))
        self.accept_button = push_button(self.tr("Unlock"), "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._enter)
        self.skip_button = push_button(leave)
        self.skip_button.clicked.connect(self.reject)
        self._arrange(theme)
        fix_width(self, theme.px(_WIDTH))
        self.ask_code(code)

    def _arrange(self, theme: Theme) -> None:
        title = row(gap=12)
        title.addWidget(icon_label(theme, "lock", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(text_label(self.windowTitle(), "heading"), 1)
        lines = column(self, margin=24, gap=12)
        lines.addLayout(title)
        for widget in (self.text, self.first, self.shown, self.error):
            lines.addWidget(widget)
        other = row()
        other.addWidget(self.code_button)
        other.addStretch()
        lines.addLayout(other)
        lines.addLayout(at_the_right(self.skip_button, self.accept_button))

    def ask_code(self, asks: bool) -> None:
        """Ask for the recovery code, or for the passphrase."""
        self.asks_code = asks
        name = self.tr("Recovery code") if asks else self.tr("Passphrase")
        self.text.setText(
            self.tr(
                "Type the recovery code that you wrote down, printed or saved: seven groups of "
                "four letters and digits."
            )
            if asks
            else self.tr("Photos and conversations are locked with a passphrase.")
        )
        self.code_button.setText(
            self.tr("Use the passphrase") if asks else self.tr("Use the recovery code")
        )
        self.first.setPlaceholderText(name)
        self.first.setAccessibleName(name)
        self.first.clear()
        self.shown.setChecked(asks)
        self.error.hide()
        self.first.setFocus()
        fit_height(self)

    def show_error(self, error: SkinGPTError) -> None:
        """Say why it did not work; what was typed stays."""
        self._complain(f"{error.title}. {error.message}")
        self.first.selectAll()

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()
        fit_height(self)
        self._set_busy(False)
        self.first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)

    def _enter(self) -> None:
        typed = self.first.text()
        if not typed:
            self._complain(
                self.tr("Type your recovery code first.")
                if self.asks_code
                else self.tr("Type your passphrase first.")
            )
            return
        self.error.hide()
        self._set_busy(True)
        (self.code_entered if self.asks_code else self.entered).emit(typed)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.first, self.accept_button, self.code_button):
            widget.setEnabled(not busy)
        self.accept_button.setText(self.tr("One moment …") if busy else self.tr("Unlock"))

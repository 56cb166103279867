"""Asks for the passphrase of the case file, or for a new one, said twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    fit_height,
    icon_label,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.theme import Theme

SHORTEST_PASSPHRASE = 8
_WIDTH = 420


class PassphraseDialog(QDialog):
    """Stays open until the passphrase fits or the user goes on without the cases."""

    entered = Signal(str)

    def __init__(self, theme: Theme, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self.setWindowTitle(self.tr("Protect your cases") if new else self.tr("Unlock your cases"))
        self.first = self._field(self.tr("Passphrase"))
        self.second = self._field(self.tr("The same passphrase again"))
        self.second.setVisible(new)
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.error = text_label(role="error")
        self.error.hide()
        self.accept_button = push_button(
            self.tr("Protect") if new else self.tr("Unlock"), "primary"
        )
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._enter)
        self.skip_button = push_button(self.tr("Go on without keeping"))
        self.skip_button.clicked.connect(self.reject)
        self._arrange(theme)
        self.setFixedWidth(theme.px(_WIDTH))
        self.first.setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setAcceptDrops(False)
        return field

    def _arrange(self, theme: Theme) -> None:
        title = row(gap=12)
        title.addWidget(icon_label(theme, "lock", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(text_label(self.windowTitle(), "heading"), 1)
        buttons = at_the_right(self.skip_button, self.accept_button)
        lines = column(self, margin=24, gap=12)
        lines.addLayout(title)
        for text in self._texts():
            lines.addWidget(text_label(text, "muted"))
        for widget in (self.first, self.second, self.shown, self.error):
            lines.addWidget(widget)
        lines.addLayout(buttons)

    def _texts(self) -> tuple[str, ...]:
        if not self._new:
            return (self.tr("Your photos and conversations are locked with your passphrase."),)
        return (
            self.tr(
                "Photos and conversations are kept on this computer, locked. Choose a "
                "passphrase of several words that only you know."
            ),
            self.tr(
                "If you forget it, nobody can open your cases again. Write it down and keep "
                "it in a safe place."
            ),
        )

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
        self.second.setEchoMode(mode)

    def _enter(self) -> None:
        passphrase = self.first.text()
        if not passphrase:
            self._complain(self.tr("Type your passphrase first."))
        elif self._new and len(passphrase) < SHORTEST_PASSPHRASE:
            self._complain(
                self.tr("This is too short. Use at least {count} letters.").format(
                    count=SHORTEST_PASSPHRASE
                )
            )
        elif self._new and passphrase != self.second.text():
            self._complain(self.tr("The two are not the same. Type them again."))
        else:
            self.error.hide()
            self._set_busy(True)
            self.entered.emit(passphrase)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.first, self.second, self.accept_button):
            widget.setEnabled(not busy)
        text = self.tr("Protect") if self._new else self.tr("Unlock")
        self.accept_button.setText(self.tr("One moment …") if busy else text)

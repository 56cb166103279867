"""How the cases are to be locked: this computer's keychain, or a passphrase said twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QRadioButton, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
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

SHORTEST_PASSPHRASE = 8
_WIDTH = 480


class ChooseLockDialog(QDialog):
    """Stays open until the choice was taken or the user leaves it.

    `entered` carries the new passphrase, or None for the keychain. `keychain` says whether there is
    one here; `leave` is the words of the button that leaves things as they are.
    """

    entered = Signal(object)
    restore_asked = Signal()

    def __init__(
        self, theme: Theme, text: str, leave: str, *, keychain: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_keychain = keychain
        self.setWindowTitle(self.tr("Protect your cases"))
        self.by_keychain = QRadioButton(self.tr("This computer keeps the key (simplest)"))
        self.by_passphrase = QRadioButton(self.tr("A passphrase that only you know"))
        self.first = secret_field(self.tr("New passphrase"))
        self.second = secret_field(self.tr("The same passphrase again"))
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_letters)
        self.error = text_label(role="error")
        self.error.hide()
        self.accept_button = push_button("", "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self._enter)
        self.restore_button = push_button(self.tr("Restore a backup …"), "quiet")
        self.restore_button.clicked.connect(self.restore_asked)
        self.restore_button.hide()
        self.skip_button = push_button(leave)
        self.skip_button.clicked.connect(self.reject)
        self._arrange(theme, text)
        fix_width(self, theme.px(_WIDTH))
        (self.by_keychain if keychain else self.by_passphrase).setChecked(True)
        self.by_passphrase.toggled.connect(self._choose)
        self._choose()

    def _arrange(self, theme: Theme, text: str) -> None:
        title = row(gap=12)
        title.addWidget(icon_label(theme, "lock", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(text_label(self.windowTitle(), "heading"), 1)
        lines = column(self, margin=24, gap=12)
        lines.addLayout(title)
        lines.addWidget(text_label(text))
        self._passphrase_text = text_label(
            self.tr(
                "You type it each time the program starts. Several words that do not belong "
                "together are best."
            ),
            "muted",
        )
        keychain_text = text_label(
            self.tr(
                "Nothing to type. Whoever can use this computer in your name can open your cases."
            ),
            "muted",
        )
        for widget in (
            self.by_keychain,
            keychain_text,
            self.by_passphrase,
            self._passphrase_text,
            self.first,
            self.second,
            self.shown,
            self.error,
        ):
            lines.addWidget(widget)
        for widget in (self.by_keychain, keychain_text, self.by_passphrase):
            widget.setVisible(self._has_keychain)
        way = row()
        way.addWidget(self.restore_button)
        way.addStretch()
        lines.addLayout(way)
        lines.addLayout(at_the_right(self.skip_button, self.accept_button))

    def show_error(self, error: SkinGPTError) -> None:
        """Say why it did not work; what was typed stays."""
        self._complain(f"{error.title}. {error.message}")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    def _choose(self) -> None:
        typed = self.by_passphrase.isChecked()
        for widget in (self.first, self.second, self.shown):
            widget.setVisible(typed)
        self.error.hide()
        self._set_busy(False)
        if typed:
            self.first.setFocus()
        fit_height(self)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            field.setEchoMode(mode)

    def _enter(self) -> None:
        passphrase = self.first.text()
        if self.by_keychain.isChecked():
            self._send(None)
        elif not passphrase:
            self._complain(self.tr("Type a passphrase first."))
        elif len(passphrase) < SHORTEST_PASSPHRASE:
            self._complain(
                self.tr("This is too short. Use at least %n letter(s).", "", SHORTEST_PASSPHRASE)
            )
        elif passphrase != self.second.text():
            self._complain(self.tr("The two are not the same. Type them again."))
        else:
            self._send(passphrase)

    def _send(self, passphrase: str | None) -> None:
        self.error.hide()
        self._set_busy(True)
        self.entered.emit(passphrase)

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()
        fit_height(self)
        self._set_busy(False)
        if self.by_passphrase.isChecked():
            self.first.selectAll()
            self.first.setFocus()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.first, self.second, self.accept_button):
            widget.setEnabled(not busy)
        self.accept_button.setText(self.tr("One moment …") if busy else self.tr("Protect"))


def secret_field(name: str) -> QLineEdit:
    """A field whose letters are not shown."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setAcceptDrops(False)
    return field

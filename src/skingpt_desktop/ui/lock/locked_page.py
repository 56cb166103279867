"""What the window shows while the cases are locked: nothing of them, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import KeychainSilent, KeyGone, SkinGPTError
from skingpt_desktop.ui.pieces import announce, column, icon_label, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme

_WIDTH = 520


class LockedPage(QWidget):
    """Covers the window at once; its button works when everything is put away."""

    unlock_asked = Signal()
    code_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = text_label(role="title")
        self.text = text_label(role="muted")
        self.error = text_label(role="error")
        self.unlock_button = push_button(self.tr("Unlock …"), "primary")
        self.unlock_button.setDefault(True)
        self.unlock_button.setAutoDefault(True)
        self.unlock_button.clicked.connect(self.unlock_asked)
        self.code_button = push_button(self.tr("Recovery code …"), "quiet")
        self.code_button.clicked.connect(self.code_asked)
        middle = QWidget()
        middle.setMaximumWidth(theme.px(_WIDTH))
        theme.changed.connect(lambda: middle.setMaximumWidth(theme.px(_WIDTH)))
        lines = column(middle, gap=16)
        icon = icon_label(theme, "lock", 64, "accent")
        for label in (icon, self.title, self.text, self.error):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        button = row()
        button.addStretch()
        button.addWidget(self.unlock_button)
        button.addWidget(self.code_button)
        button.addStretch()
        lines.addLayout(button)
        across = row()
        across.addStretch(1)
        across.addWidget(middle, 8)
        across.addStretch(1)
        outer = column(self, margin=24)
        outer.addStretch()
        outer.addLayout(across)
        outer.addStretch()

    def show_locking(self) -> None:
        """What is on the screen is being kept and put away."""
        self._say(
            self.tr("Locking your cases"),
            self.tr("One moment: what was written is kept first."),
        )
        self.unlock_button.setEnabled(False)

    def show_covered(self, done: int, total: int) -> None:
        """Photos are still being looked at, and nothing of them may be seen."""
        title = self.tr("Photos are being looked at: {done} of {total}")
        self.title.setText(title.format(done=done, total=total))
        self.text.setText(
            self.tr(
                "Nobody used the computer for a while, so your cases are out of sight. They lock "
                "when the photos are done. To see them before that, unlock."
            )
        )
        self.error.hide()
        self.code_button.hide()
        if not self.unlock_button.isEnabled():
            self.unlock_button.setEnabled(True)
        self.unlock_button.setFocus()

    def show_locked(self) -> None:
        """Everything is put away."""
        self._say(
            self.tr("Your cases are locked"),
            self.tr(
                "Photos and conversations are no longer in the window. What you typed and did not "
                "send is kept with its case."
            ),
        )
        self.unlock_button.setEnabled(True)
        self.unlock_button.setFocus()

    def show_error(self, error: SkinGPTError) -> None:
        """Unlocking did not work."""
        self.error.setText(f"{error.title}. {error.message}")
        self.error.show()
        self.code_button.setVisible(isinstance(error, KeyGone | KeychainSilent))
        announce(self, self.error.text())

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.error.hide()
        self.code_button.hide()
        announce(self, f"{title}. {text}")

"""Thumbs up or down for an answer, with room for a note; both stay in the case."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from skingpt_desktop.domain.conversation import Opinion
from skingpt_desktop.ui.pieces import column, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme

LONGEST_NOTE = 1000


class OpinionRow(QWidget):
    """Two buttons for the foot of an answer; `note` is shown below it once one is pressed.

    `given` carries the opinion, or None when it was taken back.
    """

    given = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.up = push_button("", "quiet", hint=self.tr("This answer helped"))
        self.down = push_button("", "quiet", hint=self.tr("This answer did not help"))
        line = row(self, gap=0)
        for button, icon in ((self.up, "helpful"), (self.down, "not-helpful")):
            button.setCheckable(True)
            theme.set_icon(button, icon, "muted", 18)
            line.addWidget(button)
        # Not `clicked`: a screen reader switches a button without clicking on it.
        self.up.toggled.connect(lambda on: self._press(self.down, pressed=on))
        self.down.toggled.connect(lambda on: self._press(self.up, pressed=on))
        self.note = QWidget()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NOTE)
        self.field.setAccessibleName(self.tr("Your note on this answer"))
        self.field.setPlaceholderText(self.tr("What was good, wrong or missing? (You may skip it)"))
        self.field.returnPressed.connect(self._save)
        self.save = push_button(self.tr("Keep note"))
        self.save.clicked.connect(self._save)
        self.where = text_label(role="small")
        self._last: Opinion | None = None
        self._arrange_note()

    def _arrange_note(self) -> None:
        line = row(gap=8)
        line.addWidget(self.field, 1)
        line.addWidget(self.save)
        lines = column(self.note, gap=4)
        lines.addLayout(line)
        lines.addWidget(self.where)
        self.note.hide()

    @property
    def opinion(self) -> Opinion | None:
        """What the buttons and the note say."""
        if not (self.up.isChecked() or self.down.isChecked()):
            return None
        return Opinion(self.up.isChecked(), self.field.text().strip())

    def keep(self) -> None:
        """Give a note that was typed and not given yet."""
        if self.opinion is not None and self.opinion != self._last:
            self._save()

    def show_opinion(self, opinion: Opinion | None) -> None:
        """Show what was thought before."""
        self._last = opinion
        with QSignalBlocker(self.up), QSignalBlocker(self.down):
            self.up.setChecked(opinion is not None and opinion.helpful)
            self.down.setChecked(opinion is not None and not opinion.helpful)
        self.field.setText(opinion.note if opinion else "")
        self.note.setVisible(bool(opinion and opinion.note))
        self.where.setText(_kept())

    def _press(self, other: QPushButton, *, pressed: bool) -> None:
        with QSignalBlocker(other):
            other.setChecked(False)
        self.note.setVisible(pressed)
        if pressed:
            self.where.setText(_kept())
            self.field.setFocus()
        self._give()

    def _save(self) -> None:
        self.where.setText(self.tr("Your note is kept. Nothing is sent."))
        self._give()

    def _give(self) -> None:
        self._last = self.opinion
        self.given.emit(self._last)


def _kept() -> str:
    return QCoreApplication.translate(
        "OpinionRow", "Kept in this case, on this computer. Nothing is sent."
    )

"""A question that is answered by yes or no, or left out."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from skingpt_desktop.domain.history import Answer
from skingpt_desktop.ui.pieces import push_button, row, text_label


class QuestionRow(QWidget):
    """One question with Yes and No; pressing the chosen one again takes the answer back."""

    changed = Signal()

    def __init__(self, question: str, answer: Answer) -> None:
        super().__init__()
        self.yes = push_button(self.tr("Yes"), "choice")
        self.no = push_button(self.tr("No"), "choice")
        line = row(self, gap=8)
        line.addWidget(text_label(question), 1)
        for button, is_chosen in (
            (self.yes, answer is Answer.YES),
            (self.no, answer is Answer.NO),
        ):
            button.setCheckable(True)
            button.setChecked(is_chosen)
            button.setAccessibleName(f"{question} {button.text()}")
            line.addWidget(button)
        # Not `clicked`: a screen reader switches a button without clicking on it.
        self.yes.toggled.connect(lambda on: self._switched(self.no, on=on))
        self.no.toggled.connect(lambda on: self._switched(self.yes, on=on))

    def _switched(self, other: QPushButton, *, on: bool) -> None:
        if on:
            with QSignalBlocker(other):
                other.setChecked(False)
        self.changed.emit()

    @property
    def answer(self) -> Answer:
        """The answer as it stands."""
        if self.yes.isChecked():
            return Answer.YES
        return Answer.NO if self.no.isChecked() else Answer.NOT_ASKED

    def deny(self) -> None:
        """Answer by no where nothing was answered."""
        if self.answer is Answer.NOT_ASKED:
            with QSignalBlocker(self.no):
                self.no.setChecked(True)

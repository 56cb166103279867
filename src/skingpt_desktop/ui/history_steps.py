"""The steps of the questions: signs and feelings to answer yes or no, and place, time and age."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from skingpt_desktop.domain.history import AgeRange, Answer, Duration, History, HistoryItem
from skingpt_desktop.ui.history_words import ages, durations
from skingpt_desktop.ui.pieces import column, push_button, row, text_label
from skingpt_desktop.ui.question_row import QuestionRow
from skingpt_desktop.ui.site_picker import SitePicker
from skingpt_desktop.ui.theme import Theme

Questions = tuple[str, tuple[tuple[HistoryItem, str], ...]]
"""A heading and what is asked under it."""


class QuestionStep(QWidget):
    """Questions to answer yes or no; `denied` comes when all that was open was answered no."""

    changed = Signal()
    denied = Signal()

    def __init__(self, asked: tuple[Questions, ...], history: History) -> None:
        super().__init__()
        self.rows: dict[HistoryItem, QuestionRow] = {}
        lines = column(self, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        for heading, questions in asked:
            if len(asked) > 1:
                lines.addWidget(text_label(heading, "strong"))
            for item, text in questions:
                line = QuestionRow(text, history.answer(item))
                line.changed.connect(self.changed)
                self.rows[item] = line
                lines.addWidget(line)
        self.first: QWidget = next(iter(self.rows.values())).yes
        none = push_button(
            self.tr("No to all the others"), hint=self.tr("Answers what is still open with no")
        )
        none.clicked.connect(self._deny)
        under = row()
        under.addStretch()
        under.addWidget(none)
        lines.addLayout(under)
        lines.addStretch()

    def answered(self, answer: Answer) -> frozenset[HistoryItem]:
        """The questions that were answered so."""
        return frozenset(item for item, line in self.rows.items() if line.answer is answer)

    def _deny(self) -> None:
        for line in self.rows.values():
            line.deny()
        self.denied.emit()


class PlaceStep(QWidget):
    """Where on the body, for how long, and how old the person is."""

    changed = Signal()

    def __init__(self, theme: Theme, history: History) -> None:
        super().__init__()
        lines = column(self, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        self.places = SitePicker(theme, history.sites)
        self.places.changed.connect(self.changed)
        self.first: QWidget = self.places.list
        lines.addWidget(text_label(self.tr("Where on the body?"), "strong"))
        lines.addWidget(self.places, 1)
        self.duration = _choice(self.tr("How long has it been there?"), durations())
        self.duration.setCurrentIndex(self.duration.findData(history.duration.value))
        self.age = _choice(self.tr("How old is the person?"), ages())
        self.age.setCurrentIndex(self.age.findData(history.age.value))
        for box in (self.duration, self.age):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            line = row(gap=12)
            line.addWidget(text_label(box.accessibleName()), 1)
            line.addWidget(box)
            lines.addLayout(line)


def _choice(name: str, choices: tuple[tuple[AgeRange | Duration, str], ...]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in choices:
        box.addItem(text, value.value)
    return box

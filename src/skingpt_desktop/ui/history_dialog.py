"""A few questions about the skin problem; red flags show at once, and each may be left out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.history import (
    AgeRange,
    Answer,
    BodySite,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.ui.history_words import ages, durations, groups, sites, skip
from skingpt_desktop.ui.next_step_banner import NextStepBanner
from skingpt_desktop.ui.pieces import (
    announce,
    at_the_right,
    column,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import spoken

Heed = Callable[[Assessment, History], Assessment]
_SIZE = (720, 640)


class HistoryDialog(QDialog):
    """Asks; `answered` brings the history when the user is done."""

    answered = Signal(object)

    def __init__(
        self, theme: Theme, assessment: Assessment, heed: Heed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assessment = assessment
        self._heed = heed
        self._level = assessment.next_step.level
        self.setWindowTitle(self.tr("A few questions"))
        self.banner = NextStepBanner(theme)
        self.age = _choice(self.tr("Age of the person"), ages(), assessment.history.age)
        self.duration = _choice(
            self.tr("How long it has been there"), durations(), assessment.history.duration
        )
        self.site = _site_choice(self.tr("Where on the body"), assessment.history.sites)
        self.rows = {
            item: QuestionRow(text, assessment.history.answer(item))
            for _, questions in groups()
            for item, text in questions
        }
        self.done_button = push_button(self.tr("Done"), "primary")
        self.done_button.clicked.connect(self._finish)
        self.skip_button = push_button(self.tr("Cancel"))
        self.skip_button.clicked.connect(self.reject)
        self._arrange()
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        for box in (self.age, self.site, self.duration):
            box.currentIndexChanged.connect(self._changed)
        for line in self.rows.values():
            line.changed.connect(self._changed)
        self.banner.show_step(assessment.next_step)

    @property
    def history(self) -> History:
        """The answers as they stand."""
        return History(
            age=AgeRange(self.age.currentData()),
            duration=Duration(self.duration.currentData()),
            sites=frozenset(map(BodySite, (self.site.currentData() or "").split())),
            yes=self._answered_by(Answer.YES),
            no=self._answered_by(Answer.NO),
        )

    def _answered_by(self, answer: Answer) -> frozenset[HistoryItem]:
        return frozenset(item for item, line in self.rows.items() if line.answer is answer)

    def _changed(self) -> None:
        step = self._heed(self._assessment, self.history).next_step
        self.banner.show_step(step)
        if step.level is not self._level:
            self._level = step.level
            announce(self.banner, spoken(step.text))

    def _finish(self) -> None:
        self.answered.emit(self.history)
        self.accept()

    def _arrange(self) -> None:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        hint = self.tr("Answer what you know. You may leave out any question.")
        lines.addWidget(text_label(hint, "muted"))
        for box in (self.age, self.site, self.duration):
            line = row(gap=12)
            line.addWidget(text_label(box.accessibleName()), 1)
            line.addWidget(box)
            lines.addLayout(line)
        for heading, questions in groups():
            lines.addSpacing(8)
            lines.addWidget(text_label(heading, "heading"))
            for item, _ in questions:
                lines.addWidget(self.rows[item])
        lines.addStretch()
        area = scrolled(content, self.tr("Questions"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = at_the_right(self.skip_button, self.done_button)
        whole = column(self, margin=16, gap=12)
        whole.addWidget(self.banner)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)


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
        self.yes.clicked.connect(lambda: self._chosen(self.no))
        self.no.clicked.connect(lambda: self._chosen(self.yes))

    def _chosen(self, other: QPushButton) -> None:
        other.setChecked(False)
        self.changed.emit()

    @property
    def answer(self) -> Answer:
        """The answer as it stands."""
        if self.yes.isChecked():
            return Answer.YES
        return Answer.NO if self.no.isChecked() else Answer.NOT_ASKED


def _choice(
    name: str, choices: tuple[tuple[AgeRange | Duration, str], ...], chosen: AgeRange | Duration
) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in choices:
        box.addItem(text, value.value)
    box.setCurrentIndex(box.findData(chosen.value))
    return box


def _site_choice(name: str, chosen: frozenset[BodySite]) -> QComboBox:
    """One site; several, as a file may bring them, stay together as one choice."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(skip(), "")
    for site, text in sites():
        box.addItem(text, site.value)
    if len(chosen) > 1:
        words = [text for site, text in sites() if site in chosen]
        box.addItem(", ".join(words), " ".join(sorted(chosen)))
    box.setCurrentIndex(max(box.findData(" ".join(sorted(chosen))), 0))
    return box

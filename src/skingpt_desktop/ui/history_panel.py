"""A few questions about the skin problem, a short step at a time; each may be left out."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QScrollArea, QStackedWidget, QWidget

from skingpt_desktop.domain.history import (
    NOTHING_ASKED,
    AgeRange,
    Answer,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.ui.flow_layout import beside
from skingpt_desktop.ui.history_steps import PlaceStep, Questions, QuestionStep
from skingpt_desktop.ui.history_words import groups
from skingpt_desktop.ui.pieces import announce, column, push_button, row, scrolled, text_label
from skingpt_desktop.ui.question_row import QuestionRow
from skingpt_desktop.ui.theme import Theme


class HistoryPanel(QWidget):
    """Asks; `changed` brings the answers after each one, `finished` when the user goes on.

    What was answered counts, whether the user comes to the end or skips the rest.
    """

    changed = Signal(object)
    finished = Signal(object)
    asks_first = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._history = NOTHING_ASKED
        self._plan: list[tuple[str, tuple[Questions, ...]]] = []
        self._made: list[QuestionStep | PlaceStep] = []
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_next)
        self.title = text_label(role="heading")
        self.progress = text_label(role="small", wrap=False)
        self.steps = QStackedWidget()
        self.always = QCheckBox(self.tr("Ask this with each new photo"))
        self.always.toggled.connect(self.asks_first)
        self.skip_button = push_button(self.tr("Skip the rest"), "quiet")
        self.skip_button.clicked.connect(self.finish)
        self.back_button = push_button(self.tr("Back"), hint=self.tr("Ctrl+Page Up"))
        self.back_button.clicked.connect(lambda: self._go(-1))
        self.next_button = push_button(self.tr("Next"), "primary", hint=self.tr("Ctrl+Page Down"))
        self.next_button.clicked.connect(lambda: self._go(1))
        # A step may have thirty answers before the button.
        for keys, button in (("Ctrl+PgUp", self.back_button), ("Ctrl+PgDown", self.next_button)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._arrange()

    @property
    def history(self) -> History:
        """The answers as they stand."""
        place = self._place
        return History(
            age=AgeRange(place.age.currentData()) if place else self._history.age,
            duration=Duration(place.duration.currentData()) if place else self._history.duration,
            sites=place.places.sites if place else self._history.sites,
            yes=self._answered(Answer.YES, self._history.yes),
            no=self._answered(Answer.NO, self._history.no),
        )

    @property
    def rows(self) -> dict[HistoryItem, QuestionRow]:
        """The rows of all questions."""
        self._make_all()
        return {item: line for step in self._questions() for item, line in step.rows.items()}

    @property
    def place(self) -> PlaceStep:
        """The step about place, time and age."""
        self._make_all()
        assert self._place
        return self._place

    def begin(self, history: History) -> None:
        """Ask from the first question on, with these answers given already.

        Only the first step is made at once; the others follow one by one, so that the window is
        never held up for long.
        """
        self._history = history
        while (area := self.steps.widget(0)) is not None:
            self.steps.removeWidget(area)
            area.deleteLater()
        self._made = []
        first, feeling, skin, spot, person = groups()
        self._plan = [
            (self.tr("First, signs that cannot wait"), (first,)),
            (self.tr("Where, how long, and who"), ()),
            (self.tr("How you feel, and about you"), (feeling, person)),
            (skin[0], (skin,)),
            (spot[0], (spot,)),
        ]
        self._make_next()
        self._making.start()
        self._show(0)

    def finish(self) -> None:
        """Go on with what was answered."""
        self.finished.emit(self.history)

    def take_focus(self) -> None:
        """Begin with the keyboard at the first thing to answer."""
        self._made[self.steps.currentIndex()].first.setFocus()

    @property
    def _place(self) -> PlaceStep | None:
        return next((step for step in self._made if isinstance(step, PlaceStep)), None)

    def _questions(self) -> Iterator[QuestionStep]:
        return (step for step in self._made if isinstance(step, QuestionStep))

    def _answered(self, answer: Answer, before: frozenset[HistoryItem]) -> frozenset[HistoryItem]:
        """What was answered so, and in the steps that are still to be made was so before."""
        asked = {item for step in self._questions() for item in step.rows}
        now = (item for step in self._questions() for item in step.answered(answer))
        return frozenset(now) | (before - asked)

    def _make_all(self) -> None:
        while len(self._made) < len(self._plan):
            self._make_next()

    def _make_next(self) -> None:
        if len(self._made) == len(self._plan):
            self._making.stop()
            return
        title, asked = self._plan[len(self._made)]
        step: QuestionStep | PlaceStep
        if asked:
            step = QuestionStep(asked, self._history)
            step.denied.connect(self._denied)
        else:
            step = PlaceStep(self._theme, self._history)
        step.changed.connect(self._changed)
        self._made.append(step)
        area: QScrollArea = scrolled(self._below_the_hint(step), title)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps.addWidget(area)

    def _below_the_hint(self, step: QWidget) -> QWidget:
        """With large text there is no room for the hint above what can be scrolled."""
        hint = self.tr("Answer what you know. You may leave out any question.")
        content = QWidget()
        lines = column(content, gap=8)
        lines.addWidget(text_label(hint, "muted"))
        lines.addWidget(step, 1)
        return content

    def _denied(self) -> None:
        self._changed()
        self._go(1)

    def _arrange(self) -> None:
        lines = column(self, gap=12)
        top = row()
        top.addWidget(self.title, 1)
        top.addWidget(self.progress)
        lines.addLayout(top)
        lines.addWidget(self.steps, 1)
        buttons = row()
        buttons.addLayout(beside(self.always, self.skip_button), 1)
        buttons.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignBottom)
        lines.addLayout(buttons)

    def _go(self, by: int) -> None:
        step = self.steps.currentIndex() + by
        if step >= len(self._plan):
            self.finish()
        else:
            self._show(step)
            self.take_focus()
            announce(self.title, f"{self.title.text()}. {self.progress.text()}")

    def _show(self, step: int) -> None:
        while len(self._made) <= step:
            self._make_next()
        self.steps.setCurrentIndex(step)
        self.title.setText(self._plan[step][0])
        self.progress.setText(
            self.tr("Step {number} of {count}").format(number=step + 1, count=len(self._plan))
        )
        self.back_button.setEnabled(step > 0)
        is_last = step == len(self._plan) - 1
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))

    def _changed(self) -> None:
        self.changed.emit(self.history)

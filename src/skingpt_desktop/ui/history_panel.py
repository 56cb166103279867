"""A few questions about the skin problem, a short step at a time; each may be left out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QScrollArea, QStackedWidget, QWidget

from skingpt_desktop.domain.history import (
    NOTHING_ASKED,
    AgeRange,
    Answer,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.ui.history_words import ages, durations, groups
from skingpt_desktop.ui.pieces import announce, column, push_button, row, scrolled, text_label
from skingpt_desktop.ui.question_row import QuestionRow
from skingpt_desktop.ui.site_picker import SitePicker
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
        self._titles: list[str] = []
        self._firsts: list[QWidget] = []
        self.rows: dict[HistoryItem, QuestionRow] = {}
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
        return History(
            age=AgeRange(self.age.currentData()),
            duration=Duration(self.duration.currentData()),
            sites=self.places.sites,
            yes=self._answered_by(Answer.YES),
            no=self._answered_by(Answer.NO),
        )

    def _answered_by(self, answer: Answer) -> frozenset[HistoryItem]:
        return frozenset(item for item, line in self.rows.items() if line.answer is answer)

    def begin(self, history: History) -> None:
        """Ask from the first question on, with these answers given already.

        The questions are made here and not before, so that they do not delay the window.
        """
        self._history = history
        while (step := self.steps.widget(0)) is not None:
            self.steps.removeWidget(step)
            step.deleteLater()
        self.rows = {}
        first, feeling, skin, spot, person = groups()
        self._titles, self._firsts = [], []
        self._add(self.tr("First, signs that cannot wait"), self._questions(first))
        self._add(self.tr("Where, how long, and who"), self._place_and_person())
        self._add(self.tr("How you feel, and about you"), self._questions(feeling, person))
        self._add(skin[0], self._questions(skin))
        self._add(spot[0], self._questions(spot))
        self._show(0)

    def finish(self) -> None:
        """Go on with what was answered."""
        self.finished.emit(self.history)

    def take_focus(self) -> None:
        """Begin with the keyboard at the first thing to answer."""
        self._firsts[self.steps.currentIndex()].setFocus()

    def _add(self, title: str, content: QWidget) -> None:
        self._titles.append(title)
        area: QScrollArea = scrolled(content, title)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps.addWidget(area)

    def _questions(self, *asked: tuple[str, tuple[tuple[HistoryItem, str], ...]]) -> QWidget:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        items: list[HistoryItem] = []
        for heading, questions in asked:
            if len(asked) > 1:
                lines.addWidget(text_label(heading, "strong"))
            for item, text in questions:
                line = QuestionRow(text, self._history.answer(item))
                line.changed.connect(self._changed)
                self.rows[item] = line
                items.append(item)
                lines.addWidget(line)
        self._firsts.append(self.rows[items[0]].yes)
        none = push_button(
            self.tr("No to all the others"), hint=self.tr("Answers what is still open with no")
        )
        none.clicked.connect(lambda: self._deny(items))
        under = row()
        under.addStretch()
        under.addWidget(none)
        lines.addLayout(under)
        lines.addStretch()
        return content

    def _deny(self, items: list[HistoryItem]) -> None:
        for item in items:
            self.rows[item].deny()
        self._changed()
        self._go(1)

    def _place_and_person(self) -> QWidget:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        self.places = SitePicker(self._theme, self._history.sites)
        self.places.changed.connect(self._changed)
        self._firsts.append(self.places.list)
        lines.addWidget(text_label(self.tr("Where on the body?"), "strong"))
        lines.addWidget(self.places, 1)
        self.duration = _choice(self.tr("How long has it been there?"), durations())
        self.duration.setCurrentIndex(self.duration.findData(self._history.duration.value))
        self.age = _choice(self.tr("How old is the person?"), ages())
        self.age.setCurrentIndex(self.age.findData(self._history.age.value))
        for box in (self.duration, self.age):
            box.currentIndexChanged.connect(self._changed)
            line = row(gap=12)
            line.addWidget(text_label(box.accessibleName()), 1)
            line.addWidget(box)
            lines.addLayout(line)
        return content

    def _arrange(self) -> None:
        lines = column(self, gap=12)
        top = row()
        top.addWidget(self.title, 1)
        top.addWidget(self.progress)
        lines.addLayout(top)
        hint = self.tr("Answer what you know. You may leave out any question.")
        lines.addWidget(text_label(hint, "muted"))
        lines.addWidget(self.steps, 1)
        lines.addWidget(self.always)
        buttons = row()
        buttons.addWidget(self.skip_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        lines.addLayout(buttons)

    def _go(self, by: int) -> None:
        step = self.steps.currentIndex() + by
        if step >= self.steps.count():
            self.finish()
        else:
            self._show(step)
            self.take_focus()
            announce(self.title, f"{self.title.text()}. {self.progress.text()}")

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.title.setText(self._titles[step])
        self.progress.setText(
            self.tr("Step {number} of {count}").format(number=step + 1, count=self.steps.count())
        )
        self.back_button.setEnabled(step > 0)
        is_last = step == self.steps.count() - 1
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))

    def _changed(self) -> None:
        self.changed.emit(self.history)


def _choice(name: str, choices: tuple[tuple[AgeRange | Duration, str], ...]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in choices:
        box.addItem(text, value.value)
    return box

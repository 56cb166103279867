"""The conversation: turns under each other, the newest in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from skingpt_desktop.domain.conversation import AnswerEvent, Turn
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.pieces import as_high_as_needed, clear, column, row, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.turn_view import TurnView

_WIDEST = 760
_NEAR_END = 48


class ConversationView(QScrollArea):
    """Follows the words as they come, unless the user has scrolled up to read.

    `other_asked` and `compare_asked` carry the place of a turn, from 0; the first also the button
    to show a choice at.
    """

    other_asked = Signal(int, object)
    compare_asked = Signal(int)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._follows = True
        self.turns: list[TurnView] = []
        self._writing: TurnView | None = None
        self.setAccessibleName(self.tr("Conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._make_content()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._scrolled)

    def _make_content(self) -> None:
        content = QWidget()
        as_high_as_needed(content)
        middle = QWidget()
        middle.setMaximumWidth(self._theme.px(_WIDEST))
        self._theme.changed.connect(lambda: middle.setMaximumWidth(self._theme.px(_WIDEST)))
        self.empty = text_label(
            self.tr("The answer is written here as soon as the photo was looked at."), "muted"
        )
        outer = row(content)
        outer.addWidget(middle)
        lines = column(middle, gap=24)
        lines.setContentsMargins(4, 8, 12, 8)
        lines.addWidget(self.empty)
        self._turn_lines = column(gap=24)
        lines.addLayout(self._turn_lines)
        lines.addStretch(1)
        self.setWidget(content)

    def show_turns(self, turns: Sequence[Turn], kept: int) -> None:
        """Show a conversation from its start; the first `kept` turns are in the case file."""
        clear(self._turn_lines)
        self.turns, self._writing = [], None
        for index, turn in enumerate(turns):
            self._add(turn.question).finish(turn, kept=index < kept)
        self._follows = True
        self.empty.setVisible(not turns)

    def begin_turn(self, question: str) -> None:
        """A question was asked."""
        self._follows = True
        self._writing = self._add(question)
        self.empty.hide()

    def take(self, event: AnswerEvent) -> None:
        """The answer goes on."""
        if self._writing:
            self._writing.take(event)

    def end_turn(self, turn: Turn) -> None:
        """The answer has ended."""
        if self._writing:
            self._writing.finish(turn, kept=False)
            self._writing.announce()
            self._writing = None

    def drop_turn(self) -> None:
        """The question got no answer: take it back."""
        if self._writing:
            self.turns.remove(self._writing)
            self._turn_lines.removeWidget(self._writing)
            self._writing.hide()
            self._writing.deleteLater()
            self._writing = None
        self.empty.setVisible(not self.turns)

    def mark_kept(self, count: int) -> None:
        """The first `count` turns are in the case file."""
        for view in self.turns[:count]:
            view.show_kept(True)

    def _add(self, question: str) -> TurnView:
        view = TurnView(self._desk, self._theme, question)
        view.other_asked.connect(
            lambda button: self.other_asked.emit(self.turns.index(view), button)
        )
        view.compare_asked.connect(lambda: self.compare_asked.emit(self.turns.index(view)))
        self.turns.append(view)
        self._turn_lines.addWidget(view)
        return view

    def _scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - _NEAR_END

    def _follow(self, _: int, largest: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(largest)

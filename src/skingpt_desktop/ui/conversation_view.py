"""The conversation: turns under each other, the newest in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from skingpt_desktop.domain.conversation import AnswerEvent, Turn
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.pieces import as_high_as_needed, clear, column, row, text_label
from skingpt_desktop.ui.roles import PART, tell_role
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.turn_view import TurnView

_WIDEST = 760
_NEAR_END = 48


class ConversationView(QScrollArea):
    """Follows the words as they come, unless the user has scrolled up to read.

    Every signal carries the place of a turn, from 0; `other_asked` also the button to show a choice
    at, `judged` what the user thinks of the answer. A question that was changed stands where the
    older one stood, with a way back to it.
    """

    other_asked = Signal(int, object)
    compare_asked = Signal(int)
    edit_asked = Signal(int)
    anew_asked = Signal(int)
    judged = Signal(int, object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._follows = True
        self.turns: list[TurnView] = []
        self._versions: list[list[TurnView]] = []
        self._writing: TurnView | None = None
        tell_role(self, PART)
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
        self.turns, self._versions, self._writing = [], [], None
        for index, turn in enumerate(turns):
            self._add(turn.question, turn.replaces).finish(turn, kept=index < kept)
        self._follows = True
        self.empty.setVisible(not turns)

    def begin_turn(self, question: str, replaces: int | None = None) -> None:
        """A question was asked, in the place of the turn that it replaces or else at the end."""
        self._follows = replaces is None
        self._writing = self._add(question, replaces)
        self.empty.hide()
        if replaces is not None:
            QTimer.singleShot(0, self._writing, self._show_writing)

    def _show_writing(self) -> None:
        if self._writing:
            self.ensureWidgetVisible(self._writing, 0, _NEAR_END)

    def take(self, event: AnswerEvent) -> None:
        """The answer goes on."""
        if self._writing:
            self._writing.take(event)

    def end_turn(self, turn: Turn) -> None:
        """The answer has ended."""
        if self._writing:
            self._writing.finish(turn, kept=False)
            self._writing.announce_end()
            self._writing = None

    def drop_turn(self) -> None:
        """The question got no answer: take it back."""
        if self._writing:
            view, self._writing = self._writing, None
            versions = self._versions_of(view)
            versions.remove(view)
            self.turns.remove(view)
            self._turn_lines.removeWidget(view)
            view.hide()
            view.deleteLater()
            if versions:
                self._show_version(versions, len(versions) - 1)
            else:
                self._versions.remove(versions)
        self.empty.setVisible(not self.turns)

    def keep_notes(self) -> None:
        """Have notes kept that were typed about answers and not kept yet."""
        for view in self.turns:
            view.opinion.keep()

    def mark_kept(self, count: int) -> None:
        """The first `count` turns are in the case file."""
        for view in self.turns[:count]:
            view.show_kept(True)

    def _add(self, question: str, replaces: int | None) -> TurnView:
        view = TurnView(self._desk, self._theme, question)
        self._connect(view)
        self.turns.append(view)
        if replaces is None:
            self._versions.append([view])
            self._turn_lines.addWidget(view)
            return view
        versions = self._versions_of(self.turns[replaces])
        self._turn_lines.insertWidget(self._turn_lines.indexOf(versions[-1]) + 1, view)
        versions.append(view)
        self._show_version(versions, len(versions) - 1)
        return view

    def _connect(self, view: TurnView) -> None:
        def place() -> int:
            return self.turns.index(view)

        view.other_asked.connect(lambda button: self.other_asked.emit(place(), button))
        view.compare_asked.connect(lambda: self.compare_asked.emit(place()))
        view.edit_asked.connect(lambda: self.edit_asked.emit(place()))
        view.anew_asked.connect(lambda: self.anew_asked.emit(place()))
        view.judged.connect(lambda opinion: self.judged.emit(place(), opinion))
        view.version_asked.connect(lambda step: self._turn_to(view, step))

    def _versions_of(self, view: TurnView) -> list[TurnView]:
        return next(versions for versions in self._versions if view in versions)

    def _turn_to(self, view: TurnView, step: int) -> None:
        versions = self._versions_of(view)
        index = versions.index(view) + step
        if 0 <= index < len(versions):
            self._show_version(versions, index)
            versions[index].versions.focus(step)

    def _show_version(self, versions: list[TurnView], shown: int) -> None:
        for index, view in enumerate(versions):
            view.versions.show_place(index + 1, len(versions))
            view.setVisible(index == shown)

    def _scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - _NEAR_END

    def _follow(self, _: int, largest: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(largest)

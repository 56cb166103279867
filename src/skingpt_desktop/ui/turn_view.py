"""One question with its answer, as it is written and after."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from skingpt_desktop.domain.conversation import (
    AnswerEvent,
    Sentence,
    SentenceKept,
    SentenceWithdrawn,
    Source,
    Turn,
    TurnState,
    Words,
)
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.models.wording import spoken_by
from skingpt_desktop.ui.opinion_row import OpinionRow
from skingpt_desktop.ui.pieces import (
    announce,
    clear,
    column,
    frame,
    push_button,
    row,
    selectable,
    text_label,
)
from skingpt_desktop.ui.plain_tip import plain_tip
from skingpt_desktop.ui.records import reference_text
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import spoken
from skingpt_desktop.ui.version_line import VersionLine

_CURSOR = " ▍"


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("TurnView", text)


class TurnView(QWidget):
    """Shows a question, the words of the answer, and on demand each sentence's source."""

    grew = Signal()
    other_asked = Signal(object)
    compare_asked = Signal()
    edit_asked = Signal()
    anew_asked = Signal()
    judged = Signal(object)
    version_asked = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, question: str) -> None:
        super().__init__()
        self.turn: Turn | None = None
        self._desk = desk
        self._kept_words: list[str] = []
        self._new_words = ""
        self._stopped = False
        self._sentences: tuple[Sentence, ...] = ()
        self._said = 0
        # A user's own words are shown as they are, never looked up.
        shown = spoken(question) if question in PAPER_QUESTIONS else question
        self.question = selectable(text_label(shown))
        self.answer = selectable(text_label(self.tr("Writing an answer …"), "muted"))
        self.state = text_label(role="small", wrap=False)
        self.sources = push_button(
            self.tr("Sources"), "quiet", hint=self.tr("Shows where each sentence comes from")
        )
        self.sources.setCheckable(True)
        self.sources.toggled.connect(self._show_sources)
        self.copy = push_button(self.tr("Copy"), "quiet", hint=self.tr("Copies this answer"))
        self.copy.clicked.connect(self._copy)
        self.again = push_button(
            self.tr("Ask another model"), "quiet", hint=self.tr("Asks this again of another model")
        )
        self.again.clicked.connect(lambda: self.other_asked.emit(self.again))
        self.compare = push_button(
            self.tr("Compare"), "quiet", hint=self.tr("Shows both models' answers side by side")
        )
        self.compare.clicked.connect(self.compare_asked)
        self.anew = push_button(
            self.tr("Ask again"), "quiet", hint=self.tr("Has this question answered from the start")
        )
        self.anew.clicked.connect(self.anew_asked)
        icons = ("sources", "copy", "again", "compare", "again")
        buttons = (self.sources, self.copy, self.again, self.compare, self.anew)
        for button, icon in zip(buttons, icons, strict=True):
            theme.set_icon(button, icon, "muted")
            button.hide()
        self.edit = push_button(
            self.tr("Change"), "quiet", hint=self.tr("Changes this question and asks it anew")
        )
        theme.set_icon(self.edit, "rename", "muted")
        self.edit.clicked.connect(self.edit_asked)
        self.edit.hide()
        self.versions = VersionLine(theme)
        self.versions.asked.connect(self.version_asked)
        self.opinion = OpinionRow(theme)
        self.opinion.given.connect(self.judged)
        self.opinion.hide()
        self._source_list = QWidget()
        self._source_lines = column(self._source_list, gap=12)
        self._source_list.hide()
        self._arrange()

    def _arrange(self) -> None:
        bubble = frame("question")
        inside = row(bubble)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self.question)
        bubble.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        asked = row()
        asked.addStretch(1)
        asked.addWidget(bubble, 4)
        below = row(gap=4)
        below.addStretch(1)
        below.addWidget(self.versions)
        below.addWidget(self.edit)
        question = column(gap=0)
        question.addLayout(asked)
        question.addLayout(below)
        lines = column(self, gap=8)
        lines.addLayout(question)
        for widget in (self.answer, self._source_list):
            lines.addWidget(widget)
        lines.addWidget(self._foot())
        lines.addWidget(self.opinion.note)

    def _foot(self) -> QWidget:
        foot = QWidget()
        buttons = FlowLayout(foot)
        for button in (self.anew, self.sources, self.copy, self.opinion, self.again, self.compare):
            buttons.addWidget(button)
        buttons.addWidget(self.state)
        return foot

    @property
    def text(self) -> str:
        """The answer's words so far."""
        new = self._new_words.strip()
        return " ".join([*self._kept_words, new] if new else self._kept_words)

    def take(self, event: AnswerEvent) -> None:
        """Show what the model writes, as it comes."""
        match event:
            case Words(text):
                self._new_words += text
            case SentenceKept(sentence):
                self._kept_words.append(sentence.text)
                self._new_words = ""
                self._said += 1
                announce(self, sentence.text)
            case SentenceWithdrawn():
                self._new_words = ""
            case _:
                return
        if self.text:
            self._write(self.text + _CURSOR)

    def finish(self, turn: Turn, *, kept: bool) -> None:
        """Show the whole answer and what can be done with it."""
        self.turn = turn
        self._sentences = turn.sentences
        self._kept_words, self._new_words = [turn.answer] if turn.answer else [], ""
        if turn.answer:
            self._write(turn.answer)
        else:
            self.answer.setText(self.tr("Nothing was written."))
        self.sources.setVisible(bool(turn.sentences))
        self.copy.setVisible(bool(turn.answer))
        self.opinion.setVisible(bool(turn.answer))
        self.opinion.show_opinion(turn.opinion)
        self.edit.setVisible(turn.repeats is None)
        self.anew.setVisible(turn.state is not TurnState.COMPLETE and turn.repeats is None)
        self.again.setVisible(turn.repeats is None)
        self.compare.setVisible(turn.repeats is not None)
        self._stopped = turn.state is TurnState.STOPPED
        self.show_kept(kept)
        self.grew.emit()

    def show_kept(self, kept: bool) -> None:
        """Say whether this turn is in the case file."""
        words = [self.tr("Kept") if kept else self.tr("Not kept yet")]
        if self._stopped:
            words.insert(0, self.tr("Stopped by you"))
        if self.turn is not None:
            words.insert(0, self.turn.model.name)
            if self.turn.photo:
                number = self.turn.photo + 1
                words.insert(0, self.tr("About photo {number}").format(number=number))
            self.state.setToolTip(plain_tip(spoken_by(self.turn.model)))
        self.state.setText(" · ".join(words))

    def announce_end(self) -> None:
        """Have a screen reader read what it has not read while it was written, and that it ends."""
        left = [sentence.text for sentence in self._sentences[self._said :]]
        end = self.tr("Stopped by you") if self._stopped else self.tr("End of the answer")
        announce(self, " ".join([*left, end]))

    def _write(self, text: str) -> None:
        if self.answer.property("role") != "answer":
            self.answer.setProperty("role", "answer")
            self.answer.style().unpolish(self.answer)
            self.answer.style().polish(self.answer)
        self.answer.setText(text)
        self.grew.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _show_sources(self, shown: bool) -> None:
        clear(self._source_lines)
        if shown:
            for sentence in self._sentences:
                self._source_lines.addWidget(self._sourced(sentence))
        self.answer.setVisible(not shown)
        self._source_list.setVisible(shown)

    def _sourced(self, sentence: Sentence) -> QWidget:
        words, role = source_tag(sentence.source)
        line = QWidget()
        lines = column(line, gap=4)
        lines.addWidget(selectable(text_label(sentence.text)))
        below = row(gap=8)
        below.addWidget(text_label(words, role, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        reference = reference_text(self._desk, sentence.reference) if sentence.reference else ""
        below.addWidget(selectable(text_label(reference, "small")), 1)
        lines.addLayout(below)
        return line


def source_tag(source: Source) -> tuple[str, str]:
    """Where a sentence comes from, in words, and the role of the label that says so."""
    return {
        Source.PHOTO: (tr("Seen in the photo"), "tag-soft"),
        Source.ANSWERS: (tr("From your answers"), "tag-soft"),
        Source.KNOWLEDGE: (tr("Known"), "tag"),
        Source.MODEL: (tr("The model's own words, not checked"), "tag-warning"),
    }[source]

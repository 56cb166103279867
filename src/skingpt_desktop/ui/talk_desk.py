"""Joins the conversation on the screen with the case that is open: ask, change, judge, stop."""

from pathlib import Path

from PySide6.QtCore import QObject

from skingpt_desktop.domain.conversation import Opinion, Turn
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.ui.case_flow import CaseFlow
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.parts import Parts


class TalkDesk(QObject):
    """Nothing is asked where there is nothing to talk about, or while the model is not ready."""

    def __init__(self, model: ModelFlow, parts: Parts) -> None:
        super().__init__(parts)
        self._model = model
        self._parts = parts
        self._flow: CaseFlow | None = None
        questions, conversation = parts.page.questions, parts.page.conversation
        questions.asked.connect(self.ask)
        questions.changed.connect(self.ask_anew)
        questions.stopped.connect(self.stop)
        conversation.edit_asked.connect(self._edit)
        conversation.anew_asked.connect(self._anew)
        conversation.judged.connect(self._judge)

    def attend(self, flow: CaseFlow | None) -> None:
        """Show what is said in another case, or nothing."""
        page = self._parts.page
        if self._flow is not None:
            self._flow.asked.disconnect(self._asked)
            self._flow.wrote.disconnect(page.conversation.take)
            self._flow.answered.disconnect(self._answered)
            self._flow.ask_failed.disconnect(self._ask_failed)
            self._flow.kept.disconnect(self._kept)
        self._flow = flow
        if flow is not None:
            flow.asked.connect(self._asked)
            flow.wrote.connect(page.conversation.take)
            flow.answered.connect(self._answered)
            flow.ask_failed.connect(self._ask_failed)
            flow.kept.connect(self._kept)

    def ask(self, question: str) -> None:
        """Ask about the open case."""
        if self._flow and self._can_ask:
            self._flow.ask(question)

    def ask_anew(self, question: str, place: int) -> None:
        """Ask in the place of an earlier turn, which can still be read."""
        if self._flow and self._can_ask:
            self._flow.ask(question, replaces=place)

    def ask_other(self, place: int, folder: Path) -> None:
        """Ask the question of an earlier turn again, of the model in `folder`."""
        flow = self._flow

        def go_on(is_there: bool) -> None:
            if is_there and flow is not None and flow is self._flow:
                flow.ask(flow.turns[place].question, repeats=place)

        self._model.switch(folder, go_on)
        self.show_state()

    def describe_first(self) -> None:
        """A case that was only looked at so far, as in a queue, is described when it is opened."""
        if self._flow and self._can_ask and not self._flow.turns:
            self._flow.ask(PAPER_QUESTIONS[0])

    def stop(self) -> None:
        """Stop the answer that is being written."""
        if self._flow:
            self._flow.stop()

    def show_state(self) -> None:
        """What can be asked and stopped now."""
        questions = self._parts.page.questions
        questions.set_answering(self._flow is not None and self._flow.is_answering)
        questions.set_ready(self._can_ask)

    @property
    def _can_ask(self) -> bool:
        return self._flow is not None and self._flow.can_talk and self._model.is_ready

    def _edit(self, place: int) -> None:
        if self._flow:
            self._parts.page.questions.edit(self._flow.turns[place].question, place)

    def _anew(self, place: int) -> None:
        if self._flow:
            self.ask_anew(self._flow.turns[place].question, place)

    def _judge(self, place: int, opinion: Opinion | None) -> None:
        if self._flow:
            self._flow.judge(place, opinion)

    def _asked(self, question: str, replaces: int | None) -> None:
        self._parts.page.conversation.begin_turn(question, replaces)
        self.show_state()

    def _answered(self, turn: Turn) -> None:
        self._parts.page.conversation.end_turn(turn)
        self.show_state()

    def _ask_failed(self, error: SkinGPTError | None, question: str) -> None:
        self._parts.page.conversation.drop_turn()
        self._parts.page.questions.give_back(question)
        if error is not None:
            self._parts.strip.show_error(
                "ask", error, (self.tr("Ask again"), lambda: self._ask_again(question))
            )
        self.show_state()

    def _ask_again(self, question: str) -> None:
        field = self._parts.page.questions.field
        if field.toPlainText() == question:
            field.clear()
        self.ask(question)

    def _kept(self, turns: int) -> None:
        if self._flow:
            self._parts.page.conversation.mark_kept(turns)
            self._parts.cases.mark_open(self._flow.case_id)

"""One case on its way: look at the photo, ask and answer, and keep what comes of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.conversation import Opinion, Turn, first_version, in_force
from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk, OpenedCase, Step
from skingpt_desktop.ui.jobs import Handlers, Job, Lanes, plain

ANSWERABLE = (Outcome.POSSIBILITIES, Outcome.NOT_SURE)
"""What a conversation can be about; the other outcomes ask for another photo."""


class CaseFlow(QObject):
    """A case that is open. It goes on to keep its words after the window has turned to another.

    `is_keeping` says that the case file is open; until then what comes is held back.
    """

    stepped = Signal(object)
    assessed = Signal(object)
    assess_failed = Signal(object)
    reassessed = Signal(object)
    asked = Signal(str, object)
    wrote = Signal(object)
    answered = Signal(object)
    ask_failed = Signal(object, str)
    kept = Signal(int)
    keep_failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        photo: Photo,
        is_keeping: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.photo = photo
        self.assessment: Assessment | None = None
        self.turns: list[Turn] = []
        self.case_id: int | None = None
        self.error: SkinGPTError | None = None
        self._desk = desk
        self._lanes = lanes
        self._is_keeping = is_keeping
        self._kept_assessment: Assessment | None = None
        self._kept_turns = 0
        self._unkept_opinions: dict[int, Opinion | None] = {}
        self._looking: Job | None = None
        self._answering: Job | None = None
        self._keeping: Job | None = None
        self._gone = False

    @classmethod
    def of_kept(
        cls,
        desk: Desk,
        lanes: Lanes,
        opened: OpenedCase,
        is_keeping: Callable[[], bool],
        parent: QObject | None = None,
    ) -> "CaseFlow":
        """The flow of a case that was kept before."""
        flow = cls(desk, lanes, opened.photo, is_keeping, parent)
        flow.assessment = flow._kept_assessment = opened.case.assessment
        flow.turns = list(opened.case.turns)
        flow.case_id = opened.case.id
        flow._kept_turns = len(flow.turns)
        return flow

    @property
    def is_answering(self) -> bool:
        """Whether an answer is being written."""
        return self._answering is not None

    @property
    def waits_for_look(self) -> bool:
        """Whether the photo was not looked at yet, and nobody is looking."""
        return self.assessment is None and self._looking is None and not self._gone

    @property
    def can_talk(self) -> bool:
        """Whether there is something to ask about."""
        return self.assessment is not None and self.assessment.outcome in ANSWERABLE

    @property
    def kept_turns(self) -> int:
        """How many turns are in the case file."""
        return self._kept_turns

    @property
    def has_unkept(self) -> bool:
        """Whether something is not in the case file yet."""
        if self.assessment is None or self._gone:
            return False
        is_heeded = self._kept_assessment is self.assessment
        has_words = self._kept_turns < len(self.turns) or bool(self._unkept_opinions)
        return self.case_id is None or not is_heeded or has_words

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being done or kept."""
        return not (self._looking or self._answering or self._keeping)

    def look(self) -> None:
        """Have the model look at the photo."""

        def task(report: Callable[[Step], None], is_cancelled: IsCancelled) -> Assessment:
            return self._desk.model_assess(self.photo, report, is_cancelled)

        handlers = Handlers(self._looked, self._look_failed, self.stepped.emit)
        self._looking = self._lanes.model.submit(task, handlers)

    def ask(self, question: str, repeats: int | None = None, replaces: int | None = None) -> None:
        """Ask a question about the photo; one at a time.

        `repeats` is the place of the turn that is asked again, of another model; `replaces` that
        of the turn whose question was changed. In both cases the model is told what was said
        before that turn.
        """
        if self.assessment is None or self._answering:
            return
        assessment = self.assessment
        history = in_force(self.turns[: self._told_before(repeats, replaces)])

        def task(report: Callable[[Any], None], is_cancelled: IsCancelled) -> Turn:
            turn = self._desk.model_answer(
                self.photo, assessment, history, question, report, is_cancelled
            )
            return replace(turn, repeats=repeats, replaces=replaces)

        handlers = Handlers(
            self._answered, lambda error: self._ask_failed(error, question), self.wrote.emit
        )
        self._answering = self._lanes.model.submit(task, handlers)
        self.asked.emit(question, replaces)

    def _told_before(self, repeats: int | None, replaces: int | None) -> int | None:
        place = repeats if replaces is None else replaces
        return None if place is None else first_version(self.turns, place)

    def judge(self, place: int, opinion: Opinion | None) -> None:
        """What the user thinks of an answer; kept after the answer itself."""
        if self.turns[place].opinion == opinion:
            return
        self.turns[place] = replace(self.turns[place], opinion=opinion)
        self._unkept_opinions[place] = opinion
        self.keep()

    def heed(self, history: History) -> None:
        """The user answered: the next step follows, without the model; both are kept."""
        if self.assessment is None or self.assessment.history == history:
            return
        self.assessment = self._desk.knows_with_answers(self.assessment, history)
        self.reassessed.emit(self.assessment)
        self.keep()

    def stop(self) -> None:
        """Stop the answer; what is written so far stays."""
        if self._answering:
            self._answering.cancel()

    def leave(self) -> None:
        """The window turns to another case: end what is going on and keep what there is."""
        self.stop()
        if self._looking:
            self._looking.drop()
            self._looking = None
        self._tell_if_settled()

    def forget(self) -> None:
        """The case was deleted: nothing of it is kept any more."""
        self._gone = True
        for job in (self._looking, self._answering, self._keeping):
            if job:
                job.drop()
        self._looking = self._answering = self._keeping = None

    def keep(self) -> None:
        """Keep what is not kept yet, one thing after the other."""
        if self._keeping or not self.has_unkept or not self._is_keeping():
            return
        assessment, case_id = self.assessment, self.case_id
        assert assessment is not None
        if case_id is None:
            self._submit_keeping(
                lambda: self._desk.store_add_case(self.photo, assessment),
                lambda number: self._case_kept(number, assessment),
            )
        elif self._kept_assessment is not assessment:
            self._submit_keeping(
                lambda: self._desk.store_add_assessment(case_id, assessment),
                lambda _: self._assessment_kept(assessment),
            )
        elif self._kept_turns < len(self.turns):
            turn = self.turns[self._kept_turns]
            self._submit_keeping(lambda: self._desk.store_add_turn(case_id, turn), self._turn_kept)
        else:
            place, opinion = next(iter(self._unkept_opinions.items()))
            self._submit_keeping(
                lambda: self._desk.store_set_opinion(case_id, place, opinion),
                lambda _: self._opinion_kept(place, opinion),
            )

    def _submit_keeping(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        handlers = Handlers(done, self._keep_failed)
        self._keeping = self._lanes.store.submit(plain(work), handlers)

    def _looked(self, assessment: Assessment) -> None:
        self._looking = None
        self.assessment = assessment
        self.assessed.emit(assessment)
        self.keep()
        self._tell_if_settled()

    def _look_failed(self, error: SkinGPTError) -> None:
        self._looking = None
        self.error = error
        self.assess_failed.emit(error)
        self._tell_if_settled()

    def _answered(self, turn: Turn) -> None:
        self._answering = None
        self.turns.append(turn)
        self.answered.emit(turn)
        self.keep()
        self._tell_if_settled()

    def _ask_failed(self, error: SkinGPTError, question: str) -> None:
        self._answering = None
        self.ask_failed.emit(None if isinstance(error, Cancelled) else error, question)
        self._tell_if_settled()

    def _case_kept(self, case_id: int, assessment: Assessment) -> None:
        self.case_id = case_id
        self._assessment_kept(assessment)

    def _assessment_kept(self, assessment: Assessment) -> None:
        self._keeping = None
        self._kept_assessment = assessment
        self._after_keeping()

    def _turn_kept(self, _: object) -> None:
        self._keeping = None
        self._kept_turns += 1
        self._after_keeping()

    def _opinion_kept(self, place: int, opinion: Opinion | None) -> None:
        self._keeping = None
        if self._unkept_opinions.get(place) == opinion:
            del self._unkept_opinions[place]
        self._after_keeping()

    def _after_keeping(self) -> None:
        self.kept.emit(self._kept_turns)
        self.keep()
        self._tell_if_settled()

    def _keep_failed(self, error: SkinGPTError) -> None:
        self._keeping = None
        self.keep_failed.emit(error)
        self._tell_if_settled()

    def _tell_if_settled(self) -> None:
        if self.is_settled:
            self.settled.emit()

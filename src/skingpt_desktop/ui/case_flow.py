"""One case on its way: look at the photo, ask and answer, and keep what comes of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.cases import SPEAKING, CasePhoto, leading_place
from skingpt_desktop.domain.conversation import Opinion, Turn, first_version, in_force
from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.findings import Assessment, NextStep
from skingpt_desktop.domain.history import NOTHING_ASKED, History
from skingpt_desktop.domain.photo import Framing, Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.knowledge.red_flags import step_of_answers
from skingpt_desktop.services.desk import Desk, OpenedCase, Step
from skingpt_desktop.ui.jobs import Handlers, Job, Lanes, plain
from skingpt_desktop.ui.open_photo import OpenPhoto

ANSWERABLE = SPEAKING
"""What a conversation can be about; the other outcomes ask for another photo."""

MOST_PHOTOS = 12
"""In one case: each stands in memory as pixels while the case is open."""


class CaseFlow(QObject):
    """A case that is open. It goes on to keep its words after the window has turned to another.

    One of its photos is the one that is shown and talked about, at `place`. `is_keeping` says that
    the case file is open; until then what comes is held back.
    """

    stepped = Signal(object)
    assessed = Signal(object)
    assess_failed = Signal(object)
    reassessed = Signal(object)
    photos_changed = Signal()
    photo_changed = Signal()
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
        self.photos = [OpenPhoto(photo, photo)]
        self.place = 0
        self.history = NOTHING_ASKED
        self.turns: list[Turn] = []
        self.case_id: int | None = None
        self.error: SkinGPTError | None = None
        self._desk = desk
        self._lanes = lanes
        self._is_keeping = is_keeping
        self._kept_turns = 0
        self._unkept_opinions: dict[int, Opinion | None] = {}
        self._looking: Job | None = None
        self._framing: Job | None = None
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
        case = opened.case
        flow = cls(desk, lanes, opened.photos[0], is_keeping, parent)
        flow.photos = [
            OpenPhoto(whole, shown, kept.stored.framing, kept.assessment, *_as_kept(kept))
            for whole, shown, kept in zip(opened.photos, opened.shown, case.photos, strict=True)
        ]
        flow.place = case.leading
        flow.history = case.assessment.history
        flow.turns = list(opened.case.turns)
        flow.case_id = opened.case.id
        flow._kept_turns = len(flow.turns)
        return flow

    @property
    def photo(self) -> Photo:
        """What is shown and talked about."""
        return self.photos[self.place].shown

    @property
    def assessment(self) -> Assessment | None:
        """What is thought of the photo that is shown; None while nobody has looked at it."""
        return self.photos[self.place].assessment

    @property
    def next_step(self) -> NextStep | None:
        """The case's next step, the most urgent of its photos.

        Before the first look it is what the answers alone ask for, and None where they do not.
        """
        return self.next_step_with(self.history)

    def next_step_with(self, history: History) -> NextStep | None:
        """The next step that these answers would bring."""
        thought = [one.assessment for one in self.photos if one.assessment is not None]
        if not thought:
            return step_of_answers(history)
        heeding = [self._heeding(one, history) for one in thought]
        return heeding[leading_place(heeding)].next_step

    @property
    def is_answering(self) -> bool:
        """Whether an answer is being written."""
        return self._answering is not None

    @property
    def waits_for_look(self) -> bool:
        """Whether a photo was not looked at yet, and nobody is looking."""
        waiting = any(one.assessment is None for one in self.photos)
        return waiting and not (self._looking or self._framing or self._gone)

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
        if self._gone:
            return False
        has_words = self._kept_turns < len(self.turns) or bool(self._unkept_opinions)
        return has_words or any(one.has_unkept for one in self.photos)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being done or kept."""
        return not (self._looking or self._framing or self._answering or self._keeping)

    def look(self) -> None:
        """Have the model look at the first photo that it has not seen yet."""
        photo = next(one for one in self.photos if one.assessment is None)
        shown = photo.shown

        def task(report: Callable[[Step], None], is_cancelled: IsCancelled) -> Assessment:
            return self._desk.model_assess(shown, report, is_cancelled)

        handlers = Handlers(
            lambda assessment: self._looked(photo, assessment),
            self._look_failed,
            self.stepped.emit,
        )
        self._looking = self._lanes.model.submit(task, handlers)

    def add_photo(self, photo: Photo) -> None:
        """One more photo of the same problem; it is shown, and waits to be looked at."""
        self.photos.append(OpenPhoto(photo, photo))
        self.choose_photo(len(self.photos) - 1)

    def choose_photo(self, place: int) -> None:
        """Show and talk about another photo."""
        self.place = place
        self.photo_changed.emit()
        self.photos_changed.emit()

    def reframe(self, framing: Framing) -> None:
        """Show another part of the photo that is shown, or mark a spot; the photo stays."""
        photo = self.photos[self.place]
        if framing.shows_same(photo.framing):
            photo.framing = framing
            self.photo_changed.emit()
            self.keep()
            return
        if self._looking:
            self._looking.drop()
            self._looking = None
        handlers = Handlers(lambda shown: self._framed(photo, framing, shown), self._framing_failed)
        work = plain(lambda: self._desk.photo_framed(photo.whole, framing))
        self._framing = self._lanes.photo.submit(work, handlers)

    def _framed(self, photo: OpenPhoto, framing: Framing, shown: Photo) -> None:
        self._framing = None
        photo.framing, photo.shown, photo.assessment = framing, shown, None
        self.photo_changed.emit()
        self.photos_changed.emit()
        self._tell_if_settled()

    def _framing_failed(self, error: SkinGPTError) -> None:
        self._framing = None
        self.assess_failed.emit(error)
        self._tell_if_settled()

    def ask(self, question: str, repeats: int | None = None, replaces: int | None = None) -> None:
        """Ask a question about the photo; one at a time.

        `repeats` is the place of the turn that is asked again, of another model; `replaces` that
        of the turn whose question was changed. In both cases the model is told what was said
        before that turn.
        """
        again = repeats if replaces is None else replaces
        place = self.place if again is None else self.turns[again].photo
        photo, assessment = self.photos[place].shown, self.photos[place].assessment
        if assessment is None or self._answering:
            return
        told = in_force(self.turns[: self._told_before(repeats, replaces)])
        history = tuple(turn for turn in told if turn.photo == place)

        def task(report: Callable[[Any], None], is_cancelled: IsCancelled) -> Turn:
            turn = self._desk.model_answer(
                photo, assessment, history, question, report, is_cancelled
            )
            return replace(turn, repeats=repeats, replaces=replaces, photo=place)

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
        """The user answered: the next step follows, without the model; both are kept.

        Answers given before the first look are heeded by it.
        """
        if self.history == history:
            return
        self.history = history
        for photo in self.photos:
            if photo.assessment is not None:
                photo.assessment = self._heeding(photo.assessment, history)
        self.reassessed.emit(self.assessment)
        self.photos_changed.emit()
        self.keep()

    def _heeding(self, assessment: Assessment, history: History) -> Assessment:
        if assessment.history == history:
            return assessment
        return self._desk.knows_with_answers(assessment, history)

    def stop(self) -> None:
        """Stop the answer; what is written so far stays."""
        if self._answering:
            self._answering.cancel()

    def leave(self) -> None:
        """The window turns to another case: end what is going on and keep what there is."""
        self.stop()
        for job in (self._looking, self._framing):
            if job:
                job.drop()
        self._looking = self._framing = None
        self._tell_if_settled()

    def forget(self) -> None:
        """The case was deleted: nothing of it is kept any more."""
        self._gone = True
        for job in (self._looking, self._framing, self._answering, self._keeping):
            if job:
                job.drop()
        self._looking = self._framing = self._answering = self._keeping = None

    def keep(self) -> None:
        """Keep what is not kept yet, one thing after the other."""
        if self._keeping or not self.has_unkept or not self._is_keeping():
            return
        for place, photo in enumerate(self.photos):
            if photo.has_unkept:
                self._keep_photo(place, photo)
                return
            if photo.is_new:
                return
        case_id = self.case_id
        assert case_id is not None
        if self._kept_turns < len(self.turns):
            turn = self.turns[self._kept_turns]
            self._submit_keeping(lambda: self._desk.store_add_turn(case_id, turn), self._turn_kept)
        else:
            answer, opinion = next(iter(self._unkept_opinions.items()))
            self._submit_keeping(
                lambda: self._desk.store_set_opinion(case_id, answer, opinion),
                lambda _: self._opinion_kept(answer, opinion),
            )

    def _keep_photo(self, place: int, photo: OpenPhoto) -> None:
        """What is not kept of one photo; photos are kept in the order of their places."""
        desk, case_id = self._desk, self.case_id
        whole, framing, assessment = photo.whole, photo.framing, photo.assessment
        assert assessment is not None

        def work() -> int | None:
            if case_id is None:
                return desk.store_add_case(whole, assessment, framing)
            if photo.is_new:
                desk.store_add_photo(case_id, whole, assessment, framing)
            elif framing == photo.kept_framing:
                desk.store_add_assessment(case_id, assessment, place)
            else:
                changed = None if assessment is photo.kept_assessment else assessment
                desk.store_reframe(case_id, place, whole, framing, changed)
            return case_id

        def done(number: int) -> None:
            self.case_id = number
            photo.kept_framing, photo.kept_assessment = framing, assessment
            self._keeping = None
            self._after_keeping()

        self._submit_keeping(work, done)

    def _submit_keeping(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        handlers = Handlers(done, self._keep_failed)
        self._keeping = self._lanes.store.submit(plain(work), handlers)

    def _looked(self, photo: OpenPhoto, assessment: Assessment) -> None:
        self._looking = None
        photo.assessment = self._heeding(assessment, self.history)
        if photo is self.photos[self.place]:
            self.assessed.emit(photo.assessment)
        self.photos_changed.emit()
        self.keep()
        if self.waits_for_look:
            self.look()
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


def _as_kept(photo: CasePhoto) -> tuple[Framing, Assessment]:
    return photo.stored.framing, photo.assessment

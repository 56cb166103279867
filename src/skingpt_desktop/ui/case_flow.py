"""One case on its way: look at the photo, ask and answer, and keep what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.cases import SPEAKING, leading_place
from skingpt_desktop.domain.conversation import Opinion, Turn
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.findings import Assessment, NextStep
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.photo import Framing, Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.knowledge.red_flags import step_of_answers
from skingpt_desktop.services.desk import Desk, Step
from skingpt_desktop.ui.answering import Answering
from skingpt_desktop.ui.case_keeping import CaseKeeper
from skingpt_desktop.ui.jobs import Handlers, Job, Lanes, plain
from skingpt_desktop.ui.open_case import OpenCase
from skingpt_desktop.ui.open_photo import OpenPhoto

ANSWERABLE = SPEAKING
"""What a conversation can be about; the other outcomes ask for another photo."""

MOST_PHOTOS = 12
"""In one case: each stands in memory as pixels while the case is open."""


class CaseFlow(QObject):
    """A case that is open. It goes on to keep its words after the window has turned to another.

    `is_keeping` as in `CaseKeeper`.
    """

    stepped = Signal(object)
    assessed = Signal(object)
    assess_failed = Signal(object)
    reassessed = Signal(object)
    photos_changed = Signal()
    photo_changed = Signal()
    photo_removed = Signal()
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
        case: OpenCase,
        is_keeping: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.case = case
        self.error: SkinGPTError | None = None
        self._desk = desk
        self._lanes = lanes
        self._looking: Job | None = None
        self._framing: Job | None = None
        self._gone = False
        self._keeper = CaseKeeper(desk, lanes.store, self.case, is_keeping, self)
        self._keeper.kept.connect(lambda: self.kept.emit(self.kept_turns))
        self._keeper.failed.connect(self.keep_failed)
        self._keeper.ended.connect(self._tell_if_settled)
        self.answering = answering = Answering(desk, lanes.model, self.case, self)
        answering.asked.connect(self.asked)
        answering.wrote.connect(self.wrote)
        answering.answered.connect(self._answered)
        answering.failed.connect(self.ask_failed)
        answering.ended.connect(self._tell_if_settled)

    @property
    def photos(self) -> list[OpenPhoto]:
        """The photos, by place."""
        return self.case.photos

    @property
    def turns(self) -> list[Turn]:
        """The conversation so far."""
        return self.case.turns

    @property
    def place(self) -> int:
        """The place of the photo that is shown and talked about."""
        return self.case.place

    @property
    def history(self) -> History:
        """What the user answered about the case."""
        return self.case.history

    @property
    def case_id(self) -> int | None:
        """The case's id; None while the case file does not have it."""
        return self.case.case_id

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
        return self.answering.is_busy

    @property
    def waits_for_look(self) -> bool:
        """Whether a photo was not looked at yet, and nobody is looking."""
        return self.case.waits_for_look and not (self._looking or self._framing or self._gone)

    @property
    def can_talk(self) -> bool:
        """Whether there is something to ask about."""
        return self.assessment is not None and self.assessment.outcome in ANSWERABLE

    @property
    def kept_turns(self) -> int:
        """How many turns are in the case file."""
        return self.case.kept_turns

    @property
    def has_unkept(self) -> bool:
        """Whether something is not in the case file yet."""
        return self.case.has_unkept and not self._gone

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being done or kept."""
        is_working = self._looking or self._framing or self.is_answering
        return not (is_working or self._keeper.is_busy)

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
        self.case.place = place
        self.photo_changed.emit()
        self.photos_changed.emit()

    @property
    def can_remove(self) -> bool:
        """Whether a photo can be let go of: there is another one, and nothing is going on."""
        return len(self.photos) > 1 and self.is_settled and not self._gone

    def remove_photo(self, place: int) -> None:
        """Let go of a photo, with what was thought and said of it; the case file follows."""
        assert self.can_remove
        self.case.remove_photo(place)
        self.photo_removed.emit()
        self.photo_changed.emit()
        self.photos_changed.emit()
        self.keep()

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
        """Ask a question about the photo; see `Answering.ask`."""
        self.answering.ask(question, repeats, replaces)

    def _answered(self, turn: Turn) -> None:
        self.answered.emit(turn)
        self.keep()

    def judge(self, place: int, opinion: Opinion | None) -> None:
        """What the user thinks of an answer; kept after the answer itself."""
        if self.case.judge(place, opinion):
            self.keep()

    def heed(self, history: History) -> None:
        """The user answered: the next step follows, without the model; both are kept.

        Answers given before the first look are heeded by it.
        """
        if self.history == history:
            return
        self.case.history = history
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
        self.answering.stop()

    def leave(self) -> None:
        """The window turns to another case: end what is going on and keep what there is."""
        self.stop()
        for job in (self._looking, self._framing):
            if job:
                job.drop()
        self._looking = self._framing = None
        self._tell_if_settled()

    def keep(self) -> None:
        """Keep what is not kept yet."""
        if not self._gone:
            self._keeper.keep()

    def forget(self) -> None:
        """The case was deleted: nothing of it is kept any more."""
        self._gone = True
        for job in (self._looking, self._framing):
            if job:
                job.drop()
        self._keeper.drop()
        self.answering.drop()
        self._looking = self._framing = None

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

    def _tell_if_settled(self) -> None:
        if self.is_settled:
            self.settled.emit()

"""The desk of this computer: the real model, the real records, the real case file."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from skingpt_desktop.domain.cases import CaseChanges, CaseDetails, CaseSummary, KeptPhoto
from skingpt_desktop.domain.conversation import AnswerEvent, Opinion, Turn
from skingpt_desktop.domain.errors import Cancelled, ModelError
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.domain.models import Seated
from skingpt_desktop.domain.people import Person
from skingpt_desktop.domain.photo import AS_TAKEN, UNJUDGED, Framing, Photo
from skingpt_desktop.domain.predictor import IsCancelled, Predictor, unreported
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.domain.study import Rating, Study, StudyPlan
from skingpt_desktop.imaging.framing import framed
from skingpt_desktop.imaging.keeping import from_kept, thumbnail
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.imaging.spare import SpareDecoder
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.report.typesetting import TypesetReport
from skingpt_desktop.report.wish import ReportWish
from skingpt_desktop.services.assess import assess, heed
from skingpt_desktop.services.camera import Camera
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.desk import Desk, Lock, OpenedCase, Step
from skingpt_desktop.services.export import Reporter
from skingpt_desktop.services.keep import case_title, condition_names, to_stored
from skingpt_desktop.services.load import load_model
from skingpt_desktop.services.local_camera import LocalCamera
from skingpt_desktop.services.local_safe import LocalSafe
from skingpt_desktop.services.model_seat import Load, ModelSeat
from skingpt_desktop.services.removing import remove_photo
from skingpt_desktop.services.safe import Safe
from skingpt_desktop.services.salvaging import stand_ins
from skingpt_desktop.store.vault import Vault

CASES_AT_ONCE = 400
"""How many lines of the list are read in one go."""


class LocalDesk(Desk):
    """See `Desk`.

    `eyes_folder` is the embedded model, whose eyes look where another model has none for skin.
    `load` makes a predictor from a model folder and that one. `chosen` is told when the user has
    switched to another model and it works.
    """

    def __init__(
        self,
        model_folder: Path,
        eyes_folder: Path,
        knowledge_folder: Path,
        case_folder: Path,
        vault: Vault | None = None,
        load: Load = load_model,
        chosen: Callable[[Path], object] = unreported,
    ) -> None:
        self._seat = ModelSeat(model_folder, eyes_folder, load)
        self._chosen = chosen
        self._knowledge_folder = knowledge_folder
        self._safe = LocalSafe(case_folder, vault)
        self._decoders = SpareDecoder()

    @cached_property
    def _knowledge(self) -> Knowledge:
        return Knowledge.load(self._knowledge_folder)

    @property
    def safe(self) -> Safe:
        """See `Desk`."""
        return self._safe

    @property
    def _reporter(self) -> Reporter:
        # Template, words and fonts of the reports lie beside the knowledge records.
        return Reporter(self._knowledge_folder.parent, self._knowledge)

    @property
    def model_folder(self) -> Path:
        """The folder of the model that is loaded; may be asked from any thread."""
        return self._seat.folder

    def model_prepare(self, report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
        """See `Desk`."""
        return self._seat.prepare(report, is_cancelled)

    def model_switch(
        self, folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        """See `Desk`."""
        seated = self._seat.switch(folder, report, is_cancelled)
        if seated.trouble is None:
            self._chosen(folder)
        return seated

    def model_assess(
        self, photo: Photo, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Assessment:
        """See `Desk`."""
        report(Step.LOOKING)
        assessment = assess(photo, self._model(), self._knowledge)
        if is_cancelled():
            raise Cancelled
        return assessment

    def model_answer(
        self,
        photo: Photo,
        assessment: Assessment,
        history: tuple[Turn, ...],
        question: str,
        report: Callable[[AnswerEvent], None],
        is_cancelled: IsCancelled,
    ) -> Turn:
        """See `Desk`."""
        asked = Question(question, photo, assessment, history)
        return answer(asked, self._model(), self._knowledge, report, is_cancelled)

    def model_forget(self) -> None:
        """See `Desk`."""
        self._seat.forget()

    def camera(self) -> Camera:
        """See `Desk`."""
        return LocalCamera()

    def photo_get_ready(self) -> None:
        """See `Desk`."""
        self._decoders.get_ready()

    def photo_read(self, path: Path, is_cancelled: IsCancelled) -> Photo:
        """See `Desk`."""
        return decode(read_photo(path), is_cancelled, self._decoders.take)

    def photo_decode(self, data: bytes, is_cancelled: IsCancelled) -> Photo:
        """See `Desk`."""
        return decode(data, is_cancelled, self._decoders.take)

    def photo_framed(self, photo: Photo, framing: Framing) -> Photo:
        """See `Desk`."""
        return framed(photo, framing)

    def store_lock(self) -> Lock:
        """See `Desk`."""
        return self._safe.lock()

    def store_open(self, passphrase: str | None) -> None:
        """See `Desk`."""
        self._safe.open(passphrase)

    def store_list(self) -> tuple[CaseSummary, ...]:
        """See `Desk`."""
        return self._safe.cases.summaries()

    def store_changes(self, since: int, before: int | None) -> CaseChanges:
        """See `Desk`."""
        return self._safe.cases.listing.changes(since, before, CASES_AT_ONCE)

    def store_thumbnails(self, case_ids: tuple[int, ...]) -> dict[int, bytes]:
        """See `Desk`."""
        return self._safe.cases.listing.thumbnails(case_ids)

    def store_find(self, words: tuple[str, ...]) -> tuple[frozenset[int], ...]:
        """See `Desk`."""
        return self._safe.cases.find(words)

    def store_add_case(
        self, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> int:
        """See `Desk`."""
        now = datetime.now(tz=UTC)
        title = case_title(assessment, self._knowledge, now.astimezone())
        names = condition_names(assessment, self._knowledge)
        return self._safe.cases.add_case(to_stored(photo, framing), assessment, title, now, names)

    def store_add_photo(
        self, case_id: int, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> None:
        """See `Desk`."""
        stored = to_stored(photo, framing)
        names = condition_names(assessment, self._knowledge)
        self._safe.cases.add_photo(case_id, stored, assessment, datetime.now(tz=UTC), names)

    def store_remove_photo(self, case_id: int, place: int) -> None:
        """See `Desk`."""
        remove_photo(self._safe.cases, case_id, place, self._knowledge, datetime.now(tz=UTC))

    def store_add_assessment(self, case_id: int, assessment: Assessment, place: int = 0) -> None:
        """See `Desk`."""
        self._safe.cases.add_assessment(case_id, assessment, datetime.now(tz=UTC), place)

    def store_reframe(
        self,
        case_id: int,
        place: int,
        photo: Photo,
        framing: Framing,
        assessment: Assessment | None,
    ) -> None:
        """See `Desk`."""
        small = thumbnail(framed(photo, framing))
        now = datetime.now(tz=UTC)
        self._safe.cases.reframe(case_id, place, framing, small, assessment, now)

    def store_add_turn(self, case_id: int, turn: Turn) -> None:
        """See `Desk`."""
        self._safe.cases.add_turn(case_id, turn, datetime.now(tz=UTC))

    def store_set_opinion(self, case_id: int, place: int, opinion: Opinion | None) -> None:
        """See `Desk`."""
        self._safe.cases.set_opinion(case_id, place, opinion)

    def store_case(self, case_id: int) -> OpenedCase:
        """See `Desk`."""
        case = self._safe.cases.case(case_id)
        photos = [from_kept(one.stored.jpeg, one.assessment.quality) for one in case.photos]
        shown = [
            framed(photo, one.stored.framing)
            for photo, one in zip(photos, case.photos, strict=True)
        ]
        return OpenedCase(case, tuple(photos), tuple(shown), self._safe.cases.drafts.of(case_id))

    def store_keep_draft(self, case_id: int, words: str) -> None:
        """See `Desk`."""
        self._safe.cases.drafts.keep(case_id, words)

    def store_rename(self, case_id: int, title: str) -> None:
        """See `Desk`."""
        self._safe.cases.rename(case_id, title)

    def store_details(self, case_id: int) -> CaseDetails:
        """See `Desk`."""
        return self._safe.cases.details.read(case_id)

    def store_describe(self, case_id: int, details: CaseDetails) -> None:
        """See `Desk`."""
        self._safe.cases.details.write(case_id, details)

    def store_assign(self, case_ids: tuple[int, ...], person_id: int | None) -> None:
        """See `Desk`."""
        self._safe.cases.details.assign(case_ids, person_id)

    def store_mark_done(self, case_ids: tuple[int, ...], done: bool) -> None:
        """See `Desk`."""
        self._safe.cases.details.mark_done(case_ids, done)

    def store_add_person(self, name: str, born: int | None) -> int:
        """See `Desk`."""
        return self._safe.cases.people.add(name, born)

    def store_change_person(self, person: Person) -> None:
        """See `Desk`."""
        self._safe.cases.people.change(person)

    def store_remove_person(self, person_id: int) -> None:
        """See `Desk`."""
        self._safe.cases.people.remove(person_id)

    def store_delete(self, case_ids: tuple[int, ...]) -> None:
        """See `Desk`."""
        self._safe.cases.delete(*case_ids)

    def store_photos(self, case_ids: tuple[int, ...]) -> tuple[KeptPhoto, ...]:
        """See `Desk`."""
        return self._safe.cases.listing.photos(case_ids)

    def store_photo(self, photo_id: int) -> Photo:
        """See `Desk`."""
        stored = self._safe.cases.photo(photo_id)
        return framed(from_kept(stored.jpeg, UNJUDGED), stored.framing)

    def store_studies(self) -> tuple[Study, ...]:
        """See `Desk`."""
        return self._safe.cases.studies.all()

    def store_add_study(self, plan: StudyPlan) -> int:
        """See `Desk`."""
        return self._safe.cases.studies.add(plan, datetime.now(tz=UTC))

    def store_rate(self, study_id: int, rating: Rating) -> None:
        """See `Desk`."""
        self._safe.cases.studies.rate(study_id, rating)

    def store_delete_study(self, study_id: int) -> None:
        """See `Desk`."""
        self._safe.cases.studies.delete(study_id)

    def store_close(self) -> None:
        """See `Desk`."""
        self._safe.close()

    def store_salvage(self, is_cancelled: IsCancelled) -> Salvaged:
        """See `Desk`."""
        return self._safe.salvage(stand_ins(self._knowledge), is_cancelled)

    def check_cases(self, is_cancelled: IsCancelled) -> None:
        """See `Desk`."""
        self._safe.check(is_cancelled)

    def report_typeset(self, opened: OpenedCase, wish: ReportWish) -> TypesetReport:
        """See `Desk`."""
        return self._reporter.typeset(opened, wish, datetime.now().astimezone())

    def report_text(self, opened: OpenedCase, wish: ReportWish) -> str:
        """See `Desk`."""
        return self._reporter.text(opened, wish, datetime.now().astimezone())

    def report_fhir(self, opened: OpenedCase, *, with_name: bool) -> str:
        """See `Desk`."""
        now = datetime.now().astimezone()
        return self._reporter.fhir(opened, now, with_photo=False, with_name=with_name)

    def knows_with_answers(self, assessment: Assessment, history: History) -> Assessment:
        """See `Desk`."""
        return heed(assessment, history, self._knowledge)

    def knows_condition(self, condition_id: str) -> ConditionRecord:
        """See `Desk`."""
        return self._knowledge.condition(condition_id)

    def knows_concept(self, name: str) -> ConceptRecord:
        """See `Desk`."""
        return self._knowledge.concept(name)

    def _model(self) -> Predictor:
        predictor = self._seat.predictor
        if predictor is None:
            raise ModelError("The model is not ready", "Wait a moment, then try again.")
        return predictor

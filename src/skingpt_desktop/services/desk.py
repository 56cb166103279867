"""What a window asks of the program, whatever stands behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from skingpt_desktop.domain.cases import (
    Case,
    CaseChanges,
    CaseDetails,
    CaseSummary,
    KeptPhoto,
)
from skingpt_desktop.domain.conversation import AnswerEvent, Opinion, Turn
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.domain.models import Seated
from skingpt_desktop.domain.people import Person
from skingpt_desktop.domain.photo import AS_TAKEN, Framing, Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.domain.study import Rating, Study, StudyPlan
from skingpt_desktop.report.wish import ReportWish
from skingpt_desktop.services.camera import Camera
from skingpt_desktop.services.safe import Safe

if TYPE_CHECKING:
    # Not loaded before the window is painted.
    from skingpt_desktop.report.typesetting import TypesetReport


class Step(StrEnum):
    """What is going on, for the progress line."""

    CHECKING_MODEL = "checking_model"
    LOADING_MODEL = "loading_model"
    WARMING_UP = "warming_up"
    OPENING_PHOTO = "opening_photo"
    LOOKING = "looking"


class Lock(StrEnum):
    """How the case file stands before it is opened."""

    NEW_WITH_KEYCHAIN = "new_with_keychain"
    NEW_WITH_PASSPHRASE = "new_with_passphrase"
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A kept case, with each of its photos as pixels: whole, and what its framing shows of it.

    `draft` is what was typed about it and not sent.
    """

    case: Case
    photos: tuple[Photo, ...]
    shown: tuple[Photo, ...]
    draft: str = ""


class Desk(Protocol):
    """The use cases behind the window.

    Every method may take time and belongs to one lane, so that each resource stays with one
    thread: `model_*` to the model's lane, `photo_*` to the imaging lane, `store_*` to the store's,
    `report_*` to the reports', `check_*` to the one that checks.
    All raise `SkinGPTError` with a title and a message for the user; `Cancelled` where a task was
    cancelled before it had a result. `knows_*` are immediate and may be called from any thread.
    """

    @property
    def safe(self) -> Safe:
        """The lock of the case file, and its backups; for the store's lane."""

    def model_prepare(self, report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
        """Check and load the chosen model, or the embedded one where that fails."""

    def model_switch(
        self, folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        """Load another model, or again the one that worked where that fails.

        After `Cancelled` no model is loaded; `model_prepare` brings the one that worked.
        """

    def model_assess(
        self, photo: Photo, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Assessment:
        """Look at a photo and say what follows."""

    def model_answer(
        self,
        photo: Photo,
        assessment: Assessment,
        history: tuple[Turn, ...],
        question: str,
        report: Callable[[AnswerEvent], None],
        is_cancelled: IsCancelled,
    ) -> Turn:
        """Answer a question, reporting words as they are written; stopped early if cancelled."""

    def model_forget(self) -> None:
        """Let go of all that the model remembers of photos and conversations."""

    def camera(self) -> Camera:
        """A camera that is not switched on yet; for the camera's lane."""

    def photo_get_ready(self) -> None:
        """Do ahead what the next photo would have to wait for."""

    def photo_read(self, path: Path, is_cancelled: IsCancelled) -> Photo:
        """Read a photo from a file."""

    def photo_decode(self, data: bytes, is_cancelled: IsCancelled) -> Photo:
        """Read a photo from bytes, such as a pasted picture."""

    def store_lock(self) -> Lock:
        """How the case file stands."""

    def store_open(self, passphrase: str | None) -> None:
        """Open the case file, or create it; with a passphrase where `store_lock` asks for one."""

    def store_list(self) -> tuple[CaseSummary, ...]:
        """The kept cases, the newest change first."""

    def store_changes(self, since: int, before: int | None) -> CaseChanges:
        """Some of the cases that changed since a revision, the latest first; see `CaseChanges`.

        `before` is the earliest revision of the part that came before this one, None for the first.
        """

    def store_thumbnails(self, case_ids: tuple[int, ...]) -> dict[int, bytes]:
        """The small pictures of these cases, by case; those that are gone are left out."""

    def store_find(self, words: tuple[str, ...]) -> tuple[frozenset[int], ...]:
        """For each word, the ids of the cases whose words hold it."""

    def photo_framed(self, photo: Photo, framing: Framing) -> Photo:
        """The part of a photo that a framing leaves, turned, with its own quality."""

    def store_add_case(
        self, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> int:
        """Keep a whole photo with its assessment as a new case; the case's id."""

    def store_add_photo(
        self, case_id: int, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> None:
        """Keep one more whole photo of a case; it takes the next place."""

    def store_remove_photo(self, case_id: int, place: int) -> None:
        """Remove the photo at a place of a case that has others, with all that was said of it."""

    def store_add_assessment(self, case_id: int, assessment: Assessment, place: int = 0) -> None:
        """Keep what is now thought of the photo at a place, as after an answer was changed."""

    def store_reframe(
        self,
        case_id: int,
        place: int,
        photo: Photo,
        framing: Framing,
        assessment: Assessment | None,
    ) -> None:
        """Keep how the photo at a place is now shown; `photo` is the whole one.

        `assessment` is what is thought of what is left of it, None where that did not change.
        """

    def store_add_turn(self, case_id: int, turn: Turn) -> None:
        """Keep one more question and answer."""

    def store_set_opinion(self, case_id: int, place: int, opinion: Opinion | None) -> None:
        """Keep what the user thinks of the answer at `place`, or forget it."""

    def store_case(self, case_id: int) -> OpenedCase:
        """One kept case, whole."""

    def store_keep_draft(self, case_id: int, words: str) -> None:
        """Keep what was typed about a case and not sent; nothing where there are no words."""

    def store_rename(self, case_id: int, title: str) -> None:
        """Give a case another title."""

    def store_details(self, case_id: int) -> CaseDetails:
        """What the user wrote about a case."""

    def store_describe(self, case_id: int, details: CaseDetails) -> None:
        """Write all of it."""

    def store_assign(self, case_ids: tuple[int, ...], person_id: int | None) -> None:
        """Put cases under a person, or under nobody."""

    def store_mark_done(self, case_ids: tuple[int, ...], done: bool) -> None:
        """Note that cases are dealt with, or not yet."""

    def store_add_person(self, name: str, born: int | None) -> int:
        """Add somebody; the new id."""

    def store_change_person(self, person: Person) -> None:
        """Write another name or year of birth."""

    def store_remove_person(self, person_id: int) -> None:
        """Remove somebody; the cases stay."""

    def store_delete(self, case_ids: tuple[int, ...]) -> None:
        """Delete cases for good."""

    def store_photos(self, case_ids: tuple[int, ...]) -> tuple[KeptPhoto, ...]:
        """Every photo of these cases, the oldest first."""

    def store_photo(self, photo_id: int) -> Photo:
        """One kept photo, to be compared with another."""

    def store_studies(self) -> tuple[Study, ...]:
        """The validation studies, the newest first."""

    def store_add_study(self, plan: StudyPlan) -> int:
        """Keep a new study; its id."""

    def store_rate(self, study_id: int, rating: Rating) -> None:
        """Keep what a clinician thinks of one case."""

    def store_delete_study(self, study_id: int) -> None:
        """Delete a study; its cases stay."""

    def store_close(self) -> None:
        """Close the case file."""

    def store_salvage(self, is_cancelled: IsCancelled) -> Salvaged:
        """Save what can be read of a damaged case file into a new one, and open that one."""

    def check_cases(self, is_cancelled: IsCancelled) -> None:
        """Read every page of the case file; raises `CasesDamaged` where one is not as written."""

    def report_typeset(self, opened: OpenedCase, wish: ReportWish) -> "TypesetReport":
        """A case as a report of one or two pages."""

    def report_text(self, opened: OpenedCase, wish: ReportWish) -> str:
        """The same report as plain text, with the whole conversation."""

    def report_fhir(self, opened: OpenedCase, *, with_name: bool) -> str:
        """A case as FHIR R4 JSON, without its photo; the person only where that is asked for."""

    def knows_with_answers(self, assessment: Assessment, history: History) -> Assessment:
        """The same assessment with the next step and red flags that these answers ask for."""

    def knows_condition(self, condition_id: str) -> ConditionRecord:
        """What is known of a condition."""

    def knows_concept(self, name: str) -> ConceptRecord:
        """What is known of a concept."""

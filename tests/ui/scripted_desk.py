"""The program behind the window, scripted: the outer boundary of the window's tests.

It keeps cases in memory, answers with given sentences, and waits wherever a test closes a gate.
"""

import io
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image
from scripted_camera import ScriptedCamera
from scripted_safe import ScriptedSafe

from skingpt_desktop.domain.cases import (
    Case,
    CaseChanges,
    CaseDetails,
    CasePhoto,
    CaseSummary,
    KeptPhoto,
)
from skingpt_desktop.domain.conversation import (
    AnswerEvent,
    AnswerFinished,
    Opinion,
    Sentence,
    SentenceKept,
    Source,
    Timing,
    Turn,
    TurnState,
    Words,
    without_photo,
)
from skingpt_desktop.domain.errors import Cancelled, SkinGPTError, WrongPassphrase
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Modality,
    ModelIdentity,
)
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.domain.models import Seated
from skingpt_desktop.domain.people import Person
from skingpt_desktop.domain.photo import AS_TAKEN, Framing, Photo, Quality
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.domain.study import Rating, Study, StudyPlan
from skingpt_desktop.imaging.framing import framed
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.report.typesetting import TypesetReport
from skingpt_desktop.report.wish import ReportWish
from skingpt_desktop.services.assess import heed
from skingpt_desktop.services.desk import Lock, OpenedCase, Step
from skingpt_desktop.services.export import Reporter
from skingpt_desktop.services.keep import to_stored

RESOURCES = Path(__file__).parents[2] / "resources"
MODEL = ModelIdentity("skingpt-mini", "1.0", "torch", "cpu", "int8")
FOLDER = Path("/models")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

SENTENCES = (
    Sentence("The photo shows raised, red patches with silvery scale.", Source.PHOTO),
    Sentence(
        "Psoriasis makes skin grow too fast, so that it thickens and flakes.",
        Source.KNOWLEDGE,
        "condition/psoriasis",
    ),
    Sentence("This may be psoriasis, or less likely eczema.", Source.PHOTO),
    Sentence("The edges look clear on the photo.", Source.MODEL),
)


def drawn_photo(width: int = 480, height: int = 360, quality: Quality | None = None) -> Photo:
    """Skin with reddish patches, drawn from waves; no person's photo."""
    small = Image.new("RGB", (width // 4, height // 4))
    pixels = []
    for y in range(small.height):
        for x in range(small.width):
            u, v = x / small.width, y / small.height
            wave = math.sin(9 * u + 3 * math.sin(5 * v)) * math.cos(7 * v + 2 * u)
            patch = max(0.0, 1 - ((u - 0.45) ** 2 / 0.06 + (v - 0.5) ** 2 / 0.09))
            patch = min(1.0, patch * (1.2 + 0.5 * wave)) if patch else 0.0
            scale = 22 * max(0.0, math.sin(57 * u) * math.cos(49 * v)) * patch
            base = 14 * wave
            pixels.append(
                (
                    int(208 + base - 26 * patch + scale),
                    int(166 + base - 76 * patch + scale),
                    int(142 + base - 66 * patch + scale),
                )
            )
    small.putdata(pixels)
    image = small.resize((width, height), Image.Resampling.BICUBIC)
    return Photo(width, height, image.tobytes(), quality or Quality(0.92))


def findings(
    *conditions: tuple[str, float], is_skin: bool = True, abstained: bool = False
) -> Findings:
    """What the model sees: psoriasis and eczema unless told otherwise."""
    ranked = conditions or (("psoriasis", 0.62), ("eczema", 0.21), ("tinea_corporis", 0.08))
    seen = {"Scale": 0.91, "Plaque": 0.84, "Erythema": 0.77, "Papule": 0.34}
    names = ["Vesicle", "Papule", "Macule", "Plaque", "Scale", "Erythema", "Crust", "Nodule"]
    focus = tuple(
        tuple(math.exp(-((x - 4) ** 2 + (y - 4) ** 2) / 6) for x in range(10)) for y in range(10)
    )
    return Findings(
        modality=Modality.CLINICAL if is_skin else Modality.NOT_SKIN,
        is_skin=is_skin,
        skin_score=0.98 if is_skin else 0.03,
        concepts=tuple(ConceptScore(name, seen.get(name, 0.05)) for name in names),
        conditions=tuple(ConditionProbability(*pair) for pair in ranked),
        abstained=abstained,
        focus=focus if is_skin else (),
    )


@dataclass
class Gate:
    """Closed, it holds a task until the test opens it."""

    event: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.event.set()

    def close(self) -> None:
        """Hold whoever comes."""
        self.reached.clear()
        self.event.clear()

    def open(self) -> None:
        """Let everybody on."""
        self.event.set()

    def wait(self, is_cancelled: IsCancelled = lambda: False) -> None:
        """Wait until it is open or the task is cancelled."""
        self.reached.set()
        while not self.event.wait(0.005):
            if is_cancelled():
                return


class ScriptedDesk:
    """Implements `Desk`."""

    def __init__(self, knowledge: Knowledge, lock: Lock = Lock.KEYCHAIN) -> None:
        self.knowledge = knowledge
        self.lock = lock
        self.passphrase = "correct horse battery"
        self.findings = findings()
        self.model = MODEL
        self.trouble: SkinGPTError | None = None
        self.photo = drawn_photo()
        self.sentences = SENTENCES
        self.errors: dict[str, list[Exception]] = {}
        self.gates: dict[str, Gate] = {}
        self.calls: list[tuple[str, str, tuple[Any, ...]]] = []
        self.cases: dict[int, Case] = {}
        self.photos: dict[int, tuple[Photo, ...]] = {}
        self.people: dict[int, Person] = {}
        self.revisions: dict[int, int] = {}
        self.revision = 0
        self.at_once = 3
        self.studies: dict[int, Study] = {}
        self.is_open = False
        self.drafts: dict[int, str] = {}
        self.done: set[int] = set()
        self.safe = ScriptedSafe(self)
        self.salvaged = Salvaged(Path("/cases/kept"), 7, 2, 31, 1, 2, 4)
        self.camera_names: tuple[str, ...] = ("Drawn camera",)
        self.cameras: list[ScriptedCamera] = []
        self.seen: Photo | None = None
        self._clock = NOW

    def gate(self, name: str) -> Gate:
        """The gate of a method; `words` is the one before each word of an answer."""
        return self.gates.setdefault(name, Gate())

    def fail(self, name: str, *errors: Exception) -> None:
        """Have the next calls of a method fail, one for each error."""
        self.errors.setdefault(name, []).extend(errors)

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of a method."""
        return [args for called, _, args in self.calls if called == name]

    def threads(self, prefix: str) -> set[str]:
        """The threads in which methods of this prefix ran."""
        return {thread for name, thread, _ in self.calls if name.startswith(prefix)}

    def _enter(self, name: str, *args: object, is_cancelled: IsCancelled = lambda: False) -> None:
        self.calls.append((name, threading.current_thread().name, args))
        if name in self.gates:
            self.gates[name].wait(is_cancelled)
        if self.errors.get(name):
            raise self.errors[name].pop(0)

    def model_prepare(self, report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
        report(Step.LOADING_MODEL)
        self._enter("model_prepare", is_cancelled=is_cancelled)
        return Seated(self.model, FOLDER / self.model.name, self.trouble)

    def model_switch(
        self, folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Seated:
        report(Step.LOADING_MODEL)
        self._enter("model_switch", folder, is_cancelled=is_cancelled)
        if is_cancelled():
            raise Cancelled
        if self.trouble is None:
            self.model = replace(MODEL, name=folder.name)
        return Seated(self.model, FOLDER / self.model.name, self.trouble)

    def model_forget(self) -> None:
        self._enter("model_forget")

    def model_assess(
        self, photo: Photo, report: Callable[[Step], None], is_cancelled: IsCancelled
    ) -> Assessment:
        report(Step.LOOKING)
        self._enter("model_assess", photo, is_cancelled=is_cancelled)
        if is_cancelled():
            raise Cancelled
        step = next_step(photo.quality, self.findings, self.knowledge)
        return Assessment(photo.quality, self.findings, step, self.model)

    def model_answer(
        self,
        photo: Photo,
        assessment: Assessment,
        history: tuple[Turn, ...],
        question: str,
        report: Callable[[AnswerEvent], None],
        is_cancelled: IsCancelled,
    ) -> Turn:
        self._enter("model_answer", question, history, is_cancelled=is_cancelled)
        kept: list[Sentence] = []
        for sentence in self.sentences:
            said: list[str] = []
            for word in sentence.text.split():
                self.gate("words").wait(is_cancelled)
                if is_cancelled():
                    if said:
                        kept.append(Sentence(" ".join(said) + "…", Source.MODEL))
                    return Turn(question, tuple(kept), TurnState.STOPPED, self.model)
                said.append(word)
                report(Words(word + " "))
            kept.append(sentence)
            report(SentenceKept(sentence))
        turn = Turn(question, tuple(kept), TurnState.COMPLETE, self.model)
        report(AnswerFinished(turn, Timing()))
        return turn

    def camera(self) -> ScriptedCamera:
        self.cameras.append(ScriptedCamera(self))
        return self.cameras[-1]

    def photo_get_ready(self) -> None:
        self._enter("photo_get_ready")

    def photo_read(self, path: Path, is_cancelled: IsCancelled) -> Photo:
        self._enter("photo_read", path, is_cancelled=is_cancelled)
        if is_cancelled():
            raise Cancelled
        return self.photo

    def photo_decode(self, data: bytes, is_cancelled: IsCancelled) -> Photo:
        self._enter("photo_decode", data, is_cancelled=is_cancelled)
        with Image.open(io.BytesIO(data)) as opened:
            image = opened.convert("RGB")
            return Photo(image.width, image.height, image.tobytes(), Quality(0.9))

    def photo_framed(self, photo: Photo, framing: Framing) -> Photo:
        self._enter("photo_framed", photo, framing)
        return framed(photo, framing)

    def store_lock(self) -> Lock:
        self._enter("store_lock")
        return self.lock

    def store_open(self, passphrase: str | None) -> None:
        self._enter("store_open", passphrase)
        if self.lock is Lock.PASSPHRASE and passphrase != self.passphrase:
            raise WrongPassphrase("Wrong passphrase", "Check it and type it again.")
        self.is_open = True

    def store_list(self) -> tuple[CaseSummary, ...]:
        self._enter("store_list")
        newest = sorted(self.cases.values(), key=lambda case: case.updated_at, reverse=True)
        return tuple(map(self._summary, newest))

    def store_changes(self, since: int, before: int | None) -> CaseChanges:
        self._enter("store_changes", since, before)
        latest = sorted(self.revisions, key=lambda case_id: self.revisions[case_id], reverse=True)
        until = self.revision + 1 if before is None else before
        asked = [one for one in latest if since < self.revisions[one] < until]
        part = tuple(self._summary(self.cases[case_id]) for case_id in asked[: self.at_once])
        people = tuple(self.people.values()) if before is None else None
        more = len(asked) > self.at_once
        return CaseChanges(part, self.revision, len(self.cases), more, people)

    def store_thumbnails(self, case_ids: tuple[int, ...]) -> dict[int, bytes]:
        self._enter("store_thumbnails", case_ids)
        return {
            one: self.cases[one].photos[0].stored.thumbnail for one in case_ids if one in self.cases
        }

    def store_find(self, words: tuple[str, ...]) -> tuple[frozenset[int], ...]:
        self._enter("store_find", words)
        return tuple(
            frozenset(case.id for case in self.cases.values() if word in self._written(case))
            for word in words
        )

    def _written(self, case: Case) -> str:
        name = case.person.name if case.person else ""
        return folded(" ".join((case.title, name, case.note, *case.labels)))

    def _summary(self, case: Case) -> CaseSummary:
        return CaseSummary(
            case.id,
            case.title,
            case.created_at,
            case.updated_at,
            case.assessment.outcome,
            case.assessment.next_step.level,
            len(case.turns),
            place=int(case.updated_at.timestamp()),
            revision=self.revisions[case.id],
            person_id=case.person.id if case.person else None,
            labels=case.labels,
            sites=case.sites,
            photo_count=len(case.photos),
            done=case.id in self.done,
        )

    def _changed(self, *case_ids: int) -> None:
        for case_id in case_ids:
            self.revision += 1
            self.revisions[case_id] = self.revision

    def store_add_case(
        self, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> int:
        self._enter("store_add_case", photo, assessment)
        number = max(self.cases, default=0) + 1
        now = self._tick()
        title = self.knows_condition(assessment.findings.conditions[0].name).name
        photos = (CasePhoto(to_stored(photo, framing), assessment),)
        self.cases[number] = Case(number, f"{title}?", now, now, photos, ())
        self.photos[number] = (photo,)
        self._changed(number)
        return number

    def store_add_photo(
        self, case_id: int, photo: Photo, assessment: Assessment, framing: Framing = AS_TAKEN
    ) -> None:
        self._enter("store_add_photo", case_id, photo, assessment)
        case = self.cases[case_id]
        photos = (*case.photos, CasePhoto(to_stored(photo, framing), assessment))
        self.cases[case_id] = replace(case, photos=photos, updated_at=self._tick())
        self.photos[case_id] = (*self.photos[case_id], photo)
        self._changed(case_id)

    def store_remove_photo(self, case_id: int, place: int) -> None:
        self._enter("store_remove_photo", case_id, place)
        case, photos = self.cases[case_id], list(self.photos[case_id])
        del photos[place]
        self.photos[case_id] = tuple(photos)
        self.cases[case_id] = replace(
            case,
            photos=(*case.photos[:place], *case.photos[place + 1 :]),
            turns=tuple(without_photo(case.turns, place).values()),
            updated_at=self._tick(),
        )
        self._changed(case_id)

    def store_add_assessment(self, case_id: int, assessment: Assessment, place: int = 0) -> None:
        self._enter("store_add_assessment", case_id, assessment)
        self._change_photo(case_id, place, assessment=assessment)
        if assessment.history.sites:
            self.cases[case_id] = replace(self.cases[case_id], sites=assessment.history.sites)

    def store_reframe(
        self,
        case_id: int,
        place: int,
        photo: Photo,
        framing: Framing,
        assessment: Assessment | None,
    ) -> None:
        self._enter("store_reframe", case_id, place, framing, assessment)
        self._change_photo(case_id, place, stored=to_stored(photo, framing))
        if assessment is not None:
            self._change_photo(case_id, place, assessment=assessment)

    def _change_photo(self, case_id: int, place: int, **changes: Any) -> None:
        case = self.cases[case_id]
        photos = list(case.photos)
        photos[place] = replace(photos[place], **changes)
        self.cases[case_id] = replace(case, photos=tuple(photos), updated_at=self._tick())
        self._changed(case_id)

    def store_add_turn(self, case_id: int, turn: Turn) -> None:
        self._enter("store_add_turn", case_id, turn)
        case = self.cases[case_id]
        self.cases[case_id] = replace(case, turns=(*case.turns, turn), updated_at=self._tick())
        self._changed(case_id)

    def store_set_opinion(self, case_id: int, place: int, opinion: Opinion | None) -> None:
        self._enter("store_set_opinion", case_id, place, opinion)
        turns = list(self.cases[case_id].turns)
        turns[place] = replace(turns[place], opinion=opinion)
        self.cases[case_id] = replace(self.cases[case_id], turns=tuple(turns))

    def store_case(self, case_id: int) -> OpenedCase:
        self._enter("store_case", case_id)
        case, photos = self.cases[case_id], self.photos[case_id]
        framings = [one.stored.framing for one in case.photos]
        return OpenedCase(
            case, photos, tuple(map(framed, photos, framings)), self.drafts.get(case_id, "")
        )

    def store_keep_draft(self, case_id: int, words: str) -> None:
        self._enter("store_keep_draft", case_id, words)
        self.drafts[case_id] = words

    def store_rename(self, case_id: int, title: str) -> None:
        self._enter("store_rename", case_id, title)
        self.cases[case_id] = replace(self.cases[case_id], title=title)
        self._changed(case_id)

    def store_details(self, case_id: int) -> CaseDetails:
        self._enter("store_details", case_id)
        case = self.cases[case_id]
        person_id = case.person.id if case.person else None
        return CaseDetails(case.title, person_id, case.labels, case.sites, case.note)

    def store_describe(self, case_id: int, details: CaseDetails) -> None:
        self._enter("store_describe", case_id, details)
        self.cases[case_id] = replace(
            self.cases[case_id],
            title=details.title,
            person=self.people.get(details.person_id or 0),
            labels=details.labels,
            sites=details.sites,
            note=details.note,
        )
        self._changed(case_id)

    def store_assign(self, case_ids: tuple[int, ...], person_id: int | None) -> None:
        self._enter("store_assign", case_ids, person_id)
        for case_id in case_ids:
            person = self.people.get(person_id or 0)
            self.cases[case_id] = replace(self.cases[case_id], person=person)
        self._changed(*case_ids)

    def store_mark_done(self, case_ids: tuple[int, ...], done: bool) -> None:
        self._enter("store_mark_done", case_ids, done)
        self.done = self.done | set(case_ids) if done else self.done - set(case_ids)
        self._changed(*case_ids)

    def store_add_person(self, name: str, born: int | None) -> int:
        self._enter("store_add_person", name, born)
        number = max(self.people, default=0) + 1
        self.people[number] = Person(number, name, born)
        return number

    def store_change_person(self, person: Person) -> None:
        self._enter("store_change_person", person)
        self._set_person(person.id, person)

    def store_remove_person(self, person_id: int) -> None:
        self._enter("store_remove_person", person_id)
        self._set_person(person_id, None)

    def _set_person(self, person_id: int, person: Person | None) -> None:
        del self.people[person_id]
        if person is not None:
            self.people[person_id] = person
        for case in tuple(self.cases.values()):
            if case.person is not None and case.person.id == person_id:
                self.cases[case.id] = replace(case, person=person)
                self._changed(case.id)

    def store_delete(self, case_ids: tuple[int, ...]) -> None:
        self._enter("store_delete", case_ids)
        for case_id in case_ids:
            del self.cases[case_id], self.photos[case_id], self.revisions[case_id]

    def store_photos(self, case_ids: tuple[int, ...]) -> tuple[KeptPhoto, ...]:
        self._enter("store_photos", case_ids)
        return tuple(
            KeptPhoto(
                case_id * 100 + place,
                case_id,
                self.cases[case_id].title,
                self.cases[case_id].created_at + timedelta(days=place),
                photo.stored.thumbnail,
            )
            for case_id in case_ids
            for place, photo in enumerate(self.cases[case_id].photos)
        )

    def store_photo(self, photo_id: int) -> Photo:
        self._enter("store_photo", photo_id)
        return self.photos[photo_id // 100][photo_id % 100]

    def store_studies(self) -> tuple[Study, ...]:
        self._enter("store_studies")
        return tuple(sorted(self.studies.values(), key=lambda study: -study.id))

    def store_add_study(self, plan: StudyPlan) -> int:
        self._enter("store_add_study", plan)
        number = len(self.studies) + 1
        self.studies[number] = Study(number, self._tick(), plan, ())
        return number

    def store_rate(self, study_id: int, rating: Rating) -> None:
        self._enter("store_rate", study_id, rating)
        study = self.studies[study_id]
        self.studies[study_id] = replace(study, ratings=(*study.ratings, rating))

    def store_delete_study(self, study_id: int) -> None:
        self._enter("store_delete_study", study_id)
        del self.studies[study_id]

    def store_close(self) -> None:
        self._enter("store_close")
        self.is_open = False

    def store_salvage(self, is_cancelled: IsCancelled) -> Salvaged:
        self._enter("store_salvage", is_cancelled=is_cancelled)
        if is_cancelled():
            raise Cancelled
        self.is_open = True
        return self.salvaged

    def check_cases(self, is_cancelled: IsCancelled) -> None:
        self._enter("check_cases", is_cancelled=is_cancelled)

    def report_typeset(self, opened: OpenedCase, wish: ReportWish) -> TypesetReport:
        self._enter("report_typeset", opened, wish)
        return self._reporter().typeset(opened, wish, NOW)

    def report_text(self, opened: OpenedCase, wish: ReportWish) -> str:
        self._enter("report_text", opened, wish)
        return self._reporter().text(opened, wish, NOW)

    def report_fhir(self, opened: OpenedCase, *, with_name: bool) -> str:
        self._enter("report_fhir", opened)
        return self._reporter().fhir(opened, NOW, with_photo=False, with_name=with_name)

    def _reporter(self) -> Reporter:
        return Reporter(RESOURCES, self.knowledge)

    def knows_with_answers(self, assessment: Assessment, history: History) -> Assessment:
        return heed(assessment, history, self.knowledge)

    def knows_condition(self, condition_id: str) -> ConditionRecord:
        return self.knowledge.condition(condition_id)

    def knows_concept(self, name: str) -> ConceptRecord:
        return self.knowledge.concept(name)

    def _tick(self) -> datetime:
        self._clock += timedelta(minutes=1)
        return self._clock

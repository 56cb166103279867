"""A validation study: a clinician judges what the program says of a set of cases."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum


class Statement(StrEnum):
    """The seven statements of the SkinGPT-4 study's physicians (Nat Commun 15:5649, 2024)."""

    DIAGNOSIS = "diagnosis"
    DESCRIPTION = "description"
    ADVICE = "advice"
    HELPS_DOCTORS = "helps_doctors"
    HELPS_PATIENTS = "helps_patients"
    PRIVACY = "privacy"
    WOULD_USE = "would_use"


PUBLISHED: Mapping[Statement, float] = {
    Statement.DIAGNOSIS: 0.8063,
    Statement.DESCRIPTION: 0.8250,
    Statement.ADVICE: 0.8563,
    Statement.HELPS_DOCTORS: 0.8750,
    Statement.HELPS_PATIENTS: 0.8370,
    Statement.PRIVACY: 0.9250,
    Statement.WOULD_USE: 0.7750,
}
"""The share of agreement that was published for each statement."""


class Agreement(IntEnum):
    """The five points of a Likert scale."""

    STRONGLY_DISAGREE = 1
    DISAGREE = 2
    NEUTRAL = 3
    AGREE = 4
    STRONGLY_AGREE = 5


@dataclass(frozen=True, slots=True)
class Rating:
    """What a clinician thinks of one case.

    `own_diagnosis` is what was written before the program's text was shown, empty where the study
    is not blind. `own_s`, `rating_s` and `program_s` are seconds: for the clinician's own
    diagnosis, for judging the statements, and for the program from the photo to its last word.
    """

    case_id: int
    agreement: Mapping[Statement, Agreement]
    program_says: str
    program_s: float
    rating_s: float
    own_diagnosis: str = ""
    own_s: float | None = None


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """Which cases are judged, in which order; `blind` asks for the clinician's diagnosis first."""

    reader: str
    case_ids: tuple[int, ...]
    blind: bool


@dataclass(frozen=True, slots=True)
class Study:
    """A study as far as it has come; a case that was deleted is no longer part of it."""

    id: int
    started_at: datetime
    plan: StudyPlan
    ratings: tuple[Rating, ...]

    @property
    def left(self) -> tuple[int, ...]:
        """The cases that are not judged yet, in order."""
        judged = {rating.case_id for rating in self.ratings}
        return tuple(case_id for case_id in self.plan.case_ids if case_id not in judged)

"""What was found in a photo, and what follows from it."""

from dataclasses import dataclass
from enum import StrEnum

from skingpt_desktop.domain.history import NOTHING_ASKED, History
from skingpt_desktop.domain.photo import Quality


class Modality(StrEnum):
    """The kind of photo, as the model judges it."""

    CLINICAL = "clinical"
    DERMOSCOPY = "dermoscopy"
    NOT_SKIN = "not_skin"


Focus = tuple[tuple[float, ...], ...]
"""A grid over a photo, rows of values from 0 to 1; empty where there is none."""


@dataclass(frozen=True, slots=True)
class ConceptScore:
    """How clearly one of SKINCON's 48 concepts is seen, from 0 to 1."""

    name: str
    score: float


@dataclass(frozen=True, slots=True)
class ConditionProbability:
    """A possible condition, by its id, with its calibrated probability."""

    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class Findings:
    """What the model's eyes see in one photo.

    `concepts` holds all 48, in SKINCON's order. `conditions` holds every condition of the
    modality, most probable first, and sums to 1. `abstained` is true when the model is not sure
    enough to name any. `focus` is where the model looked for the condition that leads: not where a
    lesion ends. `look_soon` is true where the skin cancers and their
    precursors are together probable enough that a doctor should look at it soon, however small
    the share of each.
    """

    modality: Modality
    is_skin: bool
    skin_score: float
    concepts: tuple[ConceptScore, ...]
    conditions: tuple[ConditionProbability, ...]
    abstained: bool
    focus: Focus = ()
    look_soon: bool = False


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Which model spoke, and how it ran on this computer."""

    name: str
    version: str
    engine: str
    device: str
    precision: str


class Level(StrEnum):
    """How soon care is needed, most urgent first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    WITHIN_2_WEEKS = "within_2_weeks"
    ROUTINE = "routine"
    SELF_CARE = "self_care"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the user should do next."""

    level: Level
    text: str


@dataclass(frozen=True, slots=True)
class RedFlag:
    """Answers of the user's that must lead to care, whatever the photo shows.

    `text` says in plain words what was answered and why it matters; `source` is the guidance that
    asks for it.
    """

    id: str
    level: Level
    text: str
    source: str


class Outcome(StrEnum):
    """The four ways in which a look at a photo can end."""

    POSSIBILITIES = "possibilities"
    NOT_SURE = "not_sure"
    NOT_SKIN = "not_skin"
    POOR_PHOTO = "poor_photo"


@dataclass(frozen=True, slots=True)
class Assessment:
    """Quality, findings and next step for one photo, with the model that gave them.

    `red_flags` come from the answers in `history`, most urgent first; the next step heeds them.
    """

    quality: Quality
    findings: Findings
    next_step: NextStep
    model: ModelIdentity
    red_flags: tuple[RedFlag, ...] = ()
    history: History = NOTHING_ASKED

    @property
    def outcome(self) -> Outcome:
        """Which of the four ways this one ended in; the earlier reason wins."""
        if self.quality.too_poor:
            return Outcome.POOR_PHOTO
        if not self.findings.is_skin:
            return Outcome.NOT_SKIN
        return Outcome.NOT_SURE if self.findings.abstained else Outcome.POSSIBILITIES

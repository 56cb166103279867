"""What the program saw in one photo of known condition."""

from dataclasses import asdict, dataclass
from typing import Any

from skingpt_desktop.domain.findings import Assessment, Level, Modality, Outcome
from skingpt_desktop.training.manifest import Sample

_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Seen:
    """What the program told about a photo, in numbers.

    `conditions` holds every condition of the judged kind with its probability, most probable
    first; `concepts` the 48 scores by name. `angle` is the typology angle (see `skin_tone`).
    """

    kind: Modality
    is_skin: bool
    skin_score: float
    outcome: Outcome
    level: Level
    look_soon: bool
    conditions: tuple[tuple[str, float], ...]
    concepts: dict[str, float]
    angle: float

    @property
    def abstained(self) -> bool:
        """Whether the program named no condition, for whatever reason."""
        return self.outcome is not Outcome.POSSIBILITIES

    @property
    def confidence(self) -> float:
        """The probability of the first condition."""
        return self.conditions[0][1]

    def rank(self, condition: str) -> int:
        """The place of a condition from 0; one that is not in the list comes last."""
        names = [name for name, _ in self.conditions]
        return names.index(condition) if condition in names else len(names)


@dataclass(frozen=True, slots=True)
class Observation:
    """A photo of the manifest and what was seen in it, or the trouble that prevented it.

    `seconds` is the time from the file's bytes to the next step.
    """

    sample: Sample
    seconds: float
    seen: Seen | None
    trouble: str = ""

    def to_json(self) -> dict[str, Any]:
        """As it stands in the journal."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Observation":
        """Out of the journal.

        Raises:
            KeyError, TypeError, ValueError: it is none.
        """
        sample = Sample(**{**data["sample"], "modality": Modality(data["sample"]["modality"])})
        seen = None if data["seen"] is None else _seen(data["seen"])
        return cls(sample, float(data["seconds"]), seen, str(data["trouble"]))


def seen_in(assessment: Assessment, angle: float) -> Seen:
    """An assessment in numbers."""
    findings = assessment.findings
    return Seen(
        kind=findings.modality,
        is_skin=findings.is_skin,
        skin_score=round(findings.skin_score, _DIGITS),
        outcome=assessment.outcome,
        level=assessment.next_step.level,
        look_soon=findings.look_soon,
        conditions=tuple((c.name, round(c.probability, _DIGITS)) for c in findings.conditions),
        concepts={c.name: round(c.score, _DIGITS) for c in findings.concepts},
        angle=round(angle, 1),
    )


def _seen(data: dict[str, Any]) -> Seen:
    return Seen(
        kind=Modality(data["kind"]),
        is_skin=bool(data["is_skin"]),
        skin_score=float(data["skin_score"]),
        outcome=Outcome(data["outcome"]),
        level=Level(data["level"]),
        look_soon=bool(data["look_soon"]),
        conditions=tuple((str(name), float(p)) for name, p in data["conditions"]),
        concepts={str(name): float(score) for name, score in data["concepts"].items()},
        angle=float(data["angle"]),
    )

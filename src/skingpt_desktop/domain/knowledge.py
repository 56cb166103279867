"""Reviewed records: what is known of conditions and concepts."""

from dataclasses import dataclass

from skingpt_desktop.domain.findings import Level


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a record's facts come from."""

    title: str
    publisher: str
    url: str
    accessed: str


@dataclass(frozen=True, slots=True)
class ConditionRecord:
    """What is known of one condition, in plain sentences of the project's own.

    Each tuple holds whole sentences that can stand alone. `level` is the least urgent next step
    that may be advised when this condition leads the list. `concepts` are names from SKINCON.
    """

    id: str
    name: str
    also_known_as: tuple[str, ...]
    family: str
    level: Level
    must_not_miss: bool
    what: tuple[str, ...]
    light_skin: tuple[str, ...]
    dark_skin: tuple[str, ...]
    cause: tuple[str, ...]
    course: tuple[str, ...]
    contagious: tuple[str, ...]
    worse: tuple[str, ...]
    self_care: tuple[str, ...]
    treatment: tuple[str, ...]
    seek_care: tuple[str, ...]
    concepts: tuple[str, ...]
    references: tuple[Reference, ...]
    reviewed_by: str
    date: str


@dataclass(frozen=True, slots=True)
class ConceptRecord:
    """What one of SKINCON's 48 concepts means."""

    name: str
    plain_name: str
    what: tuple[str, ...]
    light_skin: tuple[str, ...]
    dark_skin: tuple[str, ...]
    references: tuple[Reference, ...]
    reviewed_by: str
    date: str

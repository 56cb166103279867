"""A case: one person's one problem, over time."""

from dataclasses import dataclass, field
from datetime import datetime

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.domain.findings import Assessment, Level, Outcome


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo as it is kept: a JPEG made from clean pixels, and its small picture.

    `digest` is the digest of the pixels that were assessed (`Photo.digest`).
    """

    width: int
    height: int
    jpeg: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    digest: str


@dataclass(frozen=True, slots=True)
class Case:
    """One case with its photo, its assessment and its conversation so far."""

    id: int
    title: str
    created_at: datetime
    updated_at: datetime
    photo: StoredPhoto
    assessment: Assessment
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line in the list of cases."""

    id: int
    title: str
    created_at: datetime
    updated_at: datetime
    thumbnail: bytes = field(repr=False)
    outcome: Outcome
    level: Level
    turn_count: int

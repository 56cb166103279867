"""A case: one person's one problem, over time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.domain.findings import Assessment, Level, Outcome
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.people import Person
from skingpt_desktop.domain.photo import AS_TAKEN, Framing

SPEAKING = (Outcome.POSSIBILITIES, Outcome.NOT_SURE)
"""Outcomes that say something about the skin; the others ask for another photo."""

LONGEST_TITLE = 200
LONGEST_LABEL = 40
MOST_LABELS = 20
LONGEST_NOTE = 4_000

_MOST_URGENT_FIRST = tuple(Level)


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo as it is kept: a JPEG made from clean pixels, and its small picture.

    The JPEG is the whole photo, whatever `framing` shows of it; the small picture follows the
    framing. `digest` is the digest of the whole photo's pixels (`Photo.digest`).
    """

    width: int
    height: int
    jpeg: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    digest: str
    framing: Framing = AS_TAKEN


@dataclass(frozen=True, slots=True)
class CasePhoto:
    """A photo of a case, with what is now thought of it."""

    stored: StoredPhoto
    assessment: Assessment


def leading_place(assessments: Iterable[Assessment]) -> int:
    """The place, from 0, of the assessment whose next step is the case's: the most urgent one.

    A photo that is too poor or shows no skin asks for another photo; where another one is there
    that says something about the skin, that one counts.

    Raises:
        ValueError: there is none.
    """
    ranks = [
        (one.outcome not in SPEAKING, _MOST_URGENT_FIRST.index(one.next_step.level))
        for one in assessments
    ]
    return ranks.index(min(ranks))


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """What the user writes about a case; all but the title may be empty."""

    title: str
    person_id: int | None = None
    labels: tuple[str, ...] = ()
    sites: frozenset[BodySite] = frozenset()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One case with its photos, the earliest first, and its conversation so far."""

    id: int
    title: str
    created_at: datetime
    updated_at: datetime
    photos: tuple[CasePhoto, ...]
    turns: tuple[Turn, ...]
    person: Person | None = None
    labels: tuple[str, ...] = ()
    sites: frozenset[BodySite] = frozenset()
    note: str = ""

    @property
    def leading(self) -> int:
        """The place of the photo whose next step is the case's; see `leading_place`."""
        return leading_place(one.assessment for one in self.photos)

    @property
    def photo(self) -> StoredPhoto:
        """The photo that leads."""
        return self.photos[self.leading].stored

    @property
    def assessment(self) -> Assessment:
        """The assessment that leads: its next step is the case's."""
        return self.photos[self.leading].assessment


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line in the list of cases; its small picture is fetched when the line is in sight.

    `sites` is where on the body it is, as the user said. `place` puts the newest change first in
    the list. `revision` counts every change of every case, so that what has changed since can be
    asked for. `done` says that somebody has marked it as dealt with.
    """

    id: int
    title: str
    created_at: datetime
    updated_at: datetime
    outcome: Outcome
    level: Level
    turn_count: int
    place: int = 0
    revision: int = 0
    person_id: int | None = None
    labels: tuple[str, ...] = ()
    sites: frozenset[BodySite] = frozenset()
    photo_count: int = 1
    done: bool = False


@dataclass(frozen=True, slots=True)
class CaseChanges:
    """Some of the cases that changed since a revision, the latest change first.

    `revision` is the one that the file is at, `count` how many cases are kept in all; `has_more`
    says that earlier changes follow. `people` are all of them, or None where none has changed.
    """

    cases: tuple[CaseSummary, ...]
    revision: int
    count: int
    has_more: bool = False
    people: tuple[Person, ...] | None = None


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """One photo of a case, to be chosen for a comparison."""

    id: int
    case_id: int
    case_title: str
    taken_at: datetime
    thumbnail: bytes = field(repr=False)

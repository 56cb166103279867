"""The list of the cases: what changed, page by page, and the pictures of what is in sight."""

import json
from collections.abc import Sequence
from typing import Any

from skingpt_desktop.domain.cases import CaseChanges, CaseSummary, KeptPhoto
from skingpt_desktop.domain.errors import StoreDamaged
from skingpt_desktop.domain.findings import Level, Outcome
from skingpt_desktop.store.codec import from_microseconds
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import labels_of, sites_of
from skingpt_desktop.store.people import People

_LATEST = 2**62

_SUMMARIES = """
    SELECT c.id, d.title, c.created_at, c.updated_at, d.outcome, d.level, c.activity, c.revision,
           d.person_id, d.labels, d.sites, (SELECT count(*) FROM turns WHERE case_id = c.id),
           (SELECT count(*) FROM photos WHERE case_id = c.id), d.done
    FROM cases c JOIN cards d ON d.case_id = c.id"""

_BY_PLACE = _SUMMARIES + " ORDER BY c.activity DESC LIMIT ? OFFSET ?"

_CHANGED = _SUMMARIES + " WHERE c.revision > ? AND c.revision < ? ORDER BY c.revision DESC LIMIT ?"

_PHOTOS = """
    SELECT p.id, p.case_id, d.title, p.added_at, p.thumbnail
    FROM photos p JOIN cards d ON d.case_id = p.case_id
    WHERE p.case_id IN (SELECT value FROM json_each(?)) ORDER BY p.added_at, p.id"""


class Listing:
    """Reads what a list of cases shows; belongs to the thread of its database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def summaries(self, limit: int | None = None, offset: int = 0) -> tuple[CaseSummary, ...]:
        """The cases, the newest change first, `limit` of them from `offset` on."""
        rows = self._database.rows(_BY_PLACE, (-1 if limit is None else limit, offset))
        return tuple(_summary(row) for row in rows)

    def changes(self, since: int, before: int | None, limit: int) -> CaseChanges:
        """The cases whose revision lies between, the latest first, at most `limit` of them.

        People come with the first page, for which `before` is None.
        """
        with self._database.snapshot():
            ((revision, people),) = self._database.rows("SELECT revision, people FROM clock")
            ((count,),) = self._database.rows("SELECT count(*) FROM cases")
            until = _LATEST if before is None else before
            rows = self._database.rows(_CHANGED, (since, until, limit + 1))
            everybody = None
            if before is None and people > since:
                everybody = People(self._database).all()
        shown = tuple(_summary(row) for row in rows[:limit])
        return CaseChanges(shown, revision, count, len(rows) > limit, everybody)

    def thumbnails(self, case_ids: Sequence[int]) -> dict[int, bytes]:
        """The small pictures of these cases; those that are gone are left out."""
        rows = self._database.rows(
            "SELECT case_id, thumbnail FROM cards "
            "WHERE case_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(case_ids)),),
        )
        return {int(case_id): bytes(thumbnail) for case_id, thumbnail in rows}

    def photos(self, case_ids: Sequence[int]) -> tuple[KeptPhoto, ...]:
        """Every photo of these cases, the oldest first."""
        rows = self._database.rows(_PHOTOS, (json.dumps(list(case_ids)),))
        return tuple(
            KeptPhoto(photo_id, case_id, title, from_microseconds(added), bytes(thumbnail))
            for photo_id, case_id, title, added, thumbnail in rows
        )


def _summary(row: tuple[Any, ...]) -> CaseSummary:
    case_id, title, created, updated, outcome, level, place, revision, person, *rest = row
    labels, sites, turn_count, photo_count, done = rest
    try:
        # What cannot be read of the findings is said when the case is opened.
        urgency = Level(level) if level in {one.value for one in Level} else Level.ROUTINE
        return CaseSummary(
            id=case_id,
            title=title,
            created_at=from_microseconds(created),
            updated_at=from_microseconds(updated),
            outcome=Outcome(outcome),
            level=urgency,
            turn_count=turn_count,
            place=place,
            revision=revision,
            person_id=person,
            labels=labels_of(labels),
            sites=sites_of(sites),
            photo_count=photo_count,
            done=bool(done),
        )
    except (TypeError, ValueError) as error:
        raise unreadable() from error


def unreadable() -> StoreDamaged:
    """What stands in a row is not what any version of this program writes."""
    return StoreDamaged(
        "This case cannot be read",
        "What was kept of it is damaged. Your other cases are not touched. "
        "Put the folder back from a backup to get it back.",
    )

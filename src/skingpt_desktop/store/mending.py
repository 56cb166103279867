"""Makes rows that were saved from a damaged file into cases that can be opened again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlcipher3 import dbapi2

from skingpt_desktop.domain.cases import StoredPhoto
from skingpt_desktop.domain.findings import Assessment, ModelIdentity
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.store.case_photos import add_assessment, lead, model_id
from skingpt_desktop.store.clock import mark_changed, mark_people_changed
from skingpt_desktop.store.codec import (
    assessment_from_text,
    to_microseconds,
    turn_from_text,
    turn_to_text,
)
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import sites_to_text
from skingpt_desktop.store.migrations import FILLER_BYTES

UNKNOWN_MODEL = ModelIdentity("unknown", "", "", "", "")
_FILLER = bytes(FILLER_BYTES)

_CASES_OF = (
    "SELECT case_id FROM cards",
    "SELECT case_id FROM photos",
    "SELECT case_id FROM turns",
)
_TIMES = """
    SELECT min(t), max(t) FROM (
        SELECT added_at AS t FROM photos WHERE case_id = ?1
        UNION ALL SELECT asked_at FROM turns WHERE case_id = ?1)"""


@dataclass(frozen=True, slots=True)
class StandIns:
    """What stands where something of a case is lost; each says of itself that it does."""

    photo: StoredPhoto
    assessment: Assessment
    title: str


def add_row(database: Database, table: str, values: Mapping[str, object]) -> bool:
    """Add a row as it is; False where something that it must have is missing or doubled."""
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names of our own tables
    try:
        database.insert(sql, tuple(values.values()))
    except dbapi2.IntegrityError:
        return False
    return True


def can_be_read(table: str, values: Mapping[str, Any]) -> bool:
    """Whether the words of a row are what the program wrote."""
    try:
        if table == "assessments":
            assessment_from_text(values["content"], UNKNOWN_MODEL)
        elif table == "turns":
            turn_from_text(values["content"], UNKNOWN_MODEL)
    except (KeyError, TypeError, ValueError, RecursionError):
        return False
    return True


class Mender:
    """Fills a new file's gaps; `now` is the time that stands where none is known."""

    def __init__(self, stand_ins: StandIns, now: datetime) -> None:
        self._stand_ins = stand_ins
        self._now = to_microseconds(now)

    def completed(
        self, database: Database, table: str, values: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """A row that was read in part, with what is missing filled in, or None."""
        if "id" not in values and "case_id" not in values:
            return None
        if table == "photos" and "case_id" in values:
            return self._photo_row(database, values["case_id"], dict(values))
        if table == "cards":
            return self._card_row(database, values["case_id"], dict(values))
        return None

    def mend(self, database: Database) -> frozenset[int]:
        """Make every case whole enough to be opened; the ids of those that lacked something.

        What belongs to nothing any more is removed.
        """
        database.rows(
            "UPDATE cards SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM people)"
        )
        mended = self._add_cases(database) | self._add_cards(database) | self._add_photos(database)
        self._point_to_a_model(database)
        self._remove_orphans(database)
        mended |= self._add_assessments(database)
        self._choose_leaders(database)
        self._add_words(database)
        self._set_clock(database)
        database.rows(
            "UPDATE cases SET activity = (SELECT count(*) FROM cases o WHERE o.id <= cases.id) "
            "+ (SELECT max(activity) FROM cases) WHERE activity < 0"
        )
        return frozenset(mended)

    def forget_places(self, database: Database, case_ids: frozenset[int]) -> None:
        """Where a turn is lost, later ones no longer say which one they repeat."""
        for case_id in case_ids:
            rows = database.rows("SELECT id, content FROM turns WHERE case_id = ?", (case_id,))
            for turn_id, content in rows:
                turn = turn_from_text(content, UNKNOWN_MODEL)
                if turn.repeats is not None:
                    plain = turn_to_text(replace(turn, repeats=None))
                    database.rows("UPDATE turns SET content = ? WHERE id = ?", (plain, turn_id))

    def _add_cases(self, database: Database) -> set[int]:
        known = " UNION ".join(_CASES_OF)
        # An empty case has nothing to show.
        database.rows(f"DELETE FROM cases WHERE id NOT IN ({known})")  # noqa: S608 - constants
        without = "WHERE case_id NOT IN (SELECT id FROM cases)"
        missing = self._ids(database, f"SELECT * FROM ({known}) {without}")  # noqa: S608 - constants
        for case_id in missing:
            first, last = database.rows(_TIMES, (case_id,))[0]
            times = {"created_at": first or self._now, "updated_at": last or self._now}
            add_row(database, "cases", {"id": case_id, **times, "activity": -case_id})
        return missing

    def _add_cards(self, database: Database) -> set[int]:
        missing = self._ids(
            database, "SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM cards)"
        )
        for case_id in missing:
            add_row(database, "cards", self._card_row(database, case_id, {"case_id": case_id}))
        return missing

    def _add_photos(self, database: Database) -> set[int]:
        missing = self._ids(
            database, "SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM photos)"
        )
        for case_id in missing:
            add_row(database, "photos", self._photo_row(database, case_id, {"case_id": case_id}))
        return missing

    def _add_assessments(self, database: Database) -> set[int]:
        rows = database.rows(
            "SELECT id, case_id, added_at FROM photos "
            "WHERE id NOT IN (SELECT photo_id FROM assessments)"
        )
        for photo_id, _, added_at in rows:
            add_assessment(database, photo_id, self._stand_ins.assessment, added_at)
        return {case_id for _, case_id, _ in rows}

    def _card_row(self, database: Database, case_id: int, known: dict[str, Any]) -> dict[str, Any]:
        leading = self._assessment(database, case_id)
        pictures = database.rows(
            "SELECT thumbnail FROM photos WHERE case_id = ? ORDER BY id LIMIT 1", (case_id,)
        )
        return {
            "filler": _FILLER,
            "title": self._stand_ins.title,
            "outcome": leading.outcome.value,
            "level": leading.next_step.level.value,
            "labels": "[]",
            "sites": sites_to_text(leading.history.sites),
            "note": "",
            "thumbnail": pictures[0][0] if pictures else self._stand_ins.photo.thumbnail,
            **known,
        }

    def _photo_row(self, database: Database, case_id: int, known: dict[str, Any]) -> dict[str, Any]:
        """The small picture stands for the photo where that alone is left."""
        cards = database.rows("SELECT thumbnail FROM cards WHERE case_id = ?", (case_id,))
        blank = self._stand_ins.photo
        small = known.get("thumbnail") or (cards[0][0] if cards else None)
        return {
            "added_at": self._now,
            "filler": _FILLER,
            "width": blank.width,
            "height": blank.height,
            "digest": "",
            "thumbnail": small or blank.thumbnail,
            "jpeg": small or blank.jpeg,
            **known,
        }

    def _assessment(self, database: Database, case_id: int) -> Assessment:
        rows = database.rows(
            "SELECT a.content FROM assessments a JOIN photos p ON p.id = a.photo_id "
            "WHERE p.case_id = ? ORDER BY p.id DESC, a.id DESC LIMIT 1",
            (case_id,),
        )
        if not rows:
            return self._stand_ins.assessment
        return assessment_from_text(rows[0][0], UNKNOWN_MODEL)

    def _choose_leaders(self, database: Database) -> None:
        lost = "SELECT id FROM cases WHERE leading NOT IN (SELECT id FROM photos)"
        for case_id in self._ids(database, lost):
            lead(database, case_id)

    def _add_words(self, database: Database) -> None:
        missing = self._ids(
            database, "SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM search_words)"
        )
        for case_id in missing:
            rows = database.rows("SELECT content FROM turns WHERE case_id = ?", (case_id,))
            turns = [turn_from_text(content, UNKNOWN_MODEL) for (content,) in rows]
            words = " ".join(folded(f"{turn.question} {turn.answer}") for turn in turns)
            values = {"case_id": case_id, "filler": _FILLER, "words": words}
            add_row(database, "search_words", values)

    def _set_clock(self, database: Database) -> None:
        database.rows(
            "UPDATE clock SET revision = (SELECT coalesce(max(revision), 0) + 1 FROM cases)"
        )
        mark_people_changed(database)
        for case_id in self._ids(database, "SELECT id FROM cases WHERE revision = 0"):
            mark_changed(database, case_id)

    def _point_to_a_model(self, database: Database) -> None:
        for table in ("assessments", "turns"):
            lost = f"FROM {table} WHERE model_id NOT IN (SELECT id FROM models)"  # noqa: S608 - constants
            if database.rows(f"SELECT 1 {lost} LIMIT 1"):
                database.rows(
                    f"UPDATE {table} SET model_id = ? "  # noqa: S608 - constants
                    "WHERE model_id NOT IN (SELECT id FROM models)",
                    (model_id(database, UNKNOWN_MODEL),),
                )

    def _remove_orphans(self, database: Database) -> None:
        # Removing a row may leave others without theirs.
        while orphans := database.rows("PRAGMA foreign_key_check"):
            for table, row_id, *_ in orphans:
                database.rows(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))  # noqa: S608 - as above

    def _ids(self, database: Database, sql: str) -> set[int]:
        return {int(row[0]) for row in database.rows(sql)}

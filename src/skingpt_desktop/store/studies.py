"""Validation studies in the case file: what was planned, and each rating as soon as it is given."""

import json
from datetime import datetime
from typing import Any

from skingpt_desktop.domain.errors import BadInput, StoreDamaged
from skingpt_desktop.domain.plain import plain
from skingpt_desktop.domain.study import Agreement, Rating, Statement, Study, StudyPlan
from skingpt_desktop.store.codec import from_microseconds, to_microseconds
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES

_VERSION = 1
_NEW = "INSERT INTO studies (started_at, filler, content) VALUES (?, zeroblob(?), ?)"
_NEW_RATING = """
    INSERT INTO study_ratings (study_id, case_id, filler, content) VALUES (?, ?, zeroblob(?), ?)
    ON CONFLICT (study_id, case_id) DO UPDATE SET content = excluded.content"""
_RATINGS = "SELECT case_id, content FROM study_ratings WHERE study_id = ? ORDER BY id"


class StudyStore:
    """The studies of one case file; errors as in `CaseStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, plan: StudyPlan, now: datetime) -> int:
        """Keep a new study; its id."""
        content = {
            "v": _VERSION,
            "reader": plain(plan.reader),
            "cases": list(plan.case_ids),
            "blind": plan.blind,
        }
        with self._database.transaction():
            return self._database.insert(
                _NEW, (to_microseconds(now), FILLER_BYTES, json.dumps(content))
            )

    def all(self) -> tuple[Study, ...]:
        """Every study with its ratings, the newest first; of the cases those that still exist."""
        with self._database.snapshot():
            there = {row[0] for row in self._database.rows("SELECT id FROM cases")}
            rows = self._database.rows(
                "SELECT id, started_at, content FROM studies ORDER BY id DESC"
            )
            kept = [(row, self._database.rows(_RATINGS, (row[0],))) for row in rows]
        try:
            return tuple(_study(row, ratings, there) for row, ratings in kept)
        except (KeyError, TypeError, ValueError) as error:
            raise StoreDamaged(
                "A study cannot be read",
                "What was kept of it is damaged. Your cases are not touched.",
            ) from error

    def rate(self, study_id: int, rating: Rating) -> None:
        """Keep what was thought of one case, in place of what was thought before.

        Raises:
            BadInput: the study or the case was deleted.
        """
        with self._database.transaction():
            known = self._database.rows(
                "SELECT 1 FROM studies s, cases c WHERE s.id = ? AND c.id = ?",
                (study_id, rating.case_id),
            )
            if not known:
                raise BadInput(
                    "This case or study is gone", "It was deleted, perhaps in another window."
                )
            values = (study_id, rating.case_id, FILLER_BYTES, _rating_to_text(rating))
            self._database.rows(_NEW_RATING, values)

    def delete(self, study_id: int) -> None:
        """Delete a study with its ratings; its cases stay."""
        with self._database.transaction():
            self._database.rows("DELETE FROM studies WHERE id = ?", (study_id,))


def _study(row: tuple[Any, ...], ratings: list[tuple[Any, ...]], there: set[int]) -> Study:
    study_id, started_at, text = row
    content = _content(text)
    cases = tuple(int(one) for one in content["cases"] if one in there)
    plan = StudyPlan(content["reader"], cases, bool(content["blind"]))
    rated = tuple(_rating(case_id, words) for case_id, words in ratings)
    return Study(study_id, from_microseconds(started_at), plan, rated)


def _rating_to_text(rating: Rating) -> str:
    content = {
        "v": _VERSION,
        "agreement": {one.value: int(value) for one, value in rating.agreement.items()},
        "program_says": plain(rating.program_says),
        "program_s": rating.program_s,
        "rating_s": rating.rating_s,
        "own_diagnosis": plain(rating.own_diagnosis),
        "own_s": rating.own_s,
    }
    return json.dumps(content, ensure_ascii=False)


def _rating(case_id: int, text: str) -> Rating:
    content = _content(text)
    agreement = {one: Agreement(content["agreement"][one.value]) for one in Statement}
    return Rating(
        case_id=case_id,
        agreement=agreement,
        program_says=content["program_says"],
        program_s=content["program_s"],
        rating_s=content["rating_s"],
        own_diagnosis=content["own_diagnosis"],
        own_s=content["own_s"],
    )


def _content(text: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(text)
    if content["v"] != _VERSION:
        raise ValueError("unknown version of what was kept")
    return content

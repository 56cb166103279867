"""The cases that are kept: add, list, open, rename and delete them."""

from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from skingpt_desktop.domain.cases import Case, CaseSummary, StoredPhoto
from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.domain.errors import BadInput, DiskFull, StoreDamaged, StoreUnavailable
from skingpt_desktop.domain.findings import Assessment, Level, ModelIdentity, Outcome
from skingpt_desktop.store.codec import (
    assessment_from_text,
    assessment_to_text,
    clean_text,
    from_microseconds,
    to_microseconds,
    turn_from_text,
    turn_to_text,
)
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES
from skingpt_desktop.store.searching import folded

LONGEST_TITLE = 200

_SUMMARIES = """
    SELECT c.id, d.title, c.created_at, c.updated_at, d.thumbnail, d.outcome,
           (SELECT CASE WHEN json_valid(a.content)
                   THEN json_extract(a.content, '$.next_step.level') END
            FROM assessments a JOIN photos p ON p.id = a.photo_id WHERE p.case_id = c.id
            ORDER BY p.id DESC, a.id DESC LIMIT 1),
           (SELECT count(*) FROM turns WHERE case_id = c.id)
    FROM cases c JOIN cards d ON d.case_id = c.id
    ORDER BY c.activity DESC LIMIT ? OFFSET ?"""

_CASE = """
    SELECT d.title, c.created_at, c.updated_at, p.width, p.height, p.jpeg, p.thumbnail, p.digest,
           a.content, m.name, m.version, m.engine, m.device, m.precision
    FROM cases c
    JOIN cards d ON d.case_id = c.id
    JOIN photos p ON p.id = (SELECT max(id) FROM photos WHERE case_id = c.id)
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE photo_id = p.id)
    JOIN models m ON m.id = a.model_id
    WHERE c.id = ?"""

_TURNS = """
    SELECT t.content, m.name, m.version, m.engine, m.device, m.precision
    FROM turns t JOIN models m ON m.id = t.model_id WHERE t.case_id = ? ORDER BY t.id"""

_SEARCH = """
    SELECT c.id FROM cases c JOIN cards d ON d.case_id = c.id
    WHERE holds(d.title || ' ' || coalesce(
        (SELECT group_concat(
            json_extract(t.content, '$.question') || ' ' || coalesce(
                (SELECT group_concat(json_extract(s.value, '$[0]'), ' ')
                 FROM json_each(t.content, '$.sentences') s), ''), ' ')
         FROM turns t WHERE t.case_id = c.id AND json_valid(t.content)), ''), ?)"""

_NEW_CASE = """
    INSERT INTO cases (created_at, updated_at, activity)
    VALUES (?, ?, (SELECT coalesce(max(activity), 0) + 1 FROM cases))"""

_NEW_CARD = """
    INSERT INTO cards (case_id, filler, title, outcome, thumbnail)
    VALUES (?, zeroblob(?), ?, ?, ?)"""

_NEW_PHOTO = """
    INSERT INTO photos (case_id, added_at, filler, width, height, digest, thumbnail, jpeg)
    VALUES (?, ?, zeroblob(?), ?, ?, ?, ?, ?)"""

_NEW_ASSESSMENT = """
    INSERT INTO assessments (photo_id, model_id, made_at, filler, content)
    VALUES (?, ?, ?, zeroblob(?), ?)"""

_NEW_TURN = """
    INSERT INTO turns (case_id, model_id, asked_at, filler, content)
    VALUES (?, ?, ?, zeroblob(?), ?)"""

_TOUCH = """
    UPDATE cases SET updated_at = ?, activity = (SELECT max(activity) + 1 FROM cases)
    WHERE id = ? RETURNING id"""


class CaseStore:
    """The cases in one encrypted file; it belongs to the thread that opened it.

    What a method has returned from is on the disk. Every method may raise `DiskFull`,
    `StoreUnavailable` or `StoreDamaged`; then what was kept before is as it was.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wiped = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add_case(
        self, photo: StoredPhoto, assessment: Assessment, title: str, now: datetime
    ) -> int:
        """Keep a photo and its assessment as a new case; the case's id, which is never reused."""
        moment, kept_title = to_microseconds(now), _title(title)
        with self._database.transaction():
            case_id = self._database.insert(_NEW_CASE, (moment, moment))
            self._database.insert(
                _NEW_CARD,
                (case_id, FILLER_BYTES, kept_title, assessment.outcome.value, photo.thumbnail),
            )
            self._add_assessment(self._add_photo(case_id, photo, moment), assessment, moment)
        return case_id

    def add_assessment(self, case_id: int, assessment: Assessment, now: datetime) -> None:
        """Keep what is now thought of the case's newest photo; the earlier assessments stay.

        So the file shows what the user was told at which time, as when an answer is changed.

        Raises:
            BadInput: the case was deleted.
        """
        moment = to_microseconds(now)
        with self._database.transaction():
            if not self._database.rows(_TOUCH, (moment, case_id)):
                raise _gone()
            newest = "SELECT max(id) FROM photos WHERE case_id = ?"
            (photo_id,) = self._database.rows(newest, (case_id,))[0]
            self._add_assessment(photo_id, assessment, moment)
            outcome = (assessment.outcome.value, case_id)
            self._database.rows("UPDATE cards SET outcome = ? WHERE case_id = ?", outcome)

    def add_turn(self, case_id: int, turn: Turn, now: datetime) -> None:
        """Keep one more question and answer.

        Raises:
            BadInput: the case was deleted.
        """
        moment = to_microseconds(now)
        with self._database.transaction():
            if not self._database.rows(_TOUCH, (moment, case_id)):
                raise _gone()
            model_id = self._model_id(turn.model)
            values = (case_id, model_id, moment, FILLER_BYTES, turn_to_text(turn))
            self._database.insert(_NEW_TURN, values)

    def summaries(self, limit: int | None = None, offset: int = 0) -> tuple[CaseSummary, ...]:
        """The cases, the newest change first, `limit` of them from `offset` on."""
        rows = self._database.rows(_SUMMARIES, (-1 if limit is None else limit, offset))
        return tuple(_summary(row) for row in rows)

    def search(self, words: str) -> frozenset[int]:
        """The ids of the cases whose title, questions and answers hold all of the words.

        Capitals and accents do not matter; a part of a word is enough, in any script.
        """
        rows = self._database.rows(_SEARCH, (folded(clean_text(words)),))
        return frozenset(int(row[0]) for row in rows)

    def case(self, case_id: int) -> Case:
        """One case with its photo, its assessment and its conversation.

        Raises:
            BadInput: the case was deleted.
        """
        with self._database.snapshot():
            row = self._database.row(_CASE, (case_id,))
            turns = self._database.rows(_TURNS, (case_id,))
            known = self._database.row("SELECT 1 FROM cases WHERE id = ?", (case_id,))
        if known is None:
            raise _gone()
        if row is None:
            raise _unreadable()
        try:
            return _case(case_id, row, turns)
        except (KeyError, TypeError, ValueError) as error:
            raise _unreadable() from error

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title; its place in the list stays.

        Raises:
            BadInput: the title is empty, or the case was deleted.
        """
        with self._database.transaction():
            renamed = self._database.rows(
                "UPDATE cards SET title = ? WHERE case_id = ? RETURNING case_id",
                (_title(title), case_id),
            )
            if not renamed:
                raise _gone()

    def delete(self, case_id: int) -> None:
        """Delete a case for good: nothing of it can be read from the file afterwards.

        Raises:
            BadInput: the case was deleted already.
        """
        with self._database.transaction():
            found = self._database.rows("DELETE FROM cases WHERE id = ? RETURNING id", (case_id,))
            if not found:
                raise _gone()
        self._wiped = False
        self._wipe()

    def close(self) -> None:
        """Close the file; may be called twice."""
        if not self._wiped:
            self._wipe()
        self._database.close()

    def _wipe(self) -> None:
        # The case is deleted already; what is left of it is cleared again at the next chance.
        with suppress(DiskFull, StoreUnavailable):
            self._wiped = self._database.wipe_deleted()

    def _add_photo(self, case_id: int, photo: StoredPhoto, moment: int) -> int:
        size = (photo.width, photo.height)
        content = (photo.digest, photo.thumbnail, photo.jpeg)
        return self._database.insert(_NEW_PHOTO, (case_id, moment, FILLER_BYTES, *size, *content))

    def _add_assessment(self, photo_id: int, assessment: Assessment, moment: int) -> None:
        model_id = self._model_id(assessment.model)
        values = (photo_id, model_id, moment, FILLER_BYTES, assessment_to_text(assessment))
        self._database.insert(_NEW_ASSESSMENT, values)

    def _model_id(self, model: ModelIdentity) -> int:
        values = (model.name, model.version, model.engine, model.device, model.precision)
        self._database.rows(
            "INSERT OR IGNORE INTO models (name, version, engine, device, precision) "
            "VALUES (?, ?, ?, ?, ?)",
            values,
        )
        found = self._database.rows(
            "SELECT id FROM models WHERE (name, version, engine, device, precision) "
            "= (?, ?, ?, ?, ?)",
            values,
        )
        return int(found[0][0])


def _title(title: str) -> str:
    cleaned = " ".join(clean_text(title).split())[:LONGEST_TITLE].strip()
    if not cleaned:
        raise BadInput("The title is empty", "Type a few letters as the title of this case.")
    return cleaned


def _summary(row: tuple[Any, ...]) -> CaseSummary:
    case_id, title, created_at, updated_at, thumbnail, outcome, level, turn_count = row
    try:
        kind = Outcome(outcome)
    except ValueError as error:
        raise _unreadable() from error
    # What cannot be read is said when it is opened; the others are listed all the same.
    urgency = Level(level) if level in {one.value for one in Level} else Level.ROUTINE
    created, updated = from_microseconds(created_at), from_microseconds(updated_at)
    return CaseSummary(case_id, title, created, updated, thumbnail, kind, urgency, turn_count)


def _case(case_id: int, row: tuple[Any, ...], turns: list[tuple[Any, ...]]) -> Case:
    title, created_at, updated_at, width, height, jpeg, thumbnail, digest, content, *model = row
    return Case(
        id=case_id,
        title=title,
        created_at=from_microseconds(created_at),
        updated_at=from_microseconds(updated_at),
        photo=StoredPhoto(width, height, jpeg, thumbnail, digest),
        assessment=assessment_from_text(content, ModelIdentity(*model)),
        turns=tuple(turn_from_text(words, ModelIdentity(*spoke)) for words, *spoke in turns),
    )


def _gone() -> BadInput:
    return BadInput(
        "This case is gone", "It was deleted, perhaps in another window. Choose another one."
    )


def _unreadable() -> StoreDamaged:
    return StoreDamaged(
        "This case cannot be read",
        "What was kept of it is damaged. Your other cases are not touched. "
        "Put the folder back from a backup to get it back.",
    )

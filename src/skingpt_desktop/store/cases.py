"""The cases that are kept: add, list, open, rename and delete them."""

from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from skingpt_desktop.domain.cases import Case, CaseSummary, StoredPhoto
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.errors import BadInput, DiskFull, StoreDamaged, StoreUnavailable
from skingpt_desktop.domain.findings import Assessment, ModelIdentity, Outcome
from skingpt_desktop.store.codec import (
    assessment_from_text,
    assessment_to_text,
    clean_text,
    from_microseconds,
    to_microseconds,
)
from skingpt_desktop.store.database import Database

LONGEST_TITLE = 200

_SUMMARIES = """
    SELECT c.id, c.title, c.created_at, c.updated_at, p.thumbnail, a.outcome,
           (SELECT count(*) FROM turns t WHERE t.case_id = c.id)
    FROM cases c
    JOIN photos p ON p.id = (SELECT max(id) FROM photos WHERE case_id = c.id)
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE photo_id = p.id)
    ORDER BY c.activity DESC LIMIT ? OFFSET ?"""

_CASE = """
    SELECT c.title, c.created_at, c.updated_at, p.width, p.height, p.jpeg, p.thumbnail, p.digest,
           a.content, m.name, m.version, m.engine, m.device, m.precision
    FROM cases c
    JOIN photos p ON p.id = (SELECT max(id) FROM photos WHERE case_id = c.id)
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE photo_id = p.id)
    JOIN models m ON m.id = a.model_id
    WHERE c.id = ?"""

_TURNS = """
    SELECT t.id, t.question, t.state, m.name, m.version, m.engine, m.device, m.precision
    FROM turns t JOIN models m ON m.id = t.model_id WHERE t.case_id = ? ORDER BY t.id"""

_SENTENCES = """
    SELECT s.turn_id, s.text, s.source, s.reference
    FROM sentences s JOIN turns t ON t.id = s.turn_id WHERE t.case_id = ? ORDER BY s.id"""

_NEW_CASE = """
    INSERT INTO cases (title, created_at, updated_at, activity)
    VALUES (?, ?, ?, (SELECT coalesce(max(activity), 0) + 1 FROM cases))"""

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
        moment = to_microseconds(now)
        with self._database.transaction():
            case_id = self._database.insert(_NEW_CASE, (_title(title), moment, moment))
            photo_id = self._database.insert(
                "INSERT INTO photos (case_id, added_at, width, height, digest, thumbnail, jpeg) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    case_id,
                    moment,
                    photo.width,
                    photo.height,
                    photo.digest,
                    photo.thumbnail,
                    photo.jpeg,
                ),
            )
            self._add_assessment(photo_id, assessment, moment)
        return case_id

    def add_turn(self, case_id: int, turn: Turn, now: datetime) -> None:
        """Keep one more question and answer.

        Raises:
            BadInput: the case was deleted.
        """
        moment = to_microseconds(now)
        with self._database.transaction():
            self._touch(case_id, moment)
            turn_id = self._database.insert(
                "INSERT INTO turns (case_id, model_id, asked_at, question, state) "
                "VALUES (?, ?, ?, ?, ?)",
                (
                    case_id,
                    self._model_id(turn.model),
                    moment,
                    clean_text(turn.question),
                    turn.state.value,
                ),
            )
            self._database.run_many(
                "INSERT INTO sentences (turn_id, text, source, reference) VALUES (?, ?, ?, ?)",
                [
                    (turn_id, clean_text(s.text), s.source.value, clean_text(s.reference))
                    for s in turn.sentences
                ],
            )

    def summaries(self, limit: int | None = None, offset: int = 0) -> tuple[CaseSummary, ...]:
        """The cases, the newest change first, `limit` of them from `offset` on."""
        rows = self._database.rows(_SUMMARIES, (-1 if limit is None else limit, offset))
        return tuple(_summary(row) for row in rows)

    def case(self, case_id: int) -> Case:
        """One case with its photo, its assessment and its conversation.

        Raises:
            BadInput: the case was deleted.
        """
        with self._database.snapshot():
            row = self._database.row(_CASE, (case_id,))
            turns = self._database.rows(_TURNS, (case_id,))
            sentences = self._database.rows(_SENTENCES, (case_id,))
        if row is None:
            raise _gone()
        try:
            return _case(case_id, row, _turns(turns, sentences))
        except (KeyError, TypeError, ValueError) as error:
            raise _unreadable() from error

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title; its place in the list stays.

        Raises:
            BadInput: the title is empty, or the case was deleted.
        """
        with self._database.transaction():
            renamed = self._database.rows(
                "UPDATE cases SET title = ? WHERE id = ? RETURNING id", (_title(title), case_id)
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

    def _touch(self, case_id: int, moment: int) -> None:
        if not self._database.rows(_TOUCH, (moment, case_id)):
            raise _gone()

    def _add_assessment(self, photo_id: int, assessment: Assessment, moment: int) -> None:
        self._database.insert(
            "INSERT INTO assessments (photo_id, model_id, made_at, outcome, level, content) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                photo_id,
                self._model_id(assessment.model),
                moment,
                assessment.outcome.value,
                assessment.next_step.level.value,
                assessment_to_text(assessment),
            ),
        )

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
    case_id, title, created_at, updated_at, thumbnail, outcome, turn_count = row
    try:
        kind = Outcome(outcome)
    except ValueError as error:
        raise _unreadable() from error
    created, updated = from_microseconds(created_at), from_microseconds(updated_at)
    return CaseSummary(case_id, title, created, updated, thumbnail, kind, turn_count)


def _case(case_id: int, row: tuple[Any, ...], turns: tuple[Turn, ...]) -> Case:
    title, created_at, updated_at, width, height, jpeg, thumbnail, digest, content, *model = row
    return Case(
        id=case_id,
        title=title,
        created_at=from_microseconds(created_at),
        updated_at=from_microseconds(updated_at),
        photo=StoredPhoto(width, height, jpeg, thumbnail, digest),
        assessment=assessment_from_text(content, ModelIdentity(*model)),
        turns=turns,
    )


def _turns(rows: list[tuple[Any, ...]], sentences: list[tuple[Any, ...]]) -> tuple[Turn, ...]:
    answers: dict[int, list[Sentence]] = {row[0]: [] for row in rows}
    for turn_id, text, source, reference in sentences:
        answers[turn_id].append(Sentence(text, Source(source), reference))
    return tuple(
        Turn(question, tuple(answers[turn_id]), TurnState(state), ModelIdentity(*model))
        for turn_id, question, state, *model in rows
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

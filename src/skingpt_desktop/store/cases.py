"""The cases that are kept: add, list, open, rename and delete them."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from skingpt_desktop.domain.backup import BackedUp
from skingpt_desktop.domain.cases import Case, CaseSummary, StoredPhoto
from skingpt_desktop.domain.conversation import Opinion, Turn
from skingpt_desktop.domain.errors import BadInput, DiskFull, StoreDamaged, StoreUnavailable
from skingpt_desktop.domain.findings import Assessment, Level, ModelIdentity, Outcome
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.photo import Framing
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store import case_photos
from skingpt_desktop.store.backup import Report, write_backup
from skingpt_desktop.store.codec import (
    clean_text,
    from_microseconds,
    opinion_to_text,
    to_microseconds,
    turn_from_text,
    turn_to_text,
)
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES
from skingpt_desktop.store.searching import folded
from skingpt_desktop.store.vault_file import VaultContents

LONGEST_TITLE = 200

_SUMMARIES = """
    SELECT c.id, d.title, c.created_at, c.updated_at, d.thumbnail, d.outcome,
           (SELECT CASE WHEN json_valid(a.content)
                   THEN json_extract(a.content, '$.next_step.level', '$.history.sites') END
            FROM assessments a WHERE a.photo_id = coalesce(
                c.leading, (SELECT min(id) FROM photos WHERE case_id = c.id))
            ORDER BY a.id DESC LIMIT 1),
           (SELECT count(*) FROM turns WHERE case_id = c.id),
           (SELECT count(*) FROM photos WHERE case_id = c.id)
    FROM cases c JOIN cards d ON d.case_id = c.id
    ORDER BY c.activity DESC LIMIT ? OFFSET ?"""

_CASE = """
    SELECT d.title, c.created_at, c.updated_at
    FROM cases c LEFT JOIN cards d ON d.case_id = c.id WHERE c.id = ?"""

_TURNS = """
    SELECT t.content, o.content, m.name, m.version, m.engine, m.device, m.precision
    FROM turns t JOIN models m ON m.id = t.model_id LEFT JOIN opinions o ON o.turn_id = t.id
    WHERE t.case_id = ? ORDER BY t.id"""

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

_NEW_TURN = """
    INSERT INTO turns (case_id, model_id, asked_at, filler, content)
    VALUES (?, ?, ?, zeroblob(?), ?)"""

_NEW_OPINION = """
    INSERT INTO opinions (turn_id, filler, content)
    SELECT id, zeroblob(?), ? FROM turns WHERE case_id = ? ORDER BY id LIMIT 1 OFFSET ?
    RETURNING turn_id"""

_OLD_OPINION = """
    DELETE FROM opinions WHERE turn_id =
    (SELECT id FROM turns WHERE case_id = ? ORDER BY id LIMIT 1 OFFSET ?)"""

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
            photo_id = case_photos.add_photo(self._database, case_id, photo, moment)
            case_photos.add_assessment(self._database, photo_id, assessment, moment)
        return case_id

    def add_photo(
        self, case_id: int, photo: StoredPhoto, assessment: Assessment, now: datetime
    ) -> None:
        """Keep one more photo of a case with its assessment; it takes the next place.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            photo_id = case_photos.add_photo(self._database, case_id, photo, moment)
            case_photos.add_assessment(self._database, photo_id, assessment, moment)
            self._lead(case_id)

    def add_assessment(
        self, case_id: int, assessment: Assessment, now: datetime, place: int = 0
    ) -> None:
        """Keep what is now thought of the photo at a place; the earlier assessments stay.

        So the file shows what the user was told at which time, as when an answer is changed.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            photo_id = self._photo_at(case_id, place)
            case_photos.add_assessment(self._database, photo_id, assessment, moment)
            self._lead(case_id)

    def reframe(
        self,
        case_id: int,
        place: int,
        framing: Framing,
        thumbnail: bytes,
        assessment: Assessment | None,
        now: datetime,
    ) -> None:
        """Show the photo at a place in another way; its pixels stay as they were.

        `assessment` is what is thought of the part that is left, None where it did not change.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            photo_id = self._photo_at(case_id, place)
            case_photos.set_framing(self._database, photo_id, framing)
            case_photos.set_thumbnail(self._database, photo_id, thumbnail)
            if assessment is not None:
                case_photos.add_assessment(self._database, photo_id, assessment, moment)
            self._lead(case_id)

    def add_turn(self, case_id: int, turn: Turn, now: datetime) -> None:
        """Keep one more question and answer.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            model_id = case_photos.model_id(self._database, turn.model)
            values = (case_id, model_id, moment, FILLER_BYTES, turn_to_text(turn))
            self._database.insert(_NEW_TURN, values)

    def set_opinion(self, case_id: int, place: int, opinion: Opinion | None) -> None:
        """Keep what the user thinks of the answer at `place`, from 0, or forget it with None.

        Raises:
            BadInput: there is no such answer, or the case was deleted.
        """
        with self._database.transaction():
            self._database.rows(_OLD_OPINION, (case_id, place))
            if opinion is None:
                return
            values = (FILLER_BYTES, opinion_to_text(opinion), case_id, place)
            if not self._database.rows(_NEW_OPINION, values):
                raise _gone()

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
        """One case with its photos, what is thought of each, and its conversation.

        Raises:
            BadInput: the case was deleted.
        """
        with self._database.snapshot():
            row = self._database.row(_CASE, (case_id,))
            if row is None:
                raise _gone()
            try:
                return self._read(case_id, row)
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

    def keep_draft(self, case_id: int, words: str) -> None:
        """Keep what was typed about a case and not sent; nothing where there are no words.

        Raises:
            BadInput: the case was deleted.
        """
        with self._database.transaction():
            self._database.rows("DELETE FROM drafts WHERE case_id = ?", (case_id,))
            if not words:
                return
            if not self._database.rows("SELECT 1 FROM cases WHERE id = ?", (case_id,)):
                raise _gone()
            values = (case_id, FILLER_BYTES, clean_text(words))
            self._database.rows(
                "INSERT INTO drafts (case_id, filler, words) VALUES (?, zeroblob(?), ?)", values
            )

    def draft(self, case_id: int) -> str:
        """What was typed about a case and not sent; empty where there is nothing."""
        row = self._database.row("SELECT words FROM drafts WHERE case_id = ?", (case_id,))
        return str(row[0]) if row else ""

    def back_up(
        self,
        key: DataKey,
        vault: VaultContents,
        path: Path,
        report: Report,
        is_cancelled: IsCancelled,
    ) -> BackedUp:
        """Write an encrypted copy of all cases, and check it: see `write_backup`."""
        return write_backup(self._database, key, vault, path, report, is_cancelled)

    def close(self) -> None:
        """Close the file; may be called twice."""
        if not self._wiped:
            self._wipe()
        self._database.close()

    def _wipe(self) -> None:
        # The case is deleted already; what is left of it is cleared again at the next chance.
        with suppress(DiskFull, StoreUnavailable):
            self._wiped = self._database.wipe_deleted()

    @contextmanager
    def _changing(self, case_id: int, now: datetime) -> Iterator[int]:
        """A transaction that makes a case the newest one; gives the moment as it is kept."""
        moment = to_microseconds(now)
        with self._database.transaction():
            if not self._database.rows(_TOUCH, (moment, case_id)):
                raise _gone()
            yield moment

    def _photo_at(self, case_id: int, place: int) -> int:
        photo_id = case_photos.photo_at(self._database, case_id, place)
        if photo_id is None:
            raise _unreadable()
        return photo_id

    def _lead(self, case_id: int) -> None:
        try:
            case_photos.lead(self._database, case_id)
        except (KeyError, TypeError, ValueError) as error:
            raise _unreadable() from error

    def _read(self, case_id: int, row: tuple[Any, ...]) -> Case:
        title, created_at, updated_at = row
        photos = case_photos.photos_of(self._database, case_id)
        if title is None or not photos:
            raise _unreadable()
        turns = self._database.rows(_TURNS, (case_id,))
        return Case(
            id=case_id,
            title=title,
            created_at=from_microseconds(created_at),
            updated_at=from_microseconds(updated_at),
            photos=photos,
            turns=tuple(
                turn_from_text(words, ModelIdentity(*spoke), opinion)
                for words, opinion, *spoke in turns
            ),
        )


def _title(title: str) -> str:
    cleaned = " ".join(clean_text(title).split())[:LONGEST_TITLE].strip()
    if not cleaned:
        raise BadInput("The title is empty", "Type a few letters as the title of this case.")
    return cleaned


def _summary(row: tuple[Any, ...]) -> CaseSummary:
    case_id, title, created, updated, thumbnail, outcome, thought, turn_count, photo_count = row
    try:
        kind = Outcome(outcome)
    except ValueError as error:
        raise _unreadable() from error
    # What cannot be read is said when it is opened; the others are listed all the same.
    level, sites = json.loads(thought) if thought else (None, None)
    return CaseSummary(
        id=case_id,
        title=title,
        created_at=from_microseconds(created),
        updated_at=from_microseconds(updated),
        thumbnail=thumbnail,
        outcome=kind,
        level=Level(level) if level in {one.value for one in Level} else Level.ROUTINE,
        turn_count=turn_count,
        sites=_sites(sites),
        photo_count=photo_count,
    )


def _sites(named: object) -> frozenset[BodySite]:
    """Where on the body it is; words that this version does not know are left out."""
    known = {site.value: site for site in BodySite}
    words = named if isinstance(named, list) else []
    return frozenset(known[word] for word in words if word in known)


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

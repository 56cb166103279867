"""The cases that are kept: add, open, describe and delete them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from skingpt_desktop.domain.backup import BackedUp
from skingpt_desktop.domain.cases import Case, CaseSummary, StoredPhoto
from skingpt_desktop.domain.conversation import Opinion, Turn
from skingpt_desktop.domain.errors import BadInput, DiskFull, StoreUnavailable
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import Framing
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store import cards, case_photos, turns
from skingpt_desktop.store.backup import Report, write_backup
from skingpt_desktop.store.case_reading import read_case
from skingpt_desktop.store.clock import mark_changed, tick
from skingpt_desktop.store.codec import (
    to_microseconds,
)
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import (
    Details,
    case_gone,
    clean_title,
)
from skingpt_desktop.store.drafts import Drafts
from skingpt_desktop.store.listing import Listing, unreadable
from skingpt_desktop.store.people import People
from skingpt_desktop.store.searching import SearchText
from skingpt_desktop.store.studies import StudyStore
from skingpt_desktop.store.vault_file import VaultContents

_NEW_CASE = """
    INSERT INTO cases (created_at, updated_at, activity, revision)
    VALUES (?, ?, (SELECT coalesce(max(activity), 0) + 1 FROM cases), ?)"""

_TOUCH = """
    UPDATE cases SET updated_at = ?, revision = ?,
        activity = (SELECT max(activity) + 1 FROM cases)
    WHERE id = ? RETURNING id"""


class CaseStore:
    """The cases in one encrypted file; it belongs to the thread that opened it.

    What a method has returned from is on the disk. Every method may raise `DiskFull`,
    `StoreUnavailable` or `StoreDamaged`; then what was kept before is as it was.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wiped = True
        self.studies = StudyStore(database)
        self._search = SearchText(database)
        self.listing = Listing(database)
        self.details = Details(database)
        self.people = People(database)
        self.drafts = Drafts(database)

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
        self,
        photo: StoredPhoto,
        assessment: Assessment,
        title: str,
        now: datetime,
        names: Iterable[str] = (),
    ) -> int:
        """Keep a photo and its assessment as a new case; the case's id, which is never reused.

        `names` are words by which the case is found beside its own, as those of the conditions.
        """
        moment, kept_title = to_microseconds(now), clean_title(title)
        with self._database.transaction():
            revision = tick(self._database)
            case_id = self._database.insert(_NEW_CASE, (moment, moment, revision))
            cards.add_card(self._database, case_id, kept_title, assessment, photo.thumbnail)
            cards.add_words(self._database, case_id, names)
            photo_id = case_photos.add_photo(self._database, case_id, photo, moment)
            case_photos.add_assessment(self._database, photo_id, assessment, moment)
        return case_id

    def add_photo(
        self,
        case_id: int,
        photo: StoredPhoto,
        assessment: Assessment,
        now: datetime,
        names: Iterable[str] = (),
    ) -> None:
        """Keep one more photo of a case with its assessment; it takes the next place.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            photo_id = case_photos.add_photo(self._database, case_id, photo, moment)
            case_photos.add_assessment(self._database, photo_id, assessment, moment)
            cards.add_more_words(self._database, case_id, names)
            self._lead(case_id)

    def remove_photo(
        self, case_id: int, place: int, title: str, now: datetime, names: Iterable[str] = ()
    ) -> None:
        """Remove the photo at a place with all that was thought and said of it, for good.

        The photos after it move up. `title` is what the case is called now, `names` are the words
        by which it is found beside its own: those of the conditions of the photos that are left.

        Raises:
            BadInput: it is the only photo, or the case was deleted.
        """
        with self._changing(case_id, now):
            photo_id = self._photo_at(case_id, place)
            self._database.rows("DELETE FROM photos WHERE id = ?", (photo_id,))
            if case_photos.photo_at(self._database, case_id, 0) is None:
                raise BadInput(
                    "A case needs a photo",
                    "This is the only photo of the case. Delete the case instead.",
                )
            said = self._forget_turns(case_id, place)
            cards.replace_words(self._database, case_id, (*names, *said))
            cards.set_title(self._database, case_id, title)
            self._lead(case_id)
        self._wiped = False
        self._wipe()

    def add_assessment(
        self, case_id: int, assessment: Assessment, now: datetime, place: int = 0
    ) -> None:
        """Keep what is now thought of the photo at a place; the earlier assessments stay.

        So the file shows what the user was told at which time, as when an answer is changed. Where
        on the body it is follows the answers, if that was answered.

        Raises:
            BadInput: the case was deleted.
        """
        with self._changing(case_id, now) as moment:
            photo_id = self._photo_at(case_id, place)
            cards.follow_sites(self._database, case_id, photo_id, assessment)
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

        The first answer leaves the case at its place in the list: the program gives it by itself
        when a case is opened, and whoever works through a list does not lose their place.

        Raises:
            BadInput: the case was deleted.
        """
        asked = "SELECT 1 FROM turns WHERE case_id = ? LIMIT 1"
        with self._changing(case_id, now, moves=bool(self._database.rows(asked, (case_id,)))) as (
            moment
        ):
            turns.add_turn(self._database, case_id, turn, moment)
            cards.add_more_words(self._database, case_id, (turn.question, turn.answer))

    def set_opinion(self, case_id: int, place: int, opinion: Opinion | None) -> None:
        """Keep what the user thinks of the answer at `place`, from 0, or forget it with None.

        Raises:
            BadInput: there is no such answer, or the case was deleted.
        """
        with self._database.transaction():
            if not turns.set_opinion(self._database, case_id, place, opinion):
                raise case_gone()
            mark_changed(self._database, case_id)

    def search(self, words: str) -> frozenset[int]:
        """The ids of the cases that hold all of the words; see `find`."""
        found = self.find(tuple(words.split()))
        return frozenset.intersection(*found) if found else frozenset()

    def find(self, words: tuple[str, ...]) -> tuple[frozenset[int], ...]:
        """For each word, the ids of the cases that hold it.

        Looked through are title, labels, note, the person's name, the names of the conditions, the
        questions, the answers and what the user noted about them. Capitals and accents do not
        matter; a part of a word is enough, in any script.
        """
        return self._search.find(words)

    def case(self, case_id: int) -> Case:
        """One case with its photos, what is thought of each, and its conversation.

        Raises:
            BadInput: the case was deleted.
        """
        return read_case(self._database, case_id)

    def summaries(self, limit: int | None = None, offset: int = 0) -> tuple[CaseSummary, ...]:
        """The cases, the newest change first, `limit` of them from `offset` on."""
        return self.listing.summaries(limit, offset)

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title; its place in the list stays.

        Raises:
            BadInput: the title is empty, or the case was deleted.
        """
        self.details.write(case_id, replace(self.details.read(case_id), title=title))

    def delete(self, *case_ids: int) -> None:
        """Delete cases for good: nothing of them can be read from the file afterwards.

        Raises:
            BadInput: all of them were deleted already.
        """
        with self._database.transaction():
            sql = "DELETE FROM cases WHERE id = ? RETURNING id"
            found = [self._database.rows(sql, (case_id,)) for case_id in case_ids]
            if not any(found):
                raise case_gone()
            tick(self._database)
        self._wiped = False
        self._wipe()

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

    def photo(self, photo_id: int) -> StoredPhoto:
        """One photo of a case.

        Raises:
            BadInput: its case was deleted.
        """
        found = case_photos.stored_photo(self._database, photo_id)
        if found is None:
            raise case_gone()
        return found

    def close(self) -> None:
        """Close the file; may be called twice."""
        self._search.forget()
        if not self._wiped:
            self._wipe()
        self._database.close()

    def _wipe(self) -> None:
        # The case is deleted already; what is left of it is cleared again at the next chance.
        with suppress(DiskFull, StoreUnavailable):
            self._wiped = self._database.wipe_deleted()

    @contextmanager
    def _changing(self, case_id: int, now: datetime, *, moves: bool = True) -> Iterator[int]:
        """A transaction that changes a case, and makes it the newest one if it `moves`.

        Gives the moment as it is kept.
        """
        moment = to_microseconds(now)
        with self._database.transaction():
            if moves:
                values = (moment, tick(self._database), case_id)
                is_there = bool(self._database.rows(_TOUCH, values))
            else:
                is_there = mark_changed(self._database, case_id)
            if not is_there:
                raise case_gone()
            yield moment

    def _forget_turns(self, case_id: int, place: int) -> list[str]:
        """Forget the turns about a photo; the words of the others."""
        try:
            left = turns.forget_photo(self._database, case_id, place)
        except (KeyError, TypeError, ValueError) as error:
            raise unreadable() from error
        return [words for turn in left for words in (turn.question, turn.answer)]

    def _photo_at(self, case_id: int, place: int) -> int:
        photo_id = case_photos.photo_at(self._database, case_id, place)
        if photo_id is None:
            raise unreadable()
        return photo_id

    def _lead(self, case_id: int) -> None:
        try:
            case_photos.lead(self._database, case_id)
        except (KeyError, TypeError, ValueError) as error:
            raise unreadable() from error

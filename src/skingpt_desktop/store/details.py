"""What the user writes about a case: title, person, labels, body sites and a note."""

import json
from collections.abc import Iterable

from skingpt_desktop.domain.cases import (
    LONGEST_LABEL,
    LONGEST_NOTE,
    LONGEST_TITLE,
    MOST_LABELS,
    CaseDetails,
)
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.plain import plain
from skingpt_desktop.store.clock import mark_changed
from skingpt_desktop.store.codec import one_line
from skingpt_desktop.store.database import Database

_READ = "SELECT title, person_id, labels, sites, note FROM cards WHERE case_id = ?"

_WRITE = """
    UPDATE cards SET title = ?, person_id = (SELECT id FROM people WHERE id = ?),
        labels = ?, sites = ?, note = ?
    WHERE case_id = ? RETURNING case_id"""

_ASSIGN = """
    UPDATE cards SET person_id = (SELECT id FROM people WHERE id = ?)
    WHERE case_id = ?"""


class Details:
    """Reads and writes them; the case's place in the list stays."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, case_id: int) -> CaseDetails:
        """What was written about a case.

        Raises:
            BadInput: the case was deleted.
        """
        row = self._database.row(_READ, (case_id,))
        if row is None:
            raise case_gone()
        title, person_id, labels, sites, note = row
        return CaseDetails(title, person_id, labels_of(labels), sites_of(sites), note)

    def write(self, case_id: int, details: CaseDetails) -> None:
        """Write all of them; a person who was removed meanwhile is left out.

        Raises:
            BadInput: the title is empty, or the case was deleted.
        """
        title, labels = clean_title(details.title), _labels_to_text(details.labels)
        note = plain(details.note).strip()[:LONGEST_NOTE]
        values = (title, details.person_id, labels, sites_to_text(details.sites), note, case_id)
        with self._database.transaction():
            if not self._database.rows(_WRITE, values):
                raise case_gone()
            mark_changed(self._database, case_id)

    def assign(self, case_ids: Iterable[int], person_id: int | None) -> None:
        """Put cases under a person, or under nobody; those that were deleted are left out."""
        with self._database.transaction():
            for case_id in case_ids:
                self._database.rows(_ASSIGN, (person_id, case_id))
                mark_changed(self._database, case_id)

    def mark_done(self, case_ids: Iterable[int], done: bool) -> None:
        """Note that cases are dealt with, or not yet; those that were deleted are left out."""
        with self._database.transaction():
            for case_id in case_ids:
                values = (int(done), case_id)
                self._database.rows("UPDATE cards SET done = ? WHERE case_id = ?", values)
                mark_changed(self._database, case_id)


def labels_of(text: str) -> tuple[str, ...]:
    """The labels of a card."""
    return tuple(map(str, json.loads(text)))


def sites_of(text: str) -> frozenset[BodySite]:
    """The sites of a card; one that this version does not know is left out."""
    known = {site.value for site in BodySite}
    return frozenset(BodySite(site) for site in json.loads(text) if site in known)


def sites_to_text(sites: Iterable[BodySite]) -> str:
    """The sites as a card has them."""
    return json.dumps(sorted(site.value for site in sites))


def clean_title(title: str) -> str:
    """A title in one line.

    Raises:
        BadInput: it is empty.
    """
    cleaned = one_line(title, LONGEST_TITLE)
    if not cleaned:
        raise BadInput("The title is empty", "Type a few letters as the title of this case.")
    return cleaned


def case_gone() -> BadInput:
    """The case was deleted."""
    return BadInput(
        "This case is gone", "It was deleted, perhaps in another window. Choose another one."
    )


def _labels_to_text(labels: Iterable[str]) -> str:
    cleaned = dict.fromkeys(one_line(label, LONGEST_LABEL) for label in labels)
    kept = [label for label in cleaned if label][:MOST_LABELS]
    return json.dumps(kept, ensure_ascii=False)

"""One case as it is read from its rows."""

from typing import Any

from skingpt_desktop.domain.cases import Case
from skingpt_desktop.domain.people import Person
from skingpt_desktop.store import case_photos
from skingpt_desktop.store.codec import from_microseconds
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import case_gone, labels_of, sites_of
from skingpt_desktop.store.listing import unreadable
from skingpt_desktop.store.turns import turns_of

_CASE = """
    SELECT d.title, c.created_at, c.updated_at, d.labels, d.sites, d.note, w.id, w.name, w.born
    FROM cases c LEFT JOIN cards d ON d.case_id = c.id
    LEFT JOIN people w ON w.id = d.person_id WHERE c.id = ?"""


def read_case(database: Database, case_id: int) -> Case:
    """One case with its photos, what is thought of each, and its conversation.

    Raises:
        BadInput: the case was deleted.
        StoreDamaged: something of it cannot be read.
    """
    with database.snapshot():
        row = database.row(_CASE, (case_id,))
        if row is None:
            raise case_gone()
        try:
            return _read(database, case_id, row)
        except (KeyError, TypeError, ValueError) as error:
            raise unreadable() from error


def _read(database: Database, case_id: int, row: tuple[Any, ...]) -> Case:
    title, created_at, updated_at, labels, sites, note, person_id, name, born = row
    photos = case_photos.photos_of(database, case_id)
    if title is None or not photos:
        raise unreadable()
    return Case(
        id=case_id,
        title=title,
        created_at=from_microseconds(created_at),
        updated_at=from_microseconds(updated_at),
        photos=photos,
        turns=turns_of(database, case_id),
        person=None if person_id is None else Person(person_id, name, born),
        labels=labels_of(labels),
        sites=sites_of(sites),
        note=note,
    )

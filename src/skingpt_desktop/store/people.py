"""The people whose cases are kept."""

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.people import LONGEST_NAME, Person
from skingpt_desktop.store.clock import mark_changed, mark_people_changed
from skingpt_desktop.store.codec import one_line
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES

YEARS = range(1880, 2200)


class People:
    """Adds, changes and removes people; belongs to the thread of its database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order in which they were added."""
        rows = self._database.rows("SELECT id, name, born FROM people ORDER BY id")
        return tuple(Person(*row) for row in rows)

    def add(self, name: str, born: int | None) -> int:
        """Add somebody; the new id, which is never used again.

        Raises:
            BadInput: the name is empty, or the year cannot be one of birth.
        """
        values = (FILLER_BYTES, _name(name), _year(born))
        with self._database.transaction():
            mark_people_changed(self._database)
            return self._database.insert(
                "INSERT INTO people (filler, name, born) VALUES (zeroblob(?), ?, ?)", values
            )

    def change(self, person: Person) -> None:
        """Write another name or year of birth.

        Raises:
            BadInput: the name is empty, the year cannot be one of birth, or the person is gone.
        """
        values = (_name(person.name), _year(person.born), person.id)
        with self._database.transaction():
            sql = "UPDATE people SET name = ?, born = ? WHERE id = ? RETURNING id"
            if not self._database.rows(sql, values):
                raise _gone()
            mark_people_changed(self._database)
            self._mark_cases_of(person.id)

    def remove(self, person_id: int) -> None:
        """Remove somebody; the cases stay, without a person."""
        with self._database.transaction():
            mark_people_changed(self._database)
            self._mark_cases_of(person_id)
            self._database.rows("DELETE FROM people WHERE id = ?", (person_id,))

    def _mark_cases_of(self, person_id: int) -> None:
        sql = "SELECT case_id FROM cards WHERE person_id = ?"
        for (case_id,) in self._database.rows(sql, (person_id,)):
            mark_changed(self._database, case_id)


def _name(name: str) -> str:
    cleaned = one_line(name, LONGEST_NAME)
    if not cleaned:
        raise BadInput("The name is empty", "Type a name, or a code that you use for this person.")
    return cleaned


def _year(born: int | None) -> int | None:
    if born is not None and born not in YEARS:
        raise BadInput("This is no year of birth", "Write it with four digits, such as 1980.")
    return born


def _gone() -> BadInput:
    return BadInput(
        "This person is gone", "Somebody removed them, perhaps in another window. Choose again."
    )

"""Counts the changes of the case file, so that what has changed since can be asked for."""

from skingpt_desktop.store.database import Database


def tick(database: Database) -> int:
    """The next revision; to be asked for inside a transaction."""
    ((revision,),) = database.rows("UPDATE clock SET revision = revision + 1 RETURNING revision")
    return int(revision)


def mark_changed(database: Database, case_id: int) -> bool:
    """Give a case the next revision; false where there is no such case."""
    sql = "UPDATE cases SET revision = ? WHERE id = ? RETURNING id"
    return bool(database.rows(sql, (tick(database), case_id)))


def mark_people_changed(database: Database) -> None:
    """Note that somebody was added, changed or removed."""
    database.rows("UPDATE clock SET people = ?", (tick(database),))

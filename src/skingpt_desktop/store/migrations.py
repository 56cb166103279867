"""How the file's tables came to be, step by step.

Append only: a step that was once released is never changed. `user_version` counts the steps done.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from skingpt_desktop.domain.errors import StoreTooNew


class Statements(Protocol):
    """What a step needs of a database."""

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and give all its rows."""

    def transaction(self) -> AbstractContextManager[None]:
        """All that is run inside is kept together, or not at all."""


Step = Callable[[Statements], None]


def _first_tables(database: Statements) -> None:
    """Cases, what the list shows of them, photos, assessments and conversations.

    Times are microseconds since 1970, UTC. `activity` counts changes, so that the order of the
    list does not depend on the clock.

    `filler` is longer than the part of a row that SQLite keeps in a page of the tree; what follows
    it lies in overflow pages. When pages of the tree are balanced, copies of rows can stay in free
    space that `secure_delete` never reaches; overflow pages are never copied, and zeroed when
    freed. So whatever tells of a person stands behind the filler.
    """
    for statement in _FIRST_TABLES:
        database.rows(statement)


FILLER_BYTES = 4096
"""One page, at least; a row keeps at most 3,981 bytes of itself in a tree's page of 4,096."""

_FIRST_TABLES = (
    """CREATE TABLE cases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        activity INTEGER NOT NULL UNIQUE
    )""",
    """CREATE TABLE cards (
        case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
        filler BLOB NOT NULL,
        title TEXT NOT NULL,
        outcome TEXT NOT NULL,
        thumbnail BLOB NOT NULL
    )""",
    """CREATE TABLE photos (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
        added_at INTEGER NOT NULL,
        filler BLOB NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        digest TEXT NOT NULL,
        thumbnail BLOB NOT NULL,
        jpeg BLOB NOT NULL
    )""",
    "CREATE INDEX photos_of_case ON photos (case_id)",
    """CREATE TABLE models (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        engine TEXT NOT NULL,
        device TEXT NOT NULL,
        precision TEXT NOT NULL,
        UNIQUE (name, version, engine, device, precision)
    )""",
    """CREATE TABLE assessments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        model_id INTEGER NOT NULL REFERENCES models,
        made_at INTEGER NOT NULL,
        filler BLOB NOT NULL,
        content TEXT NOT NULL
    )""",
    "CREATE INDEX assessments_of_photo ON assessments (photo_id)",
    """CREATE TABLE turns (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
        model_id INTEGER NOT NULL REFERENCES models,
        asked_at INTEGER NOT NULL,
        filler BLOB NOT NULL,
        content TEXT NOT NULL
    )""",
    "CREATE INDEX turns_of_case ON turns (case_id)",
)


def _several_photos(database: Statements) -> None:
    """How each photo is shown, and which photo of a case leads it.

    `leading` stays empty until a case has a second photo or an assessment that is not its first.
    """
    for statement in _SEVERAL_PHOTOS:
        database.rows(statement)


_SEVERAL_PHOTOS = (
    """CREATE TABLE framings (
        photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
        filler BLOB NOT NULL,
        content TEXT NOT NULL
    )""",
    "ALTER TABLE cases ADD COLUMN leading INTEGER",
)


def _opinions(database: Statements) -> None:
    """What the user thinks of an answer, at most one for each turn."""
    database.rows(
        """CREATE TABLE opinions (
        turn_id INTEGER PRIMARY KEY REFERENCES turns ON DELETE CASCADE,
        filler BLOB NOT NULL,
        content TEXT NOT NULL
    )"""
    )


def _drafts(database: Statements) -> None:
    """What was typed about a case and not sent, kept over a lock; the filler as above."""
    database.rows(
        """CREATE TABLE drafts (
            case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
            filler BLOB NOT NULL,
            words TEXT NOT NULL
        )"""
    )


def _people_details_and_words(database: Statements) -> None:
    """Whose case it is, what the user writes about it, and its words ready to be searched.

    `clock` counts every change, and tells at which count the people last changed: numbers taken
    from the rows themselves would be given twice after a deletion. `search_words` holds the folded
    words of a case's conversation in one row, so that a search reads no turn. It is no index: its
    words lie behind a filler like all others, and go with their case.
    """
    for statement in _PEOPLE_DETAILS_AND_WORDS:
        database.rows(statement)


# ruff: noqa: S608 - the statements are put together from this file's own words alone
_LEADING_ASSESSMENT = """
    (SELECT a.content FROM assessments a
     WHERE a.photo_id = (SELECT coalesce(c.leading, min(p.id)) FROM cases c
                         JOIN photos p ON p.case_id = c.id WHERE c.id = d.case_id)
     AND json_valid(a.content) ORDER BY a.id DESC LIMIT 1)"""

_PEOPLE_DETAILS_AND_WORDS = (
    """CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        filler BLOB NOT NULL,
        name TEXT NOT NULL,
        born INTEGER
    )""",
    """CREATE TABLE clock (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        revision INTEGER NOT NULL,
        people INTEGER NOT NULL
    )""",
    "INSERT INTO clock SELECT 1, coalesce(max(activity), 0), 0 FROM cases",
    "ALTER TABLE cases ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
    "UPDATE cases SET revision = activity",
    "CREATE INDEX cases_by_revision ON cases (revision)",
    """CREATE TABLE new_cards (
        case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
        filler BLOB NOT NULL,
        title TEXT NOT NULL,
        outcome TEXT NOT NULL,
        level TEXT NOT NULL,
        person_id INTEGER REFERENCES people ON DELETE SET NULL,
        labels TEXT NOT NULL,
        sites TEXT NOT NULL,
        note TEXT NOT NULL,
        thumbnail BLOB NOT NULL
    )""",
    f"""INSERT INTO new_cards
        SELECT d.case_id, d.filler, d.title, d.outcome,
               coalesce(json_extract({_LEADING_ASSESSMENT}, '$.next_step.level'), 'routine'),
               NULL, '[]',
               coalesce(json_extract({_LEADING_ASSESSMENT}, '$.history.sites'), '[]'),
               '', d.thumbnail
        FROM cards d""",
    "DROP TABLE cards",
    "ALTER TABLE new_cards RENAME TO cards",
    """CREATE TABLE search_words (
        case_id INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
        filler BLOB NOT NULL,
        words TEXT NOT NULL
    )""",
    f"""INSERT INTO search_words
        SELECT d.case_id, zeroblob({FILLER_BYTES}), folded(
            CASE WHEN d.outcome = 'possibilities' THEN replace(coalesce(
                (SELECT group_concat(json_extract(c.value, '$[0]'), ' ') FROM (
                    SELECT value FROM json_each({_LEADING_ASSESSMENT}, '$.findings.conditions')
                    LIMIT 3) c), ''), '_', ' ') ELSE '' END
            || coalesce((SELECT group_concat(
                ' ' || json_extract(t.content, '$.question') || ' ' || coalesce(
                    (SELECT group_concat(json_extract(s.value, '$[0]'), ' ')
                     FROM json_each(t.content, '$.sentences') s), ''), '')
             FROM (SELECT content FROM turns WHERE case_id = d.case_id ORDER BY id) t
             WHERE json_valid(t.content)), ''))
        FROM cards d""",
)


def _studies(database: Statements) -> None:
    """Validation studies, and what was thought of each of their cases."""
    for statement in _STUDIES:
        database.rows(statement)


_STUDIES = (
    """CREATE TABLE studies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at INTEGER NOT NULL,
        filler BLOB NOT NULL,
        content TEXT NOT NULL
    )""",
    """CREATE TABLE study_ratings (
        id INTEGER PRIMARY KEY,
        study_id INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
        case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
        filler BLOB NOT NULL,
        content TEXT NOT NULL,
        UNIQUE (study_id, case_id)
    )""",
)


def _done(database: Statements) -> None:
    """Whether somebody has said that a case is dealt with."""
    database.rows("ALTER TABLE cards ADD COLUMN done INTEGER NOT NULL DEFAULT 0")


MIGRATIONS: tuple[Step, ...] = (
    _first_tables,
    _several_photos,
    _opinions,
    _drafts,
    _people_details_and_words,
    _studies,
    _done,
)


def version_of(database: Statements) -> int:
    """How many steps the file has seen."""
    return int(database.rows("PRAGMA user_version")[0][0])


def migrate(database: Statements, steps: tuple[Step, ...] = MIGRATIONS) -> None:
    """Do the steps that the file has not seen, each in a transaction of its own.

    Raises:
        StoreTooNew: the file has seen more steps than there are here.
        DiskFull, StoreUnavailable: a step could not be done; the file is as before it.
    """
    while (version := version_of(database)) < len(steps):
        with database.transaction():
            # Another window may have done it while this one waited.
            if version_of(database) == version:
                steps[version](database)
                database.rows(f"PRAGMA user_version = {version + 1}")
    refuse_newer(database, steps)


def refuse_newer(database: Statements, steps: tuple[Step, ...] = MIGRATIONS) -> None:
    """Refuse a file that has seen more steps than there are here.

    Raises:
        StoreTooNew: it has.
    """
    if version_of(database) > len(steps):
        raise StoreTooNew(
            "These cases come from a newer version",
            "A newer version of this program wrote them. Install it to open them. "
            "Nothing was changed.",
        )

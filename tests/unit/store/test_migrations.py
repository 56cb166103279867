"""Each older file is brought up to date, step by step, or left as it was."""

import pytest

from skingpt_desktop.domain.errors import StoreTooNew
from skingpt_desktop.store.database import open_database
from skingpt_desktop.store.migrations import MIGRATIONS, migrate, version_of


@pytest.fixture
def database(paths, key):
    opened = open_database(paths.database, key)
    yield opened
    opened.close()


def schema(database):
    return database.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY name")


def empty(database):
    for kind, name in database.rows("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL"):
        if not name.startswith("sqlite_"):
            database.rows(f"DROP {kind} IF EXISTS {name}")
    database.rows("PRAGMA user_version = 0")


def test_a_new_file_has_seen_every_step(database):
    assert version_of(database) == len(MIGRATIONS)
    assert database.rows("PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("older", range(len(MIGRATIONS)))
def test_every_older_version_becomes_the_same_as_a_new_file(database, older):
    wanted = schema(database)
    database.rows("PRAGMA foreign_keys = OFF")
    empty(database)
    migrate(database, MIGRATIONS[:older])
    assert version_of(database) == older
    migrate(database)
    assert schema(database) == wanted


def test_steps_done_already_are_not_done_again(database, made):
    before = schema(database)
    migrate(database)
    assert schema(database) == before


def test_a_step_that_fails_leaves_the_file_as_before_it(database):
    def half(statements):
        statements.rows("CREATE TABLE half (x)")
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        migrate(database, (*MIGRATIONS, half))
    assert version_of(database) == len(MIGRATIONS)
    assert database.rows("SELECT 1 FROM sqlite_schema WHERE name = 'half'") == []


def test_a_file_with_more_steps_is_refused(database):
    def another(statements):
        statements.rows("CREATE TABLE another (x)")

    migrate(database, (*MIGRATIONS, another))
    with pytest.raises(StoreTooNew):
        migrate(database)


def test_what_tells_of_a_person_stands_behind_the_filler(database):
    """The tables' columns before the filler are numbers alone."""
    tables = [row[0] for row in database.rows("SELECT name FROM sqlite_schema WHERE type='table'")]
    private = [t for t in tables if not t.startswith("sqlite_") and t != "models"]
    for table in private:
        columns = database.rows(f"SELECT name, type FROM pragma_table_info('{table}')")
        names = [name for name, _ in columns]
        before = columns[: names.index("filler")] if "filler" in names else columns
        assert {kind for _, kind in before} == {"INTEGER"}, table

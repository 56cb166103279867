"""Each older file is brought up to date, step by step, or left as it was."""

from dataclasses import replace

import pytest

from skingpt_desktop.domain.errors import StoreTooNew
from skingpt_desktop.domain.findings import Level, NextStep
from skingpt_desktop.domain.history import BodySite, History
from skingpt_desktop.store.codec import assessment_to_text, to_microseconds, turn_to_text
from skingpt_desktop.store.connecting import open_database
from skingpt_desktop.store.migrations import MIGRATIONS, migrate, version_of
from skingpt_desktop.store.opening import open_store


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


def test_what_was_kept_before_people_were_known_is_there_after_it(database, made, key, paths):
    """A file of the first version, filled as that version filled it."""
    answered = replace(
        made.assessment,
        history=History(sites=frozenset({BodySite.EAR})),
        next_step=NextStep(Level.SAME_DAY, "Today."),
    )
    database.rows("PRAGMA foreign_keys = OFF")
    empty(database)
    migrate(database, MIGRATIONS[:1])
    fill_first_version(database, 1, "Ñandú?", answered, made)
    fill_first_version(database, 2, "Other", made.assessment, made)
    database.rows("UPDATE assessments SET content = 'not json' WHERE id = 2")
    migrate(database)
    database.close()
    with open_store(paths, key) as store:
        first, second = store.summaries()[::-1]
        assert (first.title, first.level, first.sites) == ("Ñandú?", Level.SAME_DAY, {BodySite.EAR})
        assert (second.level, second.sites, second.turn_count) == (Level.ROUTINE, frozenset(), 2)
        case = store.case(1)
        assert (case.assessment, case.turns) == (answered, (made.turn(), made.turn("皮肤?")))
        assert (case.person, case.labels, case.note) == (None, (), "")
        assert store.search("nandu 皮肤 melanoma") == {1}
        assert store.search("it looks like a mole") == {1, 2}
        assert {line.id for line in store.listing.changes(0, None, 9).cases} == {1, 2}


def fill_first_version(database, number, title, assessment, made):
    model = ("skingpt-mini", "1.0", "torch", "cpu", "fp32")
    other = ("skingpt-mini", "1.0", "other", "cpu", "fp32")
    for one in (model, other):
        database.rows("INSERT OR IGNORE INTO models VALUES (NULL, ?, ?, ?, ?, ?)", one)
    moment = to_microseconds(made.now)
    database.rows("INSERT INTO cases VALUES (?, ?, ?, ?)", (number, moment, moment, number))
    card = (number, bytes(4096), title, "possibilities", b"small")
    database.rows("INSERT INTO cards VALUES (?, ?, ?, ?, ?)", card)
    photo = (number, number, moment, bytes(4096), 640, 480, "ab", b"small", b"photo")
    database.rows("INSERT INTO photos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", photo)
    content = assessment_to_text(assessment)
    row = (number, number, 1, moment, bytes(4096), content)
    database.rows("INSERT INTO assessments VALUES (?, ?, ?, ?, ?, ?)", row)
    for question in ("What is it?", "皮肤?"):
        turn = (number, 2, moment, bytes(4096), turn_to_text(made.turn(question)))
        database.rows("INSERT INTO turns VALUES (NULL, ?, ?, ?, ?, ?)", turn)

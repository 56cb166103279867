"""A file whose first page or list of tables is lost is read all the same."""

import random

import pytest

from skingpt_desktop.domain.errors import CasesDamaged
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.salvaging import stand_ins
from skingpt_desktop.store.checking import check_file
from skingpt_desktop.store.connecting import open_database, open_empty, open_to_read
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.first_page import with_first_page
from skingpt_desktop.store.migrations import MIGRATIONS
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.salvage import salvage
from torture.case_files import MOMENT, fill, turn

PAGE = 4096


@pytest.fixture
def filled(paths, key):
    return fill(paths, key, random.Random(3))


@pytest.fixture
def save(paths, key, knowledge):
    return lambda: salvage(paths, key, stand_ins(knowledge), MOMENT, never_cancelled)


def overwrite(path, start, data):
    with path.open("rb+") as file:
        file.seek(start)
        file.write(data)


def flip(path, place):
    overwrite(path, place, bytes((path.read_bytes()[place] ^ 0x20,)))


@pytest.mark.parametrize("place", [3, 60, 4_090])
def test_one_byte_of_the_first_page_costs_nothing(paths, key, filled, save, place):
    flip(paths.database, place)
    with pytest.raises(CasesDamaged):
        open_store(paths, key)
    salvaged = save()
    assert (salvaged.is_whole, salvaged.cases) == (True, len(filled))
    assert salvaged.turns == sum(filled.values())
    check_file(paths.database, key, never_cancelled)


def test_the_salt_and_the_start_of_the_file_are_lost(paths, key, filled, save):
    overwrite(paths.database, 0, bytes(PAGE + 1_000))
    salvaged = save()
    assert (salvaged.cases, salvaged.turns) == (len(filled), sum(filled.values()))
    with open_store(paths, key) as store:
        assert [store.case(one).title for one in filled] == [f"case {n}" for n in range(12)]


def test_further_damage_is_still_told_by_its_tag(paths, key, filled, save):
    flip(paths.database, 100)
    pages = paths.database.stat().st_size // PAGE
    for page in range(pages // 2, pages // 2 + 12):
        flip(paths.database, page * PAGE + 300)
    salvaged = save()
    assert not salvaged.is_whole
    assert salvaged.cases + salvaged.cases_lost >= len(filled)
    check_file(paths.database, key, never_cancelled)


def test_a_file_that_came_from_a_backup_has_its_tables_elsewhere(paths, key, filled, save):
    before = open_database(paths.database, key)
    copy = paths.folder / "copy.db"
    copy.touch()
    before.rows("VACUUM INTO ?", (str(copy),))
    before.close()
    copy.replace(paths.database)
    overwrite(paths.database, 16, bytes(600))
    salvaged = save()
    assert (salvaged.cases, salvaged.turns) == (len(filled), sum(filled.values()))


def test_what_lies_only_in_the_journal_is_read_too(paths, key, filled, save):
    with open_store(paths, key) as store:
        store.add_turn(1, turn(7), MOMENT)
        journal = paths.database.with_name("cases.db-wal").read_bytes()
        data = paths.database.read_bytes()
    paths.database.write_bytes(bytes(40) + data[40:])
    # A change that was begun and never committed.
    paths.database.with_name("cases.db-wal").write_bytes(journal + journal[32:80])
    salvaged = save()
    assert salvaged.turns == sum(filled.values()) + 1
    with open_store(paths, key) as store:
        assert store.case(1).turns[-1] == turn(7)


@pytest.mark.parametrize("version", [len(MIGRATIONS) - 2])
def test_the_tables_of_an_older_version_are_found(paths, key, tmp_path, version):
    paths.folder.mkdir()
    older = open_empty(paths.database, key, MIGRATIONS[:version])
    older.rows("INSERT INTO models VALUES (7, 'a', 'b', 'c', 'd', 'e')")
    wanted = older.rows("SELECT name, rootpage FROM sqlite_schema ORDER BY rootpage")
    older.close()
    overwrite(paths.database, 0, bytes(1_000))
    (tmp_path / "copies").mkdir()
    copy = with_first_page(paths.database, key, tmp_path / "copies", never_cancelled)
    connection = open_to_read(copy, key)
    schema = "SELECT name, rootpage FROM sqlite_schema ORDER BY rootpage"
    assert connection.execute(schema).fetchall() == wanted
    assert connection.execute("SELECT id FROM models").fetchall() == [(7,)]
    connection.close()


def test_with_another_key_nothing_fits(paths, key, filled, tmp_path):
    (tmp_path / "copies").mkdir()
    other = DataKey.random()
    assert with_first_page(paths.database, other, tmp_path / "copies", never_cancelled) is None

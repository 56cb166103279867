"""The one file: encrypted, private, and clear about what is wrong with it."""

import os
import stat
import threading

import pytest
from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import (
    DiskFull,
    NotEncrypted,
    StoreDamaged,
    StoreTooNew,
    StoreUnavailable,
)
from skingpt_desktop.store import connecting, database
from skingpt_desktop.store.connecting import PLAIN_HEADER, open_database
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.sql_errors import converting_errors

CANARY = "canary-of-a-patient"


@pytest.fixture
def filled(paths, key, made):
    """A closed file with three cases; their ids, oldest first."""
    with open_store(paths, key) as store:
        ids = [
            store.add_case(made.photo(jpeg=bytes(20_000)), made.assessment, f"case {n}", made.now)
            for n in range(3)
        ]
        for case_id in ids:
            store.add_turn(case_id, made.turn(CANARY, CANARY), made.now)
    return ids


def test_nothing_readable_lies_in_the_folder(store, paths, made):
    photo = made.photo(jpeg=CANARY.encode() * 900, thumbnail=CANARY.encode() * 9)
    case_id = store.add_case(photo, made.assessment, CANARY, made.now)
    store.add_turn(case_id, made.turn(CANARY, CANARY), made.now)
    names = {file.name for file in paths.folder.iterdir()}
    assert {"cases.db", "cases.db-wal", "cases.db-shm"} <= names
    for file in paths.folder.iterdir():
        data = file.read_bytes()
        assert CANARY.encode() not in data
        assert b"CREATE TABLE" not in data
        assert not data.startswith(PLAIN_HEADER)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_the_owner_may_read(store, paths, made):
    store.add_case(made.photo(), made.assessment, "t", made.now)
    modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in paths.folder.iterdir()}
    assert stat.S_IMODE(paths.folder.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}


def test_the_settings_that_protect_are_on(store):
    asked = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "auto_vacuum": 2,
        "temp_store": 2,
        "trusted_schema": 0,
    }
    found = {name: store._database.row(f"PRAGMA {name}")[0] for name in asked}
    assert found == asked


def test_another_key_does_not_open_it(paths, filled, key, capfd):
    before = paths.database.read_bytes()
    with pytest.raises(StoreDamaged):
        open_store(paths, DataKey.random())
    assert paths.database.read_bytes() == before
    assert capfd.readouterr() == ("", "")
    with open_store(paths, key) as store:
        assert len(store.summaries()) == 3


@pytest.mark.parametrize("content", [b"", b"short", PLAIN_HEADER + bytes(8176), bytes(8192)])
def test_a_file_that_is_none_of_ours_is_refused_and_left_alone(paths, key, content):
    paths.folder.mkdir()
    paths.database.write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_store(paths, key)
    assert paths.database.read_bytes() == content


def test_a_file_without_encryption_is_refused(paths, key):
    paths.folder.mkdir()
    plain = dbapi2.connect(str(paths.database))
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    with pytest.raises(NotEncrypted, match="not encrypted"):
        open_store(paths, key)


@pytest.mark.parametrize("cut", [1, 17, 4095, 4096, 8192, 40_000])
def test_a_cut_file_is_noticed(paths, key, filled, cut):
    data = paths.database.read_bytes()
    paths.database.write_bytes(data[:-cut])
    with pytest.raises(StoreDamaged), open_store(paths, key) as store:
        raise_if_damaged(store)


@pytest.mark.parametrize("place", [0, 20, 100, 4100, 0.3, 0.6, 0.99])
def test_a_changed_byte_is_noticed(paths, key, filled, place):
    data = bytearray(paths.database.read_bytes())
    data[place if isinstance(place, int) else int(len(data) * place)] ^= 1
    paths.database.write_bytes(data)
    with pytest.raises(StoreDamaged), open_store(paths, key) as store:
        raise_if_damaged(store)


def raise_if_damaged(store):
    if store._database.check():
        raise StoreDamaged("t", "m")
    for line in store.summaries():
        store.case(line.id)


def test_a_sound_file_passes_the_check(store, made):
    store.add_case(made.photo(), made.assessment, "t", made.now)
    assert store._database.check() == ()


def test_a_newer_file_is_refused_politely(paths, key, filled):
    with open_store(paths, key) as store:
        store._database.rows("PRAGMA user_version = 999")
    with pytest.raises(StoreTooNew, match="newer version"):
        open_store(paths, key)


def test_a_full_disk_loses_nothing_and_later_writes_work(store, made):
    kept = store.add_case(made.photo(), made.assessment, "kept", made.now)
    store.add_turn(kept, made.turn(), made.now)
    pages = store._database.row("PRAGMA page_count")[0]
    store._database.rows(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DiskFull, match="still there"):
        store.add_case(made.photo(jpeg=bytes(200_000)), made.assessment, "big", made.now)
    assert [line.id for line in store.summaries()] == [kept]
    assert len(store.case(kept).turns) == 1
    store._database.rows("PRAGMA max_page_count = 1000000")
    later = store.add_case(made.photo(jpeg=bytes(200_000)), made.assessment, "big", made.now)
    assert store.case(later).photo.jpeg == bytes(200_000)
    assert store._database.check() == ()


def test_two_windows_see_each_others_cases(store, paths, key, made):
    with open_store(paths, key) as other:
        case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
        other.add_turn(case_id, made.turn(), made.now)
        other.rename(case_id, "renamed there")
        assert len(store.case(case_id).turns) == 1
        assert store.summaries()[0].title == "renamed there"


def test_a_window_that_writes_for_long_is_waited_for_then_reported(store, paths, key, made):
    other = open_database(paths.database, key, busy_ms=1)
    try:
        with (
            store._database.transaction(),
            pytest.raises(StoreUnavailable, match="in use"),
            other.transaction(),
        ):
            pytest.fail("two writers at once")
        with other.transaction():
            other.rows("DELETE FROM cases")
    finally:
        other.close()


def test_windows_that_start_together_agree_on_one_file(paths, key, made):
    ids, start = [], threading.Barrier(4)

    def begin():
        start.wait()
        with open_store(paths, key) as store:
            ids.append(store.add_case(made.photo(), made.assessment, "t", made.now))

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with open_store(paths, key) as store:
        assert sorted(line.id for line in store.summaries()) == sorted(ids)
    assert len(set(ids)) == 4
    assert sorted(f.name for f in paths.folder.iterdir()) == ["cases.db", "changing.lock"]


def test_a_file_in_the_place_of_the_folder_is_reported(paths, key):
    paths.folder.write_text("not a folder")
    with pytest.raises(StoreUnavailable):
        open_store(paths, key)


def test_a_folder_in_the_place_of_the_file_is_reported(paths, key):
    paths.database.mkdir(parents=True)
    with pytest.raises(StoreUnavailable):
        open_store(paths, key)


def test_a_write_protected_file_is_reported_and_keeps_its_cases(store, made):
    case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
    store._database.rows("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable, match="write-protected"):
        store.rename(case_id, "other")
    store._database.rows("PRAGMA query_only = OFF")
    assert store.case(case_id).title == "t"


def test_a_fault_of_the_program_is_not_dressed_up(paths):
    with pytest.raises(dbapi2.ProgrammingError), converting_errors(paths.database):
        raise dbapi2.ProgrammingError("wrong thread")


def test_a_store_belongs_to_its_thread(store):
    raised = []

    def use():
        try:
            store.summaries()
        except dbapi2.ProgrammingError as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(raised) == 1


def test_nothing_is_opened_at_import():
    there = (*vars(connecting).values(), *vars(database).values())
    assert not any(isinstance(value, dbapi2.Connection) for value in there)

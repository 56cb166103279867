"""Deleted is gone, even for someone who has the key and reads the file page by page."""

import random

from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.database import open_database
from skingpt_desktop.store.opening import open_store


def mark(kind, number):
    return f"{kind}-canary-{number:04d}-end"


def add_marked(store, made, number, turns=3):
    photo = made.photo(
        jpeg=mark("jpeg", number).encode() * 400, thumbnail=mark("thumb", number).encode() * 30
    )
    case_id = store.add_case(photo, made.assessment, mark("title", number), made.now)
    for _ in range(turns):
        turn = made.turn(mark("question", number), mark("sentence", number) * 3)
        store.add_turn(case_id, turn, made.now)
    return case_id


def found(pages, number):
    kinds = ("jpeg", "thumb", "title", "question", "sentence")
    return [kind for kind in kinds if mark(kind, number).encode() in pages]


def test_the_page_reader_sees_what_is_kept(store, paths, made, decrypted_pages):
    add_marked(store, made, 1)
    store.close()
    assert found(decrypted_pages(), 1) == ["jpeg", "thumb", "title", "question", "sentence"]


def test_nothing_of_a_deleted_case_is_left_in_any_page(store, paths, made, decrypted_pages):
    keep, drop = add_marked(store, made, 1), add_marked(store, made, 2)
    store.delete(drop)
    pages = decrypted_pages()
    assert found(pages, 2) == []
    assert len(found(pages, 1)) == 5
    assert [line.id for line in store.summaries()] == [keep]


def test_nothing_is_left_whatever_the_order(store, made, decrypted_pages):
    store._database.rows("PRAGMA synchronous = OFF")
    dice = random.Random(7)
    ids = {n: add_marked(store, made, n, turns=dice.randrange(4)) for n in range(60)}
    for number in dice.sample(sorted(ids), 50):
        store.rename(ids[number], mark("title", number) + "x" * dice.randrange(60))
        store.add_turn(ids[number], made.turn(mark("question", number)), made.now)
    dropped = dice.sample(sorted(ids), 40)
    for number in dropped:
        store.delete(ids[number])
    pages = decrypted_pages()
    assert {n: found(pages, n) for n in dropped if found(pages, n)} == {}


def test_the_file_shrinks_and_the_journal_is_emptied(store, paths, made):
    before = paths.database.stat().st_size
    case_id = store.add_case(made.photo(jpeg=bytes(2_000_000)), made.assessment, "big", made.now)
    store.delete(case_id)
    assert paths.database.stat().st_size < before + 100_000
    assert paths.database.with_name("cases.db-wal").stat().st_size == 0


def test_a_case_deleted_while_another_window_reads_is_wiped_at_closing(
    paths, key, made, decrypted_pages
):
    store = CaseStore(open_database(paths.database, key, busy_ms=20))
    drop = add_marked(store, made, 3)
    with open_store(paths, key) as other, other._database.snapshot():
        other.summaries()
        store.delete(drop)
        assert store.summaries() == ()
    store.close()
    assert found(decrypted_pages(), 3) == []

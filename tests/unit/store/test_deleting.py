"""Deleted is gone, even for someone who has the key and reads the file page by page."""

import random
from dataclasses import replace

import pytest

from skingpt_desktop.domain.cases import CaseDetails
from skingpt_desktop.domain.findings import Level, NextStep
from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.connecting import open_database
from skingpt_desktop.store.opening import open_store

SEEDS = (7, 11)
"""Without the filler (see `migrations`), each of these leaves words of a deleted case behind."""


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


def add_marked_photo(store, made, case_id, number):
    jpeg, small = mark("jpeg", number) * 400, mark("thumb", number) * 30
    urgent = NextStep(Level.EMERGENCY, "Go now.")
    assessment = replace(made.assessment, next_step=urgent)
    store.add_photo(case_id, made.photo(jpeg.encode(), small.encode()), assessment, made.now)
    turn = made.turn(mark("question", number), mark("sentence", number) * 3)
    store.add_turn(case_id, replace(turn, photo=1), made.now)
    return 1


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


def test_nothing_of_a_removed_photo_is_left_in_any_page(store, paths, made, decrypted_pages):
    case_id = add_marked(store, made, 1)
    second = add_marked_photo(store, made, case_id, 2)
    store.remove_photo(case_id, second, mark("title", 1), made.now)
    pages = decrypted_pages()
    assert found(pages, 2) == []
    assert len(found(pages, 1)) == 5


class Clinic:
    """Adds, changes and deletes cases by dice; every word of a case carries its number."""

    def __init__(self, store, made, seed):
        self.store, self.made, self.dice = store, made, random.Random(seed)
        self.ids, self.dropped = {}, []

    def words(self, kind, number, most):
        return f"[{kind}{number:04d}]" * self.dice.randrange(1, most)

    def add(self, n):
        photo = self.made.photo(self.words("j", n, 2000).encode(), self.words("h", n, 800).encode())
        title = self.words("t", n, 25)
        self.ids[n] = self.store.add_case(photo, self.made.assessment, title, self.made.now)

    def change(self, n):
        if self.dice.random() < 0.2:
            title, label = self.words("t", n, 25), self.words("l", n, 4)
            details = CaseDetails(title, labels=(label,), note=self.words("n", n, 300))
            self.store.details.write(self.ids[n], details)
            return
        turn = self.made.turn(self.words("q", n, 120), self.words("s", n, 150))
        self.store.add_turn(self.ids[n], turn, self.made.now)

    def drop(self, n):
        self.store.delete(self.ids.pop(n))
        self.dropped.append(n)

    def work(self, steps):
        for step in range(steps):
            chance = self.dice.random()
            if chance < 0.25 or not self.ids:
                self.add(step)
            else:
                act = self.change if chance < 0.85 else self.drop
                act(self.dice.choice(list(self.ids)))
        for n in self.dice.sample(list(self.ids), len(self.ids) // 2):
            self.drop(n)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_left_whatever_the_order(store, made, decrypted_pages, seed):
    store._database.rows("PRAGMA synchronous = OFF")
    clinic = Clinic(store, made, seed)
    clinic.work(400)
    pages = decrypted_pages()
    marks = [f"[{kind}{n:04d}]" for n in clinic.dropped for kind in "jhtqsln"]
    assert len(marks) > 100
    assert [mark for mark in marks if mark.encode() in pages] == []


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

"""Thumbs and notes: kept with their answer, changed, taken back, and gone with the case."""

from dataclasses import replace

import pytest

from skingpt_desktop.domain.conversation import Opinion
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.store.opening import open_store

NOTE = "Right, but my knee was meant. ❤ 膝"


@pytest.fixture
def case_id(store, made):
    number = store.add_case(made.photo(), made.assessment, "Arm", made.now)
    for question in ("What is it?", "And now?", "Is it catching?"):
        store.add_turn(number, made.turn(question), made.now)
    return number


def opinions(store, case_id):
    return [turn.opinion for turn in store.case(case_id).turns]


def test_an_opinion_belongs_to_one_answer_and_can_be_changed_and_taken_back(store, case_id):
    store.set_opinion(case_id, 1, Opinion(helpful=True))
    assert opinions(store, case_id) == [None, Opinion(True), None]
    store.set_opinion(case_id, 1, Opinion(False, NOTE))
    assert opinions(store, case_id) == [None, Opinion(False, NOTE), None]
    store.set_opinion(case_id, 1, None)
    assert opinions(store, case_id) == [None, None, None]


def test_a_note_about_an_answer_is_found(store, case_id):
    assert store.search("膝") == set()
    store.set_opinion(case_id, 1, Opinion(False, NOTE))
    assert store.search("KNEE 膝") == {case_id}
    store.set_opinion(case_id, 1, None)
    assert store.search("膝") == set()


def test_a_changed_question_is_kept_with_the_place_that_it_replaces(store, made, case_id):
    changed = replace(made.turn("What is it on my arm?"), replaces=0)
    store.add_turn(case_id, changed, made.now)
    assert store.case(case_id).turns[3] == changed


def test_what_is_not_there_has_no_opinion(store, case_id):
    for number, place in ((case_id, 3), (case_id + 1, 0)):
        with pytest.raises(BadInput):
            store.set_opinion(number, place, Opinion(True))


def test_a_deleted_case_leaves_no_note_in_the_file(store, paths, key, case_id, decrypted_pages):
    store.set_opinion(case_id, 0, Opinion(False, NOTE))
    store.close()
    assert NOTE.encode() in decrypted_pages()
    with open_store(paths, key) as again:
        again.delete(case_id)
    assert NOTE.encode() not in decrypted_pages()

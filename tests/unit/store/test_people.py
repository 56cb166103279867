"""People, labels, sites and notes; what the list asks for; all of it found by its words."""

from dataclasses import replace

import pytest

from skingpt_desktop.domain.cases import MOST_LABELS, CaseDetails
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Level, NextStep
from skingpt_desktop.domain.history import BodySite, History
from skingpt_desktop.domain.people import Person
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.searching import SearchText


def add(store, made, title="A mole?", names=()):
    return store.add_case(made.photo(), made.assessment, title, made.now, names)


def test_details_come_back_after_a_restart(paths, key, made):
    with open_store(paths, key) as store:
        case_id = add(store, made)
        anna = store.people.add("  Anna\nPetrova ", 1948)
        sites = frozenset({BodySite.ARM, BodySite.HAND})
        labels = ("to be seen", "حساسية", "to be seen", " ")
        store.details.write(
            case_id, CaseDetails("Left arm", anna, labels, sites, "Since May.\n皮肤")
        )
    with open_store(paths, key) as store:
        case, line = store.case(case_id), store.summaries()[0]
        assert case.person == Person(anna, "Anna Petrova", 1948)
        assert (case.title, case.note) == ("Left arm", "Since May.\n皮肤")
        assert case.labels == line.labels == ("to be seen", "حساسية")
        assert case.sites == line.sites == sites
        assert line.person_id == anna


def test_a_person_is_changed_and_removed_and_the_cases_stay(store, made):
    first, second, other = (add(store, made) for _ in range(3))
    anna = store.people.add("Anna", None)
    store.details.assign([first, second, 999], anna)
    store.people.change(Person(anna, "Anna P.", 1950))
    assert store.case(first).person == Person(anna, "Anna P.", 1950)
    assert store.search("anna") == {first, second}
    store.people.remove(anna)
    assert store.people.all() == ()
    assert store.case(second).person is None
    assert store.search("anna") == frozenset()
    store.details.assign([other], anna)
    assert store.case(other).person is None


def test_what_makes_no_person_is_refused(store, made):
    anna = store.people.add("Anna", None)
    for act in (
        lambda: store.people.add(" \n", None),
        lambda: store.people.add("Bo", 198),
        lambda: store.people.change(Person(anna, "", None)),
        lambda: store.people.change(Person(anna + 1, "Bo", None)),
        lambda: store.details.write(99, CaseDetails("t")),
    ):
        with pytest.raises(BadInput):
            act()
    assert store.people.all() == (Person(anna, "Anna", None),)


def test_labels_have_bounds(store, made):
    case_id = add(store, made)
    store.details.write(case_id, CaseDetails("t", labels=tuple(f"{n:0>90}" for n in range(99))))
    kept = store.details.read(case_id).labels
    assert len(kept) == 1
    store.details.write(case_id, CaseDetails("t", labels=tuple(str(n) for n in range(99))))
    assert len(store.details.read(case_id).labels) == MOST_LABELS


def test_the_site_follows_the_answers_until_the_user_says_otherwise(store, made):
    case_id = add(store, made)
    answered = replace(
        made.assessment,
        history=History(sites=frozenset({BodySite.NOSE})),
        next_step=NextStep(Level.EMERGENCY, "Now."),
    )
    store.add_assessment(case_id, answered, made.now)
    line = store.summaries()[0]
    assert (line.sites, line.level) == ({BodySite.NOSE}, Level.EMERGENCY)
    store.details.write(case_id, CaseDetails("t", sites=frozenset({BodySite.EAR})))
    store.add_assessment(case_id, made.assessment, made.now)
    assert store.summaries()[0].sites == {BodySite.EAR}


def test_the_list_is_read_in_pages_and_then_only_what_changed(store, made):
    ids = [add(store, made, f"case {n}") for n in range(5)]
    anna = store.people.add("Anna", None)
    first = store.listing.changes(0, None, 3)
    assert [line.id for line in first.cases] == ids[:1:-1]
    assert (first.count, first.has_more, first.people) == (5, True, (Person(anna, "Anna"),))
    rest = store.listing.changes(0, first.cases[-1].revision, 3)
    assert [line.id for line in rest.cases] == ids[1::-1]
    assert (rest.has_more, rest.people) == (False, None)
    assert store.listing.changes(first.revision, None, 3).cases == ()
    store.rename(ids[0], "other")
    store.delete(ids[4])
    store.add_turn(ids[1], made.turn(), made.now)
    changed = store.listing.changes(first.revision, None, 3)
    assert [line.id for line in changed.cases] == [ids[1], ids[0]]
    assert (changed.count, changed.people) == (4, None)
    store.delete(ids[1])
    store.rename(ids[2], "after a deletion")
    last = store.listing.changes(changed.revision, None, 3)
    assert [line.id for line in last.cases] == [ids[2]]


def test_conditions_labels_notes_and_scripts_are_found(store, made):
    case_id = add(store, made, "t", ("Tinea corporis", "ringworm"))
    details = CaseDetails("t", labels=("Follow-up",), note="مُكَرَّر فى الذراع · ＦＵＬＬ　ｗｉｄｔｈ")
    store.details.write(case_id, details)
    for words in ("RINGWORM", "follow-up", "مكرر", "في", "full width", "ringworm tinea"):
        assert store.search(words) == {case_id}, words
    assert store.find(("ringworm", "nobody")) == (frozenset({case_id}), frozenset())


def test_several_are_deleted_at_once_and_all_are_forgotten(store, made):
    ids = [add(store, made, f"case {n}") for n in range(4)]
    store.delete(ids[0], ids[2], 999)
    assert [line.id for line in store.summaries()] == [ids[3], ids[1]]
    with pytest.raises(BadInput):
        store.delete(ids[0], ids[2])


def test_a_search_with_little_memory_finds_the_same(store, made):
    ids = [add(store, made, f"case number {n} " + "x" * 50) for n in range(30)]
    little = SearchText(store._database, most_letters=400)
    for number, case_id in enumerate(ids):
        assert little.find((f"number {number} ",)) == (frozenset({case_id}),)
    store.rename(ids[3], "Anna")
    for n in range(12):
        store.rename(ids[n + 10], f"Bo {n} " + "y" * 90)
    store.delete(ids[20])
    assert little.find(("anna", "bo", "number 20 ")) == (
        frozenset({ids[3]}),
        frozenset(ids[10:20]) | {ids[21]},
        frozenset(),
    )


def test_what_another_window_changes_is_found(paths, key, made):
    with open_store(paths, key) as one, open_store(paths, key) as other:
        case_id = add(one, made, "Anna")
        assert other.search("anna") == {case_id}
        one.rename(case_id, "Bo")
        assert other.search("anna") == frozenset()
        one.delete(case_id)
        assert other.search("bo") == frozenset()

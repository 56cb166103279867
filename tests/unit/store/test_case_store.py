"""What is kept comes back as it was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from skingpt_desktop.domain.cases import LONGEST_TITLE
from skingpt_desktop.domain.conversation import TurnState
from skingpt_desktop.domain.errors import BadInput, StoreDamaged
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.domain.photo import Quality
from skingpt_desktop.store.opening import open_store


def add(store, made, title="A mole?", **photo):
    return store.add_case(made.photo(**photo), made.assessment, title, made.now)


def test_a_case_comes_back_whole_after_a_restart(paths, key, made):
    turns = (
        made.turn(),
        made.turn("Is it <b>bad</b>? שלום 皮肤 🙂", "Line\nbreak", TurnState.STOPPED),
        replace(made.turn(""), sentences=(), state=TurnState.FAILED),
    )
    with open_store(paths, key) as store:
        case_id = add(store, made)
        for turn in turns:
            store.add_turn(case_id, turn, made.now + timedelta(seconds=1))
    with open_store(paths, key) as store:
        case = store.case(case_id)
    assert case.photo == made.photo()
    assert case.assessment == made.assessment
    assert case.turns == turns
    assert (case.id, case.title) == (case_id, "A mole?")
    assert (case.created_at, case.updated_at) == (made.now, made.now + timedelta(seconds=1))


def test_times_come_back_in_utc(store, made):
    east = made.now.astimezone(timezone(timedelta(hours=9)))
    case_id = store.add_case(made.photo(), made.assessment, "t", east)
    assert store.case(case_id).created_at == made.now
    assert store.case(case_id).created_at.tzinfo is UTC


def test_a_time_before_1970_is_kept_too(store, made):
    early = datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
    case_id = store.add_case(made.photo(), made.assessment, "t", early)
    assert store.case(case_id).created_at == early


def test_the_list_begins_with_the_newest_change(store, made):
    first, second, third = (add(store, made, title) for title in ("one", "two", "three"))
    store.add_turn(first, made.turn(), made.now)
    # The description that the program gives by itself does not move it.
    assert [line.id for line in store.summaries()] == [third, second, first]
    store.add_turn(first, made.turn(), made.now)
    assert [line.id for line in store.summaries()] == [first, third, second]
    line = store.summaries()[0]
    assert (line.title, line.turn_count, line.outcome) == ("one", 2, Outcome.POSSIBILITIES)
    assert store.listing.thumbnails([first, 99]) == {first: made.photo().thumbnail}


def test_the_order_does_not_depend_on_the_clock(store, made):
    first, second = add(store, made), add(store, made)
    for _ in range(2):
        store.add_turn(first, made.turn(), made.now - timedelta(days=400))
    assert [line.id for line in store.summaries()] == [first, second]


def test_the_list_can_be_read_in_pages(store, made):
    ids = [add(store, made, f"case {n}") for n in range(7)]
    pages = [line.id for start in (0, 3, 6) for line in store.summaries(limit=3, offset=start)]
    assert pages == ids[::-1]


def test_every_outcome_is_listed(store, made):
    findings = made.assessment.findings
    assessments = {
        Outcome.POOR_PHOTO: replace(made.assessment, quality=Quality(0.1)),
        Outcome.NOT_SKIN: replace(made.assessment, findings=replace(findings, is_skin=False)),
        Outcome.NOT_SURE: replace(made.assessment, findings=replace(findings, abstained=True)),
        Outcome.POSSIBILITIES: made.assessment,
    }
    for assessment in assessments.values():
        store.add_case(made.photo(), assessment, "t", made.now)
    assert [line.outcome for line in store.summaries()] == list(assessments)[::-1]


def test_renaming_keeps_the_place_in_the_list(store, made):
    first, second = add(store, made, "one"), add(store, made, "two")
    store.rename(first, "  My  left\narm ")
    assert [(line.id, line.title) for line in store.summaries()] == [
        (second, "two"),
        (first, "My left arm"),
    ]


def test_a_long_title_is_cut_and_an_empty_one_refused(store, made):
    case_id = add(store, made, "x" * 5_000)
    assert store.case(case_id).title == "x" * LONGEST_TITLE
    with pytest.raises(BadInput):
        store.rename(case_id, " \n\t")
    with pytest.raises(BadInput):
        add(store, made, "")
    assert len(store.summaries()) == 1


def test_half_a_character_does_not_stop_a_turn_from_being_kept(store, made):
    case_id = add(store, made, "bad \ud83d title")
    store.add_turn(case_id, made.turn("bad \udcff paste", "bad \ud800 word"), made.now)
    case = store.case(case_id)
    assert case.title == "bad ? title"
    assert case.turns[0].question == "bad ? paste"


def test_a_deleted_case_is_gone_for_every_method(store, made):
    keep, drop = add(store, made), add(store, made)
    store.delete(drop)
    for act in (
        lambda: store.case(drop),
        lambda: store.delete(drop),
        lambda: store.rename(drop, "t"),
        lambda: store.add_turn(drop, made.turn(), made.now),
    ):
        with pytest.raises(BadInput, match="gone"):
            act()
    assert [line.id for line in store.summaries()] == [keep]
    assert store._database.rows("SELECT count(*) FROM turns") == [(0,)]


def test_an_id_is_never_used_again(store, made):
    first = add(store, made)
    store.delete(first)
    assert add(store, made) > first


@pytest.mark.parametrize("content", ["{}", "[]", "not json", '{"v":99}', "null"])
def test_a_case_with_unreadable_content_is_refused_alone(store, made, content):
    bad, good = add(store, made), add(store, made)
    store._database.rows("UPDATE assessments SET content = ? WHERE id = 1", (content,))
    with pytest.raises(StoreDamaged):
        store.case(bad)
    assert store.case(good).assessment == made.assessment
    assert len(store.summaries()) == 2


def test_closing_twice_is_allowed(store):
    store.close()
    store.close()


def test_words_are_found_in_titles_questions_and_answers_in_any_script(store, made):
    mole = add(store, made, "Anna, left arm")
    rash = add(store, made, "Ñandú · 2026-11-24")
    store.add_turn(mole, made.turn("Is it CONTAGIOUS?", "This may be psoriasis."), made.now)
    store.add_turn(rash, made.turn("皮肤很痒怎么办", "حكة في الجلد"), made.now)
    for words, found in (
        ("anna", {mole}),
        ("contagious psor", {mole}),
        ("left contagious", {mole}),
        ("nandu", {rash}),
        ("皮肤", {rash}),
        ("痒", {rash}),
        ("حكة", {rash}),
        ("a", {mole, rash}),
        ("anna 皮肤", set()),
        ("sentences", set()),
        ("complete", set()),
        ("' OR 1=1 --", set()),
        ("%", set()),
    ):
        assert store.search(words) == found, words


def test_what_was_deleted_is_not_found(store, made):
    mole = add(store, made, "Anna, left arm")
    store.delete(mole)
    assert store.search("anna") == frozenset()


def test_a_draft_comes_back_with_its_case_and_goes_with_it(store, made):
    first, second = (
        store.add_case(made.photo(), made.assessment, title, made.now) for title in ("a", "b")
    )
    store.drafts.keep(first, "May I\nswim?")
    store.drafts.keep(first, "May I\nswim in the sea?")
    assert (store.drafts.of(first), store.drafts.of(second)) == ("May I\nswim in the sea?", "")
    store.drafts.keep(second, "gone with its case")
    store.delete(second)
    assert store.drafts.of(second) == ""
    with pytest.raises(BadInput):
        store.drafts.keep(second, "too late")
    store.drafts.keep(first, "")
    assert store.drafts.of(first) == ""


def test_a_case_is_marked_as_done_where_it_stands(store, made):
    first, second = add(store, made), add(store, made)
    revision = store.summaries()[0].revision
    store.details.mark_done((first, 99), done=True)
    assert [(line.id, line.done) for line in store.summaries()] == [(second, False), (first, True)]
    assert [line.id for line in store.listing.changes(revision, None, 9).cases] == [first]
    store.details.mark_done((first,), done=False)
    assert not any(line.done for line in store.summaries())

"""Several photos in one case: each with its framing and assessment; the most urgent one leads."""

from dataclasses import replace
from datetime import timedelta

import pytest

from skingpt_desktop.domain.cases import CasePhoto
from skingpt_desktop.domain.conversation import Opinion
from skingpt_desktop.domain.errors import BadInput, StoreDamaged
from skingpt_desktop.domain.findings import Level, NextStep, Outcome
from skingpt_desktop.domain.history import BodySite, History
from skingpt_desktop.domain.photo import AS_TAKEN, Box, Framing, Mark, Quality
from skingpt_desktop.store.opening import open_store

FRAMING = Framing(3, Box(0.1, 0.2, 0.75, 1.0), Mark(0.5, 0.25, 0.125))


def at_level(made, level, **changes):
    return replace(made.assessment, next_step=NextStep(level, level.value), **changes)


def test_photos_keep_their_order_their_framing_and_their_assessments(paths, key, made):
    later = made.now + timedelta(minutes=5)
    first = at_level(made, Level.ROUTINE)
    second = at_level(made, Level.SAME_DAY)
    close_up = replace(made.photo(b"\xff\xd8 second", b"\xff\xd8 s"), framing=FRAMING)
    with open_store(paths, key) as store:
        case_id = store.add_case(made.photo(), first, "A rash", made.now)
        store.add_photo(case_id, close_up, second, later)
    with open_store(paths, key) as store:
        case = store.case(case_id)
        assert case.photos == (CasePhoto(made.photo(), first), CasePhoto(close_up, second))
        assert (case.leading, case.assessment, case.updated_at) == (1, second, later)
        [summary] = store.summaries()
        assert (summary.level, summary.photo_count) == (Level.SAME_DAY, 2)


def test_the_most_urgent_photo_leads_and_can_change(store, made):
    case_id = store.add_case(made.photo(), at_level(made, Level.ROUTINE), "t", made.now)
    store.add_photo(case_id, made.photo(), at_level(made, Level.WITHIN_2_WEEKS), made.now)
    assert store.summaries()[0].level is Level.WITHIN_2_WEEKS
    store.add_assessment(case_id, at_level(made, Level.EMERGENCY), made.now, place=0)
    assert store.summaries()[0].level is Level.EMERGENCY
    store.add_assessment(case_id, at_level(made, Level.SELF_CARE), made.now, place=0)
    assert store.summaries()[0].level is Level.WITHIN_2_WEEKS


def test_a_photo_that_says_nothing_leads_only_alone(store, made):
    poor = at_level(made, Level.ROUTINE, quality=Quality(0.1))
    case_id = store.add_case(made.photo(), poor, "t", made.now)
    assert store.summaries()[0].outcome is Outcome.POOR_PHOTO
    store.add_photo(case_id, made.photo(), at_level(made, Level.SELF_CARE), made.now)
    [summary] = store.summaries()
    assert (summary.outcome, summary.level) == (Outcome.POSSIBILITIES, Level.SELF_CARE)


def test_reframing_keeps_the_photo_as_it_was_taken(store, made):
    case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
    cut = at_level(made, Level.SAME_DAY)
    store.reframe(case_id, 0, FRAMING, b"\xff\xd8 cut", cut, made.now)
    [photo] = store.case(case_id).photos
    assert photo.stored == replace(made.photo(), thumbnail=b"\xff\xd8 cut", framing=FRAMING)
    assert photo.assessment == cut
    assert store.listing.thumbnails([case_id])[case_id] == b"\xff\xd8 cut"
    store.reframe(case_id, 0, AS_TAKEN, made.photo().thumbnail, None, made.now)
    assert store.case(case_id).photos == (CasePhoto(made.photo(), cut),)


def test_the_list_knows_where_on_the_body_it_is(store, made):
    assert store.summaries() == ()
    told = replace(made.assessment, history=History(sites=frozenset({BodySite.ARM, BodySite.HAND})))
    case_id = store.add_case(made.photo(), told, "t", made.now)
    store.add_case(made.photo(), made.assessment, "u", made.now)
    sites = {summary.id: summary.sites for summary in store.summaries()}
    assert sites.pop(case_id) == {BodySite.ARM, BodySite.HAND}
    assert list(sites.values()) == [frozenset()]


def test_a_case_that_is_gone_takes_no_photo(store, made):
    case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
    with pytest.raises(StoreDamaged):
        store.reframe(case_id, 1, FRAMING, b"", None, made.now)
    store.delete(case_id)
    with pytest.raises(BadInput):
        store.add_photo(case_id, made.photo(), made.assessment, made.now)


def test_deleting_takes_every_photo_and_framing(paths, key, made, decrypted_pages):
    second = made.photo(b"\xff\xd8 CANARY photo" * 500, b"\xff\xd8 CANARY small")
    with open_store(paths, key) as store:
        case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
        store.add_photo(case_id, replace(second, framing=FRAMING), made.assessment, made.now)
    assert b"CANARY" in decrypted_pages()
    with open_store(paths, key) as store:
        store.delete(case_id)
    pages = decrypted_pages()
    assert b"CANARY" not in pages
    assert b"quarter_turns" not in pages


def test_a_removed_photo_takes_its_turns_along_and_the_others_move_up(store, made):
    levels = (Level.ROUTINE, Level.SAME_DAY, Level.WITHIN_2_WEEKS)
    photos = [made.photo(b"\xff\xd8 %d" % n, b"\xff\xd8 s%d" % n) for n in range(3)]
    case_id = store.add_case(photos[0], at_level(made, levels[0]), "t", made.now)
    for photo, level in zip(photos[1:], levels[1:], strict=True):
        store.add_photo(case_id, photo, at_level(made, level), made.now)
    assert store.listing.thumbnails([case_id])[case_id] == photos[1].thumbnail
    for question, photo, replaces in (
        ("first?", 0, None),
        ("second?", 1, None),
        ("third?", 2, None),
        ("third anew?", 2, 2),
        ("second anew?", 1, 1),
    ):
        turn = replace(made.turn(question), photo=photo, replaces=replaces)
        store.add_turn(case_id, turn, made.now)
    store.set_opinion(case_id, 3, Opinion(False, "not so"))
    store.remove_photo(case_id, 1, "another title", made.now, ("psoriasis",))
    case = store.case(case_id)
    assert [one.stored for one in case.photos] == [photos[0], photos[2]]
    assert [(turn.question, turn.photo, turn.replaces) for turn in case.turns] == [
        ("first?", 0, None),
        ("third?", 1, None),
        ("third anew?", 1, 1),
    ]
    assert case.turns[2].opinion == Opinion(False, "not so")
    [line] = store.summaries()
    assert (line.title, line.level, line.photo_count) == ("another title", levels[2], 2)
    assert store.listing.thumbnails([case_id])[case_id] == photos[2].thumbnail
    for words, found in (("second", set()), ("third", {case_id}), ("psoriasis", {case_id})):
        assert store.search(words) == found


def test_the_only_photo_of_a_case_cannot_be_removed(store, made):
    case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
    with pytest.raises(BadInput, match="only photo"):
        store.remove_photo(case_id, 0, "t", made.now)
    assert len(store.case(case_id).photos) == 1

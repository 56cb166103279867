"""Red flags: each scripted case reaches its level, whatever a model says of the photo.

`red_flag_cases.csv` was written from the guidance, row by row, not from the rules: the level that a
case must reach ("none" where no answer raises any) and a red flag that must be among those raised.
Lists are joined by ";"; what is in neither `yes` nor `no` was not asked.
"""

from dataclasses import replace

import pytest

from red_flag_cases import scripted_cases
from skingpt_desktop.domain.conversation import Source, Topic
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.history import (
    Answer,
    History,
    HistoryItem,
)
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.facts import facts_for
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.red_flags import red_flags, seven_points
from skingpt_desktop.services.assess import heed

ORDER = list(Level)
POOR = Quality(0.1, (QualityProblem.BLURRED,))


CASES = list(scripted_cases())
RAISING = [(history, level) for history, level, _ in CASES if level]


@pytest.fixture(scope="module")
def photos(make_assessment):
    """What a model may wrongly say of a photo: something harmless, nothing, or no skin."""
    return [
        make_assessment({"skin_tag": 0.99}),
        make_assessment({"acne_vulgaris": 0.99}),
        make_assessment({"melanocytic_nevus": 0.99}),
        make_assessment({"skin_tag": 0.99}, is_skin=False),
        make_assessment({"skin_tag": 0.99}, abstained=True),
        make_assessment({"skin_tag": 0.99}, quality=POOR),
    ]


def test_there_are_three_hundred_different_cases():
    assert len({history for history, _, _ in CASES}) == len(CASES) >= 300


@pytest.mark.parametrize(("history", "level", "flag"), CASES)
def test_each_case_reaches_its_level_whatever_the_model_says(
    history, level, flag, photos, knowledge
):
    flags = red_flags(history)
    assert (flags[0].level if flags else None) is level
    assert (flag in {raised.id for raised in flags}) is bool(flag)
    for photo in photos:
        step = heed(photo, history, knowledge).next_step
        if level is None:
            assert step == photo.next_step
        else:
            assert step.level is level
            assert flags[0].text in step.text


def test_what_the_photo_asks_for_is_never_made_less_urgent(make_assessment, knowledge):
    urgent = make_assessment({"cellulitis": 0.97})
    for history, level in RAISING:
        step = heed(urgent, history, knowledge).next_step
        assert ORDER.index(step.level) <= ORDER.index(Level.SAME_DAY)
        if level is Level.WITHIN_2_WEEKS:
            assert step.text.startswith(urgent.next_step.text)


def test_one_more_yes_never_makes_it_less_urgent():
    for history, level in RAISING:
        for item in HistoryItem:
            more = replace(history, yes=history.yes | {item}, no=history.no - {item})
            assert ORDER.index(red_flags(more)[0].level) <= ORDER.index(level)


def test_no_and_not_asked_raise_nothing_but_are_told_apart():
    said_no = History(no=frozenset(HistoryItem))
    assert red_flags(said_no) == red_flags(History()) == ()
    assert said_no.answer(HistoryItem.FEVER) is Answer.NO
    assert History().answer(HistoryItem.FEVER) is Answer.NOT_ASKED
    with pytest.raises(ValueError, match="fever"):
        History(yes=frozenset({HistoryItem.FEVER}), no=frozenset({HistoryItem.FEVER}))


def test_the_seven_points_weigh_major_features_double():
    major, minor = HistoryItem.CHANGED_SIZE, HistoryItem.OOZING_SPOT
    assert seven_points(History(yes=frozenset({major, minor}))) == 3
    assert seven_points(History(yes=frozenset({minor}))) == 1


def test_a_changed_answer_takes_its_red_flag_back(psoriasis_assessment, knowledge):
    raised = heed(
        psoriasis_assessment, History(yes=frozenset({HistoryItem.HARD_TO_WAKE})), knowledge
    )
    assert raised.next_step.level is Level.EMERGENCY
    assert heed(raised, History(), knowledge) == psoriasis_assessment


def test_every_flag_may_be_said_and_names_its_source():
    flags = {flag for history, _ in RAISING for flag in red_flags(history)}
    assert len(flags) == 22
    for flag in flags:
        assert not forbidden(flag.text), flag.text
        assert flag.source


@pytest.mark.parametrize("topic", [t for t in Topic if t is not Topic.OFF_TOPIC])
def test_every_answer_leans_on_the_worst_red_flag(topic, psoriasis_assessment, knowledge):
    history = History(yes=frozenset({HistoryItem.TROUBLE_BREATHING}))
    assessment = heed(psoriasis_assessment, history, knowledge)
    facts = facts_for(topic, "What now?", assessment, knowledge)
    said = [fact for fact in facts if fact.source is Source.ANSWERS]
    assert said[0].text == "Get emergency help now."
    assert {fact.reference for fact in said} == {"red_flag/airway"}
    assert len({fact.text for fact in facts}) == len(facts)

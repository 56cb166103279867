"""Answers are kept with the assessment, and a changed answer is kept beside the earlier one."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from skingpt_desktop.domain.errors import BadInput, StoreDamaged
from skingpt_desktop.domain.findings import Level, NextStep, RedFlag
from skingpt_desktop.domain.history import (
    NOTHING_ASKED,
    AgeRange,
    BodySite,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.store.codec import assessment_from_text, assessment_to_text
from skingpt_desktop.store.opening import open_store

HISTORY = History(
    age=AgeRange.CHILD,
    duration=Duration.UP_TO_3_DAYS,
    sites=frozenset({BodySite.EYE, BodySite.NOSE}),
    yes=frozenset({HistoryItem.FEVER, HistoryItem.FITS}),
    no=frozenset({HistoryItem.VOMITING}),
)


@pytest.fixture
def answered(made):
    flag = RedFlag("fits", Level.EMERGENCY, "Fits need help now.", "NHS sepsis")
    step = NextStep(Level.EMERGENCY, "Get emergency help now.")
    return replace(made.assessment, history=HISTORY, red_flags=(flag,), next_step=step)


def content_without(assessment, *keys):
    content = json.loads(assessment_to_text(assessment))
    return json.dumps({key: value for key, value in content.items() if key not in keys})


def test_answers_and_red_flags_come_back_after_a_restart(paths, key, made, answered):
    with open_store(paths, key) as store:
        case_id = store.add_case(made.photo(), answered, "A rash", made.now)
    with open_store(paths, key) as store:
        assert store.case(case_id).assessment == answered


def test_answers_given_later_count_from_then_on(paths, key, made, answered):
    later = made.now + timedelta(hours=1)
    with open_store(paths, key) as store:
        case_id = store.add_case(made.photo(), made.assessment, "A rash", made.now)
        other = store.add_case(made.photo(), made.assessment, "Another", made.now)
        store.add_assessment(case_id, answered, later)
    with open_store(paths, key) as store:
        case = store.case(case_id)
        assert (case.assessment, case.updated_at) == (answered, later)
        assert case.photo == made.photo()
        assert store.case(other).assessment == made.assessment
        first = store.summaries()[0]
        assert (first.id, first.level) == (case_id, Level.EMERGENCY)


def test_what_was_told_before_stays_in_the_file(store, made, answered):
    case_id = store.add_case(made.photo(), answered, "A rash", made.now)
    store.add_assessment(case_id, made.assessment, made.now)
    assert store.case(case_id).assessment == made.assessment
    kept = store._database.rows("SELECT content FROM assessments ORDER BY id")
    assert [json.loads(row[0])["next_step"]["level"] for row in kept] == [
        "emergency",
        "within_2_weeks",
    ]


def test_a_deleted_case_takes_no_answers(store, made, answered):
    case_id = store.add_case(made.photo(), made.assessment, "A rash", made.now)
    store.delete(case_id)
    with pytest.raises(BadInput):
        store.add_assessment(case_id, answered, made.now)
    assert store._database.rows("SELECT count(*) FROM assessments") == [(0,)]


def test_a_case_kept_before_there_were_answers_is_read_as_not_asked(made, answered):
    old = content_without(answered, "history", "red_flags")
    read = assessment_from_text(old, made.assessment.model)
    assert (read.history, read.red_flags) == (NOTHING_ASKED, ())
    assert read.next_step == answered.next_step


def test_an_answer_that_is_not_known_is_refused_as_damage(store, made):
    case_id = store.add_case(made.photo(), made.assessment, "A rash", made.now)
    content = json.loads(assessment_to_text(made.assessment)) | {"history": {"yes": ["levitates"]}}
    store._database.rows("UPDATE assessments SET content = ?", (json.dumps(content),))
    with pytest.raises(StoreDamaged):
        store.case(case_id)

"""Agreement and times of a study, with their intervals, and its table."""

import csv
import io
from datetime import UTC, datetime

import pytest

from skingpt_desktop.domain.study import (
    PUBLISHED,
    Agreement,
    Rating,
    Statement,
    Study,
    StudyPlan,
)
from skingpt_desktop.services.study import summarise, to_csv, wilson


def rating(case_id, value, own="", own_s=None):
    agreement = {one: Agreement(value) for one in Statement}
    return Rating(case_id, agreement, "It may be psoriasis.", 2.0 + case_id, 30.0, own, own_s)


def test_a_share_with_its_interval():
    # Wilson's interval for 8 of 10, computed by hand.
    share = wilson(8, 10)
    assert share.value == 0.8
    assert share.low == pytest.approx(0.4902, abs=1e-4)
    assert share.high == pytest.approx(0.9433, abs=1e-4)
    assert wilson(0, 5).low == 0.0
    assert wilson(5, 5).high == 1.0


def test_agree_and_strongly_agree_count_beside_the_published_share():
    ratings = [rating(number, value) for number, value in enumerate((1, 2, 3, 4, 5))]
    summary = summarise(ratings)
    assert [one.statement for one in summary.statements] == list(Statement)
    assert {(one.agreeing, one.ratings) for one in summary.statements} == {(2, 5)}
    shares = [round(one.published * 100, 2) for one in summary.statements]
    assert shares == [80.63, 82.5, 85.63, 87.5, 83.7, 92.5, 77.5]
    assert set(PUBLISHED) == set(Statement)


def test_times_are_medians_and_own_times_only_where_there_were_some():
    summary = summarise([rating(1, 4), rating(2, 4, "Eczema", 8.0), rating(9, 4, "Acne", 10.0)])
    assert summary.program_s.value == 4.0
    assert summary.own_s.value == 9.0
    assert summary.own_s.low == 8.0
    assert summary.own_s.high == 10.0
    assert summarise([rating(1, 4)]).own_s is None
    assert summarise([]).statements == ()


def test_the_table_has_a_line_for_each_case_and_runs_nothing():
    plan = StudyPlan("me", (1, 2), blind=True)
    ratings = (rating(1, 4, "=cmd()", 7.0), rating(2, 5))
    study = Study(1, datetime(2026, 11, 25, tzinfo=UTC), plan, ratings)
    rows = list(csv.DictReader(io.StringIO(to_csv(study))))
    assert [row["case"] for row in rows] == ["1", "2"]
    assert rows[0]["own_diagnosis"] == "'=cmd()"
    assert (rows[0]["own_seconds"], rows[1]["own_seconds"]) == ("7.0", "")
    assert {rows[1][one] for one in Statement} == {"5"}

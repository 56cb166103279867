"""The figures of merit, against what can be worked out by hand."""

import math

import numpy as np
import pytest

from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.evaluation import measures
from skingpt_desktop.evaluation.bootstrap import Resampled
from skingpt_desktop.evaluation.skin_tone import angle_of, tone_of
from skingpt_desktop.evaluation.text_measures import agreement, reading_grade

HITS = np.array([True, True, False, False])
SURE = np.array([0.9, 0.6, 0.8, 0.1])
ALL = np.ones(4)


def test_each_condition_counts_alike() -> None:
    figure = measures.macro_recall(HITS, np.array(["a", "a", "a", "b"]))
    assert figure(ALL) == pytest.approx((2 / 3 + 0) / 2)
    assert figure(np.array([1.0, 1.0, 2.0, 0.0])) == pytest.approx(0.5)


def test_calibration_error_is_the_gap() -> None:
    figure = measures.calibration_error(HITS, np.full(4, 0.75))
    assert figure(ALL) == pytest.approx(0.25)
    assert figure(np.array([3.0, 0.0, 1.0, 0.0])) == pytest.approx(0.0)


def test_few_photos_have_a_calibration_error_by_chance() -> None:
    few, many = (measures.error_by_chance(np.full(n, 0.5)) for n in (25, 2500))
    assert few == pytest.approx(0.08, abs=0.02)
    assert many < 0.02


def test_the_surest_are_taken_first_and_in_part() -> None:
    assert measures.accuracy_of_surest(HITS, SURE, 0.5)(ALL) == pytest.approx(0.5)
    assert measures.accuracy_of_surest(HITS, SURE, 0.75)(ALL) == pytest.approx(2 / 3)
    assert measures.accuracy_of_surest(HITS, SURE, 0.375)(ALL) == pytest.approx(1 / 1.5)
    assert measures.gain_of_surest(HITS, SURE, 0.75)(ALL) == pytest.approx(2 / 3 - 0.5)


def test_not_skin_is_caught_at_the_score_that_rejects_so_much_skin() -> None:
    skin = np.array([True] * 100 + [False] * 4)
    scores = np.array([*np.linspace(0.5, 1.0, 100), 0.1, 0.2, 0.505, 0.9])
    assert measures.caught_at(0.02, skin, scores)(np.ones(104)) == pytest.approx(0.75)
    assert measures.caught_at(0.0, skin, scores)(np.ones(104)) == pytest.approx(0.5)


def test_a_figure_that_is_not_defined_is_none() -> None:
    assert math.isnan(measures.area_under_curve(np.ones(4, bool), SURE)(ALL))
    nobody = Resampled(["a", "b"], resamples=10).interval(lambda _: float("nan"))
    assert nobody.to_json()["value"] is None


def test_largest_gap_is_between_the_extremes() -> None:
    names = np.array(["light", "light", "dark", "medium"])
    assert measures.largest_gap(HITS, names)(ALL) == pytest.approx(1.0)


def test_interval_draws_groups_not_photos() -> None:
    share = measures.share_of(np.arange(64) % 2 == 0)
    few = Resampled([str(i % 4) for i in range(64)]).interval(share)
    many = Resampled([str(i) for i in range(64)]).interval(share)
    assert few.value == many.value == 0.5
    assert few.high - few.low > many.high - many.low > 0


def test_all_hits_are_no_proof_and_one_group_has_no_interval() -> None:
    every = measures.share_of(np.ones(30, bool))
    interval = Resampled([str(i) for i in range(30)]).interval(every)
    assert (interval.value, interval.high) == (1.0, 1.0)
    assert interval.low == pytest.approx(0.884, abs=0.001)
    assert Resampled(["a"] * 30).interval(every).to_json()["low"] is None


@pytest.mark.parametrize(
    ("colour", "tone"),
    [((245, 214, 190), "light"), ((178, 138, 104), "medium"), ((92, 58, 40), "dark")],
)
def test_skin_tones_are_told_apart_by_colour(colour: tuple[int, int, int], tone: str) -> None:
    photo = Photo(40, 30, bytes(colour) * 1200, Quality(1.0))
    assert tone_of(angle_of(photo)) == tone


def test_long_words_need_more_years_of_school() -> None:
    plain = reading_grade(["See a doctor soon.", "It may spread."])
    hard = reading_grade(["Dermatological consultation is recommended for disseminated eruptions."])
    assert plain < 5
    assert hard > 12


def test_agreement_counts_the_most_frequent_first_name() -> None:
    lines = [{"path": "a", "first_named": n} for n in ["eczema"] * 3 + ["psoriasis"]]
    lines += [{"path": "b", "first_named": "none"}] * 4
    found = agreement(lines)
    assert (found["same_first_condition"], found["lowest"]) == (0.875, 0.75)

"""The next step and what may be named, by fixed rules."""

import itertools
from dataclasses import replace

import pytest

from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.advice import (
    CANNOT_RULE_OUT,
    concepts_to_name,
    conditions_to_name,
    likelihood_word,
    named_conditions,
    next_step,
    seen_concepts,
)
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.sentences import split_sentences

ORDER = list(Level)
POOR = Quality(0.1, (QualityProblem.BLURRED,))


def named(assessment):
    return [condition.name for condition in named_conditions(assessment.findings)]


def seen(assessment):
    return [concept.name for concept in seen_concepts(assessment.findings)]


@pytest.mark.parametrize(
    ("conditions", "level"),
    [
        ({"acne_vulgaris": 0.9, "rosacea": 0.1}, Level.SELF_CARE),
        ({"psoriasis": 0.9, "eczema": 0.1}, Level.ROUTINE),
        ({"melanoma": 0.9, "melanocytic_nevus": 0.1}, Level.WITHIN_2_WEEKS),
        ({"cellulitis": 0.9, "eczema": 0.1}, Level.SAME_DAY),
        ({"psoriasis": 0.84, "melanoma": 0.15, "eczema": 0.01}, Level.WITHIN_2_WEEKS),
        ({"psoriasis": 0.86, "melanoma": 0.14}, Level.ROUTINE),
        ({"acne_vulgaris": 0.85, "cellulitis": 0.15}, Level.SAME_DAY),
        (
            {"acne_vulgaris": 0.79, "melanoma": 0.1, "basal_cell_carcinoma": 0.11},
            Level.WITHIN_2_WEEKS,
        ),
        ({"acne_vulgaris": 0.85, "melanoma": 0.08, "basal_cell_carcinoma": 0.07}, Level.SELF_CARE),
        (
            {"acne_vulgaris": 0.76, "cellulitis": 0.1, "melanoma": 0.14},
            Level.WITHIN_2_WEEKS,
        ),
    ],
)
def test_the_most_urgent_possibility_decides(make_assessment, conditions, level):
    assert make_assessment(conditions).next_step.level is level


def test_it_is_never_less_urgent_than_what_leads(make_assessment, knowledge):
    for record in knowledge.conditions.values():
        step = make_assessment({record.id: 0.97}).next_step
        assert ORDER.index(step.level) <= ORDER.index(record.level)


def test_never_less_urgent_when_a_serious_condition_gains_probability(make_assessment, knowledge):
    serious = [r.id for r in knowledge.conditions.values() if r.must_not_miss]
    for name, lead in itertools.product(serious, ("acne_vulgaris", "psoriasis", "skin_tag")):
        steps = [
            make_assessment({lead: 1 - share, name: share}).next_step.level
            for share in (0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1.0)
        ]
        ranks = [ORDER.index(level) for level in steps]
        assert ranks == sorted(ranks, reverse=True), (name, lead, steps)


def test_not_sure_goes_to_a_doctor(make_assessment):
    step = make_assessment({"psoriasis": 0.9, "eczema": 0.1}, abstained=True).next_step
    assert step.level is Level.ROUTINE
    assert "not sure" in step.text
    assert "doctor" in step.text


def test_not_sure_with_a_serious_share_goes_there_soon(make_assessment):
    shares = {"melanoma": 0.08, "basal_cell_carcinoma": 0.08, "psoriasis": 0.84}
    step = make_assessment(shares, abstained=True).next_step
    assert step.level is Level.WITHIN_2_WEEKS
    assert CANNOT_RULE_OUT in step.text


@pytest.mark.parametrize("abstained", [False, True])
def test_the_model_can_ask_for_a_look_soon(make_assessment, knowledge, abstained):
    found = make_assessment({"acne_vulgaris": 0.9}, abstained=abstained)
    assert found.next_step.level is not Level.WITHIN_2_WEEKS
    step = next_step(found.quality, replace(found.findings, look_soon=True), knowledge)
    assert step.level is Level.WITHIN_2_WEEKS
    assert CANNOT_RULE_OUT in step.text


def test_no_skin_and_poor_photos_say_so(make_assessment):
    away = make_assessment({"melanoma": 0.9}, is_skin=False).next_step
    poor = make_assessment({"melanoma": 0.9}, quality=POOR).next_step
    assert away.level is poor.level is Level.ROUTINE
    assert "does not look like skin" in away.text
    assert "take another" in poor.text
    assert "sharp" in poor.text
    assert "doctor" in away.text
    assert "doctor" in poor.text


def test_growths_always_hear_that_cancer_is_not_ruled_out(make_assessment):
    for name in ("skin_tag", "melanocytic_nevus", "angioma", "melanoma", "actinic_keratosis"):
        assert CANNOT_RULE_OUT in make_assessment({name: 0.9}).next_step.text
    assert CANNOT_RULE_OUT not in make_assessment({"acne_vulgaris": 1.0}).next_step.text


def test_every_text_is_short_and_sends_to_a_doctor_or_help(make_assessment, knowledge):
    for record in knowledge.conditions.values():
        for abstained in (False, True):
            text = make_assessment({record.id: 0.7}, abstained=abstained).next_step.text
            assert 1 <= len(split_sentences(text)) <= 3
            assert "doctor" in text
            assert not forbidden(text)


@pytest.mark.parametrize(
    ("probability", "word"),
    [
        (1.0, "likely"),
        (0.5, "likely"),
        (0.49, "possible"),
        (0.2, "possible"),
        (0.19, "less likely"),
        (0.05, "less likely"),
    ],
)
def test_probabilities_have_words(probability, word):
    assert likelihood_word(probability, Quality(0.9)) == word


@pytest.mark.parametrize(
    ("quality", "word"),
    [
        (Quality(0.9, (QualityProblem.TOO_SMALL,)), "likely"),
        (Quality(0.6, (QualityProblem.TOO_SMALL,)), "possible"),
        (Quality(0.9, (QualityProblem.COLOUR_CAST,)), "possible"),
        (Quality(0.9, (QualityProblem.LITTLE_SKIN,)), "possible"),
    ],
)
def test_faults_of_the_photo_limit_certainty(quality, word):
    assert likelihood_word(0.99, quality) == word
    assert likelihood_word(0.1, quality) == "less likely"


def test_one_to_four_conditions_may_be_named(make_assessment):
    assert named(make_assessment({"psoriasis": 0.9, "eczema": 0.05, "rosacea": 0.04})) == [
        "psoriasis",
        "eczema",
    ]
    many = {"psoriasis": 0.3, "eczema": 0.25, "rosacea": 0.2, "xerosis": 0.15, "melanoma": 0.1}
    assert named(make_assessment(many)) == ["psoriasis", "eczema", "rosacea", "xerosis"]
    assert len(named(make_assessment({"psoriasis": 0.04}))) == 1


def test_nothing_is_named_where_nothing_may_be_said(make_assessment):
    assert named(make_assessment({"psoriasis": 0.9}, abstained=True)) == []
    assert named(make_assessment({"psoriasis": 0.9}, is_skin=False)) == []
    poor = make_assessment({"psoriasis": 0.9}, quality=POOR)
    assert conditions_to_name(poor) == ()
    assert concepts_to_name(poor) == ()
    assert seen(make_assessment({"psoriasis": 0.9}, is_skin=False)) == []


def test_two_to_five_concepts_are_seen_strongest_first(make_assessment):
    few = {"Scale": 0.4, "Erythema": 0.1}
    many = dict(zip(("Scale", "Crust", "Papule", "Ulcer", "Scar", "Blue"), (0.9,) * 6, strict=True))
    assert seen(make_assessment({"psoriasis": 1.0}, few)) == ["Scale", "Erythema"]
    assert len(seen(make_assessment({"psoriasis": 1.0}, many))) == 5
    three = {"Crust": 0.3, "Scale": 0.9, "Ulcer": 0.29, "Papule": 0.5}
    assert seen(make_assessment({"psoriasis": 1.0}, three)) == ["Scale", "Papule", "Crust"]

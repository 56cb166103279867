"""The facts that an answer leans on."""

import pytest

from skingpt_desktop.domain.conversation import Source, Topic
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.facts import LONGEST, PROGRAM_REFERENCE, facts_for
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.names import ConditionNames

BOUND_TO_A_PHOTO = [t for t in Topic if t not in (Topic.DOSE, Topic.OFF_TOPIC)]


@pytest.fixture(scope="module")
def assessment(make_assessment):
    return make_assessment({"psoriasis": 0.6, "atopic_dermatitis": 0.3, "skin_tag": 0.06})


def texts(facts):
    return [fact.text for fact in facts]


@pytest.mark.parametrize("topic", BOUND_TO_A_PHOTO)
def test_what_is_seen_and_what_it_may_be_come_first(assessment, knowledge, topic):
    first, second, *rest = facts_for(topic, "?", assessment, knowledge)
    assert first.text == "The photo shows redness, scaly skin and raised patches."
    assert second.text == (
        "It may be psoriasis (likely), atopic dermatitis (possible) or a skin tag (less likely)."
    )
    assert {(f.source, f.reference) for f in (first, second)} == {(Source.PHOTO, "")}
    assert all(fact.source is not Source.PHOTO for fact in rest)


@pytest.mark.parametrize(
    ("topic", "field"),
    [
        (Topic.DESCRIBE, "what"),
        (Topic.CAUSE, "cause"),
        (Topic.TREATMENT, "treatment"),
        (Topic.CONTAGIOUS, "contagious"),
        (Topic.WORSE, "worse"),
        (Topic.HOME, "self_care"),
        (Topic.SEE_DOCTOR, "seek_care"),
        (Topic.COURSE, "course"),
    ],
)
def test_each_topic_draws_on_its_field_of_the_leading_record(
    make_assessment, knowledge, topic, field
):
    for record in knowledge.conditions.values():
        facts = facts_for(topic, "?", make_assessment({record.id: 0.9}), knowledge)
        known = {f.text for f in facts if f.reference == f"condition/{record.id}"}
        assert getattr(record, field)[0] in known


@pytest.mark.parametrize("topic", list(Topic))
def test_facts_are_few_sayable_and_name_only_what_may_be_named(make_assessment, knowledge, topic):
    names = ConditionNames(knowledge)
    for record in knowledge.conditions.values():
        assessment = make_assessment({record.id: 0.6, "eczema": 0.2})
        facts = facts_for(topic, "Can stress make it itch?", assessment, knowledge)
        assert sum(len(fact.text.split()) for fact in facts) <= LONGEST
        assert 2 <= len(facts) <= 8
        assert len(set(texts(facts))) == len(facts)
        for fact in facts:
            assert not forbidden(fact.text), fact.text
            named = [record, knowledge.condition("eczema")]
            assert not names.outside(fact.text, named), fact.text


def test_home_care_and_treatment_also_say_when_to_seek_care(assessment, knowledge):
    seek = knowledge.condition("psoriasis").seek_care[0]
    assert seek in texts(facts_for(Topic.HOME, "?", assessment, knowledge))
    treatment = facts_for(Topic.TREATMENT, "?", assessment, knowledge)
    assert "Ask a doctor or pharmacist before you use any medicine." in texts(treatment)


@pytest.mark.parametrize("lead", ["psoriasis", "skin_tag", "melanoma", "acne_vulgaris"])
def test_a_question_about_cancer_never_ends_in_comfort(make_assessment, knowledge, lead):
    facts = facts_for(Topic.CANCER, "?", make_assessment({lead: 0.95}), knowledge)
    assert "This program cannot rule out skin cancer." in texts(facts)
    assert any("within two weeks" in text for text in texts(facts))


def test_serious_possibilities_are_spoken_of_when_cancer_is_asked_about(make_assessment, knowledge):
    shares = {"skin_tag": 0.9, "melanoma": 0.1}
    facts = facts_for(Topic.CANCER, "?", make_assessment(shares), knowledge)
    assert any("serious" in text for text in texts(facts))


def test_when_to_see_a_doctor_holds_the_next_step(make_assessment, knowledge):
    assessment = make_assessment({"cellulitis": 0.9})
    program = [
        fact.text
        for fact in facts_for(Topic.SEE_DOCTOR, "?", assessment, knowledge)
        if fact.reference == PROGRAM_REFERENCE
    ]
    assert " ".join(program) == assessment.next_step.text


def test_doses_are_referred_and_nothing_else_is_said(assessment, knowledge):
    facts = facts_for(Topic.DOSE, "How many mg?", assessment, knowledge)
    assert {fact.reference for fact in facts} == {PROGRAM_REFERENCE}
    assert any("pharmacist" in text for text in texts(facts))


def test_off_topic_leads_back_to_what_can_be_asked(assessment, knowledge):
    facts = facts_for(Topic.OFF_TOPIC, "Tell me a joke", assessment, knowledge)
    assert {fact.reference for fact in facts} == {PROGRAM_REFERENCE}
    assert any("skin" in text for text in texts(facts))


def test_features_are_explained_for_dark_skin_too(assessment, knowledge):
    facts = facts_for(Topic.FEATURES, "?", assessment, knowledge)
    assert any(fact.reference == "concept/Erythema" for fact in facts)
    assert any("dark skin" in fact.text for fact in facts)


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Does it affect the nails?", "nail"),
        ("Is alcohol a problem?", "alcohol"),
        ("My joints hurt, is there a link?", "joint"),
        ("What about lithium?", "lithium"),
    ],
)
def test_a_free_question_gets_the_sentences_that_speak_of_it(assessment, knowledge, question, word):
    known = [
        f.text
        for f in facts_for(Topic.OTHER, question, assessment, knowledge)
        if f.reference.startswith("condition/")
    ]
    assert word in known[0].lower()
    assert len(known) <= 3


def test_a_free_question_that_no_record_knows_is_not_guessed_at(assessment, knowledge):
    facts = facts_for(Topic.OTHER, "xyzzy plugh", assessment, knowledge)
    assert "I do not have a sure answer to this question." in texts(facts)


@pytest.mark.parametrize("topic", BOUND_TO_A_PHOTO)
def test_where_nothing_can_be_said_it_says_so_and_names_nothing(make_assessment, knowledge, topic):
    names = ConditionNames(knowledge)
    shares = {"psoriasis": 0.6, "melanoma": 0.3}
    for said, unsure in (
        ("I am not sure what this is.", make_assessment(shares, abstained=True)),
        ("This photo does not look like skin.", make_assessment(shares, is_skin=False)),
        (
            "The photo is too poor to judge the skin.",
            make_assessment(shares, quality=Quality(0.1, (QualityProblem.TOO_DARK,))),
        ),
    ):
        facts = facts_for(topic, "?", unsure, knowledge)
        assert said in texts(facts)
        assert any("doctor" in text for text in texts(facts))
        assert not [fact.text for fact in facts if names.find(fact.text)]


def test_a_poor_photo_comes_with_help_for_each_fault(make_assessment, knowledge):
    faults = (QualityProblem.BLURRED, QualityProblem.TOO_DARK)
    poor = make_assessment({"psoriasis": 0.9}, quality=Quality(0.1, faults))
    said = texts(facts_for(Topic.DESCRIBE, "?", poor, knowledge))
    assert any("sharp" in text for text in said)
    assert any("light" in text for text in said)


def test_the_same_question_has_the_same_facts(assessment, knowledge):
    one = facts_for(Topic.OTHER, "Does it itch at night?", assessment, knowledge)
    assert one == facts_for(Topic.OTHER, "Does it itch at night?", assessment, knowledge)

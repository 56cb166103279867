"""The records that come with the program: complete, plain, and never more than may be said."""

import re

import pytest

from skingpt_desktop.domain.conversation import Source
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.knowledge.advice import GROWTHS
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.knowledge.names import ConditionNames
from skingpt_desktop.knowledge.records import concept_facts, condition_facts
from skingpt_desktop.knowledge.sentences import split_sentences

SKINCON = (
    *("Vesicle", "Papule", "Macule", "Plaque", "Abscess", "Pustule", "Bulla", "Patch"),
    *("Nodule", "Ulcer", "Crust", "Erosion", "Excoriation", "Atrophy", "Exudate"),
    *("Purpura/Petechiae", "Fissure", "Induration", "Xerosis", "Telangiectasia"),
    *("Scale", "Scar", "Friable", "Sclerosis", "Pedunculated", "Exophytic/Fungating"),
    *("Warty/Papillomatous", "Dome-shaped", "Flat-topped", "Brown (Hyperpigmentation)"),
    *("Translucent", "White (Hypopigmentation)", "Purple", "Yellow", "Black"),
    *("Erythema", "Comedo", "Lichenification", "Blue", "Umbilicated", "Poikiloderma"),
    *("Salmon", "Wheal", "Acuminate", "Burrow", "Gray", "Pigmented", "Cyst"),
)

MUST_NOT_MISS = {
    *("melanoma", "lentigo_maligna_melanoma", "basal_cell_carcinoma", "keratoacanthoma"),
    *("actinic_keratosis", "cellulitis"),
}
URGENT = {Level.EMERGENCY, Level.SAME_DAY, Level.WITHIN_2_WEEKS}


@pytest.fixture(scope="module")
def everything(knowledge):
    facts = [f for record in knowledge.conditions.values() for f in condition_facts(record)]
    return facts + [f for record in knowledge.concepts.values() for f in concept_facts(record)]


def test_there_are_56_conditions_in_14_families(knowledge):
    assert len(knowledge.conditions) == 56
    assert len({record.family for record in knowledge.conditions.values()}) == 14
    assert {record.family for record in knowledge.conditions.values()} >= GROWTHS


def test_the_concepts_are_skincons_in_its_order(knowledge):
    assert tuple(knowledge.concepts) == SKINCON


def test_plain_names_differ_and_can_be_read_in_a_list(knowledge):
    names = [concept.plain_name for concept in knowledge.concepts.values()]
    assert len(set(names)) == len(names)
    assert not [name for name in names if re.search(r"[,.()/]|\b(?:and|or)\b", name)]


def test_what_must_not_be_missed_is_marked_and_urgent(knowledge):
    marked = {r.id for r in knowledge.conditions.values() if r.must_not_miss}
    assert marked >= MUST_NOT_MISS
    assert {knowledge.condition(name).level for name in marked} <= URGENT


def test_each_text_is_one_whole_short_sentence(everything):
    for fact in everything:
        assert split_sentences(fact.text) == [fact.text]
        assert fact.text.endswith("."), fact.text
        assert fact.text[0].isupper(), fact.text
        assert len(fact.text.split()) <= 22, fact.text


def test_no_text_holds_reassurance_a_verdict_or_a_dose(everything):
    assert not [fact.text for fact in everything if forbidden(fact.text)]


def test_a_record_names_no_other_condition(knowledge):
    names = ConditionNames(knowledge)
    for record in knowledge.conditions.values():
        for fact in condition_facts(record):
            assert not names.outside(fact.text, [record]), fact.text
    for concept in knowledge.concepts.values():
        for fact in concept_facts(concept):
            assert not names.find(fact.text), fact.text


def test_no_record_claims_a_review_that_has_not_been(knowledge):
    for record in (*knowledge.conditions.values(), *knowledge.concepts.values()):
        assert record.reviewed_by == ""


def test_every_reference_can_be_looked_up(knowledge):
    for record in (*knowledge.conditions.values(), *knowledge.concepts.values()):
        for reference in record.references:
            assert reference.url.startswith("https://")
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", reference.accessed)


def test_the_guard_shows_every_record_sentence_of_a_leading_condition(knowledge, make_assessment):
    for record in knowledge.conditions.values():
        guard = SentenceGuard(knowledge, make_assessment({record.id: 0.6}), ())
        for fact in condition_facts(record):
            words = fact.text.split()
            beginnings = [" ".join(words[:count]) for count in range(1, len(words) + 1)]
            assert all(map(guard.allows_so_far, beginnings)), fact.text
            judged = guard.judge(fact.text)
            assert judged is not None, fact.text
            assert judged.source is Source.KNOWLEDGE
            assert judged.reference == f"condition/{record.id}"


def test_the_guard_shows_every_sentence_of_a_seen_concept(knowledge, make_assessment):
    for record in knowledge.concepts.values():
        assessment = make_assessment({"psoriasis": 0.6}, {record.name: 0.9, "Scale": 0.5})
        guard = SentenceGuard(knowledge, assessment, ())
        for fact in concept_facts(record):
            judged = guard.judge(fact.text)
            assert judged is not None, fact.text
            assert judged.reference == f"concept/{record.name}"

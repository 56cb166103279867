"""The dialogue data: grounded, let through by the guard, varied, and the same for the same seed."""

import random

import pytest

from skingpt_desktop.domain.conversation import Source, Topic
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.knowledge.advice import concepts_to_name, conditions_to_name
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.knowledge.names import spoken_name
from skingpt_desktop.knowledge.sentences import split_sentences
from skingpt_desktop.knowledge.topics import topic_of
from skingpt_desktop.training.dialogue_wording import QUESTIONS
from skingpt_desktop.training.dialogues import DialogueMaker, must_be_said
from skingpt_desktop.training.simulated import simulated_assessment


@pytest.fixture(scope="module")
def dialogues(knowledge):
    random_ = random.Random(11)
    maker = DialogueMaker(knowledge, random_)
    assessments = [simulated_assessment(random_, knowledge) for _ in range(6)]
    return [dialogue for a in assessments for dialogue in maker.every_topic(a)]


def test_the_guard_lets_every_sentence_through(knowledge, dialogues):
    refused = []
    for dialogue in dialogues:
        guard = SentenceGuard(knowledge, dialogue.assessment, dialogue.facts)
        sentences = split_sentences(dialogue.answer)
        assert sentences
        refused += [s for s in sentences if guard.judge(s) is None]
    assert refused == []


def test_what_must_be_said_is_said_and_known_facts_stand_word_for_word(dialogues):
    for dialogue in dialogues:
        known = [f.text for f in dialogue.facts if f.source is not Source.PHOTO]
        assert all(text in dialogue.answer for text in (*must_be_said(dialogue), *known))


def test_a_description_names_concepts_and_possibilities(knowledge, dialogues):
    described = [
        d
        for d in dialogues
        if d.topic is Topic.DESCRIBE and d.assessment.outcome is Outcome.POSSIBILITIES
    ]
    assert described
    for dialogue in described:
        seen = [knowledge.concept(c.name).plain_name for c in concepts_to_name(dialogue.assessment)]
        assert sum(name in dialogue.answer for name in seen) >= 2
        first = conditions_to_name(dialogue.assessment)[0]
        assert spoken_name(knowledge.condition(first.name)) in dialogue.answer


@pytest.mark.parametrize("topic", QUESTIONS)
def test_questions_are_understood_as_their_topic(topic):
    assert {topic_of(question) for question in QUESTIONS[topic]} == {topic}


def test_the_same_seed_makes_the_same_dialogues(knowledge):
    def made(seed):
        random_ = random.Random(seed)
        maker = DialogueMaker(knowledge, random_)
        return [maker.make(simulated_assessment(random_, knowledge)).answer for _ in range(3)]

    assert made(1) == made(1)
    assert made(1) != made(2)


def test_simulated_findings_are_findings(knowledge):
    random_ = random.Random(4)
    assessments = [simulated_assessment(random_, knowledge) for _ in range(200)]
    assert {a.outcome for a in assessments} == set(Outcome)
    for assessment in assessments:
        chances = [c.probability for c in assessment.findings.conditions]
        assert sum(chances) == pytest.approx(1)
        assert chances == sorted(chances, reverse=True)
        assert len(assessment.findings.concepts) == 48

"""Dialogue data made by code: a question about an assessment, its facts and a grounded answer.

Facts come from `knowledge.facts`, as they do when the program runs. Answers are made of these facts
and of wording that `knowledge.guard` lets through (a test holds them to it), so that the language
model learns to write what may be shown.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skingpt_desktop.domain.conversation import Fact, Sentence, Source, Topic, Turn, TurnState
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.knowledge.advice import (
    concepts_to_name,
    conditions_to_name,
    likelihood_word,
)
from skingpt_desktop.knowledge.facts import facts_for
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import spoken_name
from skingpt_desktop.knowledge.program_facts import PROGRAM_REFERENCE
from skingpt_desktop.knowledge.sentences import split_sentences
from skingpt_desktop.knowledge.topics import topic_of
from skingpt_desktop.training import dialogue_wording as wording

_FREQUENT = (Topic.DESCRIBE, Topic.FEATURES, Topic.CAUSE, Topic.TREATMENT)
_WEIGHTS = {topic: 3.0 if topic in _FREQUENT else 1.0 for topic in Topic}


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One training example: what the model is given, and the answer it should learn to give."""

    assessment: Assessment
    topic: Topic
    question: str
    facts: tuple[Fact, ...]
    history: tuple[Turn, ...]
    answer: str


class DialogueMaker:
    """Makes dialogues about assessments; the same seed makes the same ones."""

    def __init__(
        self, knowledge: Knowledge, random_: random.Random, share_with_history: float = 0.3
    ) -> None:
        self._knowledge = knowledge
        self._random = random_
        self._share_with_history = share_with_history

    def make(self, assessment: Assessment, topic: Topic | None = None) -> Dialogue:
        """One dialogue, about a topic or about any."""
        history: tuple[Turn, ...] = ()
        if topic is None and self._random.random() < self._share_with_history:
            earlier = self._one(assessment, Topic.DESCRIBE, ())
            history = (_turn(earlier),)
        topic = topic or self._random.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        return self._one(assessment, topic, history)

    def every_topic(self, assessment: Assessment) -> Iterator[Dialogue]:
        """One dialogue for each topic."""
        return (self.make(assessment, topic) for topic in Topic)

    def _one(self, assessment: Assessment, topic: Topic, history: tuple[Turn, ...]) -> Dialogue:
        question = self._random.choice(wording.QUESTIONS[topic])
        topic = topic_of(question)
        facts = facts_for(topic, question, assessment, self._knowledge)
        answer = " ".join(self._sentences(topic, assessment, facts))
        return Dialogue(assessment, topic, question, facts, history, answer)

    def _sentences(
        self, topic: Topic, assessment: Assessment, facts: tuple[Fact, ...]
    ) -> tuple[str, ...]:
        known = [fact.text for fact in facts if fact.source is not Source.PHOTO]
        if topic in (Topic.OFF_TOPIC, Topic.DOSE):
            return tuple(known)
        if assessment.outcome is not Outcome.POSSIBILITIES:
            return tuple(fact.text for fact in facts)
        begin = self._beginning(topic, assessment)
        own = [text for text in begin if text not in known]
        return (*own, *known)

    def _beginning(self, topic: Topic, assessment: Assessment) -> tuple[str, ...]:
        if topic is Topic.DESCRIBE:
            single = len(conditions_to_name(assessment)) == 1
            possibilities = wording.ONE_POSSIBILITY if single else wording.POSSIBILITIES
            patterns: tuple[tuple[str, ...], ...] = (wording.SEEN, possibilities)
        elif topic is Topic.FEATURES:
            patterns = (wording.SEEN_MORE,)
        else:
            return ()
        texts = [self._filled(self._random.choice(pattern), assessment) for pattern in patterns]
        return tuple(sentence for text in texts for sentence in split_sentences(text))

    def _filled(self, pattern: str, assessment: Assessment) -> str:
        seen = [self._knowledge.concept(c.name).plain_name for c in concepts_to_name(assessment)]
        first, *others = [
            f"{spoken_name(self._knowledge.condition(c.name))} "
            f"({likelihood_word(c.probability, assessment.quality)})"
            for c in conditions_to_name(assessment)
        ]
        text = pattern.replace("{seen}", _listed(seen, "and"))
        return text.replace("{first}", first).replace("{others}", _listed(others, "or"))


def _listed(parts: Sequence[str], joint: str) -> str:
    if len(parts) < 2:  # noqa: PLR2004
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joint} {parts[-1]}"


def _turn(dialogue: Dialogue) -> Turn:
    sentences = (Sentence(dialogue.answer, Source.MODEL),) if dialogue.answer else ()
    model = dialogue.assessment.model
    return Turn(dialogue.question, sentences, TurnState.COMPLETE, model)


def must_be_said(dialogue: Dialogue) -> tuple[str, ...]:
    """The sentences of the program that the answer has to hold word for word."""
    return tuple(fact.text for fact in dialogue.facts if fact.reference == PROGRAM_REFERENCE)

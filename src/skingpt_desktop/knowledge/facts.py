"""The sentences that an answer leans on: the photo's first, then what the records say."""

from skingpt_desktop.domain.conversation import Fact, Source, Topic
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.domain.knowledge import ConditionRecord
from skingpt_desktop.knowledge import program_facts as program
from skingpt_desktop.knowledge.advice import (
    GROWTHS,
    concepts_to_name,
    conditions_to_name,
    help_for,
    likelihood_word,
    must_not_miss,
)
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import ConditionNames, spoken_name
from skingpt_desktop.knowledge.program_facts import PROGRAM_REFERENCE, said_by_program
from skingpt_desktop.knowledge.records import condition_facts
from skingpt_desktop.knowledge.red_flags import what_to_do
from skingpt_desktop.knowledge.relevance import most_relevant
from skingpt_desktop.knowledge.sentences import split_sentences

LONGEST = 110
"""Words of all facts together."""

RED_FLAG = "red_flag"
"""What the `reference` of a red flag's sentence begins with."""

MOST_FACTS = 7
MUST_NOT_MISS_FROM = 0.05
SENTENCES_OF_A_FIELD = 4
SENTENCES_ABOUT_CANCER = 2
SENTENCES_FOR_A_FREE_QUESTION = 3

FIELDS: dict[Topic, tuple[str, ...]] = {
    Topic.DESCRIBE: ("what",),
    Topic.FEATURES: ("light_skin", "dark_skin"),
    Topic.CAUSE: ("cause",),
    Topic.TREATMENT: ("treatment", "seek_care"),
    Topic.CONTAGIOUS: ("contagious",),
    Topic.WORSE: ("worse",),
    Topic.HOME: ("self_care", "seek_care"),
    Topic.SEE_DOCTOR: ("seek_care",),
    Topic.CANCER: ("what",),
    Topic.COURSE: ("course",),
}


def facts_for(
    topic: Topic, question: str, assessment: Assessment, knowledge: Knowledge
) -> tuple[Fact, ...]:
    """What an answer to a question may lean on, in the order in which it is best said.

    The photo's facts come first, then sentences of records, then those of the program, which an
    answer must hold, and last what the user's answers ask for. About 110 words at most without
    those. No sentence names a condition that the answer may not name.
    """
    if topic is Topic.OFF_TOPIC:
        return said_by_program(program.OFF_TOPIC)
    facts = _without_answers(topic, question, assessment, knowledge)
    asked_for = answer_facts(assessment)
    said = {fact.text for fact in asked_for}
    return (*(fact for fact in facts if fact.text not in said), *asked_for)


def lead_facts(topic: Topic, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Those of an answer's facts that come before all else that it says."""
    if topic is Topic.DESCRIBE:
        return tuple(fact for fact in facts if fact.source is Source.PHOTO)
    of_program = tuple(fact for fact in facts if fact.reference == PROGRAM_REFERENCE)
    if topic is Topic.SEE_DOCTOR:
        return of_program
    if topic is Topic.CANCER:
        return tuple(fact for fact in of_program if fact.text == program.CANNOT_RULE_OUT)
    return ()


def answer_facts(assessment: Assessment) -> tuple[Fact, ...]:
    """What the most urgent red flag asks for, and why; nothing where none is raised."""
    if not assessment.red_flags:
        return ()
    worst = assessment.red_flags[0]
    texts = (*split_sentences(what_to_do(worst.level))[:1], *split_sentences(worst.text))
    return tuple(Fact(text, Source.ANSWERS, f"{RED_FLAG}/{worst.id}") for text in texts)


def _without_answers(
    topic: Topic, question: str, assessment: Assessment, knowledge: Knowledge
) -> tuple[Fact, ...]:
    if topic is Topic.DOSE:
        return said_by_program(program.DOSE)
    photo = photo_facts(assessment, knowledge)
    if assessment.outcome is not Outcome.POSSIBILITIES:
        about = _about_concepts(topic, assessment, knowledge)
        return _within_limit(photo, about, _unsure(topic, assessment))
    named = _named_records(assessment, knowledge)
    known = _sayable(_known(topic, question, assessment, named, knowledge), named, knowledge)
    return _within_limit(photo, known, _closing(topic, known, assessment, named, knowledge))


def photo_facts(assessment: Assessment, knowledge: Knowledge) -> tuple[Fact, ...]:
    """What the photo shows and what it may be, or why nothing can be said."""
    outcome = assessment.outcome
    if outcome is Outcome.POOR_PHOTO:
        texts = [program.POOR_PHOTO, *help_for(assessment.quality)]
    elif outcome is Outcome.NOT_SKIN:
        texts = [program.NOT_SKIN, program.TAKE_A_PHOTO_OF_SKIN]
    elif outcome is Outcome.NOT_SURE:
        texts = [seen_sentence(assessment, knowledge), program.NOT_SURE]
    else:
        texts = [
            seen_sentence(assessment, knowledge),
            possibilities_sentence(assessment, knowledge),
        ]
    return tuple(Fact(text, Source.PHOTO) for text in texts)


def seen_sentence(assessment: Assessment, knowledge: Knowledge) -> str:
    """One sentence with the seen concepts in plain words."""
    seen = [knowledge.concept(c.name).plain_name for c in concepts_to_name(assessment)]
    return f"The photo shows {_listed(seen, 'and')}."


def possibilities_sentence(assessment: Assessment, knowledge: Knowledge) -> str:
    """One sentence with the conditions that may be named, each with its word of likelihood."""
    quality = assessment.quality
    said = [
        f"{spoken_name(knowledge.condition(c.name))} ({likelihood_word(c.probability, quality)})"
        for c in conditions_to_name(assessment)
    ]
    return f"It may be {_listed(said, 'or')}."


def _listed(parts: list[str], joint: str) -> str:
    if len(parts) < 2:  # noqa: PLR2004
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joint} {parts[-1]}"


def _named_records(assessment: Assessment, knowledge: Knowledge) -> tuple[ConditionRecord, ...]:
    return tuple(knowledge.condition(c.name) for c in conditions_to_name(assessment))


def _known(
    topic: Topic,
    question: str,
    assessment: Assessment,
    named: tuple[ConditionRecord, ...],
    knowledge: Knowledge,
) -> tuple[Fact, ...]:
    if topic is Topic.OTHER:
        sentences = [fact for record in named for fact in condition_facts(record)]
        return most_relevant(question, sentences, SENTENCES_FOR_A_FREE_QUESTION)
    if topic is Topic.FEATURES:
        return (
            *_about_concepts(topic, assessment, knowledge),
            *condition_facts(named[0], FIELDS[topic]),
        )
    first, *rest = FIELDS[topic]
    longest = SENTENCES_ABOUT_CANCER if topic is Topic.CANCER else SENTENCES_OF_A_FIELD
    return (*condition_facts(named[0], [first])[:longest], *condition_facts(named[0], rest))


def _about_concepts(topic: Topic, assessment: Assessment, knowledge: Knowledge) -> tuple[Fact, ...]:
    if topic not in (Topic.FEATURES, Topic.DESCRIBE):
        return ()
    facts: list[Fact] = []
    for concept in concepts_to_name(assessment)[:3]:
        record = knowledge.concept(concept.name)
        chosen = (record.what[0], *record.dark_skin[:1]) if not facts else record.what[:1]
        facts += [Fact(text, Source.KNOWLEDGE, f"concept/{record.name}") for text in chosen]
    return tuple(facts)


def _sayable(
    facts: tuple[Fact, ...], named: tuple[ConditionRecord, ...], knowledge: Knowledge
) -> tuple[Fact, ...]:
    names = ConditionNames(knowledge)
    return tuple(fact for fact in facts if not names.outside(fact.text, named))


def _unsure(topic: Topic, assessment: Assessment) -> tuple[Fact, ...]:
    texts = [program.WITHOUT_AN_ANSWER[topic]] if topic in program.WITHOUT_AN_ANSWER else []
    texts += [step for step in split_sentences(assessment.next_step.text) if "doctor" in step]
    return said_by_program(texts)


def _closing(
    topic: Topic,
    known: tuple[Fact, ...],
    assessment: Assessment,
    named: tuple[ConditionRecord, ...],
    knowledge: Knowledge,
) -> tuple[Fact, ...]:
    if topic is Topic.CANCER:
        return said_by_program(_about_cancer(assessment, knowledge))
    if topic is Topic.SEE_DOCTOR:
        return said_by_program(split_sentences(assessment.next_step.text))
    if topic is Topic.TREATMENT:
        return said_by_program((program.ASK_BEFORE_MEDICINE,))
    if topic is Topic.OTHER and not known:
        return said_by_program((program.NO_ANSWER, program.ASK_A_DOCTOR))
    if topic is Topic.DESCRIBE and any(record.family in GROWTHS for record in named):
        return said_by_program((program.CANNOT_RULE_OUT,))
    return ()


def _about_cancer(assessment: Assessment, knowledge: Knowledge) -> tuple[str, ...]:
    together = sum(p for _, p in must_not_miss(assessment.findings, knowledge))
    serious = (program.SOME_ARE_SERIOUS,) if together >= MUST_NOT_MISS_FROM else ()
    return (*serious, program.CANNOT_RULE_OUT, program.SIGNS_OF_CANCER)


def _within_limit(
    photo: tuple[Fact, ...], known: tuple[Fact, ...], closing: tuple[Fact, ...]
) -> tuple[Fact, ...]:
    """As many of the known facts, in their order, as fit between those that must be there."""
    room = LONGEST - sum(_length(fact) for fact in (*photo, *closing))
    places = MOST_FACTS - len(photo) - len(closing)
    chosen: list[Fact] = []
    for fact in known:
        if len(chosen) < places and _length(fact) <= room:
            chosen.append(fact)
            room -= _length(fact)
    return (*photo, *chosen, *closing)


def _length(fact: Fact) -> int:
    return len(fact.text.split())


__all__ = ["PROGRAM_REFERENCE", "facts_for", "photo_facts"]

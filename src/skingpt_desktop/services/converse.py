"""Answer a question about an assessment."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from skingpt_desktop.domain.conversation import (
    AnswerEvent,
    AnswerFinished,
    Fact,
    Sentence,
    Source,
    Timing,
    Topic,
    Turn,
    TurnState,
    WritingRequest,
)
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.plain import plain_line
from skingpt_desktop.domain.predictor import IsCancelled, Predictor
from skingpt_desktop.knowledge.facts import PROGRAM_REFERENCE, facts_for, lead_facts
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.topics import topic_of
from skingpt_desktop.knowledge.urgency import is_urgent
from skingpt_desktop.services.fit import memory_for
from skingpt_desktop.services.questions import LONGEST_QUESTION
from skingpt_desktop.services.writing import AnswerWriter, says


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a photo, with all that was said before.

    Words are drawn by chance where `temperature` is above 0, and by `seed`.
    """

    text: str
    photo: Photo
    assessment: Assessment
    history: tuple[Turn, ...] = ()
    seed: int = 42
    temperature: float = 0.0


def answer(
    question: Question,
    predictor: Predictor,
    knowledge: Knowledge,
    report: Callable[[AnswerEvent], None],
    is_cancelled: IsCancelled,
) -> Turn:
    """Answer a question, reporting each event; the last one is `AnswerFinished`.

    The language model writes; the guard lets through what agrees with findings and records. What
    must be said and was not (a referral, what is seen) is added from the facts. A cancelled
    answer ends with what was on the screen.

    Raises:
        BadInput: the question is empty or too long.
        ModelTooLarge: the computer ran out of memory.
    """
    text = checked(question.text)
    topic = topic_of(text)
    facts = facts_for(topic, text, question.assessment, knowledge)
    guard = SentenceGuard(knowledge, question.assessment, facts)
    lead = lead_facts(topic, facts)
    writer = AnswerWriter(guard, facts, report, lead, _told(topic, question))
    request = WritingRequest(
        photo=question.photo,
        findings=question.assessment.findings,
        topic=topic,
        question=text,
        facts=facts,
        history=question.history,
        seed=question.seed,
        temperature=question.temperature,
    )
    with memory_for(predictor.identity.name):
        timing, stopped = _write(request, predictor, writer, is_cancelled)
    if not stopped:
        for fact in _unsaid(topic, facts, writer.sentences):
            writer.quote(fact)
    state = TurnState.STOPPED if stopped else TurnState.COMPLETE
    turn = Turn(text, writer.sentences, state, predictor.identity)
    report(AnswerFinished(turn, timing))
    return turn


def _told(topic: Topic, question: Question) -> frozenset[str]:
    """What earlier answers said of the photo, where the question is about something else."""
    about_photo = topic in {Topic.DESCRIBE, Topic.FEATURES}
    if about_photo or question.assessment.outcome is not Outcome.POSSIBILITIES:
        return frozenset()
    return frozenset(
        sentence.text
        for turn in question.history
        for sentence in turn.sentences
        if sentence.source is Source.PHOTO
    )


def checked(question: str) -> str:
    """The question in one line, without control characters.

    Raises:
        BadInput: it is empty or too long.
    """
    text = plain_line(question)
    if not text:
        raise BadInput("No question", "Type a question first.")
    if len(text) > LONGEST_QUESTION:
        raise BadInput(
            "Question too long",
            f"Please ask in fewer words: at most {LONGEST_QUESTION} letters.",
        )
    return text


def _write(
    request: WritingRequest, predictor: Predictor, writer: AnswerWriter, is_cancelled: IsCancelled
) -> tuple[Timing, bool]:
    start = time.perf_counter()
    first = 0.0
    tokens = 0
    for piece in predictor.write(request, is_cancelled):
        tokens += 1
        first = first or time.perf_counter() - start
        writer.add(piece)
    stopped = is_cancelled()
    if stopped:
        writer.stop()
    elif tokens >= request.max_new_tokens:
        writer.cut()
    else:
        writer.end()
    total = time.perf_counter() - start
    return Timing(first_token_s=first, total_s=total, tokens=tokens), stopped


def _unsaid(topic: Topic, facts: tuple[Fact, ...], said: tuple[Sentence, ...]) -> tuple[Fact, ...]:
    """The facts that an answer may not leave out, and all of them where it says nothing."""
    if not said:
        return facts
    texts = {sentence.text for sentence in said}
    return tuple(
        fact
        for fact in facts
        if (_is_binding(fact) and fact.text not in texts)
        or (topic is Topic.DESCRIBE and fact.source is Source.PHOTO and not says(said, fact))
    )


def _is_binding(fact: Fact) -> bool:
    by_program = fact.reference == PROGRAM_REFERENCE
    return by_program or fact.source is Source.ANSWERS or is_urgent(fact.text)

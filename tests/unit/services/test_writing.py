"""The writer between a language model and the screen, with the real guard and records."""

import pytest

from skingpt_desktop.domain.conversation import (
    Fact,
    SentenceKept,
    SentenceWithdrawn,
    Source,
    Topic,
    Words,
)
from skingpt_desktop.knowledge.facts import facts_for
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.services.writing import AnswerWriter


@pytest.fixture
def screen():
    return []


@pytest.fixture
def writer(knowledge, psoriasis_assessment, screen):
    facts = facts_for(Topic.CAUSE, "what causes this?", psoriasis_assessment, knowledge)
    guard = SentenceGuard(knowledge, psoriasis_assessment, facts)
    return AnswerWriter(guard, facts, screen.append)


def shown(events):
    """The text on the screen after the events: kept sentences, then words not yet judged."""
    kept, pending = [], ""
    for event in events:
        if isinstance(event, Words):
            pending += event.text
        elif isinstance(event, SentenceKept):
            assert pending == event.sentence.text
            kept.append(event.sentence.text)
            pending = ""
        elif isinstance(event, SentenceWithdrawn):
            pending = ""
    return " ".join([*kept, pending]).strip()


def ever_shown(events):
    return "".join(event.text for event in events if isinstance(event, Words))


def write(writer, text, size=3):
    for start in range(0, len(text), size):
        writer.add(text[start : start + size])


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_record_sentences_come_through_word_by_word(writer, screen, knowledge, size):
    cause = knowledge.condition("psoriasis").cause
    text = " ".join(cause[:2])
    write(writer, text, size)
    writer.end()
    assert shown(screen) == text
    assert {sentence.source for sentence in writer.sentences} == {Source.KNOWLEDGE}
    assert all(sentence.reference == "condition/psoriasis" for sentence in writer.sentences)


def test_words_are_shown_before_their_sentence_is_whole(writer, screen, knowledge):
    write(writer, knowledge.condition("psoriasis").cause[0].rstrip("."), 1)
    assert len(ever_shown(screen).split()) >= 3
    assert not writer.sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Do not worry because this is harmless.",
        "You do not need to see a doctor for this.",
        "Take 20 mg of prednisone each morning.",
        "You have psoriasis.",
        "This spot looks like melanoma to me.",
    ],
)
def test_a_forbidden_sentence_is_not_on_the_screen_in_the_end(writer, screen, knowledge, sentence):
    good = knowledge.condition("psoriasis").cause[0]
    write(writer, f"{sentence} {good}")
    writer.end()
    assert shown(screen) == good


def test_a_short_forbidden_sentence_is_never_shown_at_all(writer, screen):
    write(writer, "This is benign. ")
    writer.end()
    assert ever_shown(screen) == ""


def test_a_repeated_sentence_is_said_once(writer, screen, knowledge):
    good = knowledge.condition("psoriasis").cause[0]
    write(writer, f"{good} {good} {good}")
    writer.end()
    assert shown(screen) == good


def test_a_sentence_that_was_cut_off_is_taken_back(writer, screen, knowledge):
    good, other = knowledge.condition("psoriasis").cause[:2]
    write(writer, f"{good} {other[:-9]}")
    writer.cut()
    assert shown(screen) == good


def test_a_stopped_answer_keeps_what_was_on_the_screen(writer, screen, knowledge):
    good, other = knowledge.condition("psoriasis").cause[:2]
    write(writer, f"{good} {other[:-9]}", 1)
    before = shown(screen)
    writer.stop()
    assert shown(screen) == f"{before}…"
    assert writer.sentences[-1].source is Source.MODEL


def test_a_quoted_fact_keeps_its_source(writer, screen):
    writer.quote(Fact("Ask a pharmacist about doses.", Source.KNOWLEDGE, "program"))
    assert shown(screen) == "Ask a pharmacist about doses."
    assert writer.sentences[0].reference == "program"


@pytest.mark.parametrize(
    ("wrong", "right"), [("overactive", "over active"), ("immune", "imune"), ("speeds", "speed")]
)
def test_a_slip_in_quoting_a_record_is_mended(writer, screen, knowledge, wrong, right):
    fact = knowledge.condition("psoriasis").cause[0]
    slip = fact.replace(wrong, right)
    assert slip != fact
    write(writer, slip)
    writer.end()
    assert shown(screen) in {fact, ""}
    assert all(sentence.source is Source.KNOWLEDGE for sentence in writer.sentences)

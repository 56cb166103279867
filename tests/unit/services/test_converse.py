"""Answering a question: the model is scripted, guard, facts and records are the real ones."""

import pytest

from skingpt_desktop.domain.conversation import (
    AnswerFinished,
    SentenceKept,
    SentenceWithdrawn,
    Source,
    TurnState,
    Words,
)
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.knowledge.urgency import is_urgent
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.questions import PAPER_QUESTIONS

PHOTO = Photo(1, 1, bytes(3), Quality(1.0))
IDENTITY = ModelIdentity("scripted", "1", "none", "cpu", "none")


class ScriptedModel:
    """Writes what it was told, a few letters at a time."""

    identity = IDENTITY

    def __init__(self, text=""):
        self.text = text
        self.requests = []

    def look(self, photo):
        raise AssertionError("nobody asked it to look")

    def write(self, request, is_cancelled):
        self.requests.append(request)
        for start in range(0, len(self.text), 4):
            if is_cancelled():
                return
            yield self.text[start : start + 4]


@pytest.fixture
def ask(knowledge, psoriasis_assessment):
    def ask(
        question,
        text="",
        assessment=psoriasis_assessment,
        is_cancelled=never_cancelled,
        history=(),
    ):
        model, events = ScriptedModel(text), []
        asked = Question(question, PHOTO, assessment, history)
        turn = answer(asked, model, knowledge, events.append, is_cancelled)
        return turn, events, model

    return ask


def test_a_description_names_what_is_seen_and_what_it_may_be_even_if_the_model_does_not(ask):
    turn, _, _ = ask(PAPER_QUESTIONS[0], "Psoriasis can also affect nails and joints.")
    assert "redness" in turn.answer
    assert "scal" in turn.answer
    assert "eczema" in turn.answer.casefold()
    assert turn.state is TurnState.COMPLETE


def test_what_the_model_said_of_the_photo_is_not_said_again(ask):
    _, _, model = ask(PAPER_QUESTIONS[0])
    of_photo = [fact.text for fact in model.requests[0].facts if fact.source is Source.PHOTO]
    turn, _, _ = ask(PAPER_QUESTIONS[0], " ".join(of_photo))
    assert [turn.answer.count(text) for text in of_photo] == [1] * len(of_photo)


def test_a_model_that_says_nothing_usable_leaves_the_facts(ask):
    turn, _, model = ask("What causes this?", "You have psoriasis. This is harmless.")
    assert turn.sentences
    assert [s.text for s in turn.sentences] == [f.text for f in model.requests[0].facts]


@pytest.mark.parametrize(
    "question", ["How many mg of cortisone should I take?", "what dose of antibiotic do i need"]
)
def test_a_question_about_a_dose_ends_with_a_referral_whatever_the_model_writes(ask, question):
    turn, _, _ = ask(question, "Take 20 mg twice a day for seven days.")
    assert "20" not in turn.answer
    assert "pharmacist" in turn.answer


def test_cancer_is_never_ruled_out(ask):
    turn, _, _ = ask("Could it be cancer?", "No, this is not cancer.")
    assert "not cancer" not in turn.answer
    assert "cannot rule out skin cancer" in turn.answer


def test_nothing_is_named_where_the_model_is_not_sure(ask, make_assessment):
    unsure = make_assessment({"psoriasis": 0.2, "melanoma": 0.1}, abstained=True)
    turn, _, _ = ask(PAPER_QUESTIONS[0], "It may be psoriasis (likely).", unsure)
    assert "psoriasis" not in turn.answer.casefold()
    assert "not sure" in turn.answer


def test_the_events_end_with_the_whole_turn(ask):
    turn, events, _ = ask("Is it contagious?", "You cannot catch psoriasis from someone else.")
    assert isinstance(events[-1], AnswerFinished)
    assert events[-1].turn == turn
    kept = [event.sentence for event in events if isinstance(event, SentenceKept)]
    assert tuple(kept) == turn.sentences


def test_a_stopped_answer_is_marked_and_nothing_is_added(ask):
    calls = iter([False] * 12)
    turn, _, _ = ask(
        PAPER_QUESTIONS[0],
        "Psoriasis can also affect nails and joints. " * 9,
        is_cancelled=lambda: next(calls, True),
    )
    assert turn.state is TurnState.STOPPED
    assert "psoriasis" in turn.answer
    assert "long-term" not in turn.answer


def test_what_is_seen_comes_first_whatever_the_model_begins_with(ask):
    turn, events, _ = ask(PAPER_QUESTIONS[0], "Psoriasis can also affect nails and joints.")
    assert [one.source for one in turn.sentences[:2]] == [Source.PHOTO, Source.PHOTO]
    assert turn.sentences[2].text.startswith("Psoriasis can also")
    first = next(event for event in events if isinstance(event, Words))
    assert first.text.startswith("The photo shows")


def test_a_photo_seen_in_other_words_is_not_told_twice(ask):
    words = "In this photo I see redness, scaly skin and raised patches. Psoriasis can itch."
    turn, _, _ = ask(PAPER_QUESTIONS[0], words)
    assert sum("scaly skin" in one.text for one in turn.sentences) == 1
    assert turn.sentences[1].text.startswith("It may be psoriasis")


@pytest.mark.parametrize(
    "words",
    [
        "It looks most like psoriasis (likely).",
        "The photo shows redness. It may be psoriasis (likely). The photo shows redness.",
        "The photo shows redness, scaly skin and raised patches. I can see redness here.",
    ],
)
def test_a_photo_is_told_once_and_whole(ask, words):
    turn, _, model = ask(PAPER_QUESTIONS[0], words)
    of_photo = [one.text for one in turn.sentences if one.source is Source.PHOTO]
    possible = [text for text in of_photo if "psoriasis" in text]
    facts = [fact.text for fact in model.requests[0].facts if fact.source is Source.PHOTO]
    assert possible == facts[1:]
    assert sum("scaly skin" in text for text in of_photo) == 1


def test_the_next_step_leads_the_answer_about_a_doctor(ask, psoriasis_assessment):
    turn, _, _ = ask("When must I see a doctor?", "Tell a doctor soon about joint pain.")
    assert psoriasis_assessment.next_step.text.startswith(turn.sentences[0].text)


def test_that_cancer_cannot_be_ruled_out_leads_the_answer_about_it(ask):
    turn, _, _ = ask("Could it be cancer?", "Psoriasis is a long-term condition.")
    assert turn.sentences[0].text == "This program cannot rule out skin cancer."


def test_what_was_told_of_the_photo_is_not_told_again_for_another_question(ask):
    first, _, _ = ask(PAPER_QUESTIONS[0], "The photo shows redness.")
    again = f"{first.sentences[0].text} You cannot catch psoriasis from someone else or pass it on."
    turn, events, _ = ask("Is it contagious?", again, history=(first,))
    assert [one.source for one in turn.sentences] == [Source.KNOWLEDGE]
    assert not any(isinstance(event, SentenceWithdrawn) for event in events)


@pytest.mark.parametrize("question", ["", " \n\t", "\x00\x1b", "x" * 1001])
def test_a_question_that_cannot_be_used_is_refused_before_the_model_is_asked(ask, question):
    with pytest.raises(BadInput):
        ask(question)


def test_control_characters_do_not_reach_the_model(ask):
    _, _, model = ask("Is it\x1b[31m contagious?\x00")
    assert model.requests[0].question == "Is it[31m contagious?"


@pytest.mark.parametrize("question", ["When should I see a doctor?", "What can I do at home?"])
def test_urgent_advice_is_said_even_if_the_model_leaves_it_out(ask, make_assessment, question):
    cellulitis = make_assessment({"cellulitis": 0.8})
    turn, _, model = ask(question, "Cellulitis is a skin infection.", cellulitis)
    urgent = [f.text for f in model.requests[0].facts if is_urgent(f.text)]
    assert urgent
    assert all(text in turn.answer for text in urgent)

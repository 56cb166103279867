"""Answers that quote the records take far fewer steps, and are the same letter for letter."""

import pytest

from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.engine import SmallEngine
from skingpt_desktop.services.assess import assess
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.load import load_model
from skingpt_desktop.services.questions import PAPER_QUESTIONS

from .conftest import MODEL, RESOURCES


@pytest.fixture
def steps(monkeypatch):
    """How many tokens went into each step of writing."""
    seen = []
    check, one = SmallEngine.check, SmallEngine.next

    def counted_check(self, keys, embeddings):
        seen.append(len(keys))
        return check(self, keys, embeddings)

    def counted_next(self, key, embedding):
        seen.append(1)
        return one(self, key, embedding)

    monkeypatch.setattr(SmallEngine, "check", counted_check)
    monkeypatch.setattr(SmallEngine, "next", counted_next)
    return seen


def test_two_of_the_papers_questions_with_and_without_guessing(real_photos, steps, monkeypatch):
    predictor = load_model(MODEL, unreported, never_cancelled)
    knowledge = Knowledge.load(RESOURCES / "knowledge")
    photo = decode(read_photo(real_photos["clinical"][0]), never_cancelled)
    seen = assess(photo, predictor, knowledge)

    def write(text):
        steps.clear()
        asked = Question(text, photo, seen)
        turn = answer(asked, predictor, knowledge, unreported, never_cancelled)
        return turn.answer, len(steps)

    guessed = [write(text) for text in PAPER_QUESTIONS[1:3]]
    monkeypatch.setattr(SmallEngine, "most_at_once", 1)
    plain = [write(text) for text in PAPER_QUESTIONS[1:3]]
    assert [words for words, _ in guessed] == [words for words, _ in plain]
    assert sum(count for _, count in guessed) < 0.4 * sum(count for _, count in plain)

"""The user's answers in a report, in every language."""

import pytest

from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem
from skingpt_desktop.report.answers import answered
from skingpt_desktop.report.words import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_can_be_said(language, words):
    pairs = answered(History(yes=frozenset(HistoryItem)), words(language))
    assert len(pairs) == len(HistoryItem)
    assert len({question for question, _ in pairs}) == len(HistoryItem)
    for age in set(AgeRange) - {AgeRange.NOT_ASKED}:
        for duration in set(Duration) - {Duration.NOT_ASKED}:
            said = answered(History(age, duration, frozenset(BodySite)), words(language))
            assert len(said) == 3


def test_what_was_asked_is_said_and_what_was_skipped_is_not(words):
    history = History(
        age=AgeRange.OVER_65,
        duration=Duration.UP_TO_3_DAYS,
        sites=frozenset({BodySite.ARM, BodySite.FACE}),
        yes=frozenset({HistoryItem.FEVER}),
        no=frozenset({HistoryItem.ITCHING, HistoryItem.PAIN}),
    )
    assert answered(history, words()) == (
        ("Age", "65 years or more"),
        ("Where on the body", "Face, arm"),
        ("How long", "3 days or less"),
        ("Fever", "yes"),
        ("Answered with no", "Itching; Pain"),
    )
    assert answered(history, words("es"))[1] == ("Dónde en el cuerpo", "Cara, brazo")
    assert answered(history, words("zh"))[1] == ("身体部位", "面部、手臂")
    assert answered(History(), words()) == ()

"""The user's answers in a report."""

from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem
from skingpt_desktop.knowledge.history_phrases import answered


def test_every_answer_can_be_said():
    pairs = answered(History(yes=frozenset(HistoryItem)))
    assert len(pairs) == len(HistoryItem)
    assert len({question for question, _ in pairs}) == len(HistoryItem)


def test_what_was_asked_is_said_and_what_was_skipped_is_not():
    history = History(
        age=AgeRange.OVER_65,
        duration=Duration.UP_TO_3_DAYS,
        sites=frozenset({BodySite.ARM, BodySite.FACE}),
        yes=frozenset({HistoryItem.FEVER}),
        no=frozenset({HistoryItem.ITCHING, HistoryItem.PAIN}),
    )
    assert answered(history) == (
        ("Age", "65 years or more"),
        ("Where", "Face, arm"),
        ("How long", "3 days or less"),
        ("Fever", "yes"),
        ("Answered with no", "Itching; Pain"),
    )
    assert answered(History()) == ()

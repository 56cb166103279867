"""One conversation in the real window as it grows: how long an answer takes after many turns."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from skingpt_desktop.domain.conversation import Turn, Words
from skingpt_desktop.ui.case_flow import CaseFlow
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow

QUESTIONS = (
    "Is it contagious?",
    "What can I do at home?",
    "Could it be cancer?",
    "How long will it last?",
    "When should I see a doctor?",
)
"""Asked in turn, so that five answers in a row are of the same questions at every length."""
GROUPS = ((1, 5), (6, 10), (21, 25), (46, 50))
"""The answers that are measured together: from which turn to which."""
Wait = Callable[[Callable[[], bool]], None]


@dataclass
class Answer:
    """When its first word came and when it was whole, in seconds after the question."""

    asked: float = field(default_factory=time.perf_counter)
    first_word_s: float | None = None
    whole_s: float = 0.0
    words: int = 0


class Clock:
    """Asks about an open case and takes the time."""

    def __init__(self, flow: CaseFlow, wait: Wait) -> None:
        self._flow = flow
        self._wait = wait
        self._now = Answer()
        flow.wrote.connect(self._wrote)
        flow.answered.connect(self._answered)

    def ask(self, question: str) -> Answer:
        """Ask, and wait until the answer is whole and kept."""
        self._now = now = Answer()
        self._flow.ask(question)
        self._wait(lambda: bool(now.whole_s) and self._flow.is_settled)
        return now

    def _wrote(self, event: object) -> None:
        if isinstance(event, Words) and self._now.first_word_s is None:
            self._now.first_word_s = time.perf_counter() - self._now.asked

    def _answered(self, turn: Turn) -> None:
        self._now.whole_s = time.perf_counter() - self._now.asked
        self._now.words = len(turn.answer.split())


def one_conversation(
    window: MainWindow, photo: Path, wait: Wait, turns: int
) -> dict[str, dict[str, float]]:
    """Ask so many questions about one photo; figures for each group of answers.

    Raises:
        LookupError: the model does not talk about the photo.
    """
    window.stage.begin_anew()
    window.intake.take(Incoming(photo))
    wait(lambda: window.cases.current is not None and window.cases.current.assessment is not None)
    flow = window.cases.current
    assert flow is not None
    if not flow.can_talk:
        raise LookupError(f"the model takes {photo} for no skin, or for too poor a photo")
    # It is described first, unasked.
    wait(lambda: bool(flow.turns) and flow.is_settled)
    clock = Clock(flow, wait)
    answers = [clock.ask(QUESTIONS[number % len(QUESTIONS)]) for number in range(turns)]
    return {
        f"{first} to {last}": _figures(answers[first - 1 : last])
        for first, last in GROUPS
        if last <= turns
    }


def _figures(answers: list[Answer]) -> dict[str, float]:
    first_words = [one.first_word_s for one in answers if one.first_word_s is not None]
    return {
        "first_word_s": round(statistics.median(first_words), 2),
        "answer_s": round(statistics.median(one.whole_s for one in answers), 2),
        "slowest_answer_s": round(max(one.whole_s for one in answers), 2),
        "answer_words": round(statistics.median(one.words for one in answers)),
    }

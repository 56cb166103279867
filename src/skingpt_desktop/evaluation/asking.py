"""Asks the program about photos: the paper's four questions, and one question many times."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.conversation import AnswerEvent, AnswerFinished, Timing, Turn
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import Predictor, never_cancelled
from skingpt_desktop.evaluation.journal import writing_to
from skingpt_desktop.evaluation.looking import Looker, bytes_of
from skingpt_desktop.evaluation.observation import Observation
from skingpt_desktop.evaluation.text_measures import AnswerJudge
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.services.assess import assess
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.questions import PAPER_QUESTIONS

RUNS = 10
TEMPERATURE = 1.0
"""As MiniGPT-4 draws its words; the program itself takes the most probable ones."""

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks about the photos of a folder."""

    data: Path
    looker: Looker
    predictor: Predictor
    knowledge: Knowledge

    def paper_questions(self, observation: Observation) -> Iterator[dict[str, Any]]:
        """The four questions one after the other, as one conversation."""
        photo, assessment = self._look(observation)
        judge = AnswerJudge(self.knowledge, assessment)
        turns: tuple[Turn, ...] = ()
        for text in PAPER_QUESTIONS:
            question = Question(text, photo, assessment, turns)
            turn, timing = self._answer(question)
            turns = (*turns, turn)
            yield {
                "path": observation.sample.path,
                "truth": observation.sample.condition,
                "outcome": assessment.outcome.value,
                "first": assessment.findings.conditions[0].name,
                "question": text,
                "answer": turn.answer,
                "sentences": [{"text": s.text, "source": s.source.value} for s in turn.sentences],
                "measures": judge.measures(turn, describes=text == PAPER_QUESTIONS[0]),
                "seconds": round(timing.total_s, 3),
                "first_word_s": round(timing.first_token_s, 3),
            }

    def repeated(self, observation: Observation) -> Iterator[dict[str, Any]]:
        """The first question with ten seeds, words drawn by chance."""
        photo, assessment = self._look(observation)
        judge = AnswerJudge(self.knowledge, assessment)
        question = Question(PAPER_QUESTIONS[0], photo, assessment, temperature=TEMPERATURE)
        for seed in range(RUNS):
            turn, _ = self._answer(replace(question, seed=seed))
            first = judge.first_named(turn)
            yield {"path": observation.sample.path, "seed": seed, "first_named": first}

    def _look(self, observation: Observation) -> tuple[Photo, Assessment]:
        photo = self.looker.open(bytes_of(self.data, observation.sample))
        return photo, assess(photo, self.predictor, self.knowledge)

    def _answer(self, question: Question) -> tuple[Turn, Timing]:
        timings: list[Timing] = []

        def report(event: AnswerEvent) -> None:
            if isinstance(event, AnswerFinished):
                timings.append(event.timing)

        turn = answer(question, self.predictor, self.knowledge, report, never_cancelled)
        return turn, timings[0]


def chosen(observations: Sequence[Observation], count: int) -> list[Observation]:
    """So many of the photos that could be opened, by their paths' digests alone."""
    opened = [o for o in observations if o.seen is not None]
    return sorted(opened, key=lambda o: hashlib.sha256(o.sample.path.encode()).digest())[:count]


def ask_about(
    observations: Sequence[Observation],
    ask: Callable[[Observation], Iterator[dict[str, Any]]],
    file: Path,
    report: Report,
) -> list[dict[str, Any]]:
    """What `ask` gives for each photo, kept as JSON lines in `file`.

    Photos that the file holds are not asked about again.

    Raises:
        DiskFull, BadInput: the file could not be written.
    """
    lines = _read(file)
    with writing_to(file):
        file.write_text("".join(map(_line, lines)), encoding="utf-8")
        for done, observation in enumerate(observations, start=1):
            if not any(line["path"] == observation.sample.path for line in lines):
                new = list(ask(observation))
                with file.open("a", encoding="utf-8") as stream:
                    stream.write("".join(map(_line, new)))
                lines += new
            report(done, len(observations))
    wanted = {observation.sample.path for observation in observations}
    return [line for line in lines if line["path"] in wanted]


def _read(file: Path) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = []
    try:
        for text in file.read_text(encoding="utf-8").splitlines():
            lines.append(json.loads(text))
    except (OSError, ValueError):
        # A photo whose last line was cut is asked about again.
        path = lines[-1]["path"] if lines else ""
        return [line for line in lines if line["path"] != path]
    return lines


def _line(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False) + "\n"

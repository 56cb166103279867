"""`skingpt ask`: one photo, some questions, answers as text or as one JSON object."""

import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.conversation import (
    AnswerEvent,
    AnswerFinished,
    SentenceKept,
    SentenceWithdrawn,
    Timing,
    Turn,
    Words,
)
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.history import NOTHING_ASKED
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.plain import escaped_json
from skingpt_desktop.domain.predictor import Predictor, never_cancelled, unreported
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.knowledge.advice import likelihood_word, named_conditions, seen_concepts
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.folder import read_manifest
from skingpt_desktop.services.assess import assess
from skingpt_desktop.services.converse import Question, answer, checked
from skingpt_desktop.services.history_file import read_history
from skingpt_desktop.services.load import load_model
from skingpt_desktop.services.questions import PAPER_QUESTIONS

DISCLAIMER = (
    "This program is not approved by any regulator. It lists possibilities, not a diagnosis. "
    "It cannot rule out skin cancer."
)


@dataclass(frozen=True, slots=True)
class AskOptions:
    """What the command line asks for; without questions the paper's first one is asked.

    `history` is a file with the user's answers.
    """

    photo: Path
    questions: tuple[str, ...]
    as_json: bool
    seed: int
    history: Path | None = None


def ask(options: AskOptions, model_folder: Path, eyes_folder: Path, knowledge_folder: Path) -> None:
    """Print what the model sees in a photo and what it answers.

    `eyes_folder` is the embedded model, whose eyes look where the model has none for skin.

    Raises:
        SkinGPTError: for every input that cannot be used.
    """
    questions = tuple(checked(q) for q in options.questions) or PAPER_QUESTIONS[:1]
    history = read_history(options.history) if options.history else NOTHING_ASKED
    photo = decode(read_photo(options.photo))
    knowledge = Knowledge.load(knowledge_folder)
    start = time.perf_counter()
    predictor = load_model(model_folder, unreported, never_cancelled, eyes_folder)
    loaded = time.perf_counter()
    assessment = assess(photo, predictor, knowledge, history)
    seen = time.perf_counter()
    if not options.as_json:
        _print_warning(model_folder)
        _print_assessment(assessment, knowledge)
    talk = _Talk(photo, assessment, predictor, knowledge, options)
    turns, timing = talk.ask_all(questions)
    timing = replace(timing, load_s=loaded - start, photo_s=seen - loaded)
    if options.as_json:
        said = to_json(photo, assessment, knowledge, turns, timing)
        print(escaped_json(json.dumps(said, ensure_ascii=False)))


@dataclass(frozen=True, slots=True)
class _Talk:
    photo: Photo
    assessment: Assessment
    predictor: Predictor
    knowledge: Knowledge
    options: AskOptions

    def ask_all(self, questions: tuple[str, ...]) -> tuple[tuple[Turn, ...], Timing]:
        turns: tuple[Turn, ...] = ()
        timings: list[Timing] = []

        def report(event: AnswerEvent) -> None:
            if isinstance(event, AnswerFinished):
                timings.append(event.timing)
            elif not self.options.as_json:
                _print_event(event)

        for text in questions:
            if not self.options.as_json:
                print(f"\n> {text}")
            question = Question(text, self.photo, self.assessment, turns, self.options.seed)
            turn = answer(question, self.predictor, self.knowledge, report, never_cancelled)
            turns = (*turns, turn)
        return turns, _together(timings)


def _together(timings: list[Timing]) -> Timing:
    return Timing(
        first_token_s=timings[0].first_token_s,
        total_s=sum(timing.total_s for timing in timings),
        tokens=sum(timing.tokens for timing in timings),
    )


def _print_warning(model_folder: Path) -> None:
    if warning := read_manifest(model_folder).warning:
        print(f"Note: {warning}")


def _print_event(event: AnswerEvent) -> None:
    if isinstance(event, Words):
        sys.stdout.write(event.text)
    elif isinstance(event, SentenceKept):
        sys.stdout.write(f"  [{event.sentence.source}]\n")
    elif isinstance(event, SentenceWithdrawn):
        sys.stdout.write(" … [taken back]\n")
    sys.stdout.flush()


def _print_assessment(assessment: Assessment, knowledge: Knowledge) -> None:
    print(DISCLAIMER)
    print(f"\nNext step: {assessment.next_step.text}")
    for problem in assessment.quality.problems:
        print(f"Photo: {problem.replace('_', ' ')}")
    print(f"Result: {assessment.outcome.replace('_', ' ')}")
    for condition in named_conditions(assessment.findings):
        word = likelihood_word(condition.probability, assessment.quality)
        name = knowledge.condition(condition.name).name
        print(f"  {name}: {word} ({condition.probability:.0%})")
    for concept in seen_concepts(assessment.findings):
        print(
            f"  {knowledge.concept(concept.name).plain_name} ({concept.name}): {concept.score:.2f}"
        )


def to_json(
    photo: Photo,
    assessment: Assessment,
    knowledge: Knowledge,
    turns: tuple[Turn, ...],
    timing: Timing,
) -> dict[str, Any]:
    """The object that `ask --json` prints; its keys are stable."""
    findings = assessment.findings
    model = assessment.model
    return {
        "model": {
            "name": model.name,
            "version": model.version,
            "engine": model.engine,
            "device": model.device,
            "precision": model.precision,
        },
        "photo": {
            "width": photo.width,
            "height": photo.height,
            "quality": {
                "score": round(photo.quality.score, 4),
                "problems": list(photo.quality.problems),
            },
        },
        "skin": {"is_skin": findings.is_skin, "score": round(findings.skin_score, 6)},
        "modality": findings.modality,
        "outcome": assessment.outcome,
        "concepts": [
            {"name": concept.name, "score": round(concept.score, 4)}
            for concept in findings.concepts
        ],
        "conditions": [
            {
                "name": condition.name,
                "title": knowledge.condition(condition.name).name,
                "probability": round(condition.probability, 6),
            }
            for condition in findings.conditions
        ],
        "abstained": findings.abstained,
        "next_step": {"level": assessment.next_step.level, "text": assessment.next_step.text},
        "red_flags": [
            {"name": flag.id, "level": flag.level, "text": flag.text, "source": flag.source}
            for flag in assessment.red_flags
        ],
        "turns": [_turn(turn) for turn in turns],
        "timing": {
            "load_s": round(timing.load_s, 4),
            "photo_s": round(timing.photo_s, 4),
            "first_token_s": round(timing.first_token_s, 4),
            "total_s": round(timing.total_s, 4),
            "tokens": timing.tokens,
            "tokens_per_s": round(timing.tokens_per_s, 2),
        },
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "question": turn.question,
        "answer": turn.answer,
        "sentences": [
            {"text": sentence.text, "source": sentence.source, "reference": sentence.reference}
            for sentence in turn.sentences
        ],
    }

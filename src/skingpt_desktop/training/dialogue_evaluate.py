"""How well a model folder's language model answers, on findings that it was not trained on.

    python -m skingpt_desktop.training.dialogue_evaluate --model models/skingpt-mini --photos 8

Prints one JSON object: shares of answers that end by themselves, that name no condition outside the
list, that name two or more seen concepts when asked to describe, that hold the facts word for word,
that do not repeat themselves, and of sentences that `knowledge.guard` lets through.
"""

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import torch

from skingpt_desktop.domain.conversation import Source, Topic, WritingRequest
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.knowledge.advice import concepts_to_name, conditions_to_name
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import ConditionNames
from skingpt_desktop.knowledge.sentences import split_sentences
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.writer import AnswerModel
from skingpt_desktop.training.dialogues import Dialogue, DialogueMaker
from skingpt_desktop.training.queries import made_up_queries, read_queries
from skingpt_desktop.training.simulated import simulated_assessment

ENOUGH_CONCEPTS = 2


@dataclass(frozen=True, slots=True)
class Answered:
    """A dialogue and what the model answered; `ended` when it stopped by itself."""

    dialogue: Dialogue
    text: str
    ended: bool
    seconds: float


def measures(answered: Answered, knowledge: Knowledge) -> dict[str, float]:
    """The figures of one answer, each from 0 to 1; only those that apply."""
    dialogue, text = answered.dialogue, answered.text
    sentences = split_sentences(text)
    named = tuple(knowledge.condition(c.name) for c in conditions_to_name(dialogue.assessment))
    known = [fact.text for fact in dialogue.facts if fact.source is not Source.PHOTO]
    guard = SentenceGuard(knowledge, dialogue.assessment, dialogue.facts)
    passed = sum(guard.judge(sentence) is not None for sentence in sentences)
    figures = {
        "ends_by_itself": float(answered.ended and text.endswith((".", "!", "?"))),
        "names_no_other_condition": float(not ConditionNames(knowledge).outside(text, named)),
        "repeats_nothing": float(len(set(sentences)) == len(sentences)),
        "sentences_let_through": passed / max(len(sentences), 1),
        "words": float(len(text.split())),
    }
    if known:
        figures["facts_word_for_word"] = sum(fact in sentences for fact in known) / len(known)
    if dialogue.topic is Topic.DESCRIBE and dialogue.assessment.outcome is Outcome.POSSIBILITIES:
        seen = [knowledge.concept(c.name).plain_name for c in concepts_to_name(dialogue.assessment)]
        count = sum(name in text for name in seen)
        figures["names_two_concepts"] = float(count >= ENOUGH_CONCEPTS)
    return figures


def summary(rows: Iterable[dict[str, float]]) -> dict[str, float]:
    """The mean of each figure over the answers to which it applies."""
    values: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        for name, value in row.items():
            values[name].append(value)
    return {name: round(sum(given) / len(given), 4) for name, given in values.items()}


def answer(model: AnswerModel, dialogue: Dialogue, photo: Photo, queries: torch.Tensor) -> Answered:
    """Let the model answer a dialogue's question, greedily."""
    request = WritingRequest(
        photo=photo,
        findings=dialogue.assessment.findings,
        topic=dialogue.topic,
        question=dialogue.question,
        facts=dialogue.facts,
        history=dialogue.history,
    )
    begun = time.perf_counter()
    pieces = list(model.write(request, queries, lambda: False))
    ended = len(pieces) < request.max_new_tokens
    return Answered(dialogue, "".join(pieces), ended, time.perf_counter() - begun)


def evaluate(arguments: argparse.Namespace) -> dict[str, object]:
    """All figures, and where asked for the answers themselves."""
    knowledge = Knowledge.load(arguments.knowledge)
    language = load_language(arguments.model)
    model = AnswerModel(language)
    random_ = random.Random(arguments.seed)  # noqa: S311 - no secret
    maker = DialogueMaker(knowledge, random_)
    if arguments.queries:
        queries = read_queries(arguments.queries, "validation").queries
    else:
        queries = made_up_queries(64, 32, language.settings.query_width, arguments.seed)
    answers: list[Answered] = []
    for index in range(arguments.photos):
        assessment = simulated_assessment(random_, knowledge)
        photo = Photo(1, 1, bytes((index % 256, index // 256, 0)), assessment.quality)
        for dialogue in maker.every_topic(assessment):
            answers.append(answer(model, dialogue, photo, queries[index % len(queries)]))
    rows = [measures(answered, knowledge) for answered in answers]
    if arguments.answers:
        _write_answers(arguments.answers, answers)
    return {
        "model": arguments.model.name,
        "answers": len(answers),
        "seconds_an_answer": round(sum(a.seconds for a in answers) / len(answers), 2),
        **summary(rows),
    }


def _write_answers(file: Path, answers: Iterable[Answered]) -> None:
    lines = (
        {"topic": a.dialogue.topic, "question": a.dialogue.question, "answer": a.text,
         "wanted": a.dialogue.answer, "ended": a.ended}
        for a in answers
    )  # fmt: skip
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    file.write_text(f"{text}\n", encoding="utf-8")


def main() -> None:
    """Evaluate the model named on the command line."""
    parser = argparse.ArgumentParser(description="How well the language model answers.")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--knowledge", type=Path, default=Path("resources/knowledge"))
    parser.add_argument("--queries", type=Path, help="of real photos; made-up ones without it")
    parser.add_argument("--photos", type=int, default=8, help="each is asked about every topic")
    parser.add_argument("--answers", type=Path, help="also write the answers, one JSON line each")
    parser.add_argument("--seed", type=int, default=7)
    print(json.dumps(evaluate(parser.parse_args()), indent=1))


if __name__ == "__main__":
    main()

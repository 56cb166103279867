"""How fast a model looks and writes on this computer."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

import psutil

from skingpt_desktop.domain.conversation import Fact, Source, Topic, WritingRequest
from skingpt_desktop.domain.photo import UNJUDGED, Photo
from skingpt_desktop.domain.predictor import Predictor, never_cancelled
from skingpt_desktop.knowledge.library import Knowledge

SIDE = 448
"""Pixels of each side of a drawn photo."""

_CONDITION = "psoriasis"
_QUESTION = "What is this, and what causes it?"
_NEXT_QUESTION = "What makes it worse?"


@dataclass(frozen=True, slots=True)
class Round:
    """What one round took.

    Seconds to look at a photo, from a question to its first word, from a further question about
    the same photo to its first word; and pieces of words (tokens) a second after the first.
    """

    look_s: float
    first_word_s: float
    next_first_word_s: float
    tokens_per_s: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Median, least and most of all rounds."""

    median: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Speed:
    """A spread for each field of `Round`, and the memory of this process in gigabytes."""

    spreads: dict[str, Spread]
    memory_gb: float


def measure_speed(
    predictor: Predictor, knowledge: Knowledge, rounds: int, report: Callable[[int], object]
) -> Speed:
    """Look at drawn photos and write about them, `rounds` times after one that warms up.

    Questions and facts are always the same; `report` is told how many rounds are done.
    """
    done: list[Round] = []
    for number in range(rounds + 1):
        done.append(_round(predictor, knowledge, drawn_photo(number)))
        report(number)
    counted = done[1:]
    spreads = {
        field.name: _spread([getattr(each, field.name) for each in counted])
        for field in fields(Round)
    }
    return Speed(spreads, psutil.Process().memory_info().rss / 1e9)


def drawn_photo(seed: int) -> Photo:
    """Grains in the colours of skin: nothing to be diagnosed, and other pixels for each seed."""
    grains = random.Random(seed)  # noqa: S311 - a picture, not a secret
    shades = [bytes((200 + shade, 150 + shade, 128 + shade)) for shade in range(-20, 21)]
    return Photo(SIDE, SIDE, b"".join(grains.choices(shades, k=SIDE * SIDE)), UNJUDGED)


def _round(predictor: Predictor, knowledge: Knowledge, photo: Photo) -> Round:
    start = time.perf_counter()
    findings = predictor.look(photo)
    looked = time.perf_counter() - start
    record = knowledge.condition(_CONDITION)
    known = (*record.what, *record.cause, *record.worse)
    facts = tuple(Fact(text, Source.KNOWLEDGE, record.id) for text in known)
    asked = WritingRequest(photo, findings, Topic.CAUSE, _QUESTION, facts)
    first, rate = _written(predictor, asked)
    following, _ = _written(predictor, replace(asked, topic=Topic.WORSE, question=_NEXT_QUESTION))
    return Round(looked, first, following, rate)


def _written(predictor: Predictor, asked: WritingRequest) -> tuple[float, float]:
    """Seconds to the first token, and tokens a second after it; 0 where there is no second."""
    start = time.perf_counter()
    moments = [time.perf_counter() for _ in predictor.write(asked, never_cancelled)]
    if not moments:
        return time.perf_counter() - start, 0.0
    writing = moments[-1] - moments[0]
    return moments[0] - start, (len(moments) - 1) / writing if writing else 0.0


def _spread(values: list[float]) -> Spread:
    return Spread(statistics.median(values), min(values), max(values))

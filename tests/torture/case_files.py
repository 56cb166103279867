"""A case file with made-up cases, which every store test of the suite begins with."""

import random
from datetime import UTC, datetime, timedelta

from skingpt_desktop.domain.cases import StoredPhoto
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Level,
    Modality,
    ModelIdentity,
    NextStep,
)
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.services.keep import to_stored
from skingpt_desktop.store.opening import open_store

MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MODEL = ModelIdentity("skingpt-mini", "1", "torch", "cpu", "int8")


def assessment() -> Assessment:
    findings = Findings(
        modality=Modality.CLINICAL,
        is_skin=True,
        skin_score=0.98,
        concepts=tuple(ConceptScore(f"Concept {n}", n / 50) for n in range(48)),
        conditions=(ConditionProbability("psoriasis", 0.7), ConditionProbability("eczema", 0.3)),
        abstained=False,
        focus=((0.1, 0.9), (0.3, 0.2)),
    )
    step = NextStep(Level.WITHIN_2_WEEKS, "See a doctor within two weeks.")
    return Assessment(Quality(0.9), findings, step, MODEL)


def picture(dice: random.Random, side: int) -> StoredPhoto:
    """Noise, so that its JPEG is long."""
    return to_stored(Photo(side, side, dice.randbytes(side * side * 3), Quality(0.9)))


def turn(number: int, length: int = 200) -> Turn:
    words = (Sentence(f"answer {number} " + "word " * length, Source.MODEL),)
    return Turn(f"question {number}", words, TurnState.COMPLETE, MODEL)


def fill(paths, key, dice: random.Random, cases: int = 12, side: int = 96) -> dict[int, int]:
    """Make a file of cases with 0 to 5 turns each; how many turns each case has."""
    made = {}
    with open_store(paths, key) as store:
        for number in range(cases):
            moment = MOMENT + timedelta(minutes=number)
            case_id = store.add_case(picture(dice, side), assessment(), f"case {number}", moment)
            made[case_id] = number % 6
            for place in range(made[case_id]):
                store.add_turn(case_id, turn(100 * number + place), moment)
    return made

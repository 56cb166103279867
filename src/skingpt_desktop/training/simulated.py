"""Made-up findings, as uncertain and as wrong as a model's are, to make dialogue data from.

A likeness between conditions comes from their records: the same family and shared concepts.
"""

import math
import random
from collections.abc import Mapping, Sequence

from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Modality,
    ModelIdentity,
)
from skingpt_desktop.domain.knowledge import ConditionRecord
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge

NOT_SURE, NOT_SKIN, POOR_PHOTO = 0.08, 0.04, 0.03
"""Shares of photos with these outcomes."""

_SURPRISING = 0.03
"""Share of the concepts that are seen although the record does not name them."""

_NOBODY = ModelIdentity("simulated", "0", "none", "none", "none")


def simulated_assessment(random_: random.Random, knowledge: Knowledge) -> Assessment:
    """An assessment of no photo at all."""
    lot = random_.random()
    poor = lot < POOR_PHOTO
    not_skin = POOR_PHOTO <= lot < POOR_PHOTO + NOT_SKIN
    not_sure = POOR_PHOTO + NOT_SKIN <= lot < POOR_PHOTO + NOT_SKIN + NOT_SURE
    truth = random_.choice(sorted(knowledge.conditions))
    quality = _poor_quality(random_) if poor else Quality(random_.uniform(0.5, 1.0))
    findings = Findings(
        modality=Modality.NOT_SKIN if not_skin else Modality.CLINICAL,
        is_skin=not not_skin,
        skin_score=0.02 if not_skin else 0.98,
        concepts=_concepts(random_, knowledge.conditions[truth], sorted(knowledge.concepts)),
        conditions=_conditions(random_, knowledge.conditions, truth),
        abstained=not_skin or not_sure,
    )
    return assessment_of(findings, quality, knowledge)


def assessment_of(findings: Findings, quality: Quality, knowledge: Knowledge) -> Assessment:
    """The assessment that follows from findings."""
    return Assessment(quality, findings, next_step(quality, findings, knowledge), _NOBODY)


def _poor_quality(random_: random.Random) -> Quality:
    problems = random_.sample(list(QualityProblem), random_.choice((1, 1, 2)))
    return Quality(random_.uniform(0.05, 0.25), tuple(problems))


def _concepts(
    random_: random.Random, record: ConditionRecord, names: Sequence[str]
) -> tuple[ConceptScore, ...]:
    def score(name: str) -> float:
        if name in record.concepts:
            return random_.betavariate(3, 2)
        return (
            random_.betavariate(4, 4)
            if random_.random() < _SURPRISING
            else random_.betavariate(1, 15)
        )

    return tuple(ConceptScore(name, score(name)) for name in names)


def _conditions(
    random_: random.Random, records: Mapping[str, ConditionRecord], truth: str
) -> tuple[ConditionProbability, ...]:
    sharpness = random_.choice((0.6, 1.0, 1.6, 2.4))
    weights = {
        name: math.exp(sharpness * (_likeness(records[truth], record) + random_.gauss(0, 1.2)))
        for name, record in records.items()
    }
    total = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    return tuple(ConditionProbability(name, weight / total) for name, weight in ranked)


def _likeness(one: ConditionRecord, other: ConditionRecord) -> float:
    shared = len(set(one.concepts) & set(other.concepts))
    same = 3.0 if one.id == other.id else 0.0
    return same + 1.5 * (one.family == other.family) + 0.4 * shared

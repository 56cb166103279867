"""How well a temperature chosen on some groups calibrates the photos of others.

`python -m skingpt_desktop.evaluation.temperature --journal OUT/photos.jsonl`, after an evaluation:
temperatures are chosen on four fifths of the groups and judged on the last fifth, in turn, twenty
times with other fifths. Prints the mean calibration error for each kind of photo and rule.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.evaluation.bootstrap import Numbers
from skingpt_desktop.evaluation.looking import DRAWN
from skingpt_desktop.evaluation.measures import calibration_error
from skingpt_desktop.evaluation.observation import Observation

FIFTHS, TIMES = 5, 20
TEMPERATURES = np.linspace(0.5, 2.0, 151)
RULES = ("as sure as right", "least negative log-likelihood")
_LEAST = 1e-7


def judged(observations: Sequence[Observation]) -> dict[str, float]:
    """For each rule the mean calibration error on groups left out; all of one kind of photo."""
    names = sorted({name for o in observations if o.seen for name, _ in o.seen.conditions})
    rows = [dict(o.seen.conditions) for o in observations if o.seen]
    logits = np.log(np.maximum([[row.get(n, 0.0) for n in names] for row in rows], _LEAST))
    truth = np.array([names.index(o.sample.condition) for o in observations])
    groups = np.unique([o.sample.group for o in observations], return_inverse=True)[1]
    scaled = logits[None] / TEMPERATURES[:, None, None]
    scaled = np.exp(scaled - scaled.max(axis=2, keepdims=True))
    shares = scaled / scaled.sum(axis=2, keepdims=True)
    sure, hits = shares.max(axis=2), logits.argmax(axis=1) == truth
    lost = -np.log(np.maximum(shares[:, np.arange(len(truth)), truth], _LEAST))
    rng = np.random.default_rng(0)
    errors: dict[str, list[float]] = {rule: [] for rule in RULES}
    for _ in range(TIMES):
        fifth = rng.integers(FIFTHS, size=groups.max() + 1)[groups]
        for rule in RULES:
            confidence = _left_out(rule, fifth, sure, hits, lost)
            errors[rule].append(calibration_error(hits, confidence)(np.ones(len(hits))))
    return {rule: round(float(np.mean(values)), 4) for rule, values in errors.items()}


def _left_out(rule: str, fifth: Numbers, sure: Numbers, hits: Numbers, lost: Numbers) -> Numbers:
    confidence = np.zeros(len(hits))
    for number in range(FIFTHS):
        known, out = fifth != number, fifth == number
        gaps = np.abs(sure[:, known].mean(axis=1) - hits[known].mean())
        costs = gaps if rule == RULES[0] else lost[:, known].mean(axis=1)
        confidence[out] = sure[costs.argmin(), out]
    return confidence


def read_journal(file: Path, kind: Modality) -> list[Observation]:
    """The photos of a kind that were judged to be of it, with a condition that the model knows."""
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    every = [Observation.from_json(json.loads(line)) for line in lines]
    return [
        o
        for o in every
        if o.seen and o.sample.modality is kind is o.seen.kind
        and not o.sample.path.startswith(DRAWN)
        and o.seen.rank(o.sample.condition) < len(o.seen.conditions)
    ]  # fmt: skip


def main() -> None:
    """Print the errors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--journal", type=Path, required=True)
    file = parser.parse_args().journal
    found = {
        kind.value: judged(read_journal(file, kind))
        for kind in (Modality.CLINICAL, Modality.DERMOSCOPY)
    }
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()

"""What is more than one number: reliability, accuracy against coverage, figures by condition."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.evaluation.bootstrap import Resampled
from skingpt_desktop.evaluation.families import Groupings
from skingpt_desktop.evaluation.figures import SOON, Pairs, confidence_of, ranks_of
from skingpt_desktop.evaluation.measures import (
    BINS,
    accuracy_of_surest,
    bins_of,
    error_by_chance,
    share_of,
)

COVERAGES = tuple(round(0.1 * step, 1) for step in range(10, 2, -1))
_MISTAKES = 3


def reliability(pairs: Pairs) -> list[dict[str, float]]:
    """For each bin of confidence that has photos: mean confidence, share of right ones, number."""
    right, confidence = ranks_of(pairs) == 0, confidence_of(pairs)
    bins = bins_of(confidence)
    return [
        {
            "confidence": round(float(confidence[bins == index].mean()), 4),
            "right": round(float(right[bins == index].mean()), 4),
            "photos": int((bins == index).sum()),
        }
        for index in range(BINS)
        if (bins == index).any()
    ]


def coverage(pairs: Pairs) -> list[dict[str, Any]]:
    """Top-1 of the share of the photos that the model is surest of, with its interval."""
    right, confidence = ranks_of(pairs) == 0, confidence_of(pairs)
    resampled = Resampled([o.sample.group for o, _ in pairs])
    return [
        {
            "coverage": share,
            **resampled.interval(accuracy_of_surest(right, confidence, share)).to_json(),
        }
        for share in COVERAGES
    ]


def by_condition(pairs: Pairs, groupings: Groupings) -> list[dict[str, Any]]:
    """For each condition of each kind of photo how often it is found, and what is said instead."""
    rows: list[dict[str, Any]] = []
    for kind in (Modality.CLINICAL, Modality.DERMOSCOPY):
        of_kind = [(o, s) for o, s in pairs if o.sample.modality is kind]
        for name in sorted({o.sample.condition for o, _ in of_kind}):
            own = [(o, s) for o, s in of_kind if o.sample.condition == name]
            rows.append({"kind": kind.value, "condition": name, **_row(own, groupings)})
    return rows


def _row(own: Pairs, groupings: Groupings) -> dict[str, Any]:
    ranks = ranks_of(own)
    interval = Resampled([o.sample.group for o, _ in own]).interval(share_of(ranks == 0))
    said = Counter(s.conditions[0][0] for o, s in own if s.rank(o.sample.condition) > 0)
    return {
        "family": groupings.family(own[0][0].sample.condition),
        "top1": interval.to_json(),
        "top3": round(float((ranks < 3).mean()), 4),  # noqa: PLR2004
        "sent_soon": round(float(np.mean([s.level in SOON for _, s in own])), 4),
        "instead": dict(said.most_common(_MISTAKES)),
    }


def curves(pairs: Pairs) -> dict[str, Mapping[str, Any]]:
    """Reliability and coverage of each kind of photo that is there.

    `ece_by_chance` is what the calibration error of so many photos would be by chance alone.
    """
    kinds = {
        kind.value: [(o, s) for o, s in pairs if o.sample.modality is kind]
        for kind in (Modality.CLINICAL, Modality.DERMOSCOPY)
    }
    return {
        kind: {
            "reliability": reliability(own),
            "ece_by_chance": round(error_by_chance(confidence_of(own)), 4),
            "coverage": coverage(own),
        }
        for kind, own in kinds.items()
        if own
    }

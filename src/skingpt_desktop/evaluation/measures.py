"""The figures of merit, each as a function of the photos' weights.

NaN stands for a figure that the weights leave undefined, such as the recall of a condition of
which no photo was drawn.
"""

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from skingpt_desktop.evaluation.bootstrap import Figure, Numbers

Flags = NDArray[np.bool_]
BINS = 10


def share_of(hits: Flags, among: Flags | None = None) -> Figure:
    """The share of `hits` [N] among some of the photos."""
    base = np.ones(len(hits)) if among is None else among.astype(np.float64)
    both = hits * base

    def figure(weights: Numbers) -> float:
        total = float(base @ weights)
        return float(both @ weights) / total if total > 0 else float("nan")

    return figure


def macro_recall(hits: Flags, names: NDArray[np.str_]) -> Figure:
    """The mean over the classes of the share of hits in each (balanced accuracy)."""
    classes, index = np.unique(names, return_inverse=True)

    def figure(weights: Numbers) -> float:
        totals = np.bincount(index, weights, len(classes))
        right = np.bincount(index, weights * hits, len(classes))
        drawn = totals > 0
        return float((right[drawn] / totals[drawn]).mean())

    return figure


def calibration_error(hits: Flags, confidence: Numbers) -> Figure:
    """Expected calibration error over ten equal bins of confidence (Guo et al. 2017)."""
    bins = bins_of(confidence)
    gaps = hits - confidence

    def figure(weights: Numbers) -> float:
        return float(np.abs(np.bincount(bins, gaps * weights, BINS)).sum() / weights.sum())

    return figure


def error_by_chance(confidence: Numbers, times: int = 200) -> float:
    """The mean calibration error of a model that is right exactly as often as it says."""
    rng = np.random.default_rng(0)
    drawn = [rng.random(len(confidence)) < confidence for _ in range(times)]
    everyone = np.ones(len(confidence))
    return float(np.mean([calibration_error(hits, confidence)(everyone) for hits in drawn]))


def bins_of(confidence: Numbers) -> NDArray[np.intp]:
    """The bin of each confidence, from 0."""
    return np.minimum((confidence * BINS).astype(np.intp), BINS - 1)


def accuracy_of_surest(hits: Flags, confidence: Numbers, coverage: float) -> Figure:
    """The share of hits among the `coverage` of the photos that the model is surest of."""
    order = np.argsort(-confidence, kind="stable")
    sorted_hits = hits[order].astype(np.float64)

    def figure(weights: Numbers) -> float:
        sorted_weights = weights[order]
        total = coverage * float(sorted_weights.sum())
        before = np.cumsum(sorted_weights) - sorted_weights
        taken = np.clip(total - before, 0.0, sorted_weights)
        return float(sorted_hits @ taken) / total

    return figure


def gain_of_surest(hits: Flags, confidence: Numbers, coverage: float) -> Figure:
    """By how much those it is surest of are righter than all."""
    surest, everyone = accuracy_of_surest(hits, confidence, coverage), share_of(hits)
    return lambda weights: surest(weights) - everyone(weights)


def area_under_curve(truth: Flags, scores: Numbers) -> Figure:
    """The area under the ROC curve."""

    def figure(weights: Numbers) -> float:
        drawn = weights > 0
        if len(np.unique(truth[drawn])) < 2:  # noqa: PLR2004
            return float("nan")
        return float(roc_auc_score(truth[drawn], scores[drawn], sample_weight=weights[drawn]))

    return figure


def caught_at(rejected: float, skin: Flags, scores: Numbers) -> Figure:
    """The share of not-skin photos below the score that rejects so much of the skin."""
    order = np.argsort(scores, kind="stable")
    sorted_skin, sorted_scores = skin[order], scores[order]

    def figure(weights: Numbers) -> float:
        own = weights[order]
        kept, others = own * sorted_skin, own * ~sorted_skin
        if kept.sum() == 0 or others.sum() == 0:
            return float("nan")
        place = int(np.searchsorted(np.cumsum(kept), rejected * kept.sum(), side="right"))
        threshold = sorted_scores[min(place, len(order) - 1)]
        return float(others[sorted_scores < threshold].sum() / others.sum())

    return figure


def largest_gap(hits: Flags, names: NDArray[np.str_]) -> Figure:
    """The largest difference between two classes in their share of hits."""
    classes, index = np.unique(names, return_inverse=True)

    def figure(weights: Numbers) -> float:
        totals = np.bincount(index, weights, len(classes))
        right = np.bincount(index, weights * hits, len(classes))
        shares = right[totals > 0] / totals[totals > 0]
        return float(shares.max() - shares.min())

    return figure

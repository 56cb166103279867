"""Figures of merit of the eyes, with bootstrap intervals over groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skingpt_desktop.domain.findings import Findings, Level, Modality
from skingpt_desktop.training.manifest import Sample

Numbers = NDArray[np.float64]
Figure = Callable[[Numbers], float]
RESAMPLES = 1000
_BINS = 10
SOON_LEVELS = frozenset({Level.EMERGENCY, Level.SAME_DAY, Level.WITHIN_2_WEEKS})


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in one photo of known condition. `rank` counts from 0.

    `must_not_miss` is the truth, `look_soon` what was found, `sent_soon` whether the next step is
    a doctor within two weeks or sooner. `tone` is an estimate of how light
    the skin is, or empty.
    """

    sample: Sample
    rank: int
    confidence: float
    is_skin: bool
    abstained: bool
    modality_right: bool
    must_not_miss: bool = False
    look_soon: bool = False
    sent_soon: bool = False
    tone: str = ""


def seen(
    sample: Sample,
    found: Findings,
    soon: frozenset[str] = frozenset(),
    level: Level = Level.ROUTINE,
    tone: str = "",
) -> Seen:
    """Compare findings with the truth; a condition that is not in the list ranks last.

    `soon` names the conditions that should be flagged to be looked at soon; `level` is that of the
    next step.
    """
    names = [condition.name for condition in found.conditions]
    rank = names.index(sample.condition) if sample.condition in names else len(names)
    right = found.modality is sample.modality
    return Seen(
        sample,
        rank,
        found.conditions[0].probability,
        found.is_skin,
        found.abstained,
        right,
        sample.condition in soon,
        found.look_soon,
        level in SOON_LEVELS,
        tone,
    )


def figures(
    photos: Sequence[Seen], drawn_caught: Mapping[str, float]
) -> dict[str, dict[str, float]]:
    """Each figure with its value and its 95 % interval over groups."""
    result: dict[str, dict[str, float]] = {}
    for modality in (Modality.CLINICAL, Modality.DERMOSCOPY):
        own = [photo for photo in photos if photo.sample.modality is modality]
        for name, figure in _figures_of(own).items():
            result[f"{modality.value}_{name}"] = with_interval(figure, own)
    skin = [photo for photo in photos if photo.sample.modality is not Modality.NOT_SKIN]
    others = [photo for photo in photos if photo.sample.modality is Modality.NOT_SKIN]
    for name, group, wanted in (("skin_kept", skin, True), ("not_skin_caught", others, False)):
        hits = np.array([photo.is_skin is wanted for photo in group], dtype=np.float64)
        result[name] = with_interval(_mean_of(hits), group)
    clinical = [photo for photo in photos if photo.sample.modality is Modality.CLINICAL]
    for tone in sorted({photo.tone for photo in clinical} - {""}):
        own = [photo for photo in clinical if photo.tone == tone]
        hits = np.array([photo.is_skin for photo in own], dtype=np.float64)
        result[f"clinical_skin_kept_{tone}"] = with_interval(_mean_of(hits), own)
    for name, share in drawn_caught.items():
        result[f"{name}_not_skin_caught"] = {"value": round(share, 4)}
    return result


def _figures_of(photos: Sequence[Seen]) -> dict[str, Figure]:
    ranks = np.array([photo.rank for photo in photos])
    confidence = np.array([photo.confidence for photo in photos])
    kept = np.array([not photo.abstained for photo in photos], dtype=np.float64)
    right = (ranks == 0).astype(np.float64)
    modality = np.array([photo.modality_right for photo in photos], dtype=np.float64)
    names = np.array([photo.sample.condition for photo in photos])
    serious = np.array([photo.must_not_miss for photo in photos], dtype=np.float64)
    flagged = np.array([photo.look_soon for photo in photos], dtype=np.float64)
    sent = np.array([photo.sent_soon for photo in photos], dtype=np.float64)
    return {
        **{f"top{k}": _mean_of((ranks < k).astype(np.float64)) for k in (1, 3, 5)},
        "macro_recall": lambda w: _macro_recall(right, names, w),
        "ece": lambda w: calibration_error(right, confidence, w),
        "modality_right": _mean_of(modality),
        "answered": _mean_of(kept),
        "top1_where_answered": lambda w: float((right * kept) @ w / max(kept @ w, 1e-9)),
        "top1_where_abstained": lambda w: float(
            (right * (1 - kept)) @ w / max((1 - kept) @ w, 1e-9)
        ),
        "must_not_miss_flagged": _share_of(flagged, serious),
        "others_flagged": _share_of(flagged, 1 - serious),
        "must_not_miss_sent_soon": _share_of(sent, serious),
        "others_sent_soon": _share_of(sent, 1 - serious),
    }


def _mean_of(values: Numbers) -> Figure:
    return lambda weights: float(values @ weights / weights.sum())


def _share_of(values: Numbers, among: Numbers) -> Figure:
    return lambda w: float((values * among) @ w) / max(float(among @ w), 1e-9)


def _macro_recall(right: Numbers, names: NDArray[np.str_], weights: Numbers) -> float:
    recalls = []
    for name in np.unique(names):
        own = weights * (names == name)
        if own.sum() > 0:
            recalls.append(right @ own / own.sum())
    return float(np.mean(recalls))


def calibration_error(right: Numbers, confidence: Numbers, weights: Numbers) -> float:
    """Expected calibration error over ten equal bins of confidence (Guo et al. 2017)."""
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(float(((right - confidence) * weights)[bins == index].sum())) for index in range(_BINS)
    ]
    return float(sum(gaps) / weights.sum())


def with_interval(figure: Figure, photos: Sequence[Seen], seed: int = 0) -> dict[str, float]:
    """The figure over all photos, and its 2.5 % and 97.5 % quantiles over resampled groups."""
    if not photos:
        return {}
    groups, index = np.unique([photo.sample.group for photo in photos], return_inverse=True)
    rng = np.random.default_rng(seed)
    values = []
    for _ in range(RESAMPLES):
        times = np.bincount(rng.integers(len(groups), size=len(groups)), minlength=len(groups))
        values.append(figure(times[index].astype(np.float64)))
    low, high = np.quantile(values, [0.025, 0.975])
    value = figure(np.ones(len(photos)))
    return {"value": round(value, 4), "low": round(float(low), 4), "high": round(float(high), 4)}

"""All figures of a run, from what was seen."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from skingpt_desktop.domain.findings import Level, Modality
from skingpt_desktop.evaluation import measures as m
from skingpt_desktop.evaluation.bootstrap import Figure, Interval, Numbers, Resampled
from skingpt_desktop.evaluation.families import Groupings
from skingpt_desktop.evaluation.observation import Observation, Seen
from skingpt_desktop.evaluation.skin_tone import tone_of

SOON = frozenset({Level.EMERGENCY, Level.SAME_DAY, Level.WITHIN_2_WEEKS})
TOPS = (1, 3, 5)
SUREST = 0.8
REJECTED = 0.02

Pairs = Sequence[tuple[Observation, Seen]]
Figures = dict[str, Interval]


def looked_at(observations: Iterable[Observation]) -> list[tuple[Observation, Seen]]:
    """The photos that could be opened."""
    return [(o, o.seen) for o in observations if o.seen is not None]


def all_figures(
    pairs: Pairs, groupings: Groupings, truth: Mapping[str, Mapping[str, bool]]
) -> Figures:
    """Every figure that these photos allow; `truth` holds the concepts of annotated photos."""
    figures: Figures = {}
    for kind in (Modality.CLINICAL, Modality.DERMOSCOPY):
        own = [(o, s) for o, s in pairs if o.sample.modality is kind]
        figures |= _named(kind.value, own, _figures_of_kind(own, groupings))
        figures |= _must_not_miss(kind.value, own, groupings)
    figures |= _skin_figures(pairs)
    return figures | _concept_figures(pairs, truth)


def ranks_of(pairs: Pairs) -> NDArray[np.int64]:
    """The place from 0 of the true condition of each photo."""
    return np.array([s.rank(o.sample.condition) for o, s in pairs], dtype=np.int64)


def confidence_of(pairs: Pairs) -> Numbers:
    """The probability of each photo's first condition."""
    return np.array([s.confidence for _, s in pairs], dtype=np.float64)


def family_rank(observation: Observation, seen: Seen, groupings: Groupings) -> int:
    """The place from 0 of the true family, by the sum of its conditions' probabilities."""
    sums: dict[str, float] = {}
    for name, probability in seen.conditions:
        family = groupings.family(name)
        sums[family] = sums.get(family, 0.0) + probability
    ranked = sorted(sums, key=lambda family: -sums[family])
    wanted = groupings.family(observation.sample.condition)
    return ranked.index(wanted) if wanted in ranked else len(ranked)


def flags(pairs: Pairs, holds: Callable[[Observation, Seen], bool]) -> m.Flags:
    """Whether something holds for each photo [N]."""
    return np.array([holds(o, s) for o, s in pairs], dtype=np.bool_)


def _named(kind: str, pairs: Pairs, figures: Mapping[str, Figure]) -> Figures:
    if not pairs:
        return {}
    resampled = Resampled([o.sample.group for o, _ in pairs])
    return {f"{kind}_{name}": resampled.interval(figure) for name, figure in figures.items()}


def _figures_of_kind(pairs: Pairs, groupings: Groupings) -> dict[str, Figure]:
    if not pairs:
        return {}
    ranks, confidence = ranks_of(pairs), confidence_of(pairs)
    names = np.array([o.sample.condition for o, _ in pairs])
    families = np.array([groupings.family(name) for name in names])
    in_family = np.array([family_rank(o, s, groupings) for o, s in pairs])
    right, answered = ranks == 0, flags(pairs, lambda _, s: not s.abstained)
    return {
        **{f"top{k}": m.share_of(ranks < k) for k in TOPS},
        "macro_recall": m.macro_recall(right, names),
        **{f"family_top{k}": m.share_of(in_family < k) for k in (1, 3)},
        "family_macro_recall": m.macro_recall(in_family == 0, families),
        "ece": m.calibration_error(right, confidence),
        "answered": m.share_of(answered),
        "top1_where_answered": m.share_of(right, answered),
        "top1_where_not_sure": m.share_of(right, ~answered),
        "top1_of_surest_80": m.accuracy_of_surest(right, confidence, SUREST),
        "gain_of_surest_80": m.gain_of_surest(right, confidence, SUREST),
        "kind_right": m.share_of(flags(pairs, lambda o, s: s.kind is o.sample.modality)),
    }


def _must_not_miss(kind: str, pairs: Pairs, groupings: Groupings) -> Figures:
    """How often each set of conditions, all of them, and all others are sent to a doctor soon."""
    figures: Figures = {}
    sets = {g.name: g.conditions for g in groupings.must_not_miss}
    for name, conditions in sets.items():
        own = [(o, s) for o, s in pairs if o.sample.condition in conditions]
        first = flags(own, lambda _, s, c=conditions: s.conditions[0][0] in c)  # type: ignore[misc]
        figures |= _one(f"{kind}_first_named_{name}", own, m.share_of(first))
        figures |= _one(f"{kind}_sent_soon_{name}", own, m.share_of(flags(own, _is_sent)))
    serious = frozenset().union(*sets.values())
    for name, wanted in (("must_not_miss", True), ("others", False)):
        own = [(o, s) for o, s in pairs if (o.sample.condition in serious) is wanted]
        figures |= _one(f"{kind}_sent_soon_{name}", own, m.share_of(flags(own, _is_sent)))
        by_sum = flags(own, lambda _, s: s.look_soon)
        figures |= _one(f"{kind}_look_soon_{name}", own, m.share_of(by_sum))
    return figures


def _is_sent(_: Observation, seen: Seen) -> bool:
    return seen.level in SOON


def _skin_figures(pairs: Pairs) -> Figures:
    skin = [(o, s) for o, s in pairs if o.sample.modality is not Modality.NOT_SKIN]
    things = [(o, s) for o, s in pairs if o.sample.modality is Modality.NOT_SKIN]
    photos = [(o, s) for o, s in things if o.sample.condition not in {"drawn", "hard_drawn"}]
    figures: Figures = {}
    for name, own, kept in (
        ("skin_kept", skin, True),
        ("not_skin_caught", photos, False),
        *((f"{name}_caught", _of(things, name), False) for name in ("drawn", "hard_drawn")),
    ):
        figures |= _one(name, own, m.share_of(flags(own, lambda _, s, k=kept: s.is_skin is k)))  # type: ignore[misc]
    if skin and photos:
        both = [*skin, *photos]
        truth = flags(both, lambda o, _: o.sample.modality is not Modality.NOT_SKIN)
        scores = np.array([s.skin_score for _, s in both])
        figures |= _one("skin_auroc", both, m.area_under_curve(truth, scores))
        caught = m.caught_at(REJECTED, truth, scores)
        resampled = Resampled([o.sample.group for o, _ in both])
        deciding = len({o.sample.group for o, _ in photos})
        interval = resampled.interval(caught, deciding)
        figures["not_skin_caught_at_2_percent_rejected"] = interval
    return figures | _tone_figures(skin)


def _of(pairs: Pairs, condition: str) -> Pairs:
    return [(o, s) for o, s in pairs if o.sample.condition == condition]


def _one(name: str, pairs: Pairs, figure: Figure) -> Figures:
    if not pairs:
        return {}
    return {name: Resampled([o.sample.group for o, _ in pairs]).interval(figure)}


def _tone_figures(skin: Pairs) -> Figures:
    """How often skin is rejected by its tone: as the manifest gives it, and as estimated."""
    given = [(o, s) for o, s in skin if o.sample.tone]
    clinical = [(o, s) for o, s in skin if o.sample.modality is Modality.CLINICAL]
    figures: Figures = {}
    for word, pairs, tones in (
        ("tone", given, [o.sample.tone for o, _ in given]),
        ("estimated_tone", clinical, [tone_of(s.angle) for _, s in clinical]),
    ):
        rejected, names = flags(pairs, lambda _, s: not s.is_skin), np.array(tones, dtype=str)
        for tone in sorted(set(tones)):
            own = [pair for pair, name in zip(pairs, tones, strict=True) if name == tone]
            figures |= _one(f"rejected_{word}_{tone}", own, m.share_of(rejected[names == tone]))
        if len(set(tones)) > 1:
            figures |= _one(f"rejected_{word}_gap", pairs, m.largest_gap(rejected, names))
    return figures


def _concept_figures(pairs: Pairs, truth: Mapping[str, Mapping[str, bool]]) -> Figures:
    annotated = [(o, s) for o, s in pairs if o.sample.path in truth]
    figures: Figures = {}
    areas: list[Figure] = []
    for name in sorted({c for o, _ in annotated for c in truth[o.sample.path]}):
        own = [(o, s) for o, s in annotated if name in truth[o.sample.path]]
        seen = flags(own, lambda o, _, n=name: truth[o.sample.path][n])  # type: ignore[misc]
        if own and seen.any() and not seen.all():
            area = m.area_under_curve(seen, np.array([s.concepts[name] for _, s in own]))
            figures |= _one(f"concept_auroc_{name}", own, area)
            if len(own) == len(annotated):
                areas.append(area)
    if areas:
        mean = _mean_of(areas)
        figures |= _one("concept_auroc_mean", annotated, mean)
    return figures


def _mean_of(areas: Sequence[Figure]) -> Figure:
    def figure(weights: Numbers) -> float:
        values = [value for area in areas if not np.isnan(value := area(weights))]
        return float(np.mean(values)) if values else float("nan")

    return figure

"""95 % intervals by drawing groups again and again (Efron's bootstrap over clusters)."""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Figure = Callable[[Numbers], float]
"""A figure of N photos, given the weight [N] of each; NaN where it is not defined."""

RESAMPLES = 1000
_LOW, _HIGH = 0.025, 0.975


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its interval; `photos` and `groups` say on how many it stands."""

    value: float
    low: float
    high: float
    photos: int
    groups: int

    def to_json(self) -> dict[str, float | int | None]:
        """As it stands in `results.json`; null for what is not defined."""
        numbers = {"value": self.value, "low": self.low, "high": self.high}
        rounded = {k: None if np.isnan(v) else round(v, 4) for k, v in numbers.items()}
        return {**rounded, "photos": self.photos, "groups": self.groups}


class Resampled:
    """The weights of N photos in each resample of their groups, the same for every figure."""

    def __init__(self, groups: Sequence[str], seed: int = 0, resamples: int = RESAMPLES) -> None:
        self.photos = len(groups)
        names, index = np.unique(np.array(groups, dtype=str), return_inverse=True)
        self.groups = len(names)
        rng = np.random.default_rng(seed)
        drawn = rng.multinomial(self.groups, [1 / self.groups] * self.groups, size=resamples)
        self._weights = drawn[:, index].astype(np.float64)

    def interval(self, figure: Figure, deciding: int | None = None) -> Interval:
        """The figure over all photos, and its 2.5 % and 97.5 % quantiles over the resamples.

        One group has no interval. Where all or none are hits every resample says the same; the
        bound is then that of the exact binomial interval for the `deciding` groups, else all.
        """
        value = figure(np.ones(self.photos))
        values = np.array([figure(weights) for weights in self._weights])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            low, high = (float(q) for q in np.nanquantile(values, [_LOW, _HIGH]))
        if self.groups == 1:
            low = high = float("nan")
        elif low == high == value and value in {0.0, 1.0}:
            bound = _LOW ** (1 / (deciding or self.groups))
            low, high = (bound, 1.0) if value == 1.0 else (0.0, 1.0 - bound)
        return Interval(value, low, high, self.photos, self.groups)

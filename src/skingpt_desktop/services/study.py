"""What a validation study shows: agreement beside the published figures, and times."""

import csv
import io
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from skingpt_desktop.domain.study import PUBLISHED, Agreement, Rating, Statement, Study

_Z = 1.96
_RESAMPLES = 2000
_SEED = 7


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class StatementResult:
    """The share of ratings that agree or strongly agree, beside what was published."""

    statement: Statement
    agreeing: int
    ratings: int
    share: Estimate
    published: float


@dataclass(frozen=True, slots=True)
class StudySummary:
    """All results; times are medians in seconds, None where there is nothing to measure."""

    statements: tuple[StatementResult, ...]
    program_s: Estimate | None
    own_s: Estimate | None
    rating_s: Estimate | None


def summarise(ratings: Sequence[Rating]) -> StudySummary:
    """The results of these ratings; of none where there is none yet."""
    return StudySummary(
        tuple(_result(one, ratings) for one in Statement) if ratings else (),
        _median([rating.program_s for rating in ratings]),
        _median([rating.own_s for rating in ratings if rating.own_s is not None]),
        _median([rating.rating_s for rating in ratings]),
    )


def to_csv(study: Study) -> str:
    """One line for each judged case, by its number; no name of a case and no photo is in it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(
        ["case", *Statement, "own_diagnosis", "own_seconds", "rating_seconds", "program_seconds",
         "program_says"]
    )  # fmt: skip
    for rating in study.ratings:
        own = "" if rating.own_s is None else f"{rating.own_s:.1f}"
        writer.writerow(
            [rating.case_id, *(int(rating.agreement[one]) for one in Statement),
             _no_formula(rating.own_diagnosis), own, f"{rating.rating_s:.1f}",
             f"{rating.program_s:.1f}", _no_formula(rating.program_says)]
        )  # fmt: skip
    return out.getvalue()


def _no_formula(text: str) -> str:
    """A text that a spreadsheet does not run."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _result(statement: Statement, ratings: Sequence[Rating]) -> StatementResult:
    agreeing = sum(rating.agreement[statement] >= Agreement.AGREE for rating in ratings)
    share = wilson(agreeing, len(ratings))
    return StatementResult(statement, agreeing, len(ratings), share, PUBLISHED[statement])


def wilson(count: int, of: int) -> Estimate:
    """A share with Wilson's 95 % interval (J Am Stat Assoc 22:209, 1927); `of` is above 0."""
    p, z2 = count / of, _Z**2 / of
    middle = (p + z2 / 2) / (1 + z2)
    half = _Z / (1 + z2) * (p * (1 - p) / of + z2 / (4 * of)) ** 0.5
    return Estimate(p, max(0.0, middle - half), min(1.0, middle + half))


def _median(values: Sequence[float]) -> Estimate | None:
    """The median with a percentile bootstrap's interval; the same for the same values."""
    if not values:
        return None
    rng = random.Random(_SEED)  # noqa: S311 - no secret
    count = len(values)
    drawn = sorted(statistics.median(rng.choices(values, k=count)) for _ in range(_RESAMPLES))
    edge = round(0.025 * _RESAMPLES)
    return Estimate(statistics.median(values), drawn[edge], drawn[-edge - 1])

"""`predictions.csv`: one row for each photo of the manifest."""

import csv
from collections.abc import Iterable
from pathlib import Path

from skingpt_desktop.evaluation.journal import writing_to
from skingpt_desktop.evaluation.observation import Observation

TOPS = 5
COLUMNS = (
    *("path", "truth", "skin_score", "abstained"),
    *(f"top{place}" for place in range(1, TOPS + 1)),
    *(f"p{place}" for place in range(1, TOPS + 1)),
    "seconds",
)


def write_predictions(observations: Iterable[Observation], file: Path) -> None:
    """Write the table; a photo that could not be opened has its path and its truth only.

    `truth` is the manifest's condition. `abstained` is `true` where the program names none.

    Raises:
        DiskFull, BadInput: it could not be written.
    """
    with writing_to(file):
        part = file.with_suffix(".part")
        with part.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(_row(observation) for observation in observations)
        part.replace(file)


def _row(observation: Observation) -> list[str]:
    sample, seen = observation.sample, observation.seen
    if seen is None:
        return [sample.path, sample.condition, *[""] * (len(COLUMNS) - 2)]
    first = seen.conditions[:TOPS]
    blank = [""] * (TOPS - len(first))
    return [
        sample.path,
        sample.condition,
        f"{seen.skin_score:.6f}",
        str(seen.abstained).lower(),
        *[name for name, _ in first],
        *blank,
        *[f"{probability:.6f}" for _, probability in first],
        *blank,
        f"{observation.seconds:.4f}",
    ]

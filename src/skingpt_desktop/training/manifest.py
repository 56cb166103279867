"""The data folder's list of photos, and its split by group.

The manifest has the columns `path, condition, modality, source, group`. Photos of one group are
probably of one patient or one lesion: a group is never on both sides of the split.
"""

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality

VALIDATION_SHARE = 0.15
MOST_SHARE = 0.4
SPLIT_SEED = "skingpt-mini-1"


@dataclass(frozen=True, slots=True)
class Sample:
    """One photo of the data folder. `path` is relative to the folder."""

    path: str
    condition: str
    modality: Modality
    group: str


@dataclass(frozen=True, slots=True)
class Split:
    """The photos to learn from, and those to choose and calibrate by."""

    train: tuple[Sample, ...]
    validation: tuple[Sample, ...]


def read_manifest(data: Path) -> tuple[Sample, ...]:
    """All photos of the data folder, in the manifest's order.

    Raises:
        BadInput: there is no manifest, or a line of it lacks a column.
    """
    try:
        with (data / "manifest.csv").open(newline="", encoding="utf-8") as file:
            return tuple(
                Sample(row["path"], row["condition"], Modality(row["modality"]), row["group"])
                for row in csv.DictReader(file)
            )
    except (OSError, KeyError, ValueError) as error:
        raise BadInput(
            "Data folder not usable", "The folder needs a manifest.csv with its five columns."
        ) from error


def split_by_group(samples: Iterable[Sample], share: float = VALIDATION_SHARE) -> Split:
    """Split so that each condition of each modality has about `share` in validation.

    The groups are taken in the order of their digests. A group goes to validation while none of
    its conditions gets more than its share there, so that a very large group stays in training;
    a condition that this leaves out gets a group of up to `MOST_SHARE` of its photos.
    """
    groups: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        groups[sample.group].append(sample)
    in_all = _count(sample for group in groups.values() for sample in group)
    taken: Counter[tuple[str, str]] = Counter()
    chosen: set[str] = set()
    for most in (share, MOST_SHARE):
        for name in sorted(groups.keys() - chosen, key=_digest):
            counts = _count(groups[name])
            missing = any(taken[key] == 0 for key in counts)
            fits = all(taken[key] + n <= most * in_all[key] + 0.5 for key, n in counts.items())
            if fits and (missing or most == share):
                chosen.add(name)
                taken.update(counts)
    return Split(
        _ordered(s for name, group in groups.items() if name not in chosen for s in group),
        _ordered(s for name in chosen for s in groups[name]),
    )


def condition_ids(samples: Iterable[Sample]) -> tuple[str, ...]:
    """The conditions of all modalities, sorted."""
    return tuple(sorted({s.condition for s in samples if s.modality is not Modality.NOT_SKIN}))


def conditions_of(samples: Iterable[Sample], modality: Modality) -> tuple[str, ...]:
    """The conditions of one modality, sorted."""
    return condition_ids(s for s in samples if s.modality is modality)


def _count(samples: Iterable[Sample]) -> Counter[tuple[str, str]]:
    return Counter((sample.modality.value, sample.condition) for sample in samples)


def _digest(group: str) -> str:
    return hashlib.sha256(f"{SPLIT_SEED}:{group}".encode()).hexdigest()


def _ordered(samples: Iterable[Sample]) -> tuple[Sample, ...]:
    return tuple(sorted(samples, key=lambda sample: sample.path))

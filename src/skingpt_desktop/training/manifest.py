"""The data folder's list of photos, and its split by group.

The manifest has the columns `path, condition, modality, source, group`, and may have `skin_tone`.
Photos of one group are probably of one patient or one lesion: a group is never on both sides of
the split.

`python -m skingpt_desktop.training.manifest --data DIR --split validation --out FILE` writes one
side of the split as a manifest of its own.
"""

import argparse
import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality

VALIDATION_SHARE = 0.15
MOST_SHARE = 0.4
SPLIT_SEED = "skingpt-mini-1"


@dataclass(frozen=True, slots=True)
class Sample:
    """One photo of the data folder. `path` is relative to the folder.

    `tone` is the skin tone that the manifest gives, in its own words, or empty.
    """

    path: str
    condition: str
    modality: Modality
    group: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """The photos to learn from, and those to choose and calibrate by."""

    train: tuple[Sample, ...]
    validation: tuple[Sample, ...]


def read_manifest(data: Path, file: Path | None = None) -> tuple[Sample, ...]:
    """All photos of the data folder, in the order of its `manifest.csv`, or of another `file`.

    A photo without a group is a group of its own.

    Raises:
        BadInput: there is no manifest, or a line of it cannot be used; the message names it.
    """
    file = file or data / "manifest.csv"
    try:
        with file.open(newline="", encoding="utf-8-sig") as lines:
            rows = csv.DictReader(lines)
            return tuple(_sample(row, rows.line_num, file) for row in rows)
    except FileNotFoundError as error:
        raise BadInput("No manifest", f"There is no list of photos “{file}”.") from error
    except (OSError, UnicodeError, csv.Error) as error:
        raise BadInput("The manifest cannot be read", f"“{file}” is not a CSV table.") from error


def _sample(row: Mapping[str, str | None], line: int, file: Path) -> Sample:
    values = {column: row.get(column) or "" for column in ("path", "condition", "modality")}
    if missing := [column for column, value in values.items() if not value]:
        raise _unusable(file, line, f"has no {' and no '.join(missing)}")
    if Path(values["path"]).is_absolute() or ".." in Path(values["path"]).parts:
        raise _unusable(file, line, "names a photo outside the data folder")
    try:
        modality = Modality(values["modality"])
    except ValueError:
        kinds = ", ".join(Modality)
        raise _unusable(file, line, f"has a modality that is none of {kinds}") from None
    group, tone = row.get("group") or values["path"], row.get("skin_tone") or ""
    return Sample(values["path"], values["condition"], modality, group, tone)


def _unusable(file: Path, line: int, what: str) -> BadInput:
    return BadInput("The manifest cannot be used", f"Line {line} of “{file}” {what}.")


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


def _write(data: Path, chosen: tuple[Sample, ...], out: Path) -> None:
    paths = {sample.path for sample in chosen}
    with (data / "manifest.csv").open(newline="", encoding="utf-8-sig") as source:
        rows = csv.DictReader(source)
        with out.open("w", newline="", encoding="utf-8") as target:
            writer = csv.DictWriter(target, rows.fieldnames or (), lineterminator="\n")
            writer.writeheader()
            writer.writerows(row for row in rows if row["path"] in paths)


def main() -> None:
    """Write one side of the split."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", choices=("train", "validation"), required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    split = split_by_group(read_manifest(arguments.data))
    chosen = split.train if arguments.split == "train" else split.validation
    _write(arguments.data, chosen, arguments.out)
    print(f"{len(chosen)} photos in {arguments.out}")


if __name__ == "__main__":
    main()

"""What a photo's description should be, out of any of three layouts of a data folder.

The original one (`filter_cap.json` and `image/`), whose captions are taken as they are; SKINCON's
columns in a table of `annotations/`; else a manifest's conditions with the concepts that go with
them (see `concept_labels`).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.training.concept_labels import CONCEPTS, concept_targets
from skingpt_desktop.training.concept_truth import concept_truth
from skingpt_desktop.training.manifest import Sample, read_manifest
from skingpt_desktop.training.stage1_projection import NAMED_FROM, TARGET, target_text

CAPTIONS, PHOTOS = "filter_cap.json", "image"
CONDITION = " This could be a skin disease image of {name}."
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Captioned:
    """A photo's file, and what should be said of it."""

    photo: Path
    text: str


def read_captions(data: Path, *, with_condition: bool) -> tuple[Captioned, ...]:
    """The photos of a folder that have a caption; stage 2 names the condition too.

    Raises:
        BadInput: the folder is in none of the layouts, a row of it cannot be used, a photo that it
            names is missing, or no photo has a caption.
    """
    if (data / CAPTIONS).is_file():
        found = _original(data)
    elif (data / "manifest.csv").is_file():
        found = _of_manifest(data, with_condition=with_condition)
    else:
        found = _of_annotations(data)
    if not found:
        raise BadInput("Nothing to learn from", f"No photo in “{data}” has a caption.")
    return found


def _original(data: Path) -> tuple[Captioned, ...]:
    file = data / CAPTIONS
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))["annotations"]
        return tuple(_row(data, row, number) for number, row in enumerate(rows, start=1))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "The captions cannot be read", f"“{file}” is not a file of MiniGPT-4's captions."
        ) from error


def _row(data: Path, row: Any, number: int) -> Captioned:  # noqa: ANN401 - from JSON
    if not isinstance(row, dict) or not str(row.get("caption", "")).strip():
        raise BadInput("A caption is missing", f"Annotation {number} of {CAPTIONS} has no caption.")
    name = str(row.get("image_id", ""))
    for ending in _ENDINGS:
        photo = data / PHOTOS / f"{name}{ending}"
        if name and photo.is_file() and photo.parent == data / PHOTOS:
            return Captioned(photo, str(row["caption"]).strip())
    raise BadInput(
        "A photo is missing", f"Annotation {number} names “{name}”, which is not in “{PHOTOS}”."
    )


def _of_annotations(data: Path) -> tuple[Captioned, ...]:
    photos = [p for p in sorted((data / PHOTOS).glob("*")) if p.suffix.lower() in _ENDINGS]
    if not photos:
        raise BadInput(
            "Data folder not usable",
            f"“{data}” has no manifest.csv, no {CAPTIONS}, and no photos in “{PHOTOS}”.",
        )
    paths = {str(p.relative_to(data)): p for p in photos}
    truth = concept_truth(data, paths, CONCEPTS)
    named = {path: [c for c, there in marks.items() if there] for path, marks in truth.items()}
    return tuple(Captioned(paths[p], _text(concepts)) for p, concepts in named.items() if concepts)


def _of_manifest(data: Path, *, with_condition: bool) -> tuple[Captioned, ...]:
    samples = [s for s in read_manifest(data) if s.modality is not Modality.NOT_SKIN]
    truth = concept_truth(data, [s.path for s in samples], CONCEPTS)
    typical = _typical(data, samples)
    found: list[Captioned] = []
    for sample in samples:
        seen = [c for c, there in truth.get(sample.path, {}).items() if there]
        text = _text(seen) if seen else typical.get(sample.condition, "")
        if text:
            ending = CONDITION.format(name=sample.condition.replace("_", " "))
            found.append(Captioned(data / sample.path, text + ending * with_condition))
    return tuple(found)


def _typical(data: Path, samples: Sequence[Sample]) -> dict[str, str]:
    table = data / "annotations" / "skincon_fitz17k.csv"
    if not table.is_file():
        return {}
    names = sorted({sample.condition for sample in samples})
    targets, _ = concept_targets(table, names)
    return {
        name: target_text(row)
        for name, row in zip(names, targets, strict=True)
        if float(row.max()) >= NAMED_FROM
    }


def _text(concepts: Sequence[str]) -> str:
    return f"{TARGET}{', '.join(concepts)}."

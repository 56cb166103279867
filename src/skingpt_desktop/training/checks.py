"""Looks at recipe, data, disk and memory before hours are spent."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import torch
from PIL import Image
from tqdm import tqdm

from skingpt_desktop.domain.errors import BadInput, DiskFull, ModelTooLarge
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.folder import MANIFEST_FILE
from skingpt_desktop.model.folder import read_manifest as read_model
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.training.captions import read_captions
from skingpt_desktop.training.embedded import BY_CHANCE
from skingpt_desktop.training.eyes_features import FeaturesPlan, plan_of
from skingpt_desktop.training.eyes_qformer import SizesPlan
from skingpt_desktop.training.imagenet import find_imagenet_weights
from skingpt_desktop.training.manifest import Sample, Split, read_manifest, split_by_group
from skingpt_desktop.training.minigpt4_head import STAGES, HeadPlan
from skingpt_desktop.training.recipe import EMBEDDED, Recipe

_MB = 1_000_000
_PROGRAM_MB = 1500
_STRIDE, _CHANNELS, _HALF = 32, 1280, 2
_CHECKPOINTS_MB = 400
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Found:
    """What a training will work on and what it needs; `lines` say the rest in words."""

    lines: tuple[str, ...]
    disk_mb: int
    memory_mb: int


def check(recipe: Recipe, data: Path, out: Path) -> Found:
    """Open every photo and work out what is needed.

    Raises:
        BadInput: recipe or data cannot be used; the message names the first troubles.
        DiskFull, ModelTooLarge: there is not enough room or memory.
    """
    found = _embedded(recipe, data) if recipe.kind == EMBEDDED else _head(recipe, data)
    place = next(folder for folder in (out, *out.absolute().parents) if folder.exists())
    free = shutil.disk_usage(place).free // _MB
    if free < found.disk_mb:
        raise DiskFull(
            "The disk has too little room",
            f"The training needs about {found.disk_mb} MB beside “{out}”; {free} MB are free.",
        )
    memory = _memory_mb(recipe)
    if memory < found.memory_mb:
        raise ModelTooLarge(
            "This computer has too little memory",
            f"The training needs about {found.memory_mb} MB; {memory} MB are free.",
        )
    return found


def _memory_mb(recipe: Recipe) -> int:
    if recipe.kind != EMBEDDED and torch.cuda.is_available():
        return int(torch.cuda.mem_get_info()[0]) // _MB
    return int(psutil.virtual_memory().available) // _MB


def _embedded(recipe: Recipe, data: Path) -> Found:
    samples = read_manifest(data)
    split = split_by_group(samples)
    _refuse(_faults_of_split(samples, split))
    if not (data / "annotations" / "skincon_fitz17k.csv").is_file():
        raise BadInput("Annotations are missing", "SKINCON's table is not in “annotations”.")
    if not recipe.imagenet:
        find_imagenet_weights()
    elif recipe.imagenet != BY_CHANCE and not Path(recipe.imagenet).is_file():
        raise BadInput("No ImageNet weights", f"There is no file “{recipe.imagenet}”.")
    settings = read_language_settings(recipe.start)
    pixels = _open_all([data / sample.path for sample in samples])
    sizes, plan = recipe.plan("sizes", SizesPlan), recipe.plan("features", FeaturesPlan)
    views = sum(len(some) for some in plan_of(split, plan, recipe.seed).values())
    maps = views * _CHANNELS * (sizes.side // _STRIDE) ** 2 * _HALF // _MB
    base = sum((recipe.start / file).stat().st_size for file in settings.base) // _MB
    kinds = Counter(sample.modality.value for sample in samples)
    return Found(
        (
            ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) + " photos",
            f"{len(split.train)} to learn from, {len(split.validation)} of others to choose by",
            *_unmeasured(split),
        ),
        3 * pixels // _MB + maps + 2 * base + _CHECKPOINTS_MB,
        maps + _PROGRAM_MB,
    )


def _faults_of_split(samples: tuple[Sample, ...], split: Split) -> Iterator[str]:
    for modality in (Modality.CLINICAL, Modality.DERMOSCOPY):
        names = _conditions(samples, modality)
        if len(names) < 2:  # noqa: PLR2004
            yield f"{modality.value} photos of two conditions or more are needed"
        if left := names - _conditions(split.train, modality):
            yield f"no {modality.value} photo of {sorted(left)[0]} is left to learn from"
        if not _conditions(split.validation, modality):
            yield f"no {modality.value} photo is left to choose by"
    if not any(s.modality is Modality.NOT_SKIN for s in split.validation):
        yield "photos of everyday things (not_skin) are needed"


def _unmeasured(split: Split) -> Iterator[str]:
    """Conditions whose photos are all of one group, which a split cannot part."""
    for modality in (Modality.CLINICAL, Modality.DERMOSCOPY):
        for name in sorted(
            _conditions(split.train, modality) - _conditions(split.validation, modality)
        ):
            yield f"{name} ({modality.value}) will be learned but not measured: all in one group"


def _conditions(samples: Iterable[Sample], modality: Modality) -> set[str]:
    return {s.condition for s in samples if s.modality is modality}


def _head(recipe: Recipe, data: Path) -> Found:
    plan = recipe.plan("head", HeadPlan)
    if plan.stage not in STAGES:
        raise BadInput("The recipe cannot be used", "In the recipe, the stage is not 1 or 2.")
    if not (recipe.start / MANIFEST_FILE).is_file():
        raise BadInput(
            "The start of the recipe is missing",
            f"There is no model folder “{recipe.start}”. Make one with “skingpt model import”.",
        )
    model = read_model(recipe.start)
    if model.family != "minigpt4" or "variant" not in model.settings:
        raise BadInput("Another kind of model", f"“{model.name}” is no imported MiniGPT-4.")
    captions = read_captions(data, with_condition=plan.stage == STAGES[-1])
    _open_all([caption.photo for caption in captions])
    on_gpu = torch.cuda.is_available()
    weights = sum(part.bytes for part in model.parts) // _MB
    return Found(
        (f"{len(captions)} photos with captions, the first: {captions[0].text[:100]}",),
        weights + _CHECKPOINTS_MB,
        (weights if on_gpu else 2 * weights) + _PROGRAM_MB,
    )


def _open_all(files: list[Path]) -> int:
    """Open every photo; the number of their pixels."""
    faults: list[str] = []
    pixels = 0
    for file in tqdm(files, desc="checking photos", mininterval=1.0):
        try:
            with Image.open(file) as photo:
                photo.load()
                pixels += photo.width * photo.height
        except FileNotFoundError:
            faults.append(f"“{file}” is missing")
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            faults.append(f"“{file}” is broken")
    _refuse(faults)
    return pixels


def _refuse(faults: Iterable[str]) -> None:
    if found := list(faults):
        more = f", and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        raise BadInput("The data cannot be used", f"{'; '.join(found[:_SHOWN])}{more}.")

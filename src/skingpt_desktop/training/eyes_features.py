"""Feature maps of the trained backbone, kept so that the layers above learn in minutes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.config import IMAGENET_MEAN, IMAGENET_STD, PreprocessingConfig
from skingpt_desktop.model.preprocessing import to_pixel_values
from skingpt_desktop.training.augment import change_light, random_view, to_batch
from skingpt_desktop.training.course import write_torch
from skingpt_desktop.training.eyes_backbone import PooledClassifier
from skingpt_desktop.training.eyes_views import normalise
from skingpt_desktop.training.manifest import Sample, Split
from skingpt_desktop.training.negatives import draw_negative
from skingpt_desktop.training.photo_cache import PhotoCache
from skingpt_desktop.training.workbench import Workbench, writing

_CHUNK = 16
_LEAST_AREA = 0.45


@dataclass(frozen=True, slots=True)
class FeaturesPlan:
    """Which views are kept: of dermoscopy so many photos, of each clinical one so many changed."""

    dermoscopy: int = 1000
    dermoscopy_validation: int = 400
    drawn: int = 150
    changed: int = 2


@dataclass(frozen=True, slots=True)
class View:
    """One view of a photo; `sample` None is a drawing, `changed` a random crop in other light."""

    sample: Sample | None
    changed: bool


@dataclass(frozen=True, slots=True)
class Features:
    """Feature maps [V, C, g, g] in fp16 of the views, in their order."""

    views: tuple[View, ...]
    maps: Tensor


def plan_views(samples: Sequence[Sample], changed: int, drawn: int) -> tuple[View, ...]:
    """Every photo as it is, clinical ones also `changed` times, and `drawn` drawings."""
    views = [View(sample, changed=False) for sample in samples]
    clinical = [s for s in samples if s.modality is Modality.CLINICAL]
    views += [View(sample, changed=True) for sample in clinical for _ in range(changed)]
    return (*views, *[View(None, changed=False)] * drawn)


def plan_of(split: Split, plan: FeaturesPlan, seed: int) -> dict[str, tuple[View, ...]]:
    """The views to learn from and those to choose by."""
    train = chosen_photos(split.train, plan.dermoscopy, seed, even=True)
    validation = chosen_photos(split.validation, plan.dermoscopy_validation, seed, even=False)
    return {
        "train": plan_views(train, plan.changed, plan.drawn),
        "validation": plan_views(validation, 0, 0),
    }


@torch.inference_mode()
def make_features(
    model: PooledClassifier,
    views: Sequence[View],
    cache: PhotoCache,
    side: int,
    file: Path,
    bench: Workbench,
) -> None:
    """Keep the feature maps of the views in `file`.

    Raises:
        DiskFull, BadInput: it could not be written.
    """
    maps: list[Tensor] = []
    with bench.bar(file.stem, len(views)) as bar:
        for first in range(0, len(views), _CHUNK):
            some = list(enumerate(views[first : first + _CHUNK], start=first))
            batch = torch.cat([_pixels(v, cache, side, (bench.seed, row)) for row, v in some])
            maps.append(model.backbone(batch.to(bench.device)).contiguous().half().cpu())
            bar.update(len(some))
    with writing(f"“{file.name}”"):
        write_torch(torch.cat(maps), file)


def read_features(views: Sequence[View], file: Path) -> Features:
    """What `make_features` kept of these views."""
    return Features(tuple(views), torch.load(file, weights_only=True))


def _pixels(view: View, cache: PhotoCache, side: int, seed: tuple[int, int]) -> Tensor:
    rng = np.random.default_rng(seed)
    pixels = draw_negative(rng) if view.sample is None else cache[view.sample.path]
    if view.changed:
        crop = random_view(pixels, side, rng, least_area=_LEAST_AREA)
        return normalise(change_light(to_batch([crop]), rng))
    config = PreprocessingConfig(side, IMAGENET_MEAN, IMAGENET_STD)
    return to_pixel_values(Image.fromarray(pixels), config)


def chosen_photos(
    samples: Sequence[Sample], dermoscopy: int, seed: int, *, even: bool
) -> list[Sample]:
    """All photos but dermoscopy's, of which so many are drawn, evenly by condition or not."""
    lesions = [s for s in samples if s.modality is Modality.DERMOSCOPY]
    others = [s for s in samples if s.modality is not Modality.DERMOSCOPY]
    if not lesions:
        return others
    counts = Counter(s.condition for s in lesions)
    power = -0.75 if even else 0.0
    shares = np.array([counts[s.condition] ** power for s in lesions])
    rng, size = np.random.default_rng(seed), min(dermoscopy, len(lesions))
    picked = rng.choice(len(lesions), size, replace=False, p=shares / shares.sum())
    return others + [lesions[i] for i in sorted(picked)]

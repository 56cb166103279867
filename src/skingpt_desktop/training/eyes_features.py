"""Feature maps of the trained backbone, kept so that the layers above learn in minutes.

`python -m skingpt_desktop.training.eyes_features --data DIR --out DIR`, after `eyes_backbone`.
"""

import argparse
import logging
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
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.model.preprocessing import to_pixel_values
from skingpt_desktop.training.augment import change_light, random_view, to_batch
from skingpt_desktop.training.eyes_backbone import PooledClassifier, normalise
from skingpt_desktop.training.manifest import (
    Sample,
    Split,
    condition_ids,
    read_manifest,
    split_by_group,
)
from skingpt_desktop.training.negatives import draw_negative
from skingpt_desktop.training.photo_cache import PhotoCache, open_photo_cache
from skingpt_desktop.training.team import Barrier, run_team

LOG = logging.getLogger(__name__)
SIDE = 320
DERMOSCOPY = 1000
DERMOSCOPY_VALIDATION = 400
DRAWN = 150
CHANGED = 2
SEED = 7
_CHUNK = 16
_LEAST_AREA = 0.45


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


@torch.inference_mode()
def cache_features(
    model: PooledClassifier, views: Sequence[View], cache: PhotoCache, file: Path, seed: int
) -> Features:
    """The features of the views, from `file` where it is there, else computed and kept there."""
    if file.exists():
        return Features(tuple(views), torch.load(file, weights_only=True))
    rng = np.random.default_rng(seed)
    maps: list[Tensor] = []
    for first in range(0, len(views), _CHUNK):
        batch = torch.cat([_pixels(v, cache, rng) for v in views[first : first + _CHUNK]])
        maps.append(model.backbone(batch).contiguous().half())
        if first % (_CHUNK * 20) == 0:
            LOG.info("features %d of %d", first, len(views))
    features = Features(tuple(views), torch.cat(maps))
    torch.save(features.maps, file)
    return features


def _pixels(view: View, cache: PhotoCache, rng: np.random.Generator) -> Tensor:
    pixels = draw_negative(rng) if view.sample is None else cache[view.sample.path]
    if view.changed:
        crop = random_view(pixels, SIDE, rng, least_area=_LEAST_AREA)
        return normalise(change_light(to_batch([crop]), rng))
    config = PreprocessingConfig(SIDE, IMAGENET_MEAN, IMAGENET_STD)
    return to_pixel_values(Image.fromarray(pixels), config)


def chosen_photos(samples: Sequence[Sample], dermoscopy: int, *, even: bool) -> list[Sample]:
    """All photos but dermoscopy's, of which so many are drawn, evenly by condition or not."""
    lesions = [s for s in samples if s.modality is Modality.DERMOSCOPY]
    counts = Counter(s.condition for s in lesions)
    power = -0.75 if even else 0.0
    shares = np.array([counts[s.condition] ** power for s in lesions])
    rng = np.random.default_rng(SEED)
    picked = rng.choice(len(lesions), dermoscopy, replace=False, p=shares / shares.sum())
    others = [s for s in samples if s.modality is not Modality.DERMOSCOPY]
    return others + [lesions[i] for i in sorted(picked)]


def training_views(split: Split, member: int, size: int) -> tuple[View, ...]:
    """One member's part of the views to learn from."""
    photos = chosen_photos(split.train, DERMOSCOPY, even=True)
    return plan_views(photos, CHANGED, DRAWN)[member::size]


def validation_views(split: Split) -> tuple[View, ...]:
    """The views to choose by."""
    return plan_views(chosen_photos(split.validation, DERMOSCOPY_VALIDATION, even=False), 0, 0)


def load_classifier(file: Path, conditions: int) -> PooledClassifier:
    """The result of `eyes_backbone`, ready for use."""
    model = PooledClassifier(EfficientNetLite(), conditions)
    model.load_state_dict(torch.load(file, weights_only=True))
    return model.eval()


def run_member(
    member: int, arguments: argparse.Namespace, _shared: Tensor, _barrier: Barrier
) -> None:
    """What each process does: its part of both sides of the split."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    out, samples = arguments.out, read_manifest(arguments.data)
    split, cache = split_by_group(samples), open_photo_cache(arguments.data, samples, out)
    model = load_classifier(out / "backbone.pt", len(condition_ids(samples)))
    size = arguments.processes
    parts = {"validation": validation_views(split)[member::size]}
    parts["train"] = training_views(split, member, size)
    for name, views in parts.items():
        cache_features(model, views, cache, out / f"features-{name}-{member}.pt", SEED + member)


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=2)
    run_team(run_member, parser.parse_args(), 0)


if __name__ == "__main__":
    main()

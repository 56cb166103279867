"""The eyes' outputs for many photos, by the program's own way from the file to the numbers."""

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.eyes import Eyes, EyesOutput
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.training.hard_negatives import KINDS, draw_hard_negative
from skingpt_desktop.training.negatives import draw_negative

LOG = logging.getLogger(__name__)
_BATCH = 8


def read_photo(file: Path) -> Photo:
    """A photo of the data folder."""
    with Image.open(file) as picture:
        return _photo(picture.convert("RGB"))


def drawn_photos(count: int, seed: int) -> list[Photo]:
    """Drawings that show no skin."""
    rng = np.random.default_rng(seed)
    return [_photo(Image.fromarray(draw_negative(rng))) for _ in range(count)]


def hard_photos(count: int, seed: int) -> list[Photo]:
    """So many drawings of each kind that looks more like skin."""
    rng = np.random.default_rng(seed)
    kinds = [kind for kind in KINDS for _ in range(count)]
    return [_photo(Image.fromarray(draw_hard_negative(rng, kind))) for kind in kinds]


def _photo(picture: Image.Image) -> Photo:
    return Photo(picture.width, picture.height, picture.tobytes(), Quality(1.0))


@torch.inference_mode()
def look_at(eyes: Eyes, photos: Sequence[Photo | Path]) -> EyesOutput:
    """The outputs of all photos, each field [N, ...]."""
    parts: list[EyesOutput] = []
    for first in range(0, len(photos), _BATCH):
        some = [
            p if isinstance(p, Photo) else read_photo(p) for p in photos[first : first + _BATCH]
        ]
        batch = torch.cat([pixel_values(photo, eyes.config.preprocessing) for photo in some])
        parts.append(eyes(batch))
        if first % (_BATCH * 25) == 0:
            LOG.info("looked at %d of %d", first, len(photos))
    return join(parts)


def join(parts: Sequence[EyesOutput]) -> EyesOutput:
    """The outputs of some photos after another's."""

    def joined(name: str) -> Tensor:
        return torch.cat([getattr(part, name) for part in parts])

    return EyesOutput(*(joined(name) for name in EyesOutput.__slots__))


def part_of(output: EyesOutput, rows: slice | Tensor) -> EyesOutput:
    """The outputs of some of the photos."""
    return EyesOutput(*(getattr(output, name)[rows] for name in EyesOutput.__slots__))

"""The eyes' outputs for many photos, by the program's own way from the file to the numbers."""

from collections.abc import Sequence
from pathlib import Path

import torch
from PIL import Image
from torch import Tensor

from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.eyes import Eyes, EyesOutput, of_whole_photos
from skingpt_desktop.model.preprocessing import pixel_values

_BATCH = 8


def read_photo(file: Path) -> Photo:
    """A photo of the data folder."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    return Photo(picture.width, picture.height, picture.tobytes(), Quality(1.0))


@torch.inference_mode()
def look_at(eyes: Eyes, photos: Sequence[Path]) -> EyesOutput:
    """The outputs of all photos, each field [N, ...]."""
    parts: list[EyesOutput] = []
    for first in range(0, len(photos), _BATCH):
        some = [read_photo(file) for file in photos[first : first + _BATCH]]
        looks = [pixel_values(photo, eyes.config.preprocessing) for photo in some]
        parts.append(of_whole_photos(eyes(torch.cat(looks)), len(looks[0])))
    return join(parts)


def join(parts: Sequence[EyesOutput]) -> EyesOutput:
    """The outputs of some photos after another's."""

    def joined(name: str) -> Tensor:
        return torch.cat([getattr(part, name) for part in parts])

    return EyesOutput(*(joined(name) for name in EyesOutput.__slots__))


def part_of(output: EyesOutput, rows: slice | Tensor) -> EyesOutput:
    """The outputs of some of the photos."""
    return EyesOutput(*(getattr(output, name)[rows] for name in EyesOutput.__slots__))

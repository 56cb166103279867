"""The eyes' outputs for many photos, by the program's own way from the file to the numbers."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor

from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.eyes import Eyes, EyesOutput
from skingpt_desktop.model.preprocessing import pixel_values

LOG = logging.getLogger(__name__)
_BATCH = 8


def read_photo(file: Path) -> Photo:
    """A photo of the data folder."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    return Photo(picture.width, picture.height, picture.tobytes(), Quality(1.0))


def load_eyes(model: Path) -> tuple[Eyes, Calibration]:
    """The eyes in a model folder that may lack its manifest, and their calibration."""
    data = json.loads((model / "eyes.json").read_text(encoding="utf-8"))
    state: dict[str, Tensor] = {}
    for part in sorted(model.glob("eyes*.safetensors")):
        state.update(load_file(part))
    eyes = Eyes.from_parts(EyesConfig.from_json(data), state)
    return eyes, Calibration.from_json(data["calibration"])


@torch.inference_mode()
def look_at(eyes: Eyes, photos: Sequence[Path]) -> EyesOutput:
    """The outputs of all photos, each field [N, ...]."""
    parts: list[EyesOutput] = []
    for first in range(0, len(photos), _BATCH):
        some = [read_photo(file) for file in photos[first : first + _BATCH]]
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

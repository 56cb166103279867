"""Views of a photo for training: a random crop, flips, and changed light."""

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

Pixels = NDArray[np.uint8]
_LUMA = (0.299, 0.587, 0.114)
_MIRRORED = 0.5
_TURNED = 0.25


def random_view(
    pixels: Pixels, side: int, rng: np.random.Generator, least_area: float = 0.3
) -> Pixels:
    """A crop of a random part of `pixels`, turned or mirrored at random: [side, side, 3]."""
    height, width = pixels.shape[:2]
    area = rng.uniform(least_area, 1.0)
    aspect = math.exp(rng.uniform(-0.3, 0.3))
    w = width * min(1.0, math.sqrt(area * aspect))
    h = height * min(1.0, math.sqrt(area / aspect))
    left, top = rng.uniform(0, width - w), rng.uniform(0, height - h)
    box = (left, top, left + w, top + h)
    view = Image.fromarray(pixels).resize((side, side), Image.Resampling.BICUBIC, box=box)
    array = np.asarray(view)
    if rng.random() < _MIRRORED:
        array = array[:, ::-1]
    if rng.random() < _TURNED:
        array = np.rot90(array, int(rng.integers(1, 4)))
    return np.ascontiguousarray(array)


def change_light(batch: Tensor, rng: np.random.Generator, strength: float = 0.2) -> Tensor:
    """Change brightness, contrast, saturation and tint of photos [N, 3, S, S] in 0..1."""
    n = batch.shape[0]

    def factors(spread: float) -> Tensor:
        return torch.from_numpy(rng.uniform(1 - spread, 1 + spread, (n, 1, 1, 1))).float()

    luma = torch.tensor(_LUMA).view(1, 3, 1, 1)
    tint = torch.from_numpy(rng.uniform(1 - strength / 3, 1 + strength / 3, (n, 3, 1, 1))).float()
    mean = batch.mean(dim=(1, 2, 3), keepdim=True)
    batch = (batch - mean) * factors(strength) + mean * factors(strength)
    grey = (batch * luma).sum(1, keepdim=True)
    return ((batch - grey) * factors(strength) + grey).mul_(tint).clamp_(0.0, 1.0)


def to_batch(views: Sequence[Pixels]) -> Tensor:
    """Stack views [S, S, 3] to [N, 3, S, S] in 0..1, channels last in memory."""
    stacked = torch.from_numpy(np.stack(views)).permute(0, 3, 1, 2)
    return stacked.to(torch.float32).div_(255.0)

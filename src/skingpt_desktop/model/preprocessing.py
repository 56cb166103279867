"""A photo to the numbers that the eyes read, step by step as MiniGPT-4's evaluation does it."""

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.model.config import PreprocessingConfig


def pixel_values(photo: Photo, config: PreprocessingConfig) -> Tensor:
    """The photo's looks [1 or 2, 3, side, side]: the whole photo, then the second look."""
    picture = Image.frombytes("RGB", (photo.width, photo.height), photo.rgb)
    looks = [picture]
    if config.second_look > 0:
        looks.append(_mirrored_and_closer(picture, config.second_look))
    return torch.cat([to_pixel_values(look, config) for look in looks])


def _mirrored_and_closer(picture: Image.Image, margin: float) -> Image.Image:
    left, top = round(margin * picture.width), round(margin * picture.height)
    closer = picture.crop((left, top, picture.width - left, picture.height - top))
    return closer.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def to_pixel_values(picture: Image.Image, config: PreprocessingConfig) -> Tensor:
    """An RGB picture as [1, 3, side, side].

    The resizing happens on 8-bit values in Pillow: a float resize differs by up to 0.18.
    """
    size = (config.side, config.side)
    resized = np.array(picture.resize(size, Image.Resampling.BICUBIC), dtype=np.uint8)
    values = torch.from_numpy(resized).permute(2, 0, 1).unsqueeze(0).to(torch.float32) / 255.0
    mean = torch.tensor(config.mean).view(1, 3, 1, 1)
    std = torch.tensor(config.std).view(1, 3, 1, 1)
    return (values - mean) / std

"""Decoded photos in one file, so that no epoch pays for JPEG again.

The file lies where the caller says, never in the project: the photos are not ours to hand on.
"""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from skingpt_desktop.training.manifest import Sample

Pixels = NDArray[np.uint8]


class PhotoCache:
    """Photos by their path, as arrays [height, width, 3]."""

    def __init__(self, folder: Path) -> None:
        self._index: dict[str, list[int]] = json.loads((folder / "photos.json").read_text())
        self._bytes = np.memmap(folder / "photos.u8", dtype=np.uint8, mode="r")

    def __getitem__(self, path: str) -> Pixels:
        offset, height, width = self._index[path]
        size = height * width * 3
        return np.asarray(self._bytes[offset : offset + size]).reshape(height, width, 3)


def open_photo_cache(data: Path, samples: Iterable[Sample], folder: Path) -> PhotoCache:
    """The cache in `folder`; it is made first where it is not complete."""
    if not (folder / "photos.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        index: dict[str, list[int]] = {}
        offset = 0
        with (folder / "photos.u8").open("wb") as file:
            for sample in samples:
                with Image.open(data / sample.path) as photo:
                    pixels = np.asarray(photo.convert("RGB"))
                index[sample.path] = [offset, pixels.shape[0], pixels.shape[1]]
                offset += file.write(pixels.tobytes())
        (folder / "photos.json").write_text(json.dumps(index))
    return PhotoCache(folder)

"""Decoded photos in one file, so that no epoch pays for JPEG again.

The file lies where the caller says, never in the project: the photos are not ours to hand on.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.workbench import Workbench, writing

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


def open_photo_cache(data: Path, samples: Sequence[Sample], bench: Workbench) -> PhotoCache:
    """The cache in the working folder; the first process makes it where it is not there yet.

    Raises:
        BadInput: a photo is missing or broken, or the cache cannot be written.
        DiskFull: there is no room for it.
    """
    if bench.leads and not (bench.work / "photos.json").exists():
        with writing("“photos.u8”"):
            _make(data, samples, bench)
    bench.wait()
    return PhotoCache(bench.work)


def _make(data: Path, samples: Sequence[Sample], bench: Workbench) -> None:
    index: dict[str, list[int]] = {}
    offset = 0
    with (bench.work / "photos.u8").open("wb") as file, bench.bar("photos", len(samples)) as bar:
        for sample in samples:
            pixels = read_pixels(data / sample.path)
            index[sample.path] = [offset, pixels.shape[0], pixels.shape[1]]
            offset += file.write(pixels.tobytes())
            bar.update()
    (bench.work / "photos.json").write_text(json.dumps(index))


def read_pixels(file: Path) -> Pixels:
    """A photo as an array [height, width, 3].

    Raises:
        BadInput: it is missing or broken.
    """
    try:
        with Image.open(file) as photo:
            return np.asarray(photo.convert("RGB"))
    except FileNotFoundError as error:
        raise BadInput("A photo is missing", f"There is no photo “{file}”.") from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput("A photo is broken", f"“{file}” cannot be opened as a photo.") from error

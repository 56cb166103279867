"""How often real photos, and worsened copies of them, are called too poor.

    python benchmarks/photo_quality.py --data DIR [--count 300]

DIR is the data folder, with `clinical`, `dermoscopy` and `not_skin` in it.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from skingpt_desktop.domain.photo import QualityProblem
from skingpt_desktop.imaging.quality import judge

Change = Callable[[Image.Image], Image.Image]


def main() -> None:
    """Print one line for each kind of photo and each change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--count", type=int, default=300, help="photos of each kind")
    parser.add_argument("--only", metavar="CHANGE", help="one change, such as 'as it is'")
    options = parser.parse_args()
    for kind in ("clinical", "dermoscopy", "not_skin"):
        photos = sorted((options.data / kind).rglob("*.jpg"))
        chosen = np.random.default_rng(7).permutation(len(photos))[: options.count]
        for name, change in _changes():
            if options.only not in (None, name):
                continue
            _report(f"{kind:10} {name:16}", [photos[i] for i in chosen], change)


def _report(title: str, paths: list[Path], change: Change) -> None:
    scores, problems, poor = [], [], []
    for path in paths:
        photo = change(Image.open(path).convert("RGB"))
        quality = judge(photo.width, photo.height, photo.tobytes())
        scores.append(quality.score)
        poor.append(quality.too_poor)
        problems += [p for p in quality.problems if p is not QualityProblem.TOO_SMALL]
    named = ", ".join(f"{p} {problems.count(p) / len(paths):.1%}" for p in dict.fromkeys(problems))
    low, middle = np.percentile(scores, [1, 50])
    print(
        f"{title} n={len(paths)} too poor {np.mean(poor):6.1%}  "
        f"score 1%={low:.2f} 50%={middle:.2f}  {named}"
    )


def _changes() -> Iterator[tuple[str, Change]]:
    yield "as it is", lambda photo: photo
    for percent in (0.5, 1, 2, 3, 4):
        yield f"blur {percent} %", _blur(percent / 100)
    for factor in (0.2, 0.06):
        yield f"light x {factor}", _tones(lambda v, f=factor: v * f)
    yield "blown out", _tones(lambda v: v * 2.5 + 40)
    yield "white", _tones(lambda v: v * 4 + 100)
    for gamma in (2.0, 2.5):
        yield f"gamma {gamma}", _tones(lambda v, g=gamma: 255 * (v / 255) ** g)
    yield "blue light", _tones(lambda v: v * np.array([0.7, 0.9, 1.5]))


def _blur(share: float) -> Change:
    return lambda photo: photo.filter(ImageFilter.GaussianBlur(share * max(photo.size)))


def _tones(curve: Callable[[np.ndarray], np.ndarray]) -> Change:
    def change(photo: Image.Image) -> Image.Image:
        values = np.clip(curve(np.asarray(photo, float)), 0, 255)
        return Image.fromarray(values.astype(np.uint8))

    return change


if __name__ == "__main__":
    main()

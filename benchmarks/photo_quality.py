"""What is said of real photos and of copies of them worsened by code, on light and on dark skin.

    python benchmarks/photo_quality.py --data DIR [--count 300]

DIR is the data folder, with `clinical`, `dermoscopy` and `not_skin` in it. Clinical photos are
sorted by how light the skin in them seems (`evaluation.skin_tone`), since nobody noted it. Each
line gives how many were called too poor to judge, in how many the fault that was put in was named,
and in how many another one was.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from skingpt_desktop.domain.photo import QualityProblem
from skingpt_desktop.evaluation.skin_tone import TONES, tone_of, typology_angle
from skingpt_desktop.imaging.quality import judge

Change = Callable[[Image.Image], Image.Image]
P = QualityProblem


def main() -> None:
    """Print one line for each group of photos and each change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--count", type=int, default=300, help="photos of each group")
    parser.add_argument("--only", metavar="CHANGE", help="one change, such as 'as it is'")
    options = parser.parse_args()
    print("| photos | change | n | too poor | fault named | other fault named |")
    print("|---|---|---|---|---|---|")
    for group, paths in _groups(options.data, options.count):
        for name, fault, change in _changes():
            if options.only in (None, name):
                _report(f"| {group} | {name}", paths, fault, change)


def _groups(data: Path, count: int) -> Iterator[tuple[str, list[Path]]]:
    for kind in ("clinical", "dermoscopy", "not_skin"):
        photos = sorted((data / kind).rglob("*.jpg"))
        shuffled = [photos[i] for i in np.random.default_rng(7).permutation(len(photos))]
        if kind != "clinical":
            yield kind, shuffled[:count]
            continue
        by_tone: dict[str, list[Path]] = {tone: [] for tone in TONES}
        for path in shuffled:
            if all(len(paths) >= count for paths in by_tone.values()):
                break
            by_tone[tone_of(typology_angle(Image.open(path)))].append(path)
        for tone, paths in by_tone.items():
            yield f"clinical, {tone} skin", paths[:count]


def _report(title: str, paths: list[Path], fault: P | None, change: Change) -> None:
    poor = named = others = 0
    for path in paths:
        photo = change(Image.open(path).convert("RGB"))
        quality = judge(photo.width, photo.height, photo.tobytes())
        found = set(quality.problems) - {P.TOO_SMALL}
        poor += quality.too_poor
        named += fault in found
        others += bool(found - {fault})
    share = [f"{100 * n / len(paths):.1f} %" for n in (poor, named, others)]
    if fault is None:
        share[1] = "-"
    print(f"{title} | {len(paths)} | {' | '.join(share)} |", flush=True)


def _changes() -> Iterator[tuple[str, P | None, Change]]:
    yield "as it is", None, lambda photo: photo
    for percent in (1, 2, 4):
        yield f"blur {percent} %", P.BLURRED, _blur(percent / 100)
    for factor in (0.5, 0.2, 0.06):
        yield f"light x {factor}", P.TOO_DARK, _tones(lambda v, f=factor: v * f)
    yield "blown out", P.TOO_BRIGHT, _tones(lambda v: v * 2.5 + 40)
    yield "blue light", P.COLOUR_CAST, _tones(lambda v: v * np.array([0.6, 0.85, 1.5]))
    yield "green light", P.COLOUR_CAST, _tones(lambda v: v * np.array([0.6, 1.2, 0.7]))
    yield "on a sheet", P.LITTLE_SKIN, _on_a_sheet


def _blur(share: float) -> Change:
    return lambda photo: photo.filter(ImageFilter.GaussianBlur(share * max(photo.size)))


def _tones(curve: Callable[[np.ndarray], np.ndarray]) -> Change:
    def change(photo: Image.Image) -> Image.Image:
        values = np.clip(curve(np.asarray(photo, float)), 0, 255)
        return Image.fromarray(values.astype(np.uint8))

    return change


def _on_a_sheet(photo: Image.Image) -> Image.Image:
    """The photo as a small part, a ninth, of a light gray sheet."""
    sheet = Image.new("RGB", (3 * photo.width, 3 * photo.height), (222, 224, 226))
    sheet.paste(photo, photo.size)
    return sheet


if __name__ == "__main__":
    main()

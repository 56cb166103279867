"""Whether the places that the program says it looked at are the ones that counted.

    python benchmarks/where_it_looked.py --data DIR [--photos 60]

For photos of the validation split a fifth of the places is hidden behind a blur of the same photo:
those it looked at most, a random fifth, and those it looked at least. The more the leading
condition's probability falls for the first and the less for the last, the truer the picture is.
Then all but the 30 % it looked at most are hidden. Means with bootstrap 95 % intervals; and what
the picture costs beside the look.
"""

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageFilter

from skingpt_desktop.domain.findings import Findings, Modality
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.config import Calibration
from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.model.focus import judge_with_focus
from skingpt_desktop.model.folder import read_manifest as read_model
from skingpt_desktop.model.looking import Looking, load_eyes
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.training.manifest import read_manifest, split_by_group

HIDDEN, KEPT = 0.2, 0.3
BLUR_SHARE = 0.075
BOOTSTRAPS = 2000


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=Path("models/skingpt-mini"))
    parser.add_argument("--photos", type=int, default=60)
    options = parser.parse_args()
    eyes, calibration = load_eyes(options.model, read_model(options.model))
    kept_back = split_by_group(read_manifest(options.data)).validation
    chooser = random.Random(5)  # noqa: S311 - no secret
    result: dict[str, object] = {}
    for kind in (Modality.CLINICAL, Modality.DERMOSCOPY):
        of_kind = [sample for sample in kept_back if sample.modality is kind]
        rows = []
        for sample in chooser.sample(of_kind, options.photos):
            with Image.open(options.data / sample.path) as picture:
                rows += _measure(picture.convert("RGB"), Looking(eyes, calibration), chooser)
        result[kind] = {"photos": len(rows)} | {
            name: _mean([row[name] for row in rows]) for name in rows[0]
        }
    photo = _photo(Image.effect_noise((800, 600), 60).convert("RGB"))
    result["milliseconds"] = _cost_of_focus(eyes, calibration, photo)
    print(json.dumps(result, indent=1))


def _measure(
    picture: Image.Image, looking: Looking, chooser: random.Random
) -> list[dict[str, float]]:
    found = looking.look(_photo(picture))
    if not found.focus:
        return []
    grid = np.array(found.focus)
    blurred = picture.filter(ImageFilter.GaussianBlur(BLUR_SHARE * max(picture.size)))
    order = [int(place) for place in np.argsort(-grid, axis=None, kind="stable")]
    count = round(HIDDEN * len(order))
    hidden = {
        "most": order[:count],
        "random": chooser.sample(order, count),
        "least": order[-count:],
        "all but most": order[round(KEPT * len(order)) :],
        "all but random": chooser.sample(order, len(order) - round(KEPT * len(order))),
    }
    lead = found.conditions[0]
    row = {"as it is": lead.probability}
    for name, places in hidden.items():
        covered = looking.look(_photo(_cover(picture, blurred, places, len(grid))))
        row[f"{name} hidden"] = _share_of(covered, lead.name)
    return [row]


def _cover(picture: Image.Image, blurred: Image.Image, places: list[int], grid: int) -> Image.Image:
    mask = Image.new("L", (grid, grid))
    for place in places:
        mask.putpixel((place % grid, place // grid), 255)
    return Image.composite(blurred, picture, mask.resize(picture.size, Image.Resampling.NEAREST))


def _share_of(found: Findings, name: str) -> float:
    return next((one.probability for one in found.conditions if one.name == name), 0.0)


def _photo(picture: Image.Image) -> Photo:
    return Photo(picture.width, picture.height, picture.tobytes(), Quality(1.0))


def _cost_of_focus(eyes: Eyes, calibration: Calibration, photo: Photo) -> float:
    """What it takes beside judging alone, once the photo was seen."""
    with torch.no_grad():
        seen = eyes.see(pixel_values(photo, eyes.config.preprocessing))
    with_focus = _cost(lambda: judge_with_focus(eyes, seen, calibration))
    with torch.no_grad():
        alone = _cost(lambda: eyes.judge(seen.tokens))
    return round(with_focus - alone, 1)


def _cost(work: Callable[[], object]) -> float:
    times = []
    for _ in range(15):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return round(statistics.median(times), 1)


def _mean(values: list[float]) -> dict[str, float]:
    rng = np.random.default_rng(1)
    drawn = rng.choice(values, (BOOTSTRAPS, len(values))).mean(axis=1)
    low, high = np.percentile(drawn, (2.5, 97.5))
    return {"mean": round(float(np.mean(values)), 3), "low": round(low, 3), "high": round(high, 3)}


if __name__ == "__main__":
    main()

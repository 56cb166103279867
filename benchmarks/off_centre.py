"""Whether the places that the program looked at tell that a spot is cut off or far from the middle.

    python benchmarks/off_centre.py --data DIR

Photos of the validation split are looked at as they are, and as parts of themselves in which what
was the middle lies at an edge, at a corner, or off to a side. The measure is the largest share of
the focus in the outermost places of one side. The threshold is the one that three in a hundred of
the photos as they are exceed. Shares with Wilson 95 % intervals.
"""

import argparse
import json
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from skingpt_desktop.domain.findings import Findings, Focus, Modality
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.folder import read_manifest as read_model
from skingpt_desktop.model.looking import Looking, load_eyes
from skingpt_desktop.services.study import wilson
from skingpt_desktop.training.manifest import read_manifest, split_by_group

PHOTOS = {Modality.CLINICAL: 110, Modality.DERMOSCOPY: 90}
FALSE_ALARMS = 0.03
PARTS = {
    "as it is": (0.0, 0.0),
    "middle at the left edge": (0.5, 0.0),
    "middle at the upper edge": (0.0, 0.5),
    "middle near a corner": (0.42, 0.42),
    "middle off to the left": (0.32, 0.0),
}
"""What is cut off at the left and at the top, as shares."""


def main() -> None:
    """Print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=Path("models/skingpt-mini"))
    options = parser.parse_args()
    looking = Looking(*load_eyes(options.model, read_model(options.model)))
    kept_back = split_by_group(read_manifest(options.data)).validation
    chooser = random.Random(5)  # noqa: S311 - no secret
    shares: dict[tuple[str, str], list[float]] = {}
    for kind, count in PHOTOS.items():
        of_kind = [sample for sample in kept_back if sample.modality is kind]
        for sample in chooser.sample(of_kind, count):
            with Image.open(options.data / sample.path) as picture:
                for name, share in _measure(picture.convert("RGB"), looking.look):
                    shares.setdefault((kind.value, name), []).append(share)
    whole = [share for (_, name), some in shares.items() if name == "as it is" for share in some]
    threshold = float(np.percentile(whole, 100 * (1 - FALSE_ALARMS)))
    found = {
        f"{kind}, {name}": [len(some), *_flagged(some, threshold)]
        for (kind, name), some in shares.items()
    }
    print(json.dumps({"threshold": round(threshold, 3), "flagged": found}, indent=1))


def _measure(picture: Image.Image, look: Callable[[Photo], Findings]) -> list[tuple[str, float]]:
    width, height = picture.size
    rows = []
    for name, (left, top) in PARTS.items():
        part = picture.crop((int(left * width), int(top * height), width, height))
        focus = look(Photo(part.width, part.height, part.tobytes(), Quality(1.0))).focus
        if focus:
            rows.append((name, _outermost(focus)))
    return rows


def _outermost(focus: Focus) -> float:
    grid = np.array(focus)
    sides = (grid[0], grid[-1], grid[:, 0], grid[:, -1])
    return float(max(side.sum() for side in sides) / grid.sum())


def _flagged(shares: list[float], threshold: float) -> tuple[float, ...]:
    flagged = wilson(sum(share > threshold for share in shares), len(shares))
    return tuple(round(one, 3) for one in (flagged.value, flagged.low, flagged.high))


if __name__ == "__main__":
    main()

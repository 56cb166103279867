"""The validation figures of a model's eyes, from its stored weights and the photos' files.

`python -m skingpt_desktop.training.eyes_evaluate --data DIR --model DIR` prints them as JSON. They
are validation figures: the same photos chose the training and fitted the calibration.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor

from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.eyes import Eyes, EyesOutput, findings
from skingpt_desktop.training.eyes_figures import figures, seen
from skingpt_desktop.training.eyes_outputs import (
    drawn_photos,
    hard_photos,
    look_at,
    part_of,
)
from skingpt_desktop.training.manifest import Sample, read_manifest, split_by_group
from skingpt_desktop.training.skin_tone import tone_of

DRAWN = 200
DRAWN_SEED = 20_000
KNOWLEDGE = Path("resources/knowledge")
CLEAR = Quality(1.0)
HARD = 50
HARD_SEED = 30_000


def load_eyes(model: Path) -> tuple[Eyes, Calibration]:
    """The eyes in a model folder, and their calibration."""
    data = json.loads((model / "eyes.json").read_text(encoding="utf-8"))
    state: dict[str, Tensor] = {}
    for part in sorted(model.glob("eyes*.safetensors")):
        state.update(load_file(part))
    eyes = Eyes.from_parts(EyesConfig.from_json(data), state)
    calibration = Calibration.from_json(data["calibration"])
    return eyes, calibration


def look_at_validation(eyes: Eyes, data: Path, samples: Sequence[Sample]) -> EyesOutput:
    """The outputs of the samples and, after them, of the drawings, the hard ones last."""
    photos: list[Photo | Path] = [data / sample.path for sample in samples]
    photos += drawn_photos(DRAWN, DRAWN_SEED)
    return look_at(eyes, photos + list(hard_photos(HARD, HARD_SEED)))


def evaluate(
    output: EyesOutput,
    samples: Sequence[Sample],
    config: EyesConfig,
    calibration: Calibration,
    data: Path,
) -> dict[str, Any]:
    """All figures, from the outputs of `look_at_validation`; `data` is the photos' folder."""
    found = [
        findings(part_of(output, slice(row, row + 1)), config, calibration)
        for row in range(len(output.queries))
    ]
    soon = frozenset(calibration.soon_conditions)
    knowledge = Knowledge.load(KNOWLEDGE)
    photos = [
        seen(s, f, soon, next_step(CLEAR, f, knowledge).level, tone_of(data / s.path))
        for s, f in zip(samples, found[: len(samples)], strict=True)
    ]
    drawn = {"drawn": found[len(samples) :][:DRAWN], "hard_drawn": found[len(samples) + DRAWN :]}
    caught = {name: sum(not f.is_skin for f in some) / len(some) for name, some in drawn.items()}
    return {
        "photos": {
            m: sum(s.modality == m for s in samples) for m in sorted({s.modality for s in samples})
        },
        "groups": len({sample.group for sample in samples}),
        "figures": figures(photos, caught),
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()
    samples = split_by_group(read_manifest(arguments.data)).validation
    eyes, calibration = load_eyes(arguments.model)
    output = look_at_validation(eyes, arguments.data, samples)
    result = evaluate(output, samples, eyes.config, calibration, arguments.data)
    sys.stdout.write(json.dumps(result, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()

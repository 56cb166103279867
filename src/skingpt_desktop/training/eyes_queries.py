"""Write what the trained eyes hand to the language model, for the dialogue's training.

`python -m skingpt_desktop.training.eyes_queries --data DIR --out DIR --model DIR` writes
`queries.pt`: paths, split, queries [N, Q, D] in fp16, and the three heads' logits.
"""

import argparse
import logging
from pathlib import Path

import torch

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.eyes import Eyes, EyesOutput
from skingpt_desktop.training.eyes_features import View, training_views, validation_views
from skingpt_desktop.training.eyes_outputs import join, load_eyes
from skingpt_desktop.training.manifest import Sample, read_manifest, split_by_group

LOG = logging.getLogger(__name__)


@torch.inference_mode()
def from_maps(eyes: Eyes, views: list[View], file: Path) -> tuple[list[Sample], EyesOutput]:
    """The photos among the views that are shown as they are, and their outputs."""
    maps = torch.load(file, weights_only=True)
    samples: list[Sample] = []
    outputs: list[EyesOutput] = []
    rows = [row for row, v in enumerate(views) if v.sample is not None and not v.changed]
    for first in range(0, len(rows), 32):
        part = rows[first : first + 32]
        outputs.append(eyes.read(eyes.visual_encoder.transform(maps[part].float())))
        samples += [s for s in (views[row].sample for row in part) if s is not None]
    return samples, join(outputs)


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    eyes, _calibration = load_eyes(arguments.model)
    split, size = split_by_group(read_manifest(arguments.data)), arguments.processes
    samples: list[Sample] = []
    sides: list[str] = []
    outputs: list[EyesOutput] = []
    for member in range(size):
        parts = {
            "train": training_views(split, member, size),
            "validation": validation_views(split)[member::size],
        }
        for side, views in parts.items():
            file = arguments.out / f"features-{side}-{member}.pt"
            seen, output = from_maps(eyes, list(views), file)
            samples += seen
            sides += [side] * len(seen)
            outputs.append(output)
    whole = join(outputs)
    torch.save(
        {
            "paths": [sample.path for sample in samples],
            "split": sides,
            "queries": whole.queries.half(),
            "condition_logits": whole.condition_logits,
            "concept_logits": whole.concept_logits,
            "modality_logits": whole.modality_logits,
        },
        arguments.out / "queries.pt",
    )
    clinical = sum(sample.modality is Modality.CLINICAL for sample in samples)
    LOG.info("%d photos, %d of them clinical", len(samples), clinical)


if __name__ == "__main__":
    main()

"""Give a model folder's eyes a head of their own for dermoscopy, and calibrate them again.

`python -m skingpt_desktop.training.eyes_dermoscopy --data DIR --out WORK --model DIR`, then
`assemble`.

All dermoscopy photos of the training split are looked at once by the program's own way; a linear
head is fitted to the mean of their queries, with rare kinds of lesion weighted up. Nothing else
changes: clinical photos and what the language model reads stay as they were. The head is a small
part of its own, `eyes-dermoscopy.safetensors`.
"""

import argparse
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.training.eyes_calibrate import fit, write_eyes
from skingpt_desktop.training.eyes_labels import Labels
from skingpt_desktop.training.eyes_outputs import load_eyes, look_at
from skingpt_desktop.training.manifest import Sample, read_manifest, split_by_group

LOG = logging.getLogger(__name__)
PART = "eyes-dermoscopy.safetensors"
EVENNESS = 0.8
"""0 weighs every photo the same, 1 every condition."""

DECAY = 0.03
STEPS = 150


def mean_queries(eyes: Eyes, data: Path, samples: Sequence[Sample], file: Path) -> Tensor:
    """The samples' mean queries [N, width], from `file` where it is there, else kept there."""
    if file.exists():
        kept: Tensor = torch.load(file, weights_only=True)
        return kept
    means = [
        look_at(eyes, [data / sample.path for sample in samples[first : first + 400]])
        .queries.mean(1)
        .clone()
        for first in range(0, len(samples), 400)
    ]
    torch.save(torch.cat(means), file)
    return torch.cat(means)


def fit_head(inputs: Tensor, truth: Tensor, conditions: int) -> nn.Linear:
    """A linear head from `inputs` [N, width] to the conditions, whose indices are `truth` [N].

    Multinomial logistic regression on standardised inputs with a ridge penalty.
    """
    mean, deviation = inputs.mean(0), inputs.std(0) + 1e-4
    standard = (inputs - mean) / deviation
    weights = torch.bincount(truth, minlength=conditions).float()[truth] ** -EVENNESS
    weights /= weights.sum()
    head = nn.Linear(inputs.shape[1], conditions)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    optimiser = torch.optim.LBFGS(head.parameters(), max_iter=STEPS, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        losses = functional.cross_entropy(head(standard), truth, reduction="none")
        loss = (losses * weights).sum() + DECAY * head.weight.square().sum()
        loss.backward()
        return loss.item()

    optimiser.step(closure)
    with torch.no_grad():
        head.weight.div_(deviation)
        head.bias.sub_(head.weight @ mean)
    return head


def with_head(eyes: Eyes, head: nn.Linear) -> Eyes:
    """The eyes with the head for dermoscopy, or with another one than they had."""
    own = {name: value for name, value in eyes.state_dict().items() if "dermoscopy" not in name}
    own |= {f"heads.dermoscopy.{name}": value for name, value in head.state_dict().items()}
    return Eyes.from_parts(replace(eyes.config, dermoscopy_head=True), own)


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    everything = read_manifest(arguments.data)
    split, labels = split_by_group(everything), Labels.read(arguments.data, everything)
    eyes, _calibration = load_eyes(arguments.model)
    lesions = [sample for sample in split.train if sample.modality is Modality.DERMOSCOPY]
    arguments.out.mkdir(parents=True, exist_ok=True)
    inputs = mean_queries(eyes, arguments.data, lesions, arguments.out / "lesions-means.pt")
    names = eyes.config.dermoscopy
    truth = torch.tensor([names.index(sample.condition) for sample in lesions])
    eyes = with_head(eyes, fit_head(inputs, truth, len(names)))
    photos = [arguments.data / sample.path for sample in split.validation]
    calibration = fit(look_at(eyes, photos), split.validation, eyes.config, labels)
    write_eyes(arguments.model, eyes.config, calibration)
    head = {name: value for name, value in eyes.state_dict().items() if "dermoscopy" in name}
    save_file(head, arguments.model / PART)


if __name__ == "__main__":
    main()

"""Fit the condition head again with more dermoscopy; the queries stay as they are.

`python -m skingpt_desktop.training.eyes_heads --data DIR --out DIR`, after `eyes_qformer`.

The stages before see little dermoscopy, so that rare lesions are missed. Here each kind of lesion
counts about the same, while clinical photos hold the head where it was.
"""

import argparse
import logging
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.training.eyes_features import training_views
from skingpt_desktop.training.eyes_labels import Labels
from skingpt_desktop.training.eyes_outputs import look_at
from skingpt_desktop.training.eyes_qformer import mini_config
from skingpt_desktop.training.manifest import Sample, Split, read_manifest, split_by_group
from skingpt_desktop.training.team import Barrier, run_team

LOG = logging.getLogger(__name__)
MOST_OF_ONE = 900
STAY = 3.0
EVENNESS = 1.0
STEPS = 60


def lesions(split: Split) -> list[Sample]:
    """Dermoscopy to learn from, at most so many photos of one condition."""
    taken: Counter[str] = Counter()
    chosen = []
    for sample in split.train:
        if sample.modality is Modality.DERMOSCOPY and taken[sample.condition] < MOST_OF_ONE:
            taken[sample.condition] += 1
            chosen.append(sample)
    return chosen


def fit_conditions(
    head: nn.Linear, inputs: Tensor, samples: Sequence[Sample], labels: Labels
) -> None:
    """Fit `head` to mean queries [V, D] of the samples, held near where it was.

    Dermoscopy is weighted against its conditions' numbers; both kinds weigh the same in all.
    """
    targets = labels.of(samples)
    allowed = labels.allowed[targets.modality]
    counts = Counter((sample.modality, sample.condition) for sample in samples)
    evened = [counts[(sample.modality, sample.condition)] ** -EVENNESS for sample in samples]
    weights = torch.tensor(evened)
    for kind in range(2):
        own = targets.modality == kind
        weights[own] /= weights[own].sum()
    start = [parameter.detach().clone() for parameter in head.parameters()]
    optimiser = torch.optim.LBFGS(head.parameters(), max_iter=STEPS, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        logits = head(inputs).masked_fill(~allowed, -1e4)
        losses = -(targets.condition * functional.log_softmax(logits, dim=1)).sum(1)
        pairs = zip(head.parameters(), start, strict=True)
        away = torch.stack([(now - then).square().sum() for now, then in pairs]).sum()
        loss = (losses * weights).sum() + STAY * away / len(labels.conditions)
        loss.backward()
        return loss.item()

    optimiser.step(closure)


@torch.inference_mode()
def clinical_inputs(eyes: Eyes, split: Split, out: Path, size: int) -> tuple[Tensor, list[Sample]]:
    """Mean queries of the cached clinical views, changed ones too."""
    means: list[Tensor] = []
    samples: list[Sample] = []
    for member in range(size):
        views = training_views(split, member, size)
        maps = torch.load(out / f"features-train-{member}.pt", weights_only=True)
        kept = [
            (row, view.sample)
            for row, view in enumerate(views)
            if view.sample is not None and view.sample.modality is Modality.CLINICAL
        ]
        samples += [sample for _, sample in kept]
        for rows in torch.tensor([row for row, _ in kept]).split(32):
            tokens = eyes.visual_encoder.transform(maps[rows].float())
            means.append(eyes.read(tokens).queries.mean(1))
    return torch.cat(means), samples


def run_member(
    member: int, arguments: argparse.Namespace, _shared: Tensor, barrier: Barrier
) -> None:
    """What each process does: its part of the dermoscopy; the first one then fits."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    out, samples, size = arguments.out, read_manifest(arguments.data), arguments.processes
    split, labels = split_by_group(samples), Labels.read(arguments.data, samples)
    eyes = Eyes.from_parts(mini_config(samples), load_file(out / "eyes.safetensors"))
    own = lesions(split)[member::size]
    file = out / f"lesions-{member}.pt"
    if not file.exists():
        output = look_at(eyes, [arguments.data / sample.path for sample in own])
        torch.save(output.queries.mean(1), file)
    barrier.wait()
    if member > 0:
        return
    inputs, known = clinical_inputs(eyes, split, out, size)
    for other in range(size):
        part = torch.load(out / f"lesions-{other}.pt", weights_only=True)
        inputs = torch.cat((inputs, part))
        known += lesions(split)[other::size]
    fit_conditions(eyes.heads.condition, inputs.clone(), known, labels)
    state = {name: tensor.half().contiguous() for name, tensor in eyes.state_dict().items()}
    save_file(state, out / "eyes-fitted.safetensors")
    LOG.info("fitted on %d views", len(known))


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=2)
    run_team(run_member, parser.parse_args(), 0)


if __name__ == "__main__":
    main()

"""Teach the transformer layers, the Q-Former and the heads on the backbone's feature maps.

`python -m skingpt_desktop.training.eyes_qformer --data DIR --out DIR`, after `eyes_features`.

Stage 1 teaches concepts only; stage 2 conditions and the kind of photo as well, where the plain
classifier on pooled features also teaches what it gives to each condition (Hinton et al. 2015).
"""

import argparse
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.config import (
    IMAGENET_MEAN,
    IMAGENET_STD,
    EyesConfig,
    PreprocessingConfig,
    QFormerConfig,
    VisionConfig,
)
from skingpt_desktop.model.eyes import Eyes, EyesOutput
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.eyes_backbone import PooledClassifier
from skingpt_desktop.training.eyes_features import (
    SIDE,
    Features,
    load_classifier,
    training_views,
    validation_views,
)
from skingpt_desktop.training.eyes_labels import Labels, Targets, concept_loss, loss_of
from skingpt_desktop.training.eyes_learning import Learner, Pace, mix
from skingpt_desktop.training.eyes_warm_start import fit_heads_to_classifier, warm_start
from skingpt_desktop.training.manifest import (
    Sample,
    condition_ids,
    conditions_of,
    read_manifest,
    split_by_group,
)
from skingpt_desktop.training.team import Barrier, Team, run_team

LOG = logging.getLogger(__name__)
STAGE_1 = 0.15
TEACHER_TEMPERATURE = 2.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast; `batch` is one member's."""

    minutes: float = 5.0
    batch: int = 20
    rate: float = 3e-4
    weight_decay: float = 0.05
    warm_up: float = 0.05
    ema: float = 0.98
    mix: float = 0.4
    taught: float = 1.0
    seed: int = 42


def mini_config(samples: tuple[Sample, ...]) -> EyesConfig:
    """The sizes of the embedded model."""
    return EyesConfig(
        VisionConfig(
            side=SIDE,
            patch=32,
            width=256,
            depth=2,
            heads=4,
            mlp_width=768,
            stem="efficientnet_lite2",
        ),
        QFormerConfig(
            queries=32, width=384, depth=3, heads=6, mlp_width=768, encoder_width=256, cross_every=2
        ),
        PreprocessingConfig(SIDE, IMAGENET_MEAN, IMAGENET_STD),
        condition_ids(samples),
        CONCEPTS,
        conditions_of(samples, Modality.CLINICAL),
        conditions_of(samples, Modality.DERMOSCOPY),
    )


def beginning(
    config: EyesConfig, classifier: PooledClassifier, features: Features, team: Team, file: Path
) -> Eyes:
    """Eyes with the trained stem, warmly started by the first member for all."""
    torch.manual_seed(Plan().seed)
    eyes = Eyes(config)
    stem = eyes.visual_encoder.stem
    assert stem is not None
    stem.load_state_dict(classifier.backbone.state_dict())
    stem.requires_grad_(requires_grad=False)
    if team.member == 0:
        warm_start(eyes, classifier, features.maps)
        fit_heads_to_classifier(eyes, classifier, features)
        torch.save(eyes.state_dict(), file)
    team.barrier.wait()
    eyes.load_state_dict(torch.load(file, weights_only=True))
    return eyes


def read_maps(eyes: Eyes, maps: Tensor) -> EyesOutput:
    """The eyes' output from feature maps [N, C, grid, grid]."""
    return eyes.read(eyes.visual_encoder.transform(maps))


def teach(student: EyesOutput, teacher: Tensor, targets: Targets, labels: Labels) -> Tensor:
    """How far the conditions are from the teacher's [N, conditions], photos of skin only."""
    allowed = labels.allowed[targets.modality]
    skin = targets.condition.sum(1)
    wanted = torch.softmax(teacher.masked_fill(~allowed, -1e4) / TEACHER_TEMPERATURE, dim=1)
    given = student.condition_logits.masked_fill(~allowed, -1e4) / TEACHER_TEMPERATURE
    by_photo = -(wanted * functional.log_softmax(given, dim=1)).sum(1) * skin
    return by_photo.sum() / skin.sum().clamp(min=1)


def _batches(count: int, size: int, rng: np.random.Generator) -> Iterator[Tensor]:
    while True:
        order = torch.from_numpy(rng.permutation(count))
        yield from (part for part in order.split(size) if len(part) == size)


def train(
    eyes: Eyes,
    classifier: PooledClassifier,
    features: Features,
    labels: Labels,
    plan: Plan,
    team: Team,
    file: Path,
) -> dict[str, Tensor]:
    """Train for the granted minutes, going on from `file`; the averaged weights."""
    parameters = [p for p in eyes.parameters() if p.requires_grad]
    pace = Pace(plan.minutes, plan.weight_decay, plan.warm_up, plan.ema, clip=1.0)
    learner = Learner(eyes, ((parameters, plan.rate),), pace, team, file)
    rng = np.random.default_rng((plan.seed, learner.step, team.member))
    torch.manual_seed(plan.seed + learner.step + team.member)
    eyes.train()
    for picked in _batches(len(features.views), plan.batch, rng):
        if learner.share >= 1:
            break
        targets = labels.of([features.views[i].sample for i in picked.tolist()])
        maps, targets = mix(features.maps[picked].float(), targets, plan.mix, rng)
        output = read_maps(eyes, maps)
        learner.learn(_loss(output, maps, targets, labels, classifier, plan, learner.share))
    return learner.average


def _loss(
    output: EyesOutput,
    maps: Tensor,
    targets: Targets,
    labels: Labels,
    classifier: PooledClassifier,
    plan: Plan,
    share: float,
) -> Tensor:
    with torch.no_grad():
        teacher = classifier.condition(maps.mean(dim=(2, 3)))
    taught = plan.taught * teach(output, teacher, targets, labels)
    if share < STAGE_1:
        return taught + concept_loss(output.concept_logits, targets)
    loss = loss_of(
        output.condition_logits, output.concept_logits, output.modality_logits, targets, labels
    )
    return loss + taught


@torch.inference_mode()
def rough_figures(
    eyes: Eyes, classifier: PooledClassifier, out: Path, data: Path
) -> dict[str, float]:
    """Top-1 and top-3 of the clinical part of the cached validation views, both classifiers."""
    samples = read_manifest(data)
    labels, views = Labels.read(data, samples), validation_views(split_by_group(samples))
    eyes.eval()
    figures: dict[str, float] = {}
    ranks: dict[str, list[Tensor]] = {"qformer": [], "pooled": []}
    maps, kept = _validation_maps(out, views)
    for first in range(0, len(kept), 32):
        part = maps[first : first + 32].float()
        targets = labels.of(kept[first : first + 32])
        clinical = targets.modality == 0
        if not clinical.any():
            continue
        wanted = targets.condition[clinical].argmax(1, keepdim=True)
        logits = {
            "qformer": read_maps(eyes, part).condition_logits,
            "pooled": classifier.condition(part.mean(dim=(2, 3))),
        }
        for name, values in logits.items():
            allowed = values[clinical].masked_fill(~labels.allowed[0], -1e4)
            own = allowed.gather(1, wanted)
            ranks[name].append((allowed > own).sum(1))
    for name, parts in ranks.items():
        rank = torch.cat(parts)
        figures |= {f"{name}_top{k}": float((rank < k).float().mean()) for k in (1, 3, 5)}
    return figures


def _validation_maps(out: Path, views: tuple[Any, ...]) -> tuple[Tensor, list[Sample | None]]:
    files = sorted(out.glob("features-validation-*.pt"))
    maps = [torch.load(file, weights_only=True) for file in files]
    kept = [view.sample for member in range(len(files)) for view in views[member :: len(files)]]
    return torch.cat(maps), kept


def run_member(
    member: int, arguments: argparse.Namespace, shared: Tensor, barrier: Barrier
) -> None:
    """What each process does."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    out, samples = arguments.out, read_manifest(arguments.data)
    labels = Labels.read(arguments.data, samples)
    classifier = load_classifier(out / "backbone.pt", len(labels.conditions))
    views = training_views(split_by_group(samples), member, arguments.processes)
    maps = torch.load(out / f"features-train-{member}.pt", weights_only=True)
    features, team = Features(views, maps), Team(member, arguments.processes, shared, barrier)
    eyes = beginning(mini_config(samples), classifier, features, team, out / "eyes-start.pt")
    plan = Plan(minutes=arguments.minutes)
    file = out / "eyes-checkpoint.pt"
    average = train(eyes, classifier, features, labels, plan, team, file)
    if member == 0:
        eyes.load_state_dict(average)
        LOG.info("%s", rough_figures(eyes, classifier, out, arguments.data))
        half = {name: tensor.half().contiguous() for name, tensor in average.items()}
        save_file(half, out / "eyes.safetensors")


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=Plan().minutes)
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    eyes = Eyes(mini_config(read_manifest(arguments.data)))
    run_team(run_member, arguments, sum(p.numel() for p in eyes.parameters()))


if __name__ == "__main__":
    main()

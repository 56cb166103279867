"""Teach the transformer layers, the Q-Former and the heads on the backbone's feature maps.

Stage 1 teaches concepts only; stage 2 conditions and the kind of photo as well, where the plain
classifier on pooled features also teaches what it gives to each condition (Hinton et al. 2015).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
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
from skingpt_desktop.training.course import Course, Pace, named, write_torch
from skingpt_desktop.training.eyes_backbone import PooledClassifier
from skingpt_desktop.training.eyes_features import Features
from skingpt_desktop.training.eyes_labels import Labels, Targets, concept_loss, loss_of
from skingpt_desktop.training.eyes_warm_start import fit_heads_to_classifier, warm_start
from skingpt_desktop.training.manifest import Sample, condition_ids, conditions_of
from skingpt_desktop.training.mixup import mix
from skingpt_desktop.training.workbench import Workbench

STAGE_1 = 0.15
TEACHER_TEMPERATURE = 2.0


@dataclass(frozen=True, slots=True)
class SizesPlan:
    """The sizes of the eyes; those of the embedded model where nothing else is said."""

    side: int = 320
    second_look: float = 0.08
    width: int = 256
    depth: int = 2
    heads: int = 4
    mlp_width: int = 768
    queries: int = 32
    qformer_width: int = 384
    qformer_depth: int = 3
    qformer_heads: int = 6
    qformer_mlp_width: int = 768


@dataclass(frozen=True, slots=True)
class QFormerPlan:
    """How long and how fast; `batch` is that of all processes together."""

    steps: int = 1200
    batch: int = 40
    rate: float = 3e-4
    weight_decay: float = 0.05
    warm_up: int = 60
    ema: float = 0.98
    mix: float = 0.4
    taught: float = 1.0


def eyes_config(samples: Sequence[Sample], sizes: SizesPlan) -> EyesConfig:
    """The eyes for the conditions of these photos."""
    return EyesConfig(
        VisionConfig(
            side=sizes.side,
            patch=32,
            width=sizes.width,
            depth=sizes.depth,
            heads=sizes.heads,
            mlp_width=sizes.mlp_width,
            stem="efficientnet_lite2",
        ),
        QFormerConfig(
            queries=sizes.queries,
            width=sizes.qformer_width,
            depth=sizes.qformer_depth,
            heads=sizes.qformer_heads,
            mlp_width=sizes.qformer_mlp_width,
            encoder_width=sizes.width,
            cross_every=2,
        ),
        PreprocessingConfig(sizes.side, IMAGENET_MEAN, IMAGENET_STD, sizes.second_look),
        condition_ids(samples),
        CONCEPTS,
        conditions_of(samples, Modality.CLINICAL),
        conditions_of(samples, Modality.DERMOSCOPY),
    )


def beginning(
    config: EyesConfig,
    classifier: PooledClassifier,
    features: Features,
    bench: Workbench,
    file: Path,
) -> Eyes:
    """Eyes with the trained stem, warmly started by the first process for all."""
    torch.manual_seed(bench.seed)
    eyes = Eyes(config)
    stem = eyes.visual_encoder.stem
    assert stem is not None
    stem.load_state_dict(classifier.backbone.state_dict())
    stem.requires_grad_(requires_grad=False)
    if bench.leads and not file.is_file():
        warm_start(eyes, classifier, features.maps)
        fit_heads_to_classifier(eyes, classifier, features)
        write_torch(eyes.state_dict(), file)
    bench.wait()
    eyes.load_state_dict(torch.load(file, weights_only=True))
    return eyes


def read_maps(eyes: Eyes, maps: Tensor) -> EyesOutput:
    """The eyes' output from feature maps [N, C, grid, grid]."""
    return eyes.read(eyes.visual_encoder.transform(maps))


def teach(student: EyesOutput, teacher: Tensor, targets: Targets, labels: Labels) -> Tensor:
    """How far the conditions are from the teacher's [N, conditions], photos of skin only."""
    allowed = labels.allowed.to(targets.modality.device)[targets.modality]
    skin = targets.condition.sum(1)
    wanted = torch.softmax(teacher.masked_fill(~allowed, -1e4) / TEACHER_TEMPERATURE, dim=1)
    given = student.condition_logits.masked_fill(~allowed, -1e4) / TEACHER_TEMPERATURE
    by_photo = -(wanted * functional.log_softmax(given, dim=1)).sum(1) * skin
    return by_photo.sum() / skin.sum().clamp(min=1)


def train_qformer(
    eyes: Eyes,
    classifier: PooledClassifier,
    features: Features,
    labels: Labels,
    plan: QFormerPlan,
    bench: Workbench,
) -> None:
    """Train the eyes in place, going on from their checkpoint."""
    eyes.to(bench.device).train()
    classifier.to(bench.device).eval()
    pace = Pace(plan.steps, plan.warm_up, weight_decay=plan.weight_decay, ema=plan.ema)

    def loss_at(step: int) -> Tensor:
        picked = _picked(len(features.views), plan.batch, step, bench)
        rng = np.random.default_rng((bench.seed, step, bench.member, 1))
        targets = labels.of([features.views[i].sample for i in picked])
        maps, targets = mix(features.maps[picked].float(), targets, plan.mix, rng)
        maps, targets = maps.to(bench.device), targets.to(bench.device)
        share = step / plan.steps
        return _loss(read_maps(eyes, maps), maps, targets, labels, classifier, plan, share)

    trained = Course("qformer", ((named(eyes), plan.rate),), pace, bench).run(loss_at)
    eyes.load_state_dict({**eyes.state_dict(), **trained})
    eyes.cpu().eval()
    classifier.cpu()


def _picked(count: int, size: int, step: int, bench: Workbench) -> list[int]:
    """This process's places of a step: every place once before one comes again."""
    size = min(size, count)
    number, place = divmod(step, count // size)
    order = np.random.default_rng((bench.seed, number, 2)).permutation(count)
    whole = order[place * size : (place + 1) * size]
    return [int(i) for i in whole[bench.member :: bench.members]]


def _loss(
    output: EyesOutput,
    maps: Tensor,
    targets: Targets,
    labels: Labels,
    classifier: PooledClassifier,
    plan: QFormerPlan,
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
    eyes: Eyes, classifier: PooledClassifier, features: Features, labels: Labels
) -> dict[str, float]:
    """Top-1 and top-3 of the clinical views: the Q-Former, and the plain classifier beside it."""
    rows = [
        row
        for row, view in enumerate(features.views)
        if view.sample is not None and view.sample.modality is Modality.CLINICAL
    ]
    ranks: dict[str, list[Tensor]] = {"qformer": [], "pooled": []}
    for part in torch.tensor(rows).split(32):
        maps = features.maps[part].float()
        wanted = labels.of([features.views[i].sample for i in part.tolist()]).condition
        logits = {
            "qformer": read_maps(eyes, maps).condition_logits,
            "pooled": classifier.condition(maps.mean(dim=(2, 3))),
        }
        for name, values in logits.items():
            allowed = values.masked_fill(~labels.allowed[0], -1e4)
            ranks[name].append((allowed > allowed.gather(1, wanted.argmax(1, keepdim=True))).sum(1))
    joined = {name: torch.cat(parts) for name, parts in ranks.items() if parts}
    return {
        f"{name}_top{k}": float((rank < k).float().mean())
        for name, rank in joined.items()
        for k in (1, 3)
    }

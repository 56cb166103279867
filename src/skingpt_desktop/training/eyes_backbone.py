"""Fine-tune the EfficientNet-Lite2 under the eyes, with plain heads on its pooled features.

`python -m skingpt_desktop.training.eyes_backbone --data DIR --out DIR [--imagenet FILE]`

The clinical photos are all shown in each round, dermoscopy evenly by condition, and photos and
drawings that show no skin. The views grow with time, as in progressive resizing. The schedule runs
over the minutes granted, so that it ends well on any computer; a run that was killed goes on from
its last checkpoint.
"""

import argparse
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.training.augment import change_light, random_view, to_batch
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.eyes_labels import Labels, loss_of
from skingpt_desktop.training.eyes_learning import Learner, Pace, mix
from skingpt_desktop.training.imagenet import find_imagenet_weights, load_imagenet_weights
from skingpt_desktop.training.manifest import (
    Sample,
    Split,
    condition_ids,
    read_manifest,
    split_by_group,
)
from skingpt_desktop.training.negatives import draw_negative
from skingpt_desktop.training.photo_cache import PhotoCache, open_photo_cache
from skingpt_desktop.training.team import Barrier, Team, run_team

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
FROZEN_BLOCKS = 7
SIDES = ((0.0, 224), (0.5, 256), (0.8, 288))


@dataclass(frozen=True, slots=True)
class Plan:
    """How long, how large and how fast."""

    minutes: float = 22.0
    batch: int = 32
    backbone_rate: float = 5e-4
    head_rate: float = 3e-3
    weight_decay: float = 0.03
    warm_up: float = 0.04
    ema: float = 0.985
    mix: float = 0.4
    dermoscopy: int = 300
    not_skin: int = 150
    drawn: int = 50
    seed: int = 42


class PooledClassifier(nn.Module):
    """The backbone with linear heads on the mean of its feature map."""

    def __init__(self, backbone: EfficientNetLite, conditions: int) -> None:
        super().__init__()
        width = backbone.spec.head_channels
        self.backbone = backbone
        self.dropout = nn.Dropout(0.3)
        self.condition = nn.Linear(width, conditions)
        self.concept = nn.Linear(width, len(CONCEPTS))
        self.modality = nn.Linear(width, len(Modality))
        for layer in (self.condition, self.concept, self.modality):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        for layer in (backbone.stem, *backbone.blocks[:FROZEN_BLOCKS]):
            layer.requires_grad_(requires_grad=False)

    def forward(self, pixel_values: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [N, conditions], [N, 48] and [N, 3] of pixels [N, 3, S, S]."""
        pooled = self.dropout(self.backbone(pixel_values).mean(dim=(2, 3)))
        return self.condition(pooled), self.concept(pooled), self.modality(pooled)


def normalise(batch: Tensor) -> Tensor:
    """Pixels in 0..1 to the network's input, channels last in memory."""
    mean, std = torch.tensor(MEAN).view(1, 3, 1, 1), torch.tensor(STD).view(1, 3, 1, 1)
    return ((batch - mean) / std).contiguous(memory_format=torch.channels_last)


def one_round(split: Split, plan: Plan, rng: np.random.Generator) -> list[Sample | None]:
    """The photos of one round, shuffled; None stands for a drawing."""
    train = {m: [s for s in split.train if s.modality is m] for m in Modality}
    chosen: list[Sample | None] = [*train[Modality.CLINICAL], *[None] * plan.drawn]
    lesions = train[Modality.DERMOSCOPY]
    counts = {c: sum(s.condition == c for s in lesions) for c in {s.condition for s in lesions}}
    shares = np.array([counts[s.condition] ** -0.75 for s in lesions])
    picked = rng.choice(len(lesions), plan.dermoscopy, replace=False, p=shares / shares.sum())
    chosen += [lesions[i] for i in picked]
    others = train[Modality.NOT_SKIN]
    chosen += [others[i] for i in rng.choice(len(others), plan.not_skin, replace=False)]
    rng.shuffle(chosen)
    return chosen


def view_side(share: float) -> int:
    """The side of the views after so much of the time."""
    return [side for since, side in SIDES if share >= since][-1]


def batches(
    split: Split, plan: Plan, cache: PhotoCache, learner: Learner, team: Team
) -> Iterator[tuple[Tensor, list[Sample | None]]]:
    """Endless batches of views for one member, the next made while the last one is learned."""
    order_rng = np.random.default_rng(plan.seed + learner.step)
    own = np.random.default_rng((plan.seed, learner.step, team.member))

    def make(chunk: list[Sample | None], side: int) -> Tensor:
        photos = [draw_negative(own) if s is None else cache[s.path] for s in chunk]
        views = [random_view(p, side, own) for p in photos]
        return normalise(change_light(to_batch(views), own))

    def chunks() -> Iterator[list[Sample | None]]:
        while True:
            order = one_round(split, plan, order_rng)
            for first in range(0, len(order) - plan.batch + 1, plan.batch):
                yield order[first : first + plan.batch][team.member :: team.size]

    with ThreadPoolExecutor(1) as pool:
        pending = None
        for chunk in chunks():
            coming = pool.submit(make, chunk, view_side(learner.share))
            if pending is not None:
                yield pending[0].result(), pending[1]
            pending = (coming, chunk)


def train(
    model: PooledClassifier,
    split: Split,
    labels: Labels,
    cache: PhotoCache,
    plan: Plan,
    team: Team,
    file: Path,
) -> dict[str, Tensor]:
    """Train for the granted minutes, going on from `file`; the averaged weights."""
    heads = [p for n, p in model.named_parameters() if not n.startswith("backbone")]
    body = [p for p in model.backbone.parameters() if p.requires_grad]
    pace = Pace(plan.minutes, plan.weight_decay, plan.warm_up, plan.ema, clip=2.0)
    groups = ((body, plan.backbone_rate), (heads, plan.head_rate))
    learner = Learner(model, groups, pace, team, file)
    rng = np.random.default_rng((plan.seed, learner.step, team.member))
    torch.manual_seed(plan.seed + learner.step + team.member)
    model.train()
    for pixels, chosen in batches(split, plan, cache, learner, team):
        if learner.share >= 1:
            break
        mixed, targets = mix(pixels, labels.of(chosen), plan.mix, rng)
        conditions, concepts, modality = model(mixed)
        learner.learn(loss_of(conditions, concepts, modality, targets, labels))
    return learner.average


def run_member(
    member: int, arguments: argparse.Namespace, shared: Tensor, barrier: Barrier
) -> None:
    """What each process of the team does."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    samples = read_manifest(arguments.data)
    labels = Labels.read(arguments.data, samples)
    cache = PhotoCache(arguments.out)
    network = load_imagenet_weights(arguments.imagenet or find_imagenet_weights())
    model = PooledClassifier(network, len(labels.conditions))
    team = Team(member, len(shared), shared, barrier)
    plan = Plan(minutes=arguments.minutes)
    file = arguments.out / "backbone-checkpoint.pt"
    average = train(model, split_by_group(samples), labels, cache, plan, team, file)
    if member == 0:
        torch.save(average, arguments.out / "backbone.pt")


def main() -> None:
    """Run the stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--imagenet", type=Path)
    parser.add_argument("--minutes", type=float, default=Plan().minutes)
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    samples = read_manifest(arguments.data)
    open_photo_cache(arguments.data, samples, arguments.out)
    model = PooledClassifier(EfficientNetLite(), len(condition_ids(samples)))
    run_team(run_member, arguments, sum(p.numel() for p in model.parameters()))


if __name__ == "__main__":
    main()

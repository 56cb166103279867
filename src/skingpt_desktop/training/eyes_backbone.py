"""Fine-tune the EfficientNet-Lite2 under the eyes, with plain heads on its pooled features.

The clinical photos are all shown in each round, dermoscopy evenly by condition, and photos and
drawings that show no skin. The views grow with the steps, as in progressive resizing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.efficientnet import EARLY_BLOCKS, EfficientNetLite
from skingpt_desktop.training.augment import Pixels, random_view
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.eyes_labels import Labels, loss_of
from skingpt_desktop.training.eyes_views import Views
from skingpt_desktop.training.manifest import Sample, Split
from skingpt_desktop.training.mixup import mix
from skingpt_desktop.training.photo_cache import PhotoCache
from skingpt_desktop.training.workbench import Workbench

Numbers = NDArray[np.float64]
SIDES = ((0.0, 0.7), (0.5, 0.8), (0.8, 0.9))
"""From which share of the steps on the views have which share of the eyes' side."""

_STRIDE = 32


@dataclass(frozen=True, slots=True)
class BackbonePlan:
    """How long, how large and how fast; `batch` is that of all processes together."""

    steps: int = 1400
    batch: int = 32
    backbone_rate: float = 5e-4
    head_rate: float = 3e-3
    weight_decay: float = 0.03
    warm_up: int = 56
    ema: float = 0.985
    mix: float = 0.4
    dermoscopy: int = 300
    not_skin: int = 150
    drawn: int = 50


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
        for layer in (backbone.stem, *backbone.blocks[:EARLY_BLOCKS]):
            layer.requires_grad_(requires_grad=False)

    def forward(self, pixel_values: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [N, conditions], [N, 48] and [N, 3] of pixels [N, 3, S, S]."""
        pooled = self.dropout(self.backbone(pixel_values).mean(dim=(2, 3)))
        return self.condition(pooled), self.concept(pooled), self.modality(pooled)


def one_round(split: Split, plan: BackbonePlan, rng: np.random.Generator) -> list[Sample | None]:
    """The photos of one round, shuffled; None stands for a drawing."""
    train = {m: [s for s in split.train if s.modality is m] for m in Modality}
    chosen: list[Sample | None] = [*train[Modality.CLINICAL], *[None] * plan.drawn]
    lesions = train[Modality.DERMOSCOPY]
    counts = {c: sum(s.condition == c for s in lesions) for c in {s.condition for s in lesions}}
    shares = np.array([counts[s.condition] ** -0.75 for s in lesions])
    chosen += _some(lesions, plan.dermoscopy, shares, rng)
    others = train[Modality.NOT_SKIN]
    chosen += _some(others, plan.not_skin, np.ones(len(others)), rng)
    rng.shuffle(chosen)
    return chosen


def _some(
    samples: list[Sample], count: int, shares: Numbers, rng: np.random.Generator
) -> list[Sample]:
    if not samples:
        return []
    size = min(count, len(samples))
    picked = rng.choice(len(samples), size, replace=False, p=shares / shares.sum())
    return [samples[i] for i in picked]


def view_side(share: float, side: int) -> int:
    """The side of the views after so much of the steps, a multiple of the network's stride."""
    part = [part for since, part in SIDES if share >= since][-1]
    return max(_STRIDE, round(part * side / _STRIDE) * _STRIDE)


def backbone_views(
    split: Split, plan: BackbonePlan, cache: PhotoCache, side: int, bench: Workbench
) -> Views:
    """The batches that the backbone learns from."""

    def view_at(pixels: Pixels, step: int, rng: np.random.Generator) -> Pixels:
        return random_view(pixels, view_side(step / plan.steps, side), rng)

    return Views(lambda rng: one_round(split, plan, rng), view_at, plan.batch, cache, bench)


def train_backbone(
    model: PooledClassifier,
    views: Views,
    labels: Labels,
    plan: BackbonePlan,
    bench: Workbench,
) -> None:
    """Train the classifier in place, going on from its checkpoint."""
    model.to(bench.device).train()
    parameters = named(model)
    body = {n: p for n, p in parameters.items() if n.startswith("backbone")}
    heads = {n: p for n, p in parameters.items() if n not in body}
    pace = Pace(plan.steps, plan.warm_up, weight_decay=plan.weight_decay, ema=plan.ema, clip=2.0)
    groups = ((body, plan.backbone_rate), (heads, plan.head_rate))

    def loss_at(step: int) -> Tensor:
        pixels, chosen = views.at(step)
        rng = np.random.default_rng((bench.seed, step, bench.member, 1))
        mixed, targets = mix(pixels, labels.of(chosen), plan.mix, rng)
        conditions, concepts, modality = model(mixed.to(bench.device))
        return loss_of(conditions, concepts, modality, targets.to(bench.device), labels)

    trained = Course("backbone", groups, pace, bench).run(loss_at)
    model.load_state_dict({**model.state_dict(), **trained})
    model.eval()

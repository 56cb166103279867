"""Fine-tune the EfficientNet-Lite2 under the eyes, with plain heads on its pooled features.

The clinical photos are all shown in each round, dermoscopy evenly by condition, and photos and
drawings that show no skin. The views grow with the steps, as in progressive resizing.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.training.augment import change_light, random_view, to_batch
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.eyes_labels import Labels, loss_of
from skingpt_desktop.training.manifest import Sample, Split
from skingpt_desktop.training.mixup import mix
from skingpt_desktop.training.negatives import draw_negative
from skingpt_desktop.training.photo_cache import PhotoCache
from skingpt_desktop.training.workbench import Workbench

Numbers = NDArray[np.float64]
Batch = tuple[Tensor, list[Sample | None]]
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
FROZEN_BLOCKS = 7
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


class Views:
    """The batches of one process by step; the next one is made while this one is learned."""

    def __init__(
        self, split: Split, plan: BackbonePlan, cache: PhotoCache, side: int, bench: Workbench
    ) -> None:
        self._split, self._plan, self._cache, self._side = split, plan, cache, side
        self._bench = bench
        self._pool = ThreadPoolExecutor(1)
        self._coming: tuple[int, Future[Batch]] | None = None
        self._round: tuple[int, list[Sample | None]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def at(self, step: int) -> "Batch":
        """Views [N, 3, side, side] and the photos that they are of; None stands for a drawing."""
        if self._coming is None or self._coming[0] != step:
            self._coming = (step, self._pool.submit(self._make, step))
        batch = self._coming[1].result()
        self._coming = (step + 1, self._pool.submit(self._make, step + 1))
        return batch

    def _make(self, step: int) -> "Batch":
        chunk = self._chunk(step)
        rng = np.random.default_rng((self._bench.seed, step, self._bench.member))
        side = view_side(step / self._plan.steps, self._side)
        photos = [draw_negative(rng) if s is None else self._cache[s.path] for s in chunk]
        views = [random_view(p, side, rng) for p in photos]
        return normalise(change_light(to_batch(views), rng)), chunk

    def _chunk(self, step: int) -> list[Sample | None]:
        size = self._plan.batch
        if self._round is None:
            self._round = (0, self._order(0))
        each = max(1, len(self._round[1]) // size)
        number, place = divmod(step, each)
        if self._round[0] != number:
            self._round = (number, self._order(number))
        whole = self._round[1][place * size : (place + 1) * size]
        return whole[self._bench.member :: self._bench.members]

    def _order(self, number: int) -> list[Sample | None]:
        return one_round(self._split, self._plan, np.random.default_rng((self._bench.seed, number)))


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

"""Train the eyes' reader of dermoscopy: the stem's later blocks once more, for such photos alone.

It starts as a copy of the trained stem's. All dermoscopy photos of the training split are shown,
rare kinds of lesion more often, cropped, turned and mirrored, since a dermatoscope has no up. The
loss takes account of how often each kind is shown (logit adjustment, Menon et al. 2021,
arXiv:2007.07314), so that the reader holds every kind of lesion equally likely beforehand. Nothing
else changes: clinical photos and what the language model reads stay as they were.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.model.eyes import Eyes, columns_of
from skingpt_desktop.model.lesions import LesionReader
from skingpt_desktop.training.augment import Pixels, random_view
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.eyes_labels import Labels
from skingpt_desktop.training.eyes_views import Views
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.mixup import mix
from skingpt_desktop.training.photo_cache import PhotoCache
from skingpt_desktop.training.workbench import Workbench

LEAST_AREA = 0.35
SMOOTHING = 0.05
ROUND_SHARE = 0.5
"""How many photos a round shows, as a share of all."""


@dataclass(frozen=True, slots=True)
class DermoscopyPlan:
    """How long, how large and how fast; `batch` is that of all processes together.

    Photos are shown as often as their condition's number to the power of minus `evenness`: 0 shows
    every photo, 1 every condition as often as any other.
    """

    steps: int = 900
    batch: int = 32
    side: int = 224
    body_rate: float = 4e-4
    head_rate: float = 2e-3
    weight_decay: float = 0.05
    warm_up: int = 60
    ema: float = 0.993
    mix: float = 0.4
    evenness: float = 0.5


def shares_of(samples: Sequence[Sample], evenness: float) -> NDArray[np.float64]:
    """How often each photo is shown, as shares that sum to 1."""
    names, index = np.unique([s.condition for s in samples], return_inverse=True)
    weights = np.bincount(index, minlength=len(names)).astype(np.float64)[index] ** -evenness
    return np.asarray(weights / weights.sum())


def one_round(
    samples: Sequence[Sample], shares: NDArray[np.float64], rng: np.random.Generator
) -> list[Sample | None]:
    """The photos of one round, shuffled; each as often as its share says, rounded by chance."""
    expected = shares * len(samples) * ROUND_SHARE
    times = np.floor(expected + rng.random(len(samples))).astype(int)
    order = np.repeat(np.arange(len(samples)), times)
    rng.shuffle(order)
    return [samples[int(i)] for i in order]


def reader_from(stem: EfficientNetLite, conditions: int) -> LesionReader:
    """A reader that starts as the stem's later blocks.

    The filters of each channel stay as they are: they are few, and their gradients are half of the
    work on a processor.
    """
    copy = EfficientNetLite(stem.spec)
    copy.load_state_dict(stem.state_dict())
    reader = LesionReader(copy, conditions)
    torch.nn.init.zeros_(reader.condition.weight)
    torch.nn.init.zeros_(reader.condition.bias)
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(".depthwise." not in name)
    return reader


def train_reader(
    eyes: Eyes,
    samples: Sequence[Sample],
    labels: Labels,
    plan: DermoscopyPlan,
    cache: PhotoCache,
    bench: Workbench,
) -> Eyes:
    """The eyes with a reader trained on the dermoscopy among the samples.

    Goes on from its checkpoint where there is one.
    """
    lesions = [s for s in samples if s.modality is Modality.DERMOSCOPY]
    shares = shares_of(lesions, plan.evenness)
    stem = eyes.visual_encoder.stem
    assert stem is not None
    torch.manual_seed(bench.seed)
    reader = reader_from(stem, len(eyes.config.dermoscopy)).to(bench.device).train()
    stem.to(bench.device)
    shown = log_shares(lesions, shares, eyes.config.dermoscopy).to(bench.device)
    columns = columns_of(eyes.config.dermoscopy, eyes.config)

    def view_at(pixels: Pixels, _step: int, rng: np.random.Generator) -> Pixels:
        view = random_view(pixels, plan.side, rng, LEAST_AREA)
        return np.ascontiguousarray(np.rot90(view, int(rng.integers(4))))

    def loss_at(step: int) -> Tensor:
        pixels, chosen = views.at(step)
        rng = np.random.default_rng((bench.seed, step, bench.member, 1))
        with torch.no_grad():
            early = stem.early(pixels.to(bench.device))
        mixed, targets = mix(early, labels.of(chosen), plan.mix, rng)
        return loss_of(reader(mixed) + shown, targets.condition[:, columns].to(bench.device))

    parameters = named(reader)
    body = {n: p for n, p in parameters.items() if not n.startswith("condition")}
    head = {n: p for n, p in parameters.items() if n not in body}
    pace = Pace(plan.steps, plan.warm_up, weight_decay=plan.weight_decay, ema=plan.ema, clip=2.0)
    groups = ((body, plan.body_rate), (head, plan.head_rate))
    with Views(
        lambda rng: one_round(lesions, shares, rng), view_at, plan.batch, cache, bench
    ) as views:
        trained = Course("dermoscopy", groups, pace, bench).run(loss_at)
    reader.load_state_dict({**reader.state_dict(), **trained})
    return with_reader(eyes, reader)


def log_shares(
    lesions: Sequence[Sample], shares: NDArray[np.float64], conditions: Sequence[str]
) -> Tensor:
    """The logarithm of how often each condition is shown, [conditions]."""
    own = np.array([conditions.index(s.condition) for s in lesions])
    return torch.from_numpy(np.log(np.bincount(own, shares, len(conditions)))).float()


def loss_of(logits: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy of logits [N, conditions] with smoothed shares of the same shape."""
    smooth = (1 - SMOOTHING) * wanted + SMOOTHING / wanted.shape[1]
    return -(smooth * functional.log_softmax(logits, dim=1)).sum(1).mean()


def with_reader(eyes: Eyes, reader: LesionReader) -> Eyes:
    """The eyes with the reader, or with another one than they had."""
    own = {n: v.cpu() for n, v in eyes.state_dict().items() if not n.startswith("lesions.")}
    own |= {f"lesions.{name}": value.cpu() for name, value in reader.state_dict().items()}
    return Eyes.from_parts(replace(eyes.config, dermoscopy_reader=True), own)

"""What both trainings of the eyes share: the clock, the rate, mixup, and a step of learning."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.training.eyes_labels import Targets
from skingpt_desktop.training.team import Team

LOG = logging.getLogger(__name__)
UNMIXED = 0.5
_LEAST_RATE = 0.01
_EVERY = 40


class Clock:
    """The share of the granted minutes that is gone, over all runs."""

    def __init__(self, minutes: float, spent: float = 0.0) -> None:
        self._granted, self._start = minutes * 60, time.monotonic() - spent

    @property
    def spent(self) -> float:
        """Seconds so far."""
        return time.monotonic() - self._start

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return min(1.0, self.spent / self._granted)


def rate(share: float, warm_up: float) -> float:
    """Linear warm-up, then a cosine to 1 % of the peak."""
    if share < warm_up:
        return max(share / warm_up, 2 * _LEAST_RATE)
    progress = (share - warm_up) / (1 - warm_up)
    return _LEAST_RATE + (1 - _LEAST_RATE) * 0.5 * (1 + float(np.cos(np.pi * progress)))


def mix(
    pixels: Tensor, targets: Targets, alpha: float, rng: np.random.Generator
) -> tuple[Tensor, Targets]:
    """Mixup (Zhang et al. 2018) of half of the batches, between photos of one modality."""
    if rng.random() < UNMIXED:
        return pixels, targets
    partner = torch.arange(len(pixels))
    for modality in range(len(Modality)):
        same = (targets.modality == modality).nonzero().flatten()
        partner[same] = same[torch.from_numpy(rng.permutation(len(same)))]
    share = float(rng.beta(alpha, alpha))
    mixed = share * pixels + (1 - share) * pixels[partner]
    return mixed.contiguous(memory_format=torch.channels_last), targets.mixed(partner, share)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long and how a module learns; `ema` is the decay of the averaged weights."""

    minutes: float
    weight_decay: float
    warm_up: float
    ema: float
    clip: float


class Learner:
    """A module that learns with its team, with averaged weights and a checkpoint in `file`.

    `groups` pairs parameters with the peak of their learning rate. Where `file` is there, learning
    goes on from it.
    """

    def __init__(
        self,
        module: nn.Module,
        groups: Sequence[tuple[list[nn.Parameter], float]],
        pace: Pace,
        team: Team,
        file: Path,
    ) -> None:
        self._module, self._pace, self._team, self._file = module, pace, team, file
        self._parameters = [parameter for group, _ in groups for parameter in group]
        self._optimiser = torch.optim.AdamW(
            [{"params": group, "peak": peak} for group, peak in groups],
            weight_decay=pace.weight_decay,
        )
        self.average = {name: value.clone() for name, value in module.state_dict().items()}
        self.step, spent = self._resume() if file.exists() else (0, 0.0)
        team.barrier.wait()
        self._clock = Clock(pace.minutes, spent)
        self.share = self._clock.share
        self._losses: list[float] = []

    def learn(self, loss: Tensor) -> None:
        """Take one step down `loss`, in which the whole team takes part."""
        for group in self._optimiser.param_groups:
            group["lr"] = group["peak"] * rate(self.share, self._pace.warm_up)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self.share = self._team.average(self._parameters, self._clock.share)
        nn.utils.clip_grad_norm_(self._parameters, self._pace.clip)
        self._optimiser.step()
        self.step += 1
        self._follow()
        self._losses.append(loss.item())
        if self.step % _EVERY == 0 and self._team.member == 0:
            self._report()

    @torch.no_grad()
    def _follow(self) -> None:
        decay = min(self._pace.ema, self.step / (self.step + 10))
        for name, value in self._module.state_dict().items():
            self.average[name].lerp_(value, 1 - decay)

    def _report(self) -> None:
        mean = sum(self._losses) / len(self._losses)
        LOG.info("step %d, %.0f %% of the time, loss %.3f", self.step, 100 * self.share, mean)
        self._losses.clear()
        contents = {
            "module": self._module.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "average": self.average,
            "step": self.step,
            "spent": self._clock.spent,
        }
        part = self._file.with_suffix(".part")
        torch.save(contents, part)
        part.replace(self._file)

    def _resume(self) -> tuple[int, float]:
        saved: dict[str, Any] = torch.load(self._file, weights_only=True)
        self._module.load_state_dict(saved["module"])
        self._optimiser.load_state_dict(saved["optimiser"])
        self.average = saved["average"]
        return int(saved["step"]), float(saved["spent"])

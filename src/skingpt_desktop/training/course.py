"""The one training loop: AdamW, linear warm-up then cosine, checkpoints that can be gone on from.

A step's batch and its chance depend on the seed, the step and the process alone. So a run that was
killed and goes on ends with the same weights as one that was not.
"""

import math
import pickle
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.training.loss_curve import LossCurve
from skingpt_desktop.training.workbench import Workbench, writing

CHECKPOINT_EVERY_S = 60.0

LossAt = Callable[[int], Tensor]
"""The loss of this process's part of the batch of a step, counted from 0."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long and how fast.

    The learning rate of each group rises over `warm_up` steps from `start` times its peak, and
    follows a cosine over all steps to `least` times its peak. Weights of more than one dimension
    decay. Where `ema` is above 0 the result is the running average of the weights with that decay.
    """

    steps: int
    warm_up: int = 0
    start: float = 0.0
    least: float = 0.01
    weight_decay: float = 0.05
    clip: float = 1.0
    ema: float = 0.0

    def rate(self, step: int) -> float:
        """The share of the peak at a step."""
        if step < self.warm_up:
            return self.start + (1 - self.start) * (step + 1) / self.warm_up
        return self.least + (1 - self.least) * 0.5 * (1 + math.cos(math.pi * step / self.steps))


class Course:
    """Trains what requires a gradient in the groups, each with the peak of its learning rate."""

    def __init__(
        self,
        name: str,
        groups: Sequence[tuple[Mapping[str, nn.Parameter], float]],
        pace: Pace,
        bench: Workbench,
    ) -> None:
        self._name, self._pace, self._bench = name, pace, bench
        self._parameters = {n: p for group, _ in groups for n, p in group.items()}
        optimiser = torch.optim.AdamW(_optimiser_groups(groups, pace.weight_decay))
        self._optimiser = bench.accelerator.prepare(optimiser)
        self._average = {n: p.detach().clone() for n, p in self._parameters.items()}
        self._file = bench.work / f"{name}.checkpoint"
        self._step = 0

    def run(self, loss_at: LossAt) -> dict[str, Tensor]:
        """Train to the end, from the last checkpoint where there is one; the trained weights.

        Raises:
            DiskFull, BadInput: a checkpoint could not be written, or cannot be used.
        """
        self._resume()
        curve = LossCurve(self._bench.work / f"{self._name}-losses.csv", self._step)
        saved = time.monotonic()
        with self._bench.bar(self._name, self._pace.steps, self._step) as bar:
            while self._step < self._pace.steps:
                loss = self._learn(loss_at)
                curve.add(self._step, loss)
                bar.set_postfix(loss=f"{curve.recent:.3f}", refresh=False)
                bar.update()
                if time.monotonic() - saved > CHECKPOINT_EVERY_S:
                    self._save(curve)
                    saved = time.monotonic()
        self._save(curve)
        self._bench.wait()
        return self._average if self._pace.ema > 0 else dict(self._parameters)

    def _learn(self, loss_at: LossAt) -> float:
        bench, parameters = self._bench, list(self._parameters.values())
        torch.manual_seed(hash((bench.seed, self._step, bench.member)) % (1 << 63))
        for group in self._optimiser.param_groups:
            group["lr"] = group["peak"] * self._pace.rate(self._step)
        with bench.accelerator.autocast():
            loss = loss_at(self._step)
        if not torch.isfinite(loss):
            raise BadInput(
                "The training went astray",
                f"The loss of step {self._step} of “{self._name}” is no number. Lower its rate in "
                "the recipe, or train at full precision.",
            )
        bench.accelerator.backward(loss)
        bench.average_gradients(parameters)
        bench.accelerator.clip_grad_norm_(parameters, self._pace.clip)
        self._optimiser.step()
        self._optimiser.zero_grad()
        self._step += 1
        self._follow()
        return float(loss.detach())

    @torch.no_grad()
    def _follow(self) -> None:
        decay = min(self._pace.ema, self._step / (self._step + 10))
        for name, parameter in self._parameters.items():
            self._average[name].lerp_(parameter, 1 - decay)

    def _save(self, curve: LossCurve) -> None:
        if not self._bench.leads:
            return
        scaler = self._bench.accelerator.scaler
        state = {
            "parameters": {name: p.detach() for name, p in self._parameters.items()},
            "optimiser": self._optimiser.state_dict(),
            "average": self._average,
            "scaler": {} if scaler is None else scaler.state_dict(),
            "step": self._step,
        }
        with writing(f"“{self._file.name}”"):
            write_torch(state, self._file)
            curve.write()

    def _resume(self) -> None:
        if not self._file.is_file():
            return
        try:
            state: dict[str, Any] = torch.load(
                self._file, map_location=self._bench.device, weights_only=True
            )
            with torch.no_grad():
                for name, parameter in self._parameters.items():
                    parameter.copy_(state["parameters"][name])
                    self._average[name].copy_(state["average"][name])
            self._optimiser.load_state_dict(state["optimiser"])
            if state["scaler"] and self._bench.accelerator.scaler is not None:
                self._bench.accelerator.scaler.load_state_dict(state["scaler"])
            self._step = int(state["step"])
        except (RuntimeError, KeyError, ValueError, EOFError, pickle.UnpicklingError) as error:
            raise BadInput(
                "A checkpoint cannot be used",
                f"“{self._file}” is damaged or of another recipe. Remove it to begin this step "
                "anew.",
            ) from error


def write_torch(state: Any, file: Path) -> None:  # noqa: ANN401 - what torch.save takes
    """Write a file whole or not at all."""
    part = file.with_suffix(".part")
    torch.save(state, part)
    part.replace(file)


def named(module: nn.Module, prefix: str = "") -> dict[str, nn.Parameter]:
    """The parameters of a module that are to be trained, by name."""
    return {f"{prefix}{n}": p for n, p in module.named_parameters() if p.requires_grad}


def _optimiser_groups(
    groups: Sequence[tuple[Mapping[str, nn.Parameter], float]], decay: float
) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for parameters, peak in groups:
        for is_matrix in (True, False):
            own = [p for p in parameters.values() if (p.dim() > 1) is is_matrix]
            if own:
                weight_decay = decay if is_matrix else 0.0
                made.append({"params": own, "peak": peak, "lr": peak, "weight_decay": weight_decay})
    return made

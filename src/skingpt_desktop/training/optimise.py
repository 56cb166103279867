"""The training loop of the language side: AdamW, linear warm-up then cosine, resumable."""

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from skingpt_desktop.training.team import Team

REPORT_EVERY = 5

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Schedule:
    """How to optimise: `seconds` or `steps` end it, whichever comes first.

    The learning rate rises linearly over `warm_up` steps and then falls along a cosine to a tenth,
    as far as the time or the steps have gone.
    """

    learning_rate: float
    steps: int
    seconds: float
    warm_up: int = 20
    weight_decay: float = 0.01
    gradient_limit: float = 1.0
    save_every_s: float = 90.0


@dataclass(slots=True)
class Progress:
    """How far a run has come; kept in its checkpoint."""

    step: int = 0
    seconds: float = 0.0

    def share(self, schedule: Schedule) -> float:
        """From 0 to 1."""
        return min(1.0, max(self.step / schedule.steps, self.seconds / schedule.seconds))


def optimise(
    module: nn.Module,
    loss_of: Callable[..., torch.Tensor],
    batches: Iterable[object],
    schedule: Schedule,
    checkpoint: Path,
    report: Report,
    team: Team | None = None,
) -> Progress:
    """Train what requires a gradient; goes on from `checkpoint` where there is one.

    With a team, gradients are averaged over its members, and the first of them keeps the
    checkpoint.
    """
    parameters = {n: p for n, p in module.named_parameters() if p.requires_grad}
    optimiser = torch.optim.AdamW(
        parameters.values(), lr=schedule.learning_rate, weight_decay=schedule.weight_decay
    )
    progress = _resumed(checkpoint, parameters, optimiser)
    last_save = time.monotonic()
    running: list[float] = []
    share = progress.share(schedule)
    leads = team is None or team.member == 0
    for batch in batches:
        begun = time.monotonic()
        if share >= 1:
            break
        _set_rate(optimiser, schedule, progress.step, share)
        loss = loss_of(batch)
        loss.backward()
        if team is not None:
            share = team.average(list(parameters.values()), progress.share(schedule))
        nn.utils.clip_grad_norm_(parameters.values(), schedule.gradient_limit)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        running.append(float(loss.detach()))
        progress.step += 1
        progress.seconds += time.monotonic() - begun
        if team is None:
            share = progress.share(schedule)
        if leads and progress.step % REPORT_EVERY == 0:
            mean = sum(running[-REPORT_EVERY:]) / len(running[-REPORT_EVERY:])
            report(f"step {progress.step} {progress.seconds:.0f} s loss {mean:.4f}")
        if leads and time.monotonic() - last_save > schedule.save_every_s:
            _save(checkpoint, parameters, optimiser, progress)
            last_save = time.monotonic()
    if leads:
        _save(checkpoint, parameters, optimiser, progress)
    return progress


def _set_rate(
    optimiser: torch.optim.Optimizer, schedule: Schedule, step: int, share: float
) -> None:
    rising = min(1.0, (step + 1) / schedule.warm_up)
    falling = 0.1 + 0.9 * (1 + math.cos(math.pi * share)) / 2
    for group in optimiser.param_groups:
        group["lr"] = schedule.learning_rate * rising * falling


def _save(
    checkpoint: Path,
    parameters: dict[str, nn.Parameter],
    optimiser: torch.optim.Optimizer,
    progress: Progress,
) -> None:
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    part = checkpoint.with_suffix(".part")
    state = {
        "parameters": {name: parameter.detach() for name, parameter in parameters.items()},
        "optimiser": optimiser.state_dict(),
        "progress": [progress.step, progress.seconds],
    }
    torch.save(state, part)
    part.replace(checkpoint)


def _resumed(
    checkpoint: Path, parameters: dict[str, nn.Parameter], optimiser: torch.optim.Optimizer
) -> Progress:
    if not checkpoint.is_file():
        return Progress()
    state = torch.load(checkpoint, weights_only=True)
    with torch.no_grad():
        for name, parameter in parameters.items():
            parameter.copy_(state["parameters"][name])
    optimiser.load_state_dict(state["optimiser"])
    return Progress(int(state["progress"][0]), float(state["progress"][1]))

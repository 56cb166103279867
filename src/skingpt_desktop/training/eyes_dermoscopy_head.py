"""Give eyes a head for dermoscopy on the Q-Former's queries, which speaks beside the reader.

All dermoscopy photos of the training split are looked at once by the program's own way; a linear
head is fitted to the mean of their queries, with rare kinds of lesion weighted up.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.training.course import write_torch
from skingpt_desktop.training.eyes_outputs import look_at
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.workbench import Workbench

STEPS = 150
_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class DermoscopyHeadPlan:
    """How the head is fitted.

    `evenness` 0 weighs every photo the same, 1 every condition; `decay` is the ridge penalty. The
    head's logits are added to the reader's `share` times.
    """

    evenness: float = 0.8
    decay: float = 0.03
    share: float = 0.3


def mean_queries(
    eyes: Eyes, data: Path, samples: Sequence[Sample], file: Path, bench: Workbench
) -> Tensor:
    """The samples' mean queries [N, width], from `file` where it is there, else kept there."""
    if not file.exists():
        means: list[Tensor] = []
        with bench.bar(file.stem, len(samples)) as bar:
            for first in range(0, len(samples), _AT_ONCE):
                photos = [data / sample.path for sample in samples[first : first + _AT_ONCE]]
                means.append(look_at(eyes, photos).queries.mean(1).clone())
                bar.update(len(photos))
        write_torch(torch.cat(means), file)
    kept: Tensor = torch.load(file, weights_only=True)
    return kept


def fit_head(
    inputs: Tensor, truth: Tensor, conditions: int, plan: DermoscopyHeadPlan = DermoscopyHeadPlan()
) -> nn.Linear:
    """A linear head from `inputs` [N, width] to the conditions, whose indices are `truth` [N].

    Multinomial logistic regression on standardised inputs with a ridge penalty.
    """
    mean, deviation = inputs.mean(0), inputs.std(0) + 1e-4
    standard = (inputs - mean) / deviation
    weights = torch.bincount(truth, minlength=conditions).float()[truth] ** -plan.evenness
    weights /= weights.sum()
    head = nn.Linear(inputs.shape[1], conditions)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    optimiser = torch.optim.LBFGS(head.parameters(), max_iter=STEPS, line_search_fn="strong_wolfe")

    def closure() -> float:
        optimiser.zero_grad()
        losses = functional.cross_entropy(head(standard), truth, reduction="none")
        loss = (losses * weights).sum() + plan.decay * head.weight.square().sum()
        loss.backward()
        return loss.item()

    optimiser.step(closure)
    with torch.no_grad():
        head.weight.div_(deviation)
        head.bias.sub_(head.weight @ mean)
        head.weight.mul_(plan.share)
        head.bias.mul_(plan.share)
    return head


def with_head(eyes: Eyes, head: nn.Linear) -> Eyes:
    """The eyes with the head for dermoscopy, or with another one than they had."""
    own = {n: v for n, v in eyes.state_dict().items() if not n.startswith("heads.dermoscopy")}
    own |= {f"heads.dermoscopy.{name}": value for name, value in head.state_dict().items()}
    return Eyes.from_parts(replace(eyes.config, dermoscopy_head=True), own)

"""Where the eyes looked: which places of a photo spoke for the condition that leads.

Each token's gradient times the token itself, summed over its width (Shrikumar et al. 2016,
arXiv:1605.01713), at the place where the Q-Former reads the photo. Attention weights alone point
less well at what counts: `benchmarks/where_it_looked.py` hides places and measures it.
"""

import torch
from torch import Tensor
from torch.nn import functional

from skingpt_desktop.domain.findings import Focus
from skingpt_desktop.model.config import Calibration
from skingpt_desktop.model.eyes import (
    Eyes,
    EyesOutput,
    condition_probabilities,
    kind_of_skin,
)

_DIGITS = 3


def judge_with_focus(
    eyes: Eyes, seen: Tensor, calibration: Calibration
) -> tuple[EyesOutput, Focus]:
    """What the eyes give for one photo's normed tokens [1, 1 + grid * grid, width], and the focus.

    The eyes' own weights must not ask for gradients.
    """
    with torch.enable_grad():
        seen = seen.detach().requires_grad_()
        output = eyes.judge(seen)
        shares = condition_probabilities(output, kind_of_skin(output), eyes.config, calibration)
        (slope,) = torch.autograd.grad(shares.max().log(), seen)
    places = (slope * seen.detach())[0, 1:].sum(-1)
    grid = eyes.config.vision.grid
    return _detached(output), _to_focus(places.view(grid, grid))


def _detached(output: EyesOutput) -> EyesOutput:
    return EyesOutput(*(getattr(output, name).detach() for name in EyesOutput.__slots__))


def _to_focus(places: Tensor) -> Focus:
    """What speaks for the condition, smoothed over a place and its neighbours, the most at 1."""
    for_it = places.clamp(min=0)[None, None]
    smooth = functional.avg_pool2d(functional.pad(for_it, (1, 1, 1, 1), mode="replicate"), 3, 1)
    most = smooth.max()
    if not most > 0:
        return ()
    return tuple(
        tuple(round(value, _DIGITS) for value in row) for row in (smooth[0, 0] / most).tolist()
    )

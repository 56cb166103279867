"""Where the eyes looked: which places of a photo spoke for the condition that leads.

Each token's gradient times the token itself, summed over its width (Shrikumar et al. 2016,
arXiv:1605.01713), at the place where the Q-Former reads the photo; for dermoscopy at the features
that its reader takes the mean of. Attention weights alone point less well at what counts:
`benchmarks/where_it_looked.py` hides places and measures it.
"""

from dataclasses import replace

import torch
from torch import Tensor
from torch.nn import functional

from skingpt_desktop.domain.findings import Focus, Modality
from skingpt_desktop.model.config import Calibration
from skingpt_desktop.model.eyes import (
    Eyes,
    EyesOutput,
    Seen,
    condition_probabilities,
    kind_of_skin,
    of_whole_photos,
)

_DIGITS = 3


def judge_with_focus(eyes: Eyes, seen: Seen, calibration: Calibration) -> tuple[EyesOutput, Focus]:
    """What the eyes give for the looks at one photo, and the focus in the first of them.

    The eyes' own weights must not ask for gradients.
    """
    looks, grid = len(seen.tokens), eyes.config.vision.grid
    with torch.enable_grad():
        tokens = seen.tokens.detach().requires_grad_()
        output = of_whole_photos(eyes.judge(tokens), looks)
        kind = kind_of_skin(output)
        if kind is Modality.DERMOSCOPY and eyes.lesions is not None and seen.early is not None:
            with torch.no_grad():
                features = eyes.lesions.read(seen.early[:1])
            logits = output.dermoscopy_logits + eyes.lesions.judge(features.requires_grad_())
            output = replace(output, dermoscopy_logits=logits)
            spoke = _what_spoke(eyes, output, calibration, features)[0].sum(0)
        else:
            spoke = _what_spoke(eyes, output, calibration, tokens)[0, 1:].sum(-1).view(grid, grid)
    return _detached(output), _to_focus(spoke)


def _what_spoke(eyes: Eyes, output: EyesOutput, calibration: Calibration, places: Tensor) -> Tensor:
    shares = condition_probabilities(output, kind_of_skin(output), eyes.config, calibration)
    (slope,) = torch.autograd.grad(shares.max().log(), places)
    return slope * places.detach()


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

"""Mixup: photos blended with one another, and what is to be learnt from them."""

import numpy as np
import torch
from torch import Tensor

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.training.eyes_labels import Targets

UNMIXED = 0.5


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

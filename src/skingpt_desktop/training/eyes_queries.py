"""What the trained eyes hand to the language model, kept for the dialogue's training."""

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.training.course import write_torch
from skingpt_desktop.training.eyes_features import Features

_AT_ONCE = 32


@torch.inference_mode()
def write_queries(eyes: Eyes, sides: Mapping[str, Features], file: Path) -> None:
    """Write paths, sides of the split and queries [N, Q, D] of the photos shown as they are."""
    paths: list[str] = []
    split: list[str] = []
    queries: list[Tensor] = []
    for side, features in sides.items():
        kept = [
            (row, view.sample.path)
            for row, view in enumerate(features.views)
            if view.sample is not None and not view.changed
        ]
        paths += [path for _, path in kept]
        split += [side] * len(kept)
        for rows in torch.tensor([row for row, _ in kept]).split(_AT_ONCE):
            tokens = eyes.visual_encoder.transform(features.maps[rows].float())
            queries.append(eyes.read(tokens).queries.half())
    write_torch({"paths": paths, "split": split, "queries": torch.cat(queries)}, file)

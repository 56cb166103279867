"""What the Q-Former gave for the photos of the data folder, kept for the language side's training.

A file of `torch.save` with `paths`, `queries` float16 [photos, queries, width] and `split`, written
by the training of the eyes.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch


@dataclass(frozen=True, slots=True)
class PhotoQueries:
    """Queries [photos, queries, width] of photos of one split, with their places in the file."""

    queries: torch.Tensor
    places: tuple[int, ...]
    contents: dict[str, Any]


def read_queries(file: Path, split: str) -> PhotoQueries:
    """The photos of a split.

    Raises:
        ValueError: there are none.
    """
    contents: dict[str, Any] = torch.load(file, weights_only=True)
    places = tuple(i for i, name in enumerate(contents["split"]) if name == split)
    if not places:
        raise ValueError(f"no photos of the split {split}")
    return PhotoQueries(contents["queries"][list(places)].float(), places, contents)


def made_up_queries(count: int, tokens: int, width: int, seed: int) -> torch.Tensor:
    """Queries of no photo at all, distributed like a Q-Former's normalised output."""
    return torch.randn(count, tokens, width, generator=torch.Generator().manual_seed(seed))

"""Batches of views for training the eyes' networks, the next one made while this one is learned."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

import numpy as np
import torch
from torch import Tensor

from skingpt_desktop.model.config import IMAGENET_MEAN, IMAGENET_STD
from skingpt_desktop.training.augment import Pixels, change_light, to_batch
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.negatives import draw_negative
from skingpt_desktop.training.photo_cache import PhotoCache
from skingpt_desktop.training.workbench import Workbench

Batch = tuple[Tensor, list[Sample | None]]
Round = Callable[[np.random.Generator], list[Sample | None]]
"""The photos of one round, shuffled; None stands for a drawing."""

ViewAt = Callable[[Pixels, int, np.random.Generator], Pixels]
"""A view of a photo at a step."""


def normalise(batch: Tensor) -> Tensor:
    """Pixels in 0..1 to the network's input, channels last in memory."""
    mean = torch.tensor(IMAGENET_MEAN).view(1, 3, 1, 1)
    std = torch.tensor(IMAGENET_STD).view(1, 3, 1, 1)
    return ((batch - mean) / std).contiguous(memory_format=torch.channels_last)


class Views:
    """The batches of one process by step; `batch` is the size for all processes together."""

    def __init__(
        self, one_round: Round, view_at: ViewAt, batch: int, cache: PhotoCache, bench: Workbench
    ) -> None:
        self._one_round, self._view_at, self._size = one_round, view_at, batch
        self._cache, self._bench = cache, bench
        self._pool = ThreadPoolExecutor(1)
        self._coming: tuple[int, Future[Batch]] | None = None
        self._round: tuple[int, list[Sample | None]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def at(self, step: int) -> Batch:
        """Views [N, 3, side, side] and the photos that they are of; None stands for a drawing."""
        if self._coming is None or self._coming[0] != step:
            self._coming = (step, self._pool.submit(self._make, step))
        batch = self._coming[1].result()
        self._coming = (step + 1, self._pool.submit(self._make, step + 1))
        return batch

    def _make(self, step: int) -> Batch:
        chunk = self._chunk(step)
        rng = np.random.default_rng((self._bench.seed, step, self._bench.member))
        photos = [draw_negative(rng) if s is None else self._cache[s.path] for s in chunk]
        views = [self._view_at(photo, step, rng) for photo in photos]
        return normalise(change_light(to_batch(views), rng)), chunk

    def _chunk(self, step: int) -> list[Sample | None]:
        if self._round is None:
            self._round = (0, self._order(0))
        each = max(1, len(self._round[1]) // self._size)
        number, place = divmod(step, each)
        if self._round[0] != number:
            self._round = (number, self._order(number))
        whole = self._round[1][place * self._size : (place + 1) * self._size]
        return whole[self._bench.member :: self._bench.members]

    def _order(self, number: int) -> list[Sample | None]:
        return self._one_round(np.random.default_rng((self._bench.seed, number)))

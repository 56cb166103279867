"""torch's ways of saying that there is no memory left, as Python's own."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled, Predictor

_WORDS = ("can't allocate memory", "not enough memory", "backend out of memory")
"""How torch says it on Linux and macOS, on Windows, and on Apple's graphics processors."""


@contextmanager
def running_out_is_memory_error() -> Iterator[None]:
    """Turn torch's errors about memory into `MemoryError`.

    Raises:
        MemoryError: torch found no room, on the CPU or on a graphics processor.
    """
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise MemoryError from error
    except RuntimeError as error:
        if any(words in str(error) for words in _WORDS):
            raise MemoryError from error
        raise


def give_back() -> None:
    """Return to the computer what torch holds in reserve, after something did not fit."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()


class Careful:
    """Implements `domain.predictor.Predictor`: another one that never dies of too little memory.

    Looking and writing raise `MemoryError` where torch found no room; what was loaded stays usable.
    """

    def __init__(self, predictor: Predictor) -> None:
        self._predictor = predictor

    @property
    def identity(self) -> ModelIdentity:
        """See `domain.predictor.Predictor`."""
        return self._predictor.identity

    def look(self, photo: Photo) -> Findings:
        """See `domain.predictor.Predictor`."""
        try:
            with running_out_is_memory_error():
                return self._predictor.look(photo)
        except MemoryError:
            give_back()
            raise

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """See `domain.predictor.Predictor`."""
        try:
            with running_out_is_memory_error():
                yield from self._predictor.write(request, is_cancelled)
        except MemoryError:
            give_back()
            raise

    def forget(self) -> None:
        """See `domain.predictor.Predictor`."""
        self._predictor.forget()

"""torch's ways of saying that there is no memory left, as Python's own."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

_CPU_WORDS = "can't allocate memory"


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
        if _CPU_WORDS in str(error):
            raise MemoryError from error
        raise

"""What is let go of is overwritten where it lies, for a while; with glibc (most Linux) alone.

Neither Python nor Qt overwrites what it frees: a photo that a lock lets go of would stay readable
in the process's memory until something else takes its place. glibc can fill each block as it is
freed (`mallopt`, M_PERTURB), and give pages without any block in use back to the system
(`malloc_trim`). Python keeps small objects, up to 512 bytes, in pools of its own, which neither
reaches.
"""

import ctypes
import sys

_M_PERTURB = -6
_FILLING = 0x55


def fill_what_is_freed(fills: bool) -> None:
    """From now on, whether each block that is freed is overwritten; much freeing slows down."""
    _call("mallopt", _M_PERTURB, _FILLING if fills else 0)


def give_back_freed_memory() -> None:
    """Pages that hold nothing any more go back to the system, and what lay in them is gone."""
    _call("malloc_trim", 0)


def _call(name: str, *values: int) -> None:
    function = getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
    if function is not None:
        function(*values)

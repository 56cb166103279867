"""The limits that the decoder's process sets on itself before it sees a photo.

What each system gives: Linux all of it; macOS no filter of system calls and, in some versions, no
limit on memory; Windows none of these, so that only the limits on bytes, pixels and time remain.
"""

import contextlib
import math
import sys
import time

from skingpt_desktop.seccomp import refuse_system_calls

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 5


def limit_memory(most: int = MEMORY_BYTES) -> None:
    """Give this process so many bytes of addresses, 512 MB unless told otherwise."""
    if sys.platform != "win32":
        _limit(resource.RLIMIT_AS, most)


def close_the_door() -> bool:
    """Open nothing more from here on: no file, no socket, no program.

    To be called once everything is imported. Returns whether the kernel filters system calls;
    where it does not, the process still cannot get another file descriptor (POSIX).
    """
    if sys.platform != "win32":
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_NOFILE, 0)
    return refuse_system_calls()


def limit_time() -> None:
    """Allow 5 more seconds of work, after which the system ends this process."""
    if sys.platform != "win32":
        seconds = math.ceil(time.process_time()) + CPU_SECONDS
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))


def _limit(which: int, value: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (value, value))

"""What this program has to do with the network just now: nothing, and who sees to that."""

from dataclasses import dataclass
from pathlib import Path

import psutil

_STATUS = Path("/proc/self/status")
_FILTERED = "Seccomp:\t2"


@dataclass(frozen=True, slots=True)
class NetworkState:
    """`open` counts this process's internet sockets, None where the system does not tell.

    `refused_by_system` says that the kernel refuses them to the whole program.
    """

    open: int | None
    refused_by_system: bool


def network_state() -> NetworkState:
    """The state of now, as the system tells it."""
    try:
        count: int | None = len(psutil.Process().net_connections(kind="inet"))
    except (psutil.Error, OSError):
        count = None
    try:
        filtered = _FILTERED in _STATUS.read_text()
    except OSError:
        filtered = False
    return NetworkState(count, filtered)


def network_words(state: NetworkState) -> str:
    """The state in one line, for the command line."""
    opened = {None: "not known here", 0: "none opened"}.get(state.open, f"{state.open} opened")
    if state.refused_by_system:
        return f"{opened}; the system refuses internet sockets to the whole program"
    return f"{opened}; internet sockets made from Python are refused"

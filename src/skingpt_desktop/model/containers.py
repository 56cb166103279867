"""The memory that Linux control groups leave to this program, as in a container or a service.

Sources: docs.kernel.org/admin-guide/cgroup-v2.html and .../cgroup-v1/memory.html.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_OWN_GROUPS = "proc/self/cgroup"
_MOUNTED = "sys/fs/cgroup"


@dataclass(frozen=True, slots=True)
class _Files:
    """What a version calls its files, and the count of bytes that the kernel may drop any time."""

    limit: str
    used: str
    dropped: str


_VERSION_1 = _Files("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
_VERSION_2 = _Files("memory.max", "memory.current", "inactive_file")


def container_limit(system: Path) -> tuple[int, int] | None:
    """Bytes that the groups around this program allow, and how many of them are free.

    The tightest of nested groups counts. `system` is the root of the file system. None where no
    group sets a limit.
    """
    found = [limit for folder, files in _groups(system) if (limit := _read(folder, files))]
    if not found:
        return None
    return min(limit for limit, _ in found), min(free for _, free in found)


def _groups(system: Path) -> Iterator[tuple[Path, _Files]]:
    """The folders of the group of this program and of all groups around it."""
    try:
        lines = (system / _OWN_GROUPS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        lines = ["0::/"]
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if not controllers:
            yield from ((folder, _VERSION_2) for folder in _upwards(system / _MOUNTED, path))
        elif "memory" in controllers.split(","):
            base = system / _MOUNTED / "memory"
            yield from ((folder, _VERSION_1) for folder in _upwards(base, path))


def _upwards(base: Path, path: str) -> Iterator[Path]:
    inside = PurePosixPath(path.lstrip("/"))
    if ".." in inside.parts:
        # The group lies outside of what this container sees.
        inside = PurePosixPath()
    for folder in (inside, *inside.parents):
        yield base / folder
        if folder == PurePosixPath():
            return


def _read(folder: Path, files: _Files) -> tuple[int, int] | None:
    try:
        limit = int((folder / files.limit).read_text())
        used = int((folder / files.used).read_text())
        rows = (folder / "memory.stat").read_text().splitlines()
        dropped = sum(int(row.split()[1]) for row in rows if row.split()[0] == files.dropped)
    except (OSError, ValueError, IndexError):
        return None
    return limit, max(0, limit - used + dropped)

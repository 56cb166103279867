"""The lock files in `locks/`: what they pin, and which one is for this computer.

Standard library only: `make setup` asks before anything is installed.
"""

import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "locks"
PYTHON = (3, 11)
OF_PLATFORM = {
    ("linux", "x86_64"): "linux-x86_64.txt",
    ("win32", "AMD64"): "windows-x86_64.txt",
    ("darwin", "arm64"): "macos-arm64.txt",
}
WITH_NVIDIA = "linux-x86_64-nvidia.txt"
"""For Linux with PyPI's torch, which brings NVIDIA's libraries."""

_PACKAGE = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})\b")


@dataclass(frozen=True)
class Locked:
    """One package of a lock: its version, and the SHA-256 of each file that pip may take."""

    version: str
    hashes: tuple[str, ...]


def read_lock(path: Path) -> dict[str, Locked]:
    """What a lock pins, under names as `normalised` writes them."""
    found: dict[str, Locked] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if package := _PACKAGE.match(line):
            name = normalised(package.group(1))
            found[name] = Locked(package.group(2), ())
        if name and (hashes := tuple(_HASH.findall(line))):
            found[name] = Locked(found[name].version, found[name].hashes + hashes)
    return found


def normalised(name: str) -> str:
    """A package's name as the index compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def lock_for_this_computer() -> Path | None:
    """The lock for this system, processor and Python; none where there is no such lock."""
    name = OF_PLATFORM.get((sys.platform, platform.machine()))
    return LOCKS / name if name and sys.version_info[:2] == PYTHON else None


def lock_of_the_installed() -> Path | None:
    """As `lock_for_this_computer`, for what is installed here: on Linux there are two torches."""
    lock = lock_for_this_computer()
    if lock is None or sys.platform != "linux":
        return lock
    try:
        return lock if "+cpu" in version("torch") else LOCKS / WITH_NVIDIA
    except PackageNotFoundError:
        return lock


def locked_hashes(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each package that the lock of the installed pins, by the name given, its hashes."""
    lock = lock_of_the_installed()
    pinned = read_lock(lock) if lock else {}
    there = {name: pinned.get(normalised(name)) for name in names}
    return {name: package.hashes for name, package in there.items() if package}


if __name__ == "__main__":
    lock = lock_for_this_computer()
    print("" if lock is None else lock.relative_to(ROOT).as_posix())

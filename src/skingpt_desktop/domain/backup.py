"""A backup on its way, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class BackupStep(StrEnum):
    """What is going on."""

    COPYING = "copying"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class BackupProgress:
    """How far a backup or a restore is, in bytes; `total` is an estimate."""

    step: BackupStep
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was written, opened again and found whole."""

    path: Path
    cases: int
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """Cases that were brought back; those that were here before lie in `aside`, if there were any.

    `needs_new_lock` says that the recovery code opened them, so that nothing opens them every day.
    """

    cases: int
    aside: Path | None
    needs_new_lock: bool

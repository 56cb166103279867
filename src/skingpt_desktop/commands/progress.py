"""A line of progress on stderr, where a person sits before it."""

import contextlib
import sys
from collections.abc import Callable, Iterator

from skingpt_desktop.domain.backup import BackupProgress
from skingpt_desktop.domain.models import Transfer


def progress_report() -> Callable[[Transfer], None]:
    """Shows how far it is on a terminal; for a pipe, where such a line is of no use, nothing."""
    return _show if sys.stderr.isatty() else _be_silent


def backup_report() -> Callable[[BackupProgress], None]:
    """The same for a backup or a restore."""
    return _show_backup if sys.stderr.isatty() else _be_silent


@contextlib.contextmanager
def end_progress() -> Iterator[None]:
    """Ends the line of progress when the block is left."""
    try:
        yield
    finally:
        if sys.stderr.isatty():
            sys.stderr.write("\n")


def _show(transfer: Transfer) -> None:
    share = transfer.done / max(transfer.total, 1)
    sys.stderr.write(f"\r{share:4.0%}  {transfer.file[:60]:<60}")
    sys.stderr.flush()


def _show_backup(progress: BackupProgress) -> None:
    share = progress.done / max(progress.total, 1)
    sys.stderr.write(f"\r{share:4.0%}  {progress.step.value:<20}")
    sys.stderr.flush()


def _be_silent(_: object) -> None:
    """For a pipe."""

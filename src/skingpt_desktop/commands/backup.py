"""`skingpt backup`, `restore` and `recovery-code`: what brings the cases back."""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from skingpt_desktop.commands.progress import backup_report, end_progress
from skingpt_desktop.commands.unlocking import ask_secret, unlocked
from skingpt_desktop.domain.backup import Restored
from skingpt_desktop.domain.errors import BadInput, Cancelled, StoreLocked
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.desk import Desk


def add_backup(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt backup`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="on a stick or another disk")
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there")
    parser.add_argument(
        "--this-computer-only",
        action="store_true",
        help="allow a backup that only this computer's keychain opens",
    )


def add_restore(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt restore`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="made by skingpt backup")
    parser.add_argument(
        "--replace", action="store_true", help="put the cases that are here now aside"
    )


def add_recovery_code(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt recovery-code`."""
    parser.add_argument(
        "--replace", action="store_true", help="make a new one; the one before opens nothing then"
    )


def run_backup(options: argparse.Namespace, desk: Desk) -> None:
    """Write all cases, encrypted, into one file, and check it.

    Raises:
        SkinGPTError: the cases cannot be opened, or the file cannot be written.
    """
    path: Path = options.file
    if path.exists() and not options.force:
        raise BadInput(
            "Nothing was written", f"{path} is there already. Add --force to replace it."
        )
    with unlocked(desk):
        if not desk.safe.state().opens_elsewhere and not options.this_computer_only:
            raise BadInput(
                "Only this computer could open such a backup",
                "Make a recovery code first (skingpt recovery-code), or add --this-computer-only.",
            )
        with _stopped_by_user(), end_progress():
            made = desk.safe.back_up(path, backup_report(), never_cancelled)
    print(f"written and checked: {made.path}, {made.cases} cases, {made.size / 1e6:.1f} MB")


def run_restore(options: argparse.Namespace, desk: Desk) -> None:
    """Bring the cases of a backup back; those that are here are kept aside.

    Raises:
        SkinGPTError: the backup cannot be read or opened; nothing was changed.
    """
    if not desk.safe.state().is_empty and not options.replace:
        raise BadInput(
            "There are cases here already",
            "Nothing was changed. Add --replace to put them aside; they are not deleted.",
        )
    try:
        restored = _restore(desk, options.file)
        if restored.needs_new_lock:
            _choose_lock(desk)
    finally:
        desk.store_close()
    print(f"restored and checked: {restored.cases} cases")
    if restored.aside is not None:
        print(f"the cases that were here before lie, locked as they were, in {restored.aside}")


def run_recovery_code(options: argparse.Namespace, desk: Desk) -> None:
    """Make a recovery code and print it, once.

    Raises:
        SkinGPTError: the cases cannot be opened, or there is a code already.
    """
    with unlocked(desk):
        if desk.safe.state().has_code and not options.replace:
            raise BadInput(
                "There is a recovery code already",
                "It cannot be shown again. Add --replace to make a new one; the one before opens "
                "nothing then.",
            )
        code = desk.safe.new_code()
        desk.safe.keep_code(code)
    print(code)
    sys.stderr.write(
        "Write it down and keep it in a safe place, not on this computer. It opens your cases and "
        "your backups when the passphrase or the keychain is gone. It is not shown again.\n"
    )


def _restore(desk: Desk, path: Path) -> Restored:
    with _stopped_by_user(), end_progress():
        with contextlib.suppress(StoreLocked):
            return desk.safe.restore(path, None, backup_report(), never_cancelled)
        typed = ask_secret("Passphrase or recovery code of the backup")
        return desk.safe.restore(path, typed, backup_report(), never_cancelled)


def _choose_lock(desk: Desk) -> None:
    """The recovery code is not for every day."""
    if desk.safe.state().keychain_works:
        desk.safe.change_lock(None)
        return
    first = ask_secret("A new passphrase for every day")
    if first != ask_secret("The same passphrase again"):
        raise BadInput(
            "The two are not the same",
            "The cases are restored; the recovery code opens them. Choose a passphrase in the "
            "window.",
        )
    desk.safe.change_lock(first)


@contextlib.contextmanager
def _stopped_by_user() -> Iterator[None]:
    """Ctrl-C inside of SQLite arrives as an interrupted statement."""
    try:
        yield
    except Cancelled:
        raise KeyboardInterrupt from None

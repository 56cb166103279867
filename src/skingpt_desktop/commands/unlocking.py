"""Opening the cases from the command line, as the window does it."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.services.desk import Desk, Lock


def unlock(desk: Desk) -> None:
    """Open the case file; nothing is made where there is none.

    Raises:
        BadInput: there are no cases yet.
        SkinGPTError: they cannot be opened.
    """
    lock = desk.store_lock()
    if lock in {Lock.NEW_WITH_KEYCHAIN, Lock.NEW_WITH_PASSPHRASE}:
        raise BadInput("There are no cases yet", "Ask about a photo in the window first.")
    asked = ask_secret("Passphrase of your cases") if lock is Lock.PASSPHRASE else None
    desk.store_open(asked)


@contextmanager
def unlocked(desk: Desk) -> Iterator[None]:
    """The case file, open while the block runs; raises as `unlock` does."""
    unlock(desk)
    try:
        yield
    finally:
        desk.store_close()


def ask_secret(what: str) -> str:
    """Something secret: typed unseen, or a line of standard input where nobody types."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{what} (not shown): ")
    return sys.stdin.readline().rstrip("\n")

"""What the errors of SQLCipher mean to a user."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import (
    Cancelled,
    CasesDamaged,
    NotEncrypted,
    SkinGPTError,
    StoreUnavailable,
)
from skingpt_desktop.store.files import disk_full, unavailable

DAMAGED = {dbapi2.SQLITE_NOTADB, dbapi2.SQLITE_CORRUPT}
"""The primary codes with which SQLite says that a page is not as it was written."""
_UNAVAILABLE = {
    dbapi2.SQLITE_BUSY,
    dbapi2.SQLITE_CANTOPEN,
    dbapi2.SQLITE_IOERR,
    dbapi2.SQLITE_LOCKED,
    dbapi2.SQLITE_PERM,
    dbapi2.SQLITE_PROTOCOL,
    dbapi2.SQLITE_READONLY,
}


@contextmanager
def converting_errors(path: Path) -> Iterator[None]:
    """Turn SQLCipher's errors into the user's; what remains is a fault of the program."""
    try:
        yield
    except dbapi2.Error as error:
        converted = _converted(error, path)
        if converted is None:
            raise
        raise converted from error


def primary_code(error: dbapi2.Error) -> int:
    """SQLite's own code of an error, without what it adds on how it came about."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _converted(error: dbapi2.Error, path: Path) -> SkinGPTError | None:
    code = primary_code(error)
    if code == dbapi2.SQLITE_INTERRUPT:
        return Cancelled()
    if code == dbapi2.SQLITE_FULL:
        return disk_full()
    if code in {dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED}:
        return _in_use()
    if code in _UNAVAILABLE or (code in DAMAGED and _is_out_of_reach(path)):
        return unavailable(path.parent)
    return cases_damaged(path) if code in DAMAGED else None


def _is_out_of_reach(path: Path) -> bool:
    """Whether the disk is gone, which SQLCipher may take for a page that was changed."""
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError:
        return True
    return False


def _in_use() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases are in use",
        "Another window of this program is writing just now. Nothing was changed. "
        "Wait a moment, then try again.",
    )


def not_encrypted(path: Path) -> NotEncrypted:
    """The file could be read without a key."""
    return NotEncrypted(
        "This file is not encrypted",
        f"Anybody could read {path} without a key, so it is not the file that this program wrote. "
        "It was not opened. Put the folder back from a backup, and find out who changed the file.",
    )


def cases_damaged(path: Path) -> CasesDamaged:
    """The file is not as it was written, or the key is another one."""
    return CasesDamaged(
        "Your cases cannot be opened",
        f"The file {path} is damaged, or its key is not the right one. Nothing was changed. What "
        "can still be read can be saved into a new file. The damaged file is kept.",
    )

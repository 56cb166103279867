"""A backup: the encrypted cases and the vault that opens them, in one file.

It is the SQLCipher file, as `VACUUM INTO` writes it, followed by the vault's file, the length of
that as 8 bytes (big-endian), and 16 bytes that say what this is. So the disk it is written to needs
room for it once, and nothing in it can be read without the passphrase or the recovery code. The
key is that of the cases: a backup is opened by what opened the cases when it was made.
"""

import contextlib
import glob
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.backup import BackedUp, BackupProgress, BackupStep
from skingpt_desktop.domain.errors import (
    BackupFailed,
    Cancelled,
    DiskFull,
    StoreDamaged,
    StoreUnavailable,
)
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store.connecting import open_copy
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.files import converting_os_errors, sync_folder, temporary_beside
from skingpt_desktop.store.vault_file import VaultContents

MAGIC = b"SkinGPT backup 1"
_LENGTH_BYTES = 8
_TAIL_BYTES = _LENGTH_BYTES + len(MAGIC)
_MOST_VAULT_BYTES = 1_000_000
_CHUNK = 1 << 20

Report = Callable[[BackupProgress], object]


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that says it is a backup; `length` is how many bytes of it are the cases."""

    path: Path
    vault: VaultContents
    length: int


def write_backup(
    database: Database,
    key: DataKey,
    vault: VaultContents,
    path: Path,
    report: Report,
    is_cancelled: IsCancelled,
) -> BackedUp:
    """Write a backup of the open cases and check it; `path` is replaced only by a whole one.

    Raises:
        BackupFailed: it cannot be written there, or what was written is not whole.
        Cancelled: nothing is left of it.
        StoreDamaged: the cases themselves are damaged.
    """
    if not database.is_encrypted:
        raise BackupFailed(
            "The cases are not encrypted",
            "So no backup was made. Close the program, start it again, and try once more.",
        )
    if path.resolve().parent == database.path.resolve().parent:
        raise BackupFailed(
            "Choose another folder",
            "A backup beside the cases themselves would be lost with them, so none was made. "
            "A stick or another disk is best.",
        )
    with _meaning_of_errors(path):
        _sweep(path)
        temporary = temporary_beside(path)
        try:
            _copy(database, temporary, report, is_cancelled)
            cases = check_copy(temporary, key, report, is_cancelled)
            _add_vault(temporary, vault)
            size = temporary.stat().st_size
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    return BackedUp(path, cases, size)


def read_backup(path: Path) -> Backup:
    """What a backup holds, without opening it.

    Raises:
        BackupFailed: it is none, it is damaged, or it cannot be read.
        StoreTooNew: a newer version of the program wrote it.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.seek(max(0, size - _TAIL_BYTES))
            tail = file.read(_TAIL_BYTES)
            length = int.from_bytes(tail[:_LENGTH_BYTES], "big")
            if tail[_LENGTH_BYTES:] != MAGIC or length > min(_MOST_VAULT_BYTES, size):
                raise _no_backup(path)
            start = size - _TAIL_BYTES - length
            file.seek(max(0, start))
            vault = VaultContents.from_bytes(file.read(length), path)
    except OSError as error:
        raise _unreadable(path) from error
    except StoreDamaged as error:
        raise _no_backup(path) from error
    return Backup(path, vault, start)


def check_copy(path: Path, key: DataKey, report: Report, is_cancelled: IsCancelled) -> int:
    """Open a copy of the cases and look for damage in every page; how many cases it holds.

    Raises:
        StoreDamaged: it is damaged, or the key does not fit.
        StoreTooNew: a newer version of the program wrote it.
        Cancelled: the user stopped it.
    """
    size = path.stat().st_size
    report(BackupProgress(BackupStep.CHECKING, size, size))
    copy = open_copy(path, key)
    try:
        with copy.interrupted_when(is_cancelled):
            cases = copy.count_cases()
            if is_cancelled():
                raise Cancelled
            if copy.check():
                raise StoreDamaged(
                    "This copy of the cases is damaged",
                    "A part of it was changed or is missing. Use another copy.",
                )
    finally:
        copy.close()
    return cases


def extract(backup: Backup, target: Path, report: Report, is_cancelled: IsCancelled) -> None:
    """Copy the cases of a backup into a new file, and onto the disk.

    Raises:
        BackupFailed: the backup cannot be read to its end.
        Cancelled: the user stopped it.
        OSError: the target cannot be written.
    """
    done = 0
    with target.open("wb") as sink:
        for chunk in _chunks(backup):
            if is_cancelled():
                raise Cancelled
            sink.write(chunk)
            done += len(chunk)
            report(BackupProgress(BackupStep.COPYING, done, backup.length))
        sink.flush()
        os.fsync(sink.fileno())


def _chunks(backup: Backup) -> Iterator[bytes]:
    left = backup.length
    try:
        with backup.path.open("rb") as source:
            while left:
                chunk = source.read(min(_CHUNK, left))
                if not chunk:
                    raise _no_backup(backup.path)
                left -= len(chunk)
                yield chunk
    except OSError as error:
        raise _unreadable(backup.path) from error


def _copy(database: Database, target: Path, report: Report, is_cancelled: IsCancelled) -> None:
    total = database.size()
    last = -1

    def stop() -> bool:
        nonlocal last
        # A disk that was pulled out is told by the copying itself.
        with contextlib.suppress(OSError):
            done = min(target.stat().st_size, total)
            if done != last:
                last = done
                report(BackupProgress(BackupStep.COPYING, done, total))
        return is_cancelled()

    stop()
    with database.interrupted_when(stop):
        database.rows("VACUUM INTO ?", (str(target),))
    if is_cancelled():
        raise Cancelled


def _add_vault(path: Path, vault: VaultContents) -> None:
    data = vault.to_bytes()
    added = data + len(data).to_bytes(_LENGTH_BYTES, "big") + MAGIC
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(added)
        file.flush()
        os.fsync(file.fileno())
    if read_backup(path).vault != vault:
        raise _no_backup(path)


def _sweep(path: Path) -> None:
    """Remove what a killed program left of an earlier backup of this name."""
    for left in path.parent.glob(f"{glob.escape(path.name)}.*.new"):
        left.unlink(missing_ok=True)


@contextmanager
def _meaning_of_errors(path: Path) -> Iterator[None]:
    try:
        with converting_os_errors(path.parent):
            yield
    except DiskFull as error:
        raise BackupFailed(
            "No room left on that disk",
            "The backup was not written, and your cases are as they were. Free some space or "
            "choose another disk, then try again.",
        ) from error
    except StoreUnavailable as error:
        raise BackupFailed(
            "The backup cannot be written there",
            f"Nothing was written to {path}, and your cases are as they were. Check that the disk "
            "is connected, is not write-protected and can hold so large a file, or choose another "
            "place.",
        ) from error


def _unreadable(path: Path) -> BackupFailed:
    return BackupFailed(
        "The backup cannot be read",
        f"Check that {path} is there and that its disk is connected, then try again. "
        "Nothing was changed.",
    )


def _no_backup(path: Path) -> BackupFailed:
    return BackupFailed(
        "This is not a whole backup",
        f"{path.name} was not made by this program, or a part of it is missing. "
        "Choose another file. Nothing was changed.",
    )

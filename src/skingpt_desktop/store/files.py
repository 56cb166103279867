"""Small files that must survive a power cut, and that only their owner may read."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from skingpt_desktop.domain.errors import DiskFull, StoreUnavailable

_NO_ROOM = {"ENOSPC", "EDQUOT"}
_OWNER_ONLY_FOLDER = 0o700
_TEMPORARY = ".new"
LOCK_NAME = "changing.lock"
SWEPT = ("vault.json", "cases.db")
"""The files that are written under another name first."""


def disk_full() -> DiskFull:
    """What the user reads when there is no room left."""
    return DiskFull(
        "No room left on the disk",
        "The last change could not be kept. Everything kept before is still there. "
        "Free some space on the disk, then try again.",
    )


def unavailable(folder: Path) -> StoreUnavailable:
    """What the user reads when the folder or a file in it cannot be read or written."""
    return StoreUnavailable(
        "Your cases cannot be reached",
        f"The folder {folder} cannot be read or written just now. Check that the disk is "
        "connected, that it is not write-protected and that no other program is using it, "
        "then try again.",
    )


@contextmanager
def converting_os_errors(folder: Path) -> Iterator[None]:
    """Turn an `OSError` into `DiskFull` or `StoreUnavailable`."""
    try:
        yield
    except OSError as error:
        if _name_of(error) in _NO_ROOM:
            raise disk_full() from error
        raise unavailable(folder) from error


def private_folder(folder: Path) -> None:
    """Create the folder where it is missing, and close it to others.

    Raises:
        StoreUnavailable: it cannot be created or read.
    """
    with converting_os_errors(folder):
        folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        # A disk without owners, such as a USB stick, refuses; the file is encrypted all the same.
        with contextlib.suppress(PermissionError):
            folder.chmod(_OWNER_ONLY_FOLDER)


def temporary_beside(path: Path) -> Path:
    """An empty new file in the folder of `path` that only the owner may read."""
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=_TEMPORARY, dir=path.parent)
    os.close(handle)
    return Path(name)


def write_atomically(path: Path, data: bytes, *, replace: bool) -> bool:
    """Write a file so that it holds either all of the old bytes or all of the new, ever.

    The bytes of the file that was replaced are overwritten, where no other name leads to them and
    the system allows it; a disk may still hold copies of its own.

    Returns:
        Whether the change is known to survive a power cut. It has taken effect either way.

    Raises:
        FileExistsError: it exists already and `replace` is false.
        DiskFull, StoreUnavailable: it cannot be written; the old one stays.
    """
    with converting_os_errors(path.parent):
        temporary = temporary_beside(path)
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if replace:
                return _replace(temporary, path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    return put_in_place(temporary, path)


def put_in_place(temporary: Path, path: Path) -> bool:
    """Give a finished file its name, unless that name is taken; then it is removed.

    Returns:
        Whether the name is known to survive a power cut; it is given either way.

    Raises:
        FileExistsError: another window was faster.
        DiskFull, StoreUnavailable: it cannot be done.
    """
    try:
        _rename_without_replacing(temporary, path)
    except FileExistsError:
        temporary.unlink(missing_ok=True)
        raise
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise unavailable(path.parent) from error
    return sync_folder(path.parent)


def sync_folder(folder: Path) -> bool:
    """Make the names in a folder survive a power cut; False where that is not known."""
    if os.name != "posix":
        return True
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        os.fsync(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


@contextmanager
def alone_in(folder: Path, patience_s: float = 10.0) -> Iterator[None]:
    """Change small files in a folder while no other window does.

    Raises:
        StoreUnavailable: the folder cannot be written, or another window does not come to an end.
    """
    with converting_os_errors(folder):
        lock = FileLock(folder / LOCK_NAME, timeout=patience_s, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise StoreUnavailable(
                "Your cases are in use",
                "Another window of this program is changing how they are locked. Nothing was "
                "changed. Wait a moment, then try again.",
            ) from error
    try:
        yield
    finally:
        lock.release()


def sweep(folder: Path) -> None:
    """Remove what a killed program left half written; while another window writes, nothing.

    Such a file may hold the slot of a passphrase that was changed since.
    """
    left = [path for name in SWEPT for path in folder.glob(f"{name}.*{_TEMPORARY}*")]
    if not left:
        return
    with contextlib.suppress(StoreUnavailable, OSError), alone_in(folder, patience_s=0):
        for path in left:
            path.unlink(missing_ok=True)


def _replace(temporary: Path, path: Path) -> bool:
    if os.name != "posix":
        # Windows does not replace a file that is open.
        temporary.replace(path)
        return True
    with _opened_to_overwrite(path) as old:
        temporary.replace(path)
        durable = sync_folder(path.parent)
        if old is not None and durable:
            _overwrite(old)
    return durable


@contextmanager
def _opened_to_overwrite(path: Path) -> Iterator[int | None]:
    try:
        handle = os.open(path, os.O_WRONLY)
    except OSError:
        yield None
        return
    try:
        yield handle
    finally:
        os.close(handle)


def _overwrite(handle: int) -> None:
    """Zeros over a file that has no name any more; a backup by hard link keeps its bytes."""
    with contextlib.suppress(OSError):
        about = os.fstat(handle)
        if about.st_nlink == 0:
            os.pwrite(handle, bytes(about.st_size), 0)
            os.fsync(handle)


def _rename_without_replacing(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # FAT and exFAT know no hard links.
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
    else:
        temporary.unlink()


def _name_of(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "")

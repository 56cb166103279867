"""Small files that must survive a power cut, and that only their owner may read."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skingpt_desktop.domain.errors import DiskFull, StoreUnavailable

_NO_ROOM = {"ENOSPC", "EDQUOT"}
_OWNER_ONLY_FOLDER = 0o700


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
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".new", dir=path.parent)
    os.close(handle)
    return Path(name)


def write_atomically(path: Path, data: bytes, *, replace: bool) -> None:
    """Write a file so that it holds either all of the old bytes or all of the new, ever.

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
                temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    if replace:
        sync_folder(path.parent)
    else:
        put_in_place(temporary, path)


def put_in_place(temporary: Path, path: Path) -> None:
    """Give a finished file its name, unless that name is taken; then it is removed.

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
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if os.name != "posix":
        return
    with converting_os_errors(folder):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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

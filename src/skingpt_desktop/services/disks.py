"""What a disk or a stick can take, and what its failures mean for whoever copies a model."""

import contextlib
import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from skingpt_desktop.domain.errors import TransferFailed

MARGIN_BYTES = 64 * 1024 * 1024
FAT32_LARGEST_BYTES = (1 << 32) - 1
_FAT_NAMES = frozenset({"vfat", "msdos", "fat", "fat32"})
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_PROTECTED = {errno.EROFS, errno.EACCES, errno.EPERM}


@contextlib.contextmanager
def meaning_of_os_errors(target: Path) -> Iterator[None]:
    """Turn an `OSError` into one clear sentence; `target` is the folder that is written to."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise no_room() from error
        if error.errno == errno.EFBIG:
            raise _too_large_for_fat() from error
        if error.errno in _PROTECTED:
            raise TransferFailed(
                "This place cannot be written or read",
                "The disk or stick may be write-protected, or the folder may belong to someone "
                f"else: {target}. Nothing was changed.",
            ) from error
        raise TransferFailed(
            "The disk or stick went away",
            "It was pulled out, or it does not answer. Put it in again and start once more. "
            "Nothing half-made was kept as a model.",
        ) from error


def no_room() -> TransferFailed:
    """What the user reads when a disk is full."""
    return TransferFailed(
        "No room left on the disk",
        "There is not enough free space for this model. Free some space, then try again.",
    )


def check_room(folder: Path, needed: int) -> None:
    """Raise where `needed` more bytes do not fit on the disk of `folder`.

    Raises:
        TransferFailed: there is too little room, or the disk does not answer.
    """
    with meaning_of_os_errors(folder):
        free = shutil.disk_usage(folder).free
    if free < needed + MARGIN_BYTES:
        raise TransferFailed(
            "Not enough free space",
            f"This needs {_gb(needed + MARGIN_BYTES)} GB, and the disk has {_gb(free)} GB free. "
            "Free some space, or choose another disk. Nothing was changed.",
        )


def check_largest(folder: Path, sizes: Iterable[int]) -> None:
    """Raise where a file is too large for the disk's format.

    Known beforehand on Linux and Windows; elsewhere the write itself fails with the same sentence.

    Raises:
        TransferFailed: the disk is FAT32 and a file has 4 GB or more.
    """
    if max(sizes, default=0) > FAT32_LARGEST_BYTES and file_system_of(folder) in _FAT_NAMES:
        raise _too_large_for_fat()


def file_system_of(folder: Path) -> str:
    """The name of the disk's format in lower case, or "" where it is not known."""
    if sys.platform == "linux":
        return _file_system_on_linux(folder.resolve())
    if sys.platform == "win32":
        name = ctypes.create_unicode_buffer(64)
        root = ctypes.c_wchar_p(folder.resolve().anchor)
        ctypes.windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, 64)
        return name.value.lower()
    return ""


def _file_system_on_linux(folder: Path) -> str:
    best, kind = Path(), ""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines():
            _, place, name, *_ = line.split()
            mount = Path(place.replace("\\040", " "))
            if folder.is_relative_to(mount) and len(mount.parts) >= len(best.parts):
                best, kind = mount, name
    return kind


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _too_large_for_fat() -> TransferFailed:
    return TransferFailed(
        "This stick cannot hold such large files",
        "It is formatted as FAT32, which holds files up to 4 GB, and this model has a larger one. "
        "Use a stick formatted as exFAT or NTFS.",
    )


def _gb(size: int) -> str:
    return f"{size / 1e9:.1f}"

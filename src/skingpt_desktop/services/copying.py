"""Copies a model folder so that it is either wholly there, checked, or not there at all."""

import contextlib
import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled, ModelDamaged, TransferFailed
from skingpt_desktop.domain.models import Transfer
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.download.protocol import is_plain_name
from skingpt_desktop.services.disks import (
    check_largest,
    check_room,
    meaning_of_os_errors,
    sync_folder,
)

WORKSHOP = ".skingpt-copying"
"""A folder beside the models in which a copy is made; what a kill leaves there is removed."""
CARDS = ("README.md", "LICENSE", "LICENSE.md")
_MAX_CARD_BYTES = 1 << 20
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """One file to copy; `sha256` is empty where nobody has said it yet."""

    file: str
    bytes: int
    sha256: str = ""


def piece_of(folder: Path, file: str) -> Piece:
    """A file as it stands; raises TransferFailed where it is no plain file."""
    with meaning_of_os_errors(folder):
        about = (folder / file).stat()
    if not stat.S_ISREG(about.st_mode):
        raise TransferFailed("This folder is not a model", f"“{file}” in it is not a plain file.")
    return Piece(file, about.st_size)


def new_workshop(parent: Path, name: str) -> Path:
    """An empty folder to make a model in; what a kill left there is removed first.

    Raises:
        TransferFailed: the name cannot be used, is taken, or the place cannot be written.
    """
    check_name(parent, name)
    with meaning_of_os_errors(parent):
        parent.mkdir(parents=True, exist_ok=True)
        folder = parent / WORKSHOP / name
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
    return folder


def check_name(parent: Path, name: str) -> None:
    """Raise where a model of this name cannot be put into `parent`.

    Names that differ in capitals alone are the same on some disks.
    """
    if not is_plain_name(name):
        raise TransferFailed(
            "This model's name cannot be used",
            "A model's name has letters, digits, dots, dashes and underscores only. Rename it in "
            "its model.json, then try again.",
        )
    with meaning_of_os_errors(parent):
        there = [path.name for path in parent.iterdir()] if parent.exists() else []
    if name.lower() in {other.lower() for other in there}:
        raise TransferFailed(
            "A model of this name is already there",
            f"“{name}” is in {parent}. Remove it first if you want to replace it.",
        )


def put_in_place(workshop: Path, parent: Path, name: str) -> Path:
    """Give a finished model its place, in one step.

    Raises:
        TransferFailed: the name was taken meanwhile, or the disk does not answer.
    """
    check_name(parent, name)
    target = parent / name
    with meaning_of_os_errors(parent):
        sync_folder(workshop)
        workshop.rename(target)
        sync_folder(parent)
        leave_workshop(parent)
    return target


def leave_workshop(parent: Path, name: str = "") -> None:
    """Remove what is left of a copy that was not finished, and the workshop if it is empty."""
    with contextlib.suppress(OSError):
        if name:
            shutil.rmtree(parent / WORKSHOP / name)
    with contextlib.suppress(OSError):
        (parent / WORKSHOP).rmdir()


def copy_pieces(
    pieces: Sequence[Piece],
    source: Path,
    target: Path,
    report: Callable[[Transfer], None],
    is_cancelled: IsCancelled,
) -> None:
    """Copy files and read each copy back; every byte counts twice in the progress.

    Raises:
        ModelDamaged: a file is not what its model says.
        TransferFailed: no room, a file too large for the disk, a disk that went away.
        Cancelled: the user stopped it.
    """
    total = sum(piece.bytes for piece in pieces)
    check_largest(target, (piece.bytes for piece in pieces))
    check_room(target, total)
    done = 0
    for piece in pieces:

        def tell(count: int, piece: Piece = piece) -> None:
            nonlocal done
            if is_cancelled():
                raise Cancelled
            done += count
            report(Transfer(piece.file, done, 2 * total))

        with meaning_of_os_errors(target):
            (target / piece.file).parent.mkdir(exist_ok=True)
            digest = _copy(source / piece.file, target / piece.file, tell)
            if piece.sha256 and digest != piece.sha256:
                raise _damaged(piece.file)
            if _read_back(target / piece.file, tell) != digest:
                raise TransferFailed(
                    "The copy is not the same",
                    f"“{piece.file}” came out damaged. The stick or disk may be failing; use "
                    "another one.",
                )


def copy_cards(source: Path, target: Path) -> None:
    """Copy the model card and the licence, where there are any."""
    with meaning_of_os_errors(target):
        for name in CARDS:
            path = source / name
            if path.is_file() and path.stat().st_size <= _MAX_CARD_BYTES:
                (target / name).write_bytes(path.read_bytes())


def _copy(source: Path, target: Path, tell: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as reading, target.open("xb") as writing:
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
            tell(len(chunk))
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def _read_back(path: Path, tell: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as reading:
        if hasattr(os, "posix_fadvise"):
            # Otherwise the system's own memory would be read, and not the stick.
            os.posix_fadvise(reading.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            tell(len(chunk))
    return digest.hexdigest()


def _damaged(file: str) -> ModelDamaged:
    return ModelDamaged(
        "Model damaged",
        f"“{file}” is not what the model's own list says. Get this model again. Nothing was "
        "changed.",
    )

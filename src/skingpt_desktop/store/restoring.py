"""Putting restored cases in the place of those that are here, both files at once.

The new files are made ready in a folder of their own. Giving that folder another name is the one
step that decides: before it the old cases are as they were, after it the new ones are brought in,
now or at the next start. The old files are moved into a folder beside, never deleted.
"""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.store.connecting import open_database
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.files import (
    alone_in,
    converting_os_errors,
    private_folder,
    sync_folder,
)
from skingpt_desktop.store.vault_file import StorePaths

_STAGE = "restoring"
_DECIDED = "restored-"
_ASIDE = "cases-before-"
_COMPANIONS = ("-wal", "-shm")
_PATIENCE_S = 2.0
_BEAT_S = 0.1


@contextmanager
def staged(paths: StorePaths) -> Iterator[StorePaths]:
    """A folder for the new files; what is left in it when the block is left is removed.

    Nobody else changes locks or restores meanwhile.

    Raises:
        DiskFull, StoreUnavailable: it cannot be made; whatever else fails with an `OSError` inside
            is told in the same way.
    """
    private_folder(paths.folder)
    stage = paths.folder / _STAGE
    with alone_in(paths.folder), converting_os_errors(paths.folder):
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(mode=0o700)
        try:
            yield StorePaths(stage)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def require_nobody_else(paths: StorePaths, key: DataKey) -> None:
    """Refuse to go on while another window has the cases open; the journal is merged in.

    Raises:
        StoreUnavailable: another window has them open.
        StoreError: as in `open_database`.
    """
    database = open_database(paths.database, key)
    try:
        end = time.monotonic() + _PATIENCE_S
        while not _is_alone(database):
            # This window itself may still be about to end a check of the file.
            if time.monotonic() > end:
                raise StoreUnavailable(
                    "Your cases are open in another window",
                    "Close the other window of this program first. Nothing was changed.",
                )
            time.sleep(_BEAT_S)
    finally:
        database.close()


def _is_alone(database: Database) -> bool:
    try:
        # SQLite leaves its journal for another kind only where nobody else has the file open.
        return database.rows("PRAGMA journal_mode = DELETE") == [("delete",)]
    except StoreUnavailable:
        return False


def take_place(paths: StorePaths, stage: StorePaths, now: datetime) -> Path | None:
    """Bring what is `staged` in; the folder that the old files lie in, if there were any.

    Raises:
        DiskFull, StoreUnavailable: nothing was changed, or the next start goes on with it.
    """
    had_cases = paths.vault.exists() or paths.database.exists()
    with converting_os_errors(paths.folder):
        moment = _free_moment(paths, now)
        sync_folder(stage.folder)
        stage.folder.rename(paths.folder / f"{_DECIDED}{moment}")
        sync_folder(paths.folder)
        _finish(paths)
    return paths.folder / f"{_ASIDE}{moment}" if had_cases else None


def _free_moment(paths: StorePaths, now: datetime) -> str:
    """A name for this moment; a clock that was set back may come to the same one again."""
    moment, count = f"{now:%Y-%m-%d-%H%M%S}", 1
    name = moment
    while any((paths.folder / f"{kind}{name}").exists() for kind in (_DECIDED, _ASIDE)):
        count += 1
        name = f"{moment}-{count}"
    return name


def finish_restore(paths: StorePaths) -> None:
    """Go on with a restore that was decided when the program was killed, or clear one that was not.

    Raises:
        StoreUnavailable: the folder cannot be written, or another window is at it.
    """
    if next(paths.folder.glob(f"{_DECIDED}*"), None) is not None:
        with alone_in(paths.folder), converting_os_errors(paths.folder):
            _finish(paths)
    stage = paths.folder / _STAGE
    if stage.exists():
        # Where the lock is taken, another window is restoring just now.
        with suppress(StoreUnavailable), alone_in(paths.folder, patience_s=0):
            shutil.rmtree(stage, ignore_errors=True)


def _finish(paths: StorePaths) -> None:
    """May be done again from any point at which it was killed."""
    for decided in sorted(paths.folder.glob(f"{_DECIDED}*")):
        aside = paths.folder / decided.name.replace(_DECIDED, _ASIDE, 1)
        new = StorePaths(decided)
        if new.vault.exists():
            _move_aside(paths.vault, aside)
            new.vault.rename(paths.vault)
        if new.database.exists():
            for ending in ("", *_COMPANIONS):
                _move_aside(paths.database.with_name(paths.database.name + ending), aside)
            new.database.rename(paths.database)
        sync_folder(paths.folder)
        decided.rmdir()


def _move_aside(path: Path, aside: Path) -> None:
    if path.exists():
        aside.mkdir(mode=0o700, exist_ok=True)
        path.rename(aside / path.name)
        sync_folder(aside)

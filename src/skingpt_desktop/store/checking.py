"""Looks for damage in the whole case file while the program is used."""

from pathlib import Path

from skingpt_desktop.domain.errors import CasesDamaged
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store.connecting import open_to_read
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.sql_errors import converting_errors


def check_file(path: Path, key: DataKey, is_cancelled: IsCancelled) -> None:
    """Read every page, on a connection of its own, as SQLite understands it and as it was sealed.

    250 MB take about 1.5 seconds.

    Raises:
        CasesDamaged: a page is not as it was written, or a part of the file is missing.
        Cancelled: it was asked to end.
        StoreUnavailable: the file cannot be reached.
    """
    # The seals are read past SQLite's locks: a page just being written looks broken, once.
    if _is_sound(path, key, is_cancelled) or _is_sound(path, key, is_cancelled):
        return
    raise CasesDamaged(
        "The file of your cases is damaged",
        "A part of it is not as this program wrote it. Perhaps the disk is failing. What can "
        "still be read can be saved into a new file. The damaged file is kept.",
    )


def _is_sound(path: Path, key: DataKey, is_cancelled: IsCancelled) -> bool:
    with converting_errors(path):
        connection = open_to_read(path, key)
    database = Database(connection, path)
    try:
        with database.interrupted_when(is_cancelled):
            return not database.check()
    except CasesDamaged:
        return False
    finally:
        database.close()

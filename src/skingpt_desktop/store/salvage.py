"""Saves what can be read of a damaged case file into a new one, and keeps the damaged one.

Nothing is written to the damaged file. The new one is built beside it, checked, and takes its place
as a restored backup does (`restoring`): killed at any moment, one of the two lies there, whole.
"""

import os
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from skingpt_desktop.domain.errors import Cancelled, CasesDamaged, StoreUnavailable
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.store.connecting import create_database
from skingpt_desktop.store.damaged_file import DamagedFile
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.files import converting_os_errors
from skingpt_desktop.store.first_page import with_first_page
from skingpt_desktop.store.mending import Mender, StandIns, add_row, can_be_read
from skingpt_desktop.store.restoring import staged, take_place
from skingpt_desktop.store.vault_file import StorePaths


@dataclass(slots=True)
class _Tally:
    """What could not be read whole: ids of rows for each table, and the cases they belong to."""

    unread: dict[str, set[int]] = field(default_factory=dict)
    in_part: set[int] = field(default_factory=set)

    def note(self, table: str, row_id: int, case_id: int | None) -> None:
        self.unread.setdefault(table, set()).add(row_id)
        if case_id is not None:
            self.in_part.add(case_id)

    def count(self, table: str) -> int:
        return len(self.unread.get(table, ()))


def salvage(
    paths: StorePaths, key: DataKey, stand_ins: StandIns, now: datetime, is_cancelled: IsCancelled
) -> Salvaged:
    """Put a sound file with all that can be read in the place of a damaged one.

    No connection of this program may be open; `is_cancelled` is asked between rows.

    Raises:
        CasesDamaged: nothing can be read; the file is left as it is.
        DiskFull, StoreUnavailable, Cancelled: nothing was changed.
    """
    before = _stamps(paths)
    with staged(paths) as stage:
        with TemporaryDirectory(dir=stage.folder) as folder:
            source = _readable(paths, key, Path(folder), is_cancelled)
            mender = Mender(stand_ins, now)
            salvaged = _filled(stage.database, source, key, mender, is_cancelled)
        if not salvaged.cases:
            raise _nothing_left(paths)
        if _stamps(paths) != before:
            raise _written_meanwhile()
        aside = take_place(paths, stage, now.astimezone())
    return replace(salvaged, kept_in=aside or paths.folder)


def _readable(paths: StorePaths, key: DataKey, folder: Path, is_cancelled: IsCancelled) -> Path:
    """The damaged file, or a copy of it in which the tables can be found again."""
    with DamagedFile(paths.database, key) as damaged:
        if damaged.has_tables():
            return paths.database
    return with_first_page(paths.database, key, folder, is_cancelled) or paths.database


def _filled(
    new: Path, source: Path, key: DataKey, mender: Mender, is_cancelled: IsCancelled
) -> Salvaged:
    """The new file's contents on the disk, checked, and how much of the old one they are."""
    tally = _Tally()
    database = create_database(new, key)
    try:
        # Whatever happens before the last line, this file is thrown away.
        database.rows("PRAGMA synchronous = OFF")
        database.rows("PRAGMA foreign_keys = OFF")
        with DamagedFile(source, key) as damaged:
            for table in _tables(database):
                _copy(table, damaged, database, mender, tally, is_cancelled)
        known = _case_ids(database)
        mended = mender.mend(database)
        mender.forget_places(database, frozenset(tally.in_part))
        salvaged = _counted(database, tally, mended, known)
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        if database.check():
            raise StoreUnavailable(*_DISK_FAILS)
    finally:
        database.close()
    with converting_os_errors(new.parent), new.open("rb+") as file:
        os.fsync(file.fileno())
    return salvaged


def _copy(
    table: str,
    damaged: DamagedFile,
    database: Database,
    mender: Mender,
    tally: _Tally,
    is_cancelled: IsCancelled,
) -> None:
    known = set(damaged.columns(table))
    columns = tuple(name for name in _columns(database, table) if name in known)
    for row_id in damaged.ids(table) if columns else ():
        if is_cancelled():
            raise Cancelled
        found = damaged.row(table, columns, row_id)
        if found is None:
            continue
        whole = found.whole and can_be_read(table, found.values)
        values = found.values if whole else mender.completed(database, table, found.values)
        if not (values and add_row(database, table, values)) or not whole:
            tally.note(table, row_id, found.values.get("case_id"))


def _counted(
    database: Database, tally: _Tally, mended: frozenset[int], known: frozenset[int]
) -> Salvaged:
    there = _case_ids(database)
    turns = database.rows("SELECT count(*) FROM turns")[0][0]
    in_part = (tally.in_part | mended) & there
    lost = (tally.unread.get("cases", set()) | known | tally.in_part) - there
    return Salvaged(
        kept_in=Path(),
        cases=len(there),
        in_part=len(in_part),
        turns=int(turns),
        cases_lost=len(lost),
        photos_lost=tally.count("photos"),
        turns_lost=tally.count("turns"),
    )


def _case_ids(database: Database) -> frozenset[int]:
    return frozenset(int(row[0]) for row in database.rows("SELECT id FROM cases"))


def _stamps(paths: StorePaths) -> list[tuple[int, int]]:
    """Size and time of the file and its journal, by which a writing window is noticed."""
    stamps = []
    for path in (paths.database, paths.database.with_name(f"{paths.database.name}-wal")):
        # Whoever reads makes an empty journal.
        if path.exists() and (about := path.stat()).st_size:
            stamps.append((about.st_size, about.st_mtime_ns))
        else:
            stamps.append((0, 0))
    return stamps


def _tables(database: Database) -> list[str]:
    """In the order in which they are copied: the small pictures before the photos they stand for.

    The clock is set anew in the end.
    """
    rows = database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name <> 'clock' ORDER BY name NOT IN ('cases', 'cards'), rootpage"
    )
    return [str(row[0]) for row in rows]


def _columns(database: Database, table: str) -> list[str]:
    return [str(row[1]) for row in database.rows(f'PRAGMA table_info("{table}")')]


_DISK_FAILS = (
    "The new file is damaged too",
    "What was saved could not be read back, so the disk may be failing. Nothing was changed. Copy "
    "the whole folder of your cases to another disk, then try again there.",
)


def _nothing_left(paths: StorePaths) -> CasesDamaged:
    return CasesDamaged(
        "Nothing can be read any more",
        f"No case in the file {paths.database} can be read, so it was left as it is. Put it back "
        "from a backup. If you have none, keep the file: a newer version may read more of it.",
    )


def _written_meanwhile() -> StoreUnavailable:
    return StoreUnavailable(
        "Another window is open",
        "It kept something while your cases were being saved. Nothing was changed. Close all other "
        "windows of this program, then try again.",
    )

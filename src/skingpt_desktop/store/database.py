"""An open SQLCipher file: statements, transactions, and the care of what was deleted."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.store.files import converting_os_errors
from skingpt_desktop.store.sql_errors import converting_errors

_STEPS_BETWEEN_QUESTIONS = 1_000
"""How many steps of SQLite's machine lie between two questions whether it is to go on."""


class Database:
    """An open connection to the encrypted file; it belongs to the thread that opened it.

    Every method raises `DiskFull`, `StoreUnavailable` or `CasesDamaged` where the file gives out;
    what was committed before stays.
    """

    def __init__(self, connection: dbapi2.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        with converting_os_errors(path.parent):
            self._identity = _identity(path)

    @property
    def path(self) -> Path:
        """The encrypted file."""
        return self._path

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and give all its rows."""
        with self._converting():
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
            return found

    def row(self, sql: str, values: tuple[object, ...] = ()) -> tuple[Any, ...] | None:
        """Run one statement and give its first row, or None."""
        return next(iter(self.rows(sql, values)), None)

    def insert(self, sql: str, values: tuple[object, ...]) -> int:
        """Run an INSERT and give the new row's id."""
        with self._converting():
            return int(self._connection.execute(sql, values).lastrowid)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is run inside is kept together, on the disk, or not at all."""
        with self._between("BEGIN IMMEDIATE"):
            self._require_same_file()
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read inside is of one moment, whatever another window writes."""
        with self._between("BEGIN"):
            yield

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        with self._converting():
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                # A full disk has rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def wipe_deleted(self) -> bool:
        """Give freed pages back to the system and empty the journal.

        Deleted words are zeroed already (`secure_delete`), but the encrypted pages that held them
        stay in the journal until this is done.

        Returns:
            False where another window is reading just now; then it is to be done again later.
        """
        self.rows("PRAGMA incremental_vacuum")
        busy = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        return busy is None or not busy[0]

    def check(self) -> tuple[str, ...]:
        """Look for damage in every page: the cipher's tags first, then SQLite's structure.

        Each finds what the other misses: a changed byte, and a file cut at a page's edge.
        """
        ciphered = self.rows("PRAGMA cipher_integrity_check")
        structure = [row for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]
        return tuple(str(row[0]) for row in ciphered + structure)

    def count_cases(self) -> int:
        """How many cases there are."""
        return int(self.rows("SELECT count(*) FROM cases")[0][0])

    def size(self) -> int:
        """About how many bytes a copy of this file has."""
        pages, size = (int(self.rows(f"PRAGMA {of}")[0][0]) for of in ("page_count", "page_size"))
        return pages * size

    @property
    def is_encrypted(self) -> bool:
        """Whether SQLCipher itself says that this file is encrypted."""
        return [str(row[0]) for row in self.rows("PRAGMA cipher_status")] == ["1"]

    @contextmanager
    def interrupted_when(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """What runs inside ends with `Cancelled` soon after `is_cancelled` says so.

        It is asked often, so it may also look how far the work is.
        """
        self._connection.set_progress_handler(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)

    def close(self) -> None:
        """Close the file; the journal goes with the last connection. May be called twice."""
        with self._converting():
            self._connection.close()

    def _require_same_file(self) -> None:
        """Refuse to write into a file that no longer lies there: nobody would find it again."""
        with converting_os_errors(self._path.parent):
            if _identity(self._path) == self._identity:
                return
        raise _replaced()

    def _converting(self) -> contextlib.AbstractContextManager[None]:
        return converting_errors(self._path)


def _identity(path: Path) -> tuple[int, int]:
    about = path.stat()
    return about.st_dev, about.st_ino


def _replaced() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases were put back or saved in another window",
        "This window still has the file from before, so nothing more is kept in it. Copy what you "
        "need from here, then close the window and start the program again.",
    )

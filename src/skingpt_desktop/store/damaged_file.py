"""A damaged case file, read as far as SQLite can read it, and never written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlcipher3 import dbapi2

from skingpt_desktop.store.connecting import open_to_read
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.sql_errors import DAMAGED, converting_errors, primary_code

_UNREADABLE = {*DAMAGED, dbapi2.SQLITE_IOERR}
"""A disk that is breaking answers with errors of input, not with wrong bytes."""
_AT_ONCE = (500, 20, 1)
"""How many ids are asked for together; fewer where a damaged page is among them."""
_PAGE_BYTES = 4096

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A row as far as it can be read: columns with their values, none where nothing can."""

    values: dict[str, Any]
    whole: bool


class DamagedFile:
    """Answers what can be answered.

    SQLCipher refuses every page after it met a damaged one, so the file is then opened anew.
    """

    def __init__(self, path: Path, key: DataKey) -> None:
        self._path = path
        self._key = key
        self._connection: dbapi2.Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def ask(self, sql: str, values: tuple[object, ...] = ()) -> list[Row] | None:
        """All rows of a statement, or None where a page on the way is damaged.

        Raises:
            StoreUnavailable: the file cannot be reached at all.
        """
        try:
            found: list[Row] = self._opened().execute(sql, values).fetchall()
            # A damaged page at the end of it came as zeros, and only the next read is refused.
            self._opened().execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except dbapi2.Error as error:
            self._close()
            if primary_code(error) not in _UNREADABLE:
                with converting_errors(self._path):
                    raise
            return None
        return found

    def has_tables(self) -> bool:
        """Whether it can be told which tables there are and where they begin."""
        return bool(self.ask("SELECT count(*) FROM sqlite_schema"))

    def columns(self, table: str) -> tuple[str, ...]:
        """The names of a table's columns; none where it is missing or cannot be told."""
        return tuple(row[1] for row in self.ask(f'PRAGMA table_info("{table}")') or [])

    def ids(self, table: str) -> Iterator[int]:
        """The id of every row that is there, and those that may be in a damaged place."""
        last, end = 0, self._last_id(table)
        while True:
            some = self._next_ids(table, last)
            if some is None:
                beyond = self._beyond(table, last, end)
                yield from range(last + 1, beyond + 1)
                last = beyond
                if last >= end:
                    return
            elif some:
                yield from some
                last = some[-1]
            else:
                return

    def row(self, table: str, columns: tuple[str, ...], row_id: int) -> Found | None:
        """One row, whole where it can be, else column by column; None where there is none."""
        listed = ", ".join(f'"{name}"' for name in columns)
        whole = self.ask(f'SELECT {listed} FROM "{table}" WHERE rowid = ?', (row_id,))  # noqa: S608 - names of our own tables
        if whole is not None:
            return Found(dict(zip(columns, whole[0], strict=True)), whole=True) if whole else None
        values = {}
        for name in columns:
            one = self.ask(f'SELECT "{name}" FROM "{table}" WHERE rowid = ?', (row_id,))  # noqa: S608 - as above
            # What follows lies behind what cannot be read.
            if not one:
                break
            values[name] = one[0][0]
        return Found(values, whole=False)

    def _next_ids(self, table: str, last: int) -> list[int] | None:
        for count in _AT_ONCE:
            rows = self.ask(
                f'SELECT rowid FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT {count}',  # noqa: S608 - as above
                (last,),
            )
            if rows is not None:
                return [row[0] for row in rows]
        return None

    def _beyond(self, table: str, last: int, end: int) -> int:
        """An id behind which the table can be read again, or the last one there can be."""
        step = 1
        while last + step < end:
            sql = f'SELECT rowid FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT 1'  # noqa: S608 - as above
            if self.ask(sql, (last + step,)) is not None:
                return last + step
            step *= 2
        return max(last, end)

    def _last_id(self, table: str) -> int:
        """The greatest id that was given, or a bound where that cannot be read."""
        for sql, values in (
            ("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)),
            (f'SELECT max(rowid) FROM "{table}"', ()),  # noqa: S608 - as above
            ("SELECT max(seq) FROM sqlite_sequence", ()),
        ):
            rows = self.ask(sql, values)
            if rows and isinstance(rows[0][0], int):
                return rows[0][0]
        return self._path.stat().st_size // _PAGE_BYTES

    def _opened(self) -> dbapi2.Connection:
        if self._connection is None:
            connection = open_to_read(self._path, self._key)
            # Else a file that was cut is refused as a whole.
            connection.execute("PRAGMA writable_schema = ON")
            # No page is taken from memory: the next read tells how the last one went.
            connection.execute("PRAGMA cache_size = 0")
            self._connection = connection
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

"""One SQLCipher file, opened with a raw key, and what its errors mean to a user."""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import (
    Cancelled,
    CasesDamaged,
    NotEncrypted,
    SkinGPTError,
    StoreUnavailable,
)
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.store.data_key import DataKey, overwrite
from skingpt_desktop.store.files import (
    alone_in,
    converting_os_errors,
    disk_full,
    private_folder,
    put_in_place,
    temporary_beside,
    unavailable,
)
from skingpt_desktop.store.migrations import migrate, refuse_newer

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_MS = 5_000
"""How long to wait for another window before giving up, in milliseconds."""

_STEPS_BETWEEN_QUESTIONS = 1_000
"""How many steps of SQLite's machine lie between two questions whether it is to go on."""

_INCREMENTAL = 2
DAMAGED = {dbapi2.SQLITE_NOTADB, dbapi2.SQLITE_CORRUPT}
"""The primary codes with which SQLite says that a page is not as it was written."""
_UNAVAILABLE = {
    dbapi2.SQLITE_BUSY,
    dbapi2.SQLITE_CANTOPEN,
    dbapi2.SQLITE_IOERR,
    dbapi2.SQLITE_LOCKED,
    dbapi2.SQLITE_PERM,
    dbapi2.SQLITE_PROTOCOL,
    dbapi2.SQLITE_READONLY,
}


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


@contextmanager
def converting_errors(path: Path) -> Iterator[None]:
    """Turn SQLCipher's errors into the user's; what remains is a fault of the program."""
    try:
        yield
    except dbapi2.Error as error:
        converted = _converted(error, path)
        if converted is None:
            raise
        raise converted from error


def open_database(path: Path, key: DataKey, busy_ms: int = BUSY_MS) -> Database:
    """Open the encrypted file, or create it, and bring it up to date.

    Raises:
        CasesDamaged: the file is damaged, or the key is not the one it was written with.
        StoreTooNew: a newer version of the program wrote it.
        StoreUnavailable: it cannot be read or written, or another window holds it for long.
        DiskFull: there is no room to create it or bring it up to date.
    """
    private_folder(path.parent)
    with converting_os_errors(path.parent):
        exists = path.exists()
    if not exists:
        _create(path, key)
    require_encrypted(path)
    return _connect(path, key, busy_ms)


def create_database(path: Path, key: DataKey) -> Database:
    """Make a new database of a name that nobody else knows of.

    Raises:
        DiskFull, StoreUnavailable: it cannot be written.
    """
    with converting_os_errors(path.parent):
        path.touch(mode=0o600, exist_ok=False)
    return _connect(path, key, BUSY_MS)


def open_copy(path: Path, key: DataKey) -> Database:
    """Open a copy of the encrypted file to look at it; nothing is written or brought up to date.

    Raises:
        CasesDamaged: the file is damaged, or the key is not the one it was written with.
        StoreTooNew: a newer version of the program wrote it.
        StoreUnavailable: it cannot be read.
    """
    require_encrypted(path)
    with converting_errors(path):
        connection = open_to_read(path, key)
    database = Database(connection, path)
    try:
        refuse_newer(database)
    except BaseException:
        connection.close()
        raise
    return database


def open_to_read(path: Path, key: DataKey) -> dbapi2.Connection:
    """A bare connection that cannot change the file or its journal, not even when it is closed.

    Nothing is read yet, so damage is not noticed yet. Raises SQLCipher's own errors.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro"
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, cached_statements=0)
    _unlock(connection, key)
    return connection


def require_encrypted(path: Path) -> None:
    """Refuse a file that is empty, or that could be read without the key.

    Both are tried: whether it begins as a plain file does, and whether it opens without a key.

    Raises:
        NotEncrypted: it could be read without the key.
        CasesDamaged: it is empty.
        StoreUnavailable: it cannot be read.
    """
    with converting_os_errors(path.parent), path.open("rb") as file:
        header = file.read(len(PLAIN_HEADER))
    if len(header) < len(PLAIN_HEADER):
        raise _damaged(path)
    if header == PLAIN_HEADER or _opens_without_key(path):
        raise _not_encrypted(path)


def _opens_without_key(path: Path) -> bool:
    # Immutable, since nothing is to be locked or tidied up without the key. Closing such a file
    # drops this process's locks on it: never to be called while it is open elsewhere in here.
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with converting_errors(path), contextlib.closing(dbapi2.connect(uri, uri=True)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except dbapi2.DatabaseError as error:
            if primary_code(error) == dbapi2.SQLITE_NOTADB:
                return False
            raise
    return True


def _create(path: Path, key: DataKey) -> None:
    # Built under another name, so that a file of the right name is never half made, and is in WAL
    # mode before a second window can open it: changing the mode does not wait for others.
    with alone_in(path.parent):
        if path.exists():
            return
        with converting_os_errors(path.parent):
            temporary = temporary_beside(path)
        try:
            _connect(temporary, key, BUSY_MS).close()
            require_encrypted(temporary)
        except SkinGPTError:
            temporary.unlink(missing_ok=True)
            raise
        with contextlib.suppress(FileExistsError):
            put_in_place(temporary, path)


def _connect(path: Path, key: DataKey, busy_ms: int) -> Database:
    with converting_errors(path):
        uri = f"{path.resolve().as_uri()}?mode=rw"
        # No statement is remembered: the one with the key is overwritten afterwards.
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, cached_statements=0)
    database = Database(connection, path)
    try:
        _prepare(connection, database, key, busy_ms)
    except BaseException:
        connection.close()
        raise
    _close_to_others(path)
    return database


def _prepare(connection: dbapi2.Connection, database: Database, key: DataKey, busy_ms: int) -> None:
    with converting_errors(database.path):
        _unlock(connection, key)
        for pragma in (f"busy_timeout = {busy_ms}", "secure_delete = ON", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if connection.execute("PRAGMA auto_vacuum").fetchone() != (_INCREMENTAL,):
            # Set again, it would write to the file at each start.
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.create_function("folded", 1, folded, deterministic=True)
    migrate(database)


def _unlock(connection: dbapi2.Connection, key: DataKey) -> None:
    # First of all: SQLCipher writes to stderr what it does not like about a file.
    connection.execute("PRAGMA cipher_log_level = NONE")
    # What SQLite gives back of its memory is overwritten: pages, words, the key's statement.
    connection.execute("PRAGMA cipher_memory_security = ON")
    _give_key(connection, key)
    for pragma in ("cipher_compatibility = 4", "temp_store = MEMORY", "trusted_schema = OFF"):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _give_key(connection: dbapi2.Connection, key: DataKey) -> None:
    with key.as_hex() as text:
        statement = f"PRAGMA key = \"x'{text}'\""
        connection.execute(statement)
    overwrite(statement)


def _close_to_others(path: Path) -> None:
    if os.name != "posix":
        return
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        # Not every disk knows owners, and the two companions come and go.
        with contextlib.suppress(OSError):
            path.with_name(name).chmod(0o600)


def primary_code(error: dbapi2.Error) -> int:
    """SQLite's own code of an error, without what it adds on how it came about."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _converted(error: dbapi2.Error, path: Path) -> SkinGPTError | None:
    code = primary_code(error)
    if code == dbapi2.SQLITE_INTERRUPT:
        return Cancelled()
    if code == dbapi2.SQLITE_FULL:
        return disk_full()
    if code in {dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED}:
        return _in_use()
    if code in _UNAVAILABLE:
        return unavailable(path.parent)
    return _damaged(path) if code in DAMAGED else None


def _identity(path: Path) -> tuple[int, int]:
    about = path.stat()
    return about.st_dev, about.st_ino


def _replaced() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases were put back or saved in another window",
        "This window still has the file from before, so nothing more is kept in it. Copy what you "
        "need from here, then close the window and start the program again.",
    )


def _in_use() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases are in use",
        "Another window of this program is writing just now. Nothing was changed. "
        "Wait a moment, then try again.",
    )


def _not_encrypted(path: Path) -> NotEncrypted:
    return NotEncrypted(
        "This file is not encrypted",
        f"Anybody could read {path} without a key, so it is not the file that this program wrote. "
        "It was not opened. Put the folder back from a backup, and find out who changed the file.",
    )


def _damaged(path: Path) -> CasesDamaged:
    return CasesDamaged(
        "Your cases cannot be opened",
        f"The file {path} is damaged, or its key is not the right one. Nothing was changed. What "
        "can still be read can be saved into a new file. The damaged file is kept.",
    )

"""Opens the encrypted file: made where there is none, refused where it is not encrypted."""

import contextlib
import os
from pathlib import Path

from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.store.data_key import DataKey, overwrite
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.files import (
    alone_in,
    converting_os_errors,
    private_folder,
    put_in_place,
    temporary_beside,
)
from skingpt_desktop.store.migrations import MIGRATIONS, Step, migrate, refuse_newer
from skingpt_desktop.store.sql_errors import (
    cases_damaged,
    converting_errors,
    not_encrypted,
    primary_code,
)

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_MS = 5_000
"""How long to wait for another window before giving up, in milliseconds."""
_INCREMENTAL = 2


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


def open_empty(path: Path, key: DataKey, steps: tuple[Step, ...]) -> Database:
    """Open a file of a name that nobody else knows of, made of the first steps alone.

    Raises:
        DiskFull, StoreUnavailable: it cannot be written.
    """
    with converting_os_errors(path.parent):
        path.touch(mode=0o600)
    return _connect(path, key, BUSY_MS, steps)


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
        raise cases_damaged(path)
    if header == PLAIN_HEADER or _opens_without_key(path):
        raise not_encrypted(path)


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


def _connect(
    path: Path, key: DataKey, busy_ms: int, steps: tuple[Step, ...] = MIGRATIONS
) -> Database:
    with converting_errors(path):
        uri = f"{path.resolve().as_uri()}?mode=rw"
        # No statement is remembered: the one with the key is overwritten afterwards.
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, cached_statements=0)
    database = Database(connection, path)
    try:
        _prepare(connection, database, key, busy_ms)
        migrate(database, steps)
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

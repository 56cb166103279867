"""A copy of a case file whose first page, or whose list of tables, is lost, with another in place.

The first page says where each table begins. That depends on nothing but the order in which the
tables were made, and a backup that was restored has them in an order of its own: SQLite keeps the
beginnings of all tables and indices together, at the start of a file that can shrink (auto_vacuum).
So a new, empty file is made in each way in which this program makes one, until the kinds of its
pages fit those of the damaged file; its list of tables is put before the pages that are left.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store.connecting import open_empty
from skingpt_desktop.store.damaged_pages import DamagedPages
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.files import converting_os_errors
from skingpt_desktop.store.migrations import MIGRATIONS
from skingpt_desktop.store.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher

_TREE_OF_TABLES, _LEAF_OF_TABLE = 5, 13
_TABLE, _INDEX = {_TREE_OF_TABLES, _LEAF_OF_TABLE}, {2, 10}
_ROOTS_FROM = 3
"""Page 2 tells of each page what it is: https://www.sqlite.org/fileformat2.html#pointer_map"""
_IS_ROOT, _GREATEST_ENTRY, _ENTRY_BYTES = 1, 5, 5
_ROOTS_OF_ALL = range(_ROOTS_FROM, _ROOTS_FROM + 10)
_JOURNALS_AT, _SIZE_AT, _FREE_AT, _TREE_AT = 18, 28, 32, 100
"""In the first page: kinds of journals, pages of the file, free pages, and the list of tables."""


class _Empty:
    """A new file with its pages, and the kind of each page that a table or an index begins in."""

    def __init__(self, path: Path, key: DataKey, kinds: dict[int, set[int]]) -> None:
        self._data = path.read_bytes()
        self.cipher = PageCipher(key, self._data[:SALT_BYTES])
        self.kinds = kinds

    def content(self, number: int) -> bytes:
        return self.cipher.opened(
            self._data[(number - 1) * PAGE_BYTES : number * PAGE_BYTES], number
        )


def with_first_page(
    path: Path, key: DataKey, folder: Path, is_cancelled: IsCancelled
) -> Path | None:
    """The copy, in `folder`, or None where no list of tables fits what is left of the file.

    Pages that are not as they were written are not so in the copy either, unless the file's salt is
    lost too: then nothing tells them apart.

    Raises:
        DiskFull, StoreUnavailable, Cancelled: it could not be made.
    """
    with converting_os_errors(folder), closing(DamagedPages(path, key)) as pages:
        if not _is_file_of_ours(pages):
            return None
        for number, empty in enumerate(_empty_files(folder, key)):
            if is_cancelled():
                raise Cancelled
            if _fits(empty, pages):
                copy = folder / f"readable-{number}.db"
                _write(copy, empty, pages, is_cancelled)
                return copy
    return None


def _empty_files(folder: Path, key: DataKey) -> Iterator[_Empty]:
    """Files of each version, the latest first: made anew, or once restored from a backup."""
    versions = range(len(MIGRATIONS), 0, -1)
    for version, restored_at in product(versions, (None, *versions)):
        if restored_at is None or restored_at <= version:
            yield _empty_file(folder / f"{version}-{restored_at}.db", key, version, restored_at)


def _empty_file(path: Path, key: DataKey, version: int, restored_at: int | None) -> _Empty:
    database = open_empty(path, key, MIGRATIONS[: restored_at or version])
    if restored_at is not None:
        before, path = path, path.with_name(f"restored-{path.name}")
        path.touch(mode=0o600)
        database.rows("VACUUM INTO ?", (str(path),))
        database.close()
        before.unlink()
        database = open_empty(path, key, MIGRATIONS[:version])
    try:
        kinds = {
            int(root): _INDEX if kind == "index" else _TABLE
            for kind, root in database.rows("SELECT type, rootpage FROM sqlite_schema")
            if root
        }
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    return _Empty(path, key, kinds)


def _is_file_of_ours(pages: DamagedPages) -> bool:
    """Whether pages that begin a table or an index in every version look like it, most of them."""
    contents = [pages.content(number) for number in _ROOTS_OF_ALL]
    kinds = [content[0] in _TABLE | _INDEX for content in contents if content is not None]
    return 2 * sum(kinds) > len(kinds)


def _fits(empty: _Empty, pages: DamagedPages) -> bool:
    """Whether tables and indices begin where they do in the empty file, as far as can be told."""
    after = max(empty.kinds) + 1
    entries = (pages.content(_ROOTS_FROM - 1) or b"")[::_ENTRY_BYTES][: after - _ROOTS_FROM + 1]
    is_told = bool(entries) and max(entries) <= _GREATEST_ENTRY
    if is_told and [one == _IS_ROOT for one in entries] != [True] * (len(entries) - 1) + [False]:
        return False
    contents = {number: pages.content(number) for number in empty.kinds}
    return all(
        content is None or content[0] in empty.kinds[number] for number, content in contents.items()
    )


def _write(copy: Path, empty: _Empty, pages: DamagedPages, is_cancelled: IsCancelled) -> None:
    first = bytearray(empty.content(1))
    # In a file that was cut off, what no longer lies there must not be taken for something else.
    behind = max(pages.count, *empty.kinds)
    leaves = _move_leaves(first, empty.content, behind)
    first[_SIZE_AT : _SIZE_AT + 4] = (behind + len(leaves)).to_bytes(4)
    first[_FREE_AT : _FREE_AT + 8] = bytes(8)
    # What the journal held is among the pages.
    first[_JOURNALS_AT : _JOURNALS_AT + 2] = b"\x01\x01"
    with copy.open("wb") as file:
        file.write(empty.cipher.closed(bytes(first), 1))
        for number in range(2, behind + 1):
            if is_cancelled():
                raise Cancelled
            page = pages.page(number)
            file.write(empty.cipher.sealed(page, number) if pages.is_sound(number) else page)
        for number, leaf in enumerate(leaves, behind + 1):
            file.write(empty.cipher.closed(leaf, number))


def _move_leaves(first: bytearray, content: Callable[[int], bytes], behind: int) -> list[bytes]:
    """Where the list of tables has pages of its own, have them follow `behind` all others."""
    if first[_TREE_AT] != _TREE_OF_TABLES:
        return []
    count = int.from_bytes(first[_TREE_AT + 3 : _TREE_AT + 5])
    places = [_TREE_AT + 12 + 2 * cell for cell in range(count)]
    children = [int.from_bytes(first[place : place + 2]) for place in places] + [_TREE_AT + 8]
    leaves = []
    for place in children:
        leaves.append(content(int.from_bytes(first[place : place + 4])))
        first[place : place + 4] = (behind + len(leaves)).to_bytes(4)
    return leaves

"""The pages of a damaged case file, one by one, with what its journal adds to them."""

from collections.abc import Iterator
from pathlib import Path

from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher

_JOURNAL_HEADER, _FRAME_HEADER = 32, 24
"""https://www.sqlite.org/fileformat2.html#the_write_ahead_log"""
_PAGES_TO_TRY = range(2, 12)


class DamagedPages:
    """Reads pages by their number, from 1; a part of a page is filled up with zeros.

    `is_checked` is whether a page that is not as it was written is known by its tag. That takes the
    salt in the file's first 16 bytes; one wrong byte in it is put right.

    Raises:
        OSError: the disk does not give the file.
    """

    def __init__(self, path: Path, key: DataKey) -> None:
        self._file = path.open("rb")
        size = path.stat().st_size
        in_file = -(-size // PAGE_BYTES)
        salt = self._file.read(SALT_BYTES).ljust(SALT_BYTES, b"\x00")
        ciphers = (PageCipher(key, one) for one in _like(salt))
        found = next((cipher for cipher in ciphers if self._fits(cipher, in_file)), None)
        self.is_checked = found is not None
        self._cipher = found or PageCipher(key, salt)
        self._newer, in_journal = self._of_journal(path.with_name(f"{path.name}-wal"))
        self.count = max(in_file, in_journal)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def page(self, number: int) -> bytes:
        """The page as it lies on the disk, encrypted."""
        return self._newer.get(number) or self._in_file(number)

    def is_sound(self, number: int) -> bool:
        """Whether the page is as it was written; taken as such where that cannot be told."""
        if number > self.count:
            return False
        return not self.is_checked or self._cipher.is_sound(self.page(number), number)

    def content(self, number: int) -> bytes | None:
        """What SQLite sees of a page; None where it is not as it was written."""
        if not 1 < number <= self.count or not self.is_sound(number):
            return None
        return self._cipher.opened(self.page(number), number)

    def _in_file(self, number: int) -> bytes:
        self._file.seek((number - 1) * PAGE_BYTES)
        return self._file.read(PAGE_BYTES).ljust(PAGE_BYTES, b"\x00")

    def _fits(self, cipher: PageCipher, count: int) -> bool:
        return any(
            cipher.is_sound(self._in_file(number), number)
            for number in _PAGES_TO_TRY
            if number <= count
        )

    def _of_journal(self, journal: Path) -> tuple[dict[int, bytes], int]:
        """The pages of the changes that were committed, and how many pages there are with them."""
        newer: dict[int, bytes] = {}
        waiting: dict[int, bytes] = {}
        count = 0
        for number, pages_then, page in _frames(journal):
            if self.is_checked and not self._cipher.is_sound(page, number):
                break
            waiting[number] = page
            if pages_then:
                newer, waiting, count = newer | waiting, {}, pages_then
        return newer, count


def _like(salt: bytes) -> Iterator[bytes]:
    """A salt as it was read, and with each of its bytes changed."""
    yield salt
    for place in range(len(salt)):
        for byte in range(256):
            yield salt[:place] + bytes((byte,)) + salt[place + 1 :]


def _frames(journal: Path) -> Iterator[tuple[int, int, bytes]]:
    """Number of the page, pages of the file after a commit or 0, and the page."""
    if not journal.exists():
        return
    with journal.open("rb") as file:
        salts = file.read(_JOURNAL_HEADER)[16:24]
        while len(header := file.read(_FRAME_HEADER)) == _FRAME_HEADER and header[8:16] == salts:
            page = file.read(PAGE_BYTES)
            if len(page) < PAGE_BYTES:
                return
            yield int.from_bytes(header[:4]), int.from_bytes(header[4:8]), page

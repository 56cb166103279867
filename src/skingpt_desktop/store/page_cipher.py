"""A page of the case file as SQLCipher 4 writes it (https://www.zetetic.net/sqlcipher/design/).

4,096 bytes: what SQLite sees under AES-256 in CBC mode, an IV of 16 bytes, and a tag of 64, the
HMAC-SHA512 of both and of the page's number. The first page begins with the file's salt in the
place of SQLite's own 16 bytes; from it and the data key comes the key of the tags.
"""

import hashlib
import hmac
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from skingpt_desktop.store.data_key import DataKey

PAGE_BYTES = 4096
SALT_BYTES = 16
CONTENT_BYTES = 4016
"""What SQLite sees of a page."""

_PLAIN_BEGIN = b"SQLite format 3\x00"
_IV_BYTES, _TAG_BYTES = 16, 64
_TAG_AT = PAGE_BYTES - _TAG_BYTES
_SALT_MASK = 0x3A
_TAG_KEY_ROUNDS = 2
_TAG_KEY_BYTES = 32


class PageCipher:
    """Opens, closes and seals pages of the file with this salt; pages are numbered from 1."""

    def __init__(self, key: DataKey, salt: bytes) -> None:
        self._key = key
        self._salt = salt
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        self._tag_key = hashlib.pbkdf2_hmac(
            "sha512", key.reveal(), masked, _TAG_KEY_ROUNDS, _TAG_KEY_BYTES
        )

    def is_sound(self, page: bytes, number: int) -> bool:
        """Whether the page is as it was written under this number, in the file with this salt."""
        if len(page) != PAGE_BYTES:
            return False
        return hmac.compare_digest(page[_TAG_AT:], self._tag(page[:_TAG_AT], number))

    def sealed(self, page: bytes, number: int) -> bytes:
        """The same page with the tag that it would have in this file."""
        body = page[:_TAG_AT]
        return body + self._tag(body, number)

    def opened(self, page: bytes, number: int) -> bytes:
        """What SQLite sees of it."""
        begin = SALT_BYTES if number == 1 else 0
        opener = Cipher(algorithms.AES(self._key.reveal()), modes.CBC(page[CONTENT_BYTES:_TAG_AT]))
        unlocked = opener.decryptor()
        content = unlocked.update(page[begin:CONTENT_BYTES]) + unlocked.finalize()
        return _PLAIN_BEGIN + content if begin else content

    def closed(self, content: bytes, number: int) -> bytes:
        """The page of which SQLite is to see this content."""
        begin = SALT_BYTES if number == 1 else 0
        iv = os.urandom(_IV_BYTES)
        closer = Cipher(algorithms.AES(self._key.reveal()), modes.CBC(iv)).encryptor()
        hidden = closer.update(content[begin:]) + closer.finalize()
        return self.sealed((self._salt if begin else b"") + hidden + iv + bytes(_TAG_BYTES), number)

    def _tag(self, body: bytes, number: int) -> bytes:
        begin = SALT_BYTES if number == 1 else 0
        return hmac.digest(self._tag_key, body[begin:] + number.to_bytes(4, "little"), "sha512")

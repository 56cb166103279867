"""The data key: 256 bits under which the cases are encrypted."""

import ctypes
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

KEY_BYTES = 32


class DataKey:
    """Never shown, logged or compared loosely; `wipe` clears it from memory.

    It keeps a copy of its own, which it can overwrite.
    """

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes | bytearray) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = bytearray(key)

    @classmethod
    def random(cls) -> "DataKey":
        """A new key from the system's source of randomness."""
        drawn = secrets.token_bytes(KEY_BYTES)
        key = cls(drawn)
        overwrite(drawn)
        return key

    @property
    def is_wiped(self) -> bool:
        """Whether it was wiped; then it opens nothing any more."""
        return not self._bytes

    def reveal(self) -> bytearray:
        """The 32 bytes themselves, not a copy, for the cipher alone.

        Raises:
            ValueError: the key was wiped.
        """
        if self.is_wiped:
            raise ValueError("this data key was wiped")
        return self._bytes

    @contextmanager
    def as_hex(self) -> Iterator[str]:
        """The key as SQLCipher takes it, overwritten in memory when the block is left."""
        text = self.reveal().hex()
        try:
            yield text
        finally:
            overwrite(text)

    def wipe(self) -> None:
        """Overwrite the bytes; may be called twice."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes.clear()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and secrets.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __reduce__(self) -> str:
        raise TypeError("a data key is not written anywhere")


def overwrite(secret: str | bytes) -> None:
    """Fill a string or bytes with zeros where it lies in memory, on CPython.

    Python's strings and bytes are not made to be changed; nobody else may hold this one. Only
    plain ASCII strings are overwritten.
    """
    if isinstance(secret, str) and not secret.isascii():
        return
    # The characters are the last part of the object, before one zero byte.
    start = id(secret) + secret.__sizeof__() - len(secret) - 1
    if len(secret) > 1:
        ctypes.memset(start, 0, len(secret))

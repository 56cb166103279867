"""What the program and its decoder say to each other through two pipes.

To the decoder: 8 bytes of length, then the photo's bytes. Back: `READY` once, then for each photo
a header of a code word, width and height, then, for `OK` alone, `height * width * 3` bytes of RGB.
"""

import struct
from enum import StrEnum

CHILD_ARGUMENT = "--decode-photos"
"""What a frozen program is called with to be the decoder."""

READY = b"READY\n"
LENGTH = struct.Struct("<Q")
HEADER = struct.Struct("<8sII")

MAX_FILE_BYTES = 100 * 1024 * 1024
MAX_PIXELS = 50_000_000
MAX_SIDE = 4096
"""Long side, in pixels, to which a larger photo is reduced."""
MIN_SIDE = 32


class Code(StrEnum):
    """How decoding ended; at most eight letters."""

    OK = "ok"
    DAMAGED = "damaged"
    FORMAT = "format"
    PIXELS = "pixels"
    MEMORY = "memory"
    SMALL = "small"


def pack_header(code: Code, width: int = 0, height: int = 0) -> bytes:
    """The header that goes before the pixels, or alone."""
    return HEADER.pack(code.value.encode(), width, height)


def unpack_header(header: bytes) -> tuple[Code, int, int]:
    """Code, width and height; raises ValueError for anything that cannot be true."""
    word, width, height = HEADER.unpack(header)
    code = Code(word.rstrip(b"\0").decode("ascii", "replace"))
    if code is Code.OK and not (MIN_SIDE <= min(width, height) <= max(width, height) <= MAX_SIDE):
        raise ValueError("no such size")
    return code, width, height

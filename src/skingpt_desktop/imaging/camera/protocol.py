"""What the program and its camera process say to each other through two pipes.

The program asks, one thing after the other: a word and a number. Each is answered once, so that
nothing is sent that nobody asked for: a header of a code word, width, height and a number of bytes,
then those bytes. Names of cameras are lines of UTF-8; pictures are `height * width * 3` bytes of
RGB.
"""

import struct
from enum import StrEnum

from skingpt_desktop.imaging.protocol import MAX_SIDE, MIN_SIDE

CHILD_ARGUMENT = "--camera"
"""What a frozen program is called with to be the camera process."""

READY = b"CAMERA\n"
REQUEST = struct.Struct("<8sI")
HEADER = struct.Struct("<8sIII")

MAX_CAMERAS = 16
MAX_NAME = 80
"""Letters of a camera's name; what is longer is cut."""
MAX_NAMES_BYTES = MAX_CAMERAS * (4 * MAX_NAME + 1)
SMALL_SIDE = 720
"""Long side, in pixels, of what is shown while the user aims."""


class Ask(StrEnum):
    """What the process is asked for; at most eight letters."""

    NAMES = "names"
    START = "start"
    LOOK = "look"
    SHOOT = "shoot"


class Code(StrEnum):
    """How it went; at most eight letters."""

    OK = "ok"
    LIBRARY = "library"
    NONE = "none"
    REFUSED = "refused"
    BUSY = "busy"


LARGEST_SIDE = {Ask.LOOK: SMALL_SIDE, Ask.SHOOT: MAX_SIDE}


def pack_request(ask: Ask, number: int = 0) -> bytes:
    """A question; `number` is the camera's place, counted from 0, for `START`."""
    return REQUEST.pack(ask.value.encode(), number)


def unpack_request(request: bytes) -> tuple[Ask, int]:
    """What is asked, and the number; raises ValueError for what is no question."""
    word, number = REQUEST.unpack(request)
    return Ask(_word(word)), number


def pack_header(code: Code, width: int = 0, height: int = 0, length: int = 0) -> bytes:
    """The header that goes before the bytes, or alone."""
    return HEADER.pack(code.value.encode(), width, height, length)


def unpack_header(header: bytes, ask: Ask) -> tuple[Code, int, int, int]:
    """Code, width, height and the number of bytes that follow.

    Raises:
        ValueError: it cannot be the answer to what was asked.
    """
    word, width, height, length = HEADER.unpack(header)
    code = Code(_word(word))
    side = LARGEST_SIDE.get(ask) if code is Code.OK else None
    if side is not None:
        fits = MIN_SIDE <= min(width, height) <= max(width, height) <= side
        fits = fits and length == width * height * 3
    elif code is Code.OK and ask is Ask.NAMES:
        fits = length <= MAX_NAMES_BYTES
    else:
        fits = length == 0
    if not fits:
        raise ValueError("no such answer")
    return code, width, height, length


def pack_names(names: list[str]) -> bytes:
    """Names of cameras as lines."""
    return "\n".join(map(clean_name, names[:MAX_CAMERAS])).encode()


def unpack_names(data: bytes) -> tuple[str, ...]:
    """The names, cleaned once more: a camera says what it is called, and so may anybody."""
    lines = data.decode("utf-8", "replace").split("\n") if data else []
    return tuple(map(clean_name, lines[:MAX_CAMERAS]))


def clean_name(name: str) -> str:
    """A name in one line, without what does not print."""
    printed = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(printed.split())[:MAX_NAME]


def _word(word: bytes) -> str:
    return word.rstrip(b"\0").decode("ascii", "replace")

"""Qt's copy of ICU's data (Linux) without what Qt never asks it for: 32 MB become 11.

Qt asks ICU to compare texts, to read and write old encodings, and for the names of time zones;
words, dates and numbers come from tables of its own. The data is one archive ("CmnD" in ICU's
`ucmndata.h`: a header, a list of names and places, the items) in a library with nothing else.
"""

import re
import struct
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("root", "en", "es", "zh", "ar")
"""Whose names of time zones are kept: those that the window speaks."""

_DROPPED = re.compile(
    # Line breaks, units, currencies, names of languages and regions, other scripts, spelt numbers.
    r"(brkitr|unit|curr|lang|region|translit|rbnf)/"
    rf"|(zone/)?(?!(?:{'|'.join(LANGUAGES)})[._])[a-z]{{2,3}}(_\w+)?\.res$"
    r"|unames\.icu$"
)
_KIND_OF_ARCHIVE, _PLACE_OF_KIND = b"CmnD", 12
_ALIGNED, _PAGE = 16, 0x1000
_SEGMENT_TO_MAP = 1
_SEGMENT = struct.Struct("<IIQQQQQQ")


@dataclass(frozen=True)
class Segment:
    """A program header of an ELF file of 64 bits, with its own place in the file."""

    header: int
    kind: int
    rights: int
    offset: int
    address: int
    size: int
    alignment: int

    def write(self, file: bytearray, offset: int, size: int) -> None:
        """Say that it lies elsewhere or ends earlier; its address stays."""
        old = (self.address, self.address, size, size, self.alignment)
        _SEGMENT.pack_into(file, self.header, self.kind, self.rights, offset, *old)


def shrink_icu(library: Path) -> int:
    """Rewrite libicudata without what is never used; how many bytes that saved.

    Raises:
        ValueError: this is not the library that is known here.
    """
    old = library.read_bytes()
    segments = _segments(old)
    start = old.find(_KIND_OF_ARCHIVE, 0, 2 * _PAGE) - _PLACE_OF_KIND
    mapped = [segment for segment in segments if segment.kind == _SEGMENT_TO_MAP]
    if start < 0 or [segment.offset == 0 for segment in mapped] != [True, False]:
        raise ValueError(f"{library.name} is not laid out as ICU's data was")
    data, rest = mapped
    new = bytearray(old[:start] + _without_dropped(old[start : data.size]))
    size = len(new)
    # A place in the file and its address must fall on the same place of a page.
    new += bytes(-size % _PAGE + rest.address % _PAGE)
    moved = len(new) - rest.offset
    new += old[rest.offset : rest.offset + rest.size]
    for segment in segments:
        if segment.header == data.header:
            segment.write(new, 0, size)
        elif segment.offset >= rest.offset:
            segment.write(new, segment.offset + moved, segment.size)
    # The table of sections is for linkers and debuggers; its places are no longer right.
    struct.pack_into("<Q", new, 0x28, 0)
    struct.pack_into("<HHH", new, 0x3A, 0, 0, 0)
    library.write_bytes(new)
    return len(old) - len(new)


def _segments(file: bytes) -> list[Segment]:
    if file[:6] != b"\x7fELF\x02\x01":
        raise ValueError("not a library of 64 bits for Linux")
    (first,) = struct.unpack_from("<Q", file, 0x20)
    step, count = struct.unpack_from("<HH", file, 0x36)
    found = []
    for place in range(first, first + step * count, step):
        kind, rights, offset, address, _, size, _, alignment = _SEGMENT.unpack_from(file, place)
        found.append(Segment(place, kind, rights, offset, address, size, alignment))
    return found


def _without_dropped(archive: bytes) -> bytes:
    """The same archive with fewer items."""
    (begin,) = struct.unpack_from("<H", archive)
    header, body = archive[:begin], archive[begin:]
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    names = [body[place : body.index(0, place)] for place, _ in places]
    ends = [place for _, place in places[1:]] + [len(body)]
    kept = [
        (name, body[place:end])
        for name, (_, place), end in zip(names, places, ends, strict=True)
        if not _DROPPED.match(name.decode().partition("/")[2])
    ]
    list_of_names = b"".join(name + b"\0" for name, _ in kept)
    at_name, at_item = 4 + 8 * len(kept), 4 + 8 * len(kept) + len(list_of_names)
    at_item += -(at_item + begin) % _ALIGNED
    table, items = struct.pack("<I", len(kept)), b""
    pieces = []
    for name, item in kept:
        table += struct.pack("<II", at_name, at_item)
        padded = item + bytes(-len(item) % _ALIGNED)
        at_name, at_item = at_name + len(name) + 1, at_item + len(padded)
        pieces.append(padded)
    items = b"".join(pieces)
    front = header + table + list_of_names
    return front + bytes(-len(front) % _ALIGNED) + items

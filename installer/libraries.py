"""The libraries of the program folder on Linux: which are needed, and how they lose weight."""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

_OF_THE_SYSTEM = re.compile(r"lib(?!python)[^/]*\.so[^/]*$")
"""Where PyInstaller puts what it found outside the packages: at the top, beside nothing."""
_ELF, _HEADER, _SEGMENT, _SEGMENT_TO_MAP = b"\x7fELF", 0x40, struct.Struct("<IIQQQQQQ"), 1

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: its place in the program folder, its source, its kind."""


def without_idle(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the system's libraries that no other library asks for.

    PyInstaller also finds those that were asked for by something that is left out, and those that
    a text somewhere names, where this computer has them: a driver of its graphics card.
    """
    listed = list(entries)
    of_the_system = {entry[0]: entry for entry in listed if _OF_THE_SYSTEM.match(entry[0])}
    kept = [entry for entry in listed if entry[0] not in of_the_system]
    todo = [source for _, source, kind in kept if kind in {"BINARY", "EXTENSION"}]
    while todo:
        for name in _asked_for(todo.pop()):
            if entry := of_the_system.pop(name, None):
                kept.append(entry)
                todo.append(entry[1])
    return kept


def _asked_for(library: str) -> list[str]:
    command = ["objdump", "-p", library]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE)


def strip_symbols(program: Path) -> int:
    """Take the names for debuggers out of all libraries that load as before without; bytes saved.

    `strip` moves what a wheel's maker has patched in, and numpy's OpenBLAS no longer loads then:
    a library stays as it is unless all that is mapped into memory is byte for byte the same.
    """
    saved = 0
    for path in sorted(program.rglob("*.so*")):
        mapped = _mapped(path.read_bytes()) if path.is_file() else None
        if mapped is None:
            continue
        stripped = path.with_name(f"{path.name}.stripped")
        command = ["strip", "--strip-unneeded", "-o", stripped, path]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0 and _mapped(stripped.read_bytes()) == mapped:
            saved += path.stat().st_size - stripped.stat().st_size
            shutil.copymode(path, stripped)
            stripped.replace(path)
        stripped.unlink(missing_ok=True)
    return saved


def _mapped(file: bytes) -> list[tuple[int, int, int, bytes]] | None:
    """Address, rights, size in memory and content of each part that is mapped; None: no library.

    Without the header of the file, which tells where the names for debuggers lie.
    """
    if not file.startswith(_ELF):
        return None
    (first,) = struct.unpack_from("<Q", file, 0x20)
    step, count = struct.unpack_from("<HH", file, 0x36)
    parts = []
    for place in range(first, first + step * count, step):
        kind, rights, offset, address, _, size, in_memory, _ = _SEGMENT.unpack_from(file, place)
        if kind == _SEGMENT_TO_MAP:
            begin = offset
            if offset == 0:
                begin = first + step * count if first == _HEADER else _HEADER
            parts.append((address, rights, in_memory, file[begin : offset + size]))
    return parts

"""On Linux 5.13 and later, a process shuts itself out of files (Landlock), and cannot take it back.

Older Linux, macOS and Windows: no such wall.

Numbers from the kernel's include/uapi/linux/landlock.h; calls as in its
Documentation/userspace-api/landlock.rst. The call numbers are the same on x86_64 and aarch64.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION, _BELOW_PATH, _PR_SET_NO_NEW_PRIVS = 1, 1, 38
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER, _DEVICE_CONTROL = 1, 2, 4, 8, 1 << 15
_FIRST_RIGHTS = (1 << 13) - 1
_LATER_RIGHTS = ((2, 1 << 13), (3, 1 << 14), (5, _DEVICE_CONTROL))
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | (1 << 14) | _DEVICE_CONTROL
_READ = _READ_FILE | _READ_FOLDER | _EXECUTE
_USE = _READ_FILE | _WRITE_FILE | _DEVICE_CONTROL


class _Ruleset(ctypes.Structure):
    _fields_ = (("handled", ctypes.c_uint64),)


class _Below(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("place", ctypes.c_int32))


def confine(
    *,
    readable: Iterable[Path],
    listed: Iterable[Path] = (),
    writable: Iterable[Path] = (),
    devices: Iterable[Path] = (),
) -> bool:
    """Leave this process these places, for good; whether the kernel does so.

    `listed` are folders whose names may be read and nothing in them; `devices` are files to read,
    write and control. To be called before other threads start: only the calling thread and those
    it starts later are confined.
    """
    if sys.platform != "linux" or platform.machine() not in {"x86_64", "aarch64"}:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE, None, 0, _ASK_VERSION)
    if version < 1:
        return False
    rights = _FIRST_RIGHTS
    for since, right in _LATER_RIGHTS:
        rights |= right if version >= since else 0
    attributes = _Ruleset(rights)
    ruleset = libc.syscall(_CREATE, ctypes.byref(attributes), ctypes.sizeof(attributes), 0)
    if ruleset < 0:
        return False
    try:
        _allow(libc, ruleset, readable, _READ)
        _allow(libc, ruleset, listed, _READ_FOLDER)
        _allow(libc, ruleset, writable, rights & ~_EXECUTE)
        _allow(libc, ruleset, devices, _USE & rights)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return False
        return bool(libc.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def places_of_the_program() -> list[Path]:
    """Where the program and Python lie."""
    own = [Path(entry) for entry in sys.path if entry]
    # A frozen program starts itself again, and its file lies beside its libraries.
    return [Path(sys.executable), Path(sys.prefix), Path(sys.base_prefix), *own]


def _allow(libc: ctypes.CDLL, ruleset: int, places: Iterable[Path], rights: int) -> None:
    for place in places:
        try:
            handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            allowed = rights if place.is_dir() else rights & _FILE_RIGHTS
            rule = _Below(allowed, handle)
            libc.syscall(_ADD, ruleset, _BELOW_PATH, ctypes.byref(rule), 0)
        finally:
            os.close(handle)

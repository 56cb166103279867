"""On Linux, the download process shuts itself out of the user's files (Landlock).

What each system gives: Linux 5.13 and later with Landlock: the process can read the program, the
system's libraries and settings, and nothing of the user's; it can write to one folder. Older Linux,
macOS and Windows: no such wall; there the process is kept apart only by knowing no other folder
and by having been handed no key, and cases are encrypted.

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
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 2, 4, 8
_FIRST_RIGHTS = (1 << 13) - 1
_LATER_RIGHTS = ((2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | (1 << 14) | (1 << 15)

_SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/etc/ssl",
    "/etc/pki",
    "/etc/ca-certificates",
    "/etc/crypto-policies",
    "/etc/hosts",
    "/etc/resolv.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/host.conf",
    "/etc/services",
    "/etc/protocols",
    "/etc/localtime",
    "/etc/ld.so.cache",
    "/run/systemd/resolve",
    "/run/resolvconf",
    "/run/NetworkManager",
    "/dev/urandom",
    "/dev/null",
)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class _Ruleset(ctypes.Structure):
    _fields_ = (("handled", ctypes.c_uint64),)


class _Below(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("place", ctypes.c_int32))


def confine_to(folder: Path) -> bool:
    """Leave this process one folder to write to, for good; whether the kernel does so.

    To be called before other threads start: only the calling thread and those it starts later are
    confined.
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
        read = _READ_FILE | _READ_FOLDER | _EXECUTE
        _allow(libc, ruleset, _readable_places(), read)
        _allow(libc, ruleset, [folder], rights & ~_EXECUTE)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return False
        return bool(libc.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _readable_places() -> list[Path]:
    own = [Path(entry) for entry in sys.path if entry]
    chosen = [Path(os.environ[name]) for name in _CERTIFICATES if os.environ.get(name)]
    # A frozen program starts itself again, and its file lies beside its libraries.
    program = [Path(sys.executable), Path(sys.prefix), Path(sys.base_prefix)]
    return [*map(Path, _SYSTEM), *program, *own, *chosen]


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

"""On Linux, a filter of system calls that a process sets on itself and cannot take back.

Numbers from the kernel's syscall tables (x86_64, and the generic table that aarch64 uses); the
filter's program as in the kernel's Documentation/userspace-api/seccomp_filter.rst.
"""

import ctypes
import errno
import platform
import sys
from collections.abc import Iterable

_PR_SET_NO_NEW_PRIVS = 38
_LOAD_WORD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_NUMBER_AT, _ARCH_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_SET_FILTER, _ALL_THREADS = 1, 1
_X32_CALLS = 0x40000000

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SECCOMP_CALL = {"x86_64": 317, "aarch64": 277}
_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
_AF_UNIX = 1

_REFUSED = {
    "x86_64": {
        "sockets": (41, 42, 43, 49, 50, 53, 288),
        "io_uring": (425, 426, 427),
        "files": (2, 85, 257, 437, 76, 133, 259, 319),
        "names of files": (82, 83, 84, 86, 87, 88, 90, 92, 258, 260, 263, 264, 265, 266, 268, 316),
        "programs": (57, 58, 59, 322),
        "other processes": (62, 101, 234, 310, 311, 424, 434, 438),
        "keys, shared memory, kernel": (29, 30, 248, 249, 250, 298, 321, 323),
    },
    "aarch64": {
        "sockets": (198, 199, 200, 201, 202, 203, 242),
        "io_uring": (425, 426, 427),
        "files": (56, 437, 45, 33, 279),
        "names of files": (34, 35, 36, 37, 38, 53, 54, 276),
        "programs": (221, 281),
        "other processes": (117, 129, 130, 270, 271, 424, 434, 438),
        "keys, shared memory, kernel": (194, 196, 217, 218, 219, 241, 280, 282),
    },
}


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_ushort),
        ("if_true", ctypes.c_ubyte),
        ("if_false", ctypes.c_ubyte),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.POINTER(_Instruction)))


SOCKETS = frozenset({"sockets", "io_uring"})
PROGRAMS = frozenset({"programs", "other processes", "keys, shared memory, kernel"})
FILES = frozenset({"files", "names of files"})


def refuse_system_calls(groups: frozenset[str] = SOCKETS | PROGRAMS | FILES) -> bool:
    """Refuse groups of system calls to this process, for good.

    Each refused call fails with EPERM; what is open already goes on working. All threads are bound,
    those that run already too. Returns False where the system has no such filter.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return False
    return _set(machine, _instructions(machine, groups))


def refuse_network() -> bool:
    """Refuse all sockets but local ones (AF_UNIX) to this process and all its children, for good.

    Whoever tries gets EPERM, in whatever language or library: the display, the printer and the
    keychain are reached by local sockets and go on working. All threads are bound, those that run
    already too. Returns False where the system has no such filter.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return False
    return _set(machine, _local_sockets_only(machine))


def _set(machine: str, instructions: list[_Instruction]) -> bool:
    """Bind all threads, those that run already too."""
    program = _program(instructions)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    call = (_SECCOMP_CALL[machine], _SET_FILTER, _ALL_THREADS)
    return bool(libc.syscall(*call, ctypes.byref(program)) == 0)


def _program(instructions: list[_Instruction]) -> _Program:
    array = (_Instruction * len(instructions))(*instructions)
    return _Program(len(instructions), array)


def _instructions(machine: str, groups: frozenset[str]) -> list[_Instruction]:
    """Another architecture's calls are all refused, and so are x86_64's 32-bit-pointer ones."""
    numbers = [number for name in groups for number in _REFUSED[machine][name]]
    return [*_own_calls(machine), *_refused(numbers), _Instruction(_RETURN, 0, 0, _ALLOW)]


def _local_sockets_only(machine: str) -> list[_Instruction]:
    """As above; and `socket` is refused unless its first argument is AF_UNIX."""
    return [
        *_own_calls(machine),
        *_refused(_REFUSED[machine]["io_uring"]),
        _Instruction(_JUMP_EQUAL, 0, 3, _SOCKET_CALL[machine]),
        _Instruction(_LOAD_WORD, 0, 0, _FIRST_ARGUMENT_AT),
        _Instruction(_JUMP_EQUAL, 1, 0, _AF_UNIX),
        _Instruction(_RETURN, 0, 0, _REFUSE),
        _Instruction(_RETURN, 0, 0, _ALLOW),
    ]


def _own_calls(machine: str) -> list[_Instruction]:
    """Refuse another architecture's calls; the number of the call is loaded then."""
    return [
        _Instruction(_LOAD_WORD, 0, 0, _ARCH_AT),
        _Instruction(_JUMP_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        _Instruction(_RETURN, 0, 0, _REFUSE),
        _Instruction(_LOAD_WORD, 0, 0, _NUMBER_AT),
        _Instruction(_JUMP_AT_LEAST, 0, 1, _X32_CALLS),
        _Instruction(_RETURN, 0, 0, _REFUSE),
    ]


def _refused(numbers: Iterable[int]) -> list[_Instruction]:
    checks = []
    for number in numbers:
        checks.append(_Instruction(_JUMP_EQUAL, 0, 1, number))
        checks.append(_Instruction(_RETURN, 0, 0, _REFUSE))
    return checks

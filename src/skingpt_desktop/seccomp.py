"""On Linux, a filter of system calls that a process sets on itself and cannot take back.

Numbers from the kernel's syscall tables (x86_64, and the generic table that aarch64 uses); the
filter's program as in the kernel's Documentation/userspace-api/seccomp_filter.rst.
"""

import ctypes
import errno
import platform
import sys

_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _MODE_FILTER = 22, 38, 2
_LOAD_WORD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_NUMBER_AT, _ARCH_AT = 0, 4
_X32_CALLS = 0x40000000

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

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

    Each refused call fails with EPERM; what is open already goes on working. Threads started
    later inherit the filter. Returns False where the system has no such filter.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return False
    instructions = _instructions(machine, groups)
    array = (_Instruction * len(instructions))(*instructions)
    program = _Program(len(instructions), array)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _instructions(machine: str, groups: frozenset[str]) -> list[_Instruction]:
    """Another architecture's calls are all refused, and so are x86_64's 32-bit-pointer ones."""
    numbers = [number for name in groups for number in _REFUSED[machine][name]]
    refuse = _Instruction(_RETURN, 0, 0, _REFUSE)
    checks = [
        _Instruction(_LOAD_WORD, 0, 0, _ARCH_AT),
        _Instruction(_JUMP_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        refuse,
        _Instruction(_LOAD_WORD, 0, 0, _NUMBER_AT),
        _Instruction(_JUMP_AT_LEAST, 0, 1, _X32_CALLS),
        refuse,
    ]
    for number in numbers:
        checks += [_Instruction(_JUMP_EQUAL, 0, 1, number), refuse]
    return [*checks, _Instruction(_RETURN, 0, 0, _ALLOW)]

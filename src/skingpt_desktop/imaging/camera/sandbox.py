"""What the camera's process shuts itself out of, in two steps.

What each system gives: Linux no socket, no program and no file of the user's from the start, no
file at all from before the first picture is read, and limits on memory and on the time for each
request; macOS the limit on time; Windows none of these.
"""

import os
import sys
from pathlib import Path

from skingpt_desktop.imaging.sandbox import limit_memory
from skingpt_desktop.landlock import confine, places_of_the_program
from skingpt_desktop.seccomp import FILES, PROGRAMS, SOCKETS, refuse_system_calls

MEMORY_BYTES = 1024 * 1024 * 1024
"""Of addresses; Qt and its media library take 200 MB of them before a picture comes."""

_SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/fonts",
    "/dev/urandom",
    "/dev/null",
)
_CAMERAS = ("video*", "media*")


def shut_in() -> None:
    """Before the library is loaded: leave it the program, the system and the cameras."""
    if sys.platform == "linux":
        limit_memory(MEMORY_BYTES)
        libraries = [part for part in os.environ.get("LD_LIBRARY_PATH", "").split(":") if part]
        confine(
            readable=[*map(Path, (*_SYSTEM, *libraries)), *places_of_the_program()],
            listed=[Path("/dev")],
            devices=[file for kind in _CAMERAS for file in Path("/dev").glob(kind)],
        )
    refuse_system_calls(SOCKETS | PROGRAMS)


def close_the_files() -> None:
    """Once the camera is on: no file may be opened any more."""
    refuse_system_calls(FILES)

"""The program's end of the decoder: starts the process, watches it, checks what it says."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from skingpt_desktop.domain.errors import (
    Cancelled,
    PhotoDamaged,
    PhotoError,
    PhotoNotSupported,
    PhotosUnavailable,
    PhotoTooLarge,
)
from skingpt_desktop.domain.predictor import IsCancelled, never_cancelled
from skingpt_desktop.imaging.helper import Watch, end, start
from skingpt_desktop.imaging.protocol import (
    CHILD_ARGUMENT,
    HEADER,
    LENGTH,
    READY,
    Code,
    unpack_header,
)

WALL_SECONDS = 60.0
"""Longer than the 5 s of work that the process is given: a busy computer is no broken photo."""
_OUT_OF_TIME = 24
"""SIGXCPU on Linux and macOS; Windows never gives it."""

_KINDS: dict[Code, type[PhotoError]] = {
    Code.DAMAGED: PhotoDamaged,
    Code.FORMAT: PhotoNotSupported,
    Code.PIXELS: PhotoTooLarge,
    Code.MEMORY: PhotoTooLarge,
    Code.SMALL: PhotoNotSupported,
}
_WORDS = {
    Code.DAMAGED: (
        "This photo is damaged",
        "The file is broken or not complete. Copy it again from your phone or camera, or take a "
        "new photo.",
    ),
    Code.FORMAT: (
        "This file is not a photo that can be opened",
        "Choose a photo saved as JPEG, PNG, WebP or HEIC.",
    ),
    Code.PIXELS: (
        "This photo is too large",
        "It has more than 50 million pixels. Save a smaller copy and open that one.",
    ),
    Code.MEMORY: (
        "This photo is too large",
        "It needs more memory than one photo is given. Save a smaller copy as JPEG and open that "
        "one.",
    ),
    Code.SMALL: (
        "This photo is too small",
        "It is less than 32 pixels wide or high. Open the original photo, not its small preview.",
    ),
}


@dataclass(frozen=True, slots=True)
class Pixels:
    """What came back: `rgb` holds `height * width * 3` bytes."""

    width: int
    height: int
    rgb: bytes


def child_command() -> list[str]:
    """How this program starts its decoder, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    module = "skingpt_desktop.imaging.decoder_process"
    return [sys.executable, "-P", "-B", "-m", module]


class Decoder:
    """A decoder process, started when first needed and again after it died.

    For a patient's photo take a new one each time, so that no photo meets what the one before
    left there; many photos of no secrecy may share one. Not for use by two threads at once.
    """

    def __init__(
        self, command: Sequence[str] | None = None, wall_seconds: float = WALL_SECONDS
    ) -> None:
        self._command = list(command) if command is not None else child_command()
        self._wall_seconds = wall_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_alive(self) -> bool:
        """Whether the process was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process ahead of the first photo.

        Raises:
            PhotoError: it could not be started.
        """
        if self._process is None:
            self._start()

    def decode(self, data: bytes, is_cancelled: IsCancelled = never_cancelled) -> Pixels:
        """The photo's pixels.

        Raises:
            PhotoError: it cannot be decoded, or the process died, hung or talked nonsense.
            Cancelled: `is_cancelled` said so first.
        """
        process = self._process or self._start()
        watch = Watch(process, self._wall_seconds, is_cancelled)
        try:
            with watch.on():
                self._wait_until_ready(process)
                code, pixels = _exchange(process, data)
        except (OSError, ValueError, EOFError):
            is_ready = self._is_ready
            self.close()
            raise _failure(watch, is_ready, process.returncode) from None
        except BaseException:
            self.close()
            raise
        if pixels is None:
            title, message = _WORDS[code]
            raise _KINDS[code](title, message)
        return pixels

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process, self._is_ready = self._process, None, False
        if process is None:
            return
        end(process)

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            self._process = start(self._command)
        except OSError:
            raise _no_decoder() from None
        return self._process

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        if not self._is_ready:
            if process.stdout is None or process.stdout.read(len(READY)) != READY:
                raise EOFError
            self._is_ready = True


def _exchange(process: subprocess.Popen[bytes], data: bytes) -> tuple[Code, Pixels | None]:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(LENGTH.pack(len(data)))
    process.stdin.write(data)
    process.stdin.flush()
    header = process.stdout.read(HEADER.size)
    if len(header) < HEADER.size:
        raise EOFError
    code, width, height = unpack_header(header)
    if code is not Code.OK:
        return code, None
    rgb = process.stdout.read(width * height * 3)
    if len(rgb) < width * height * 3:
        raise EOFError
    return code, Pixels(width, height, rgb)


def _failure(watch: Watch, is_ready: bool, returncode: int | None) -> PhotoError | Cancelled:
    """Why the process ended without an answer."""
    if watch.cancelled:
        return Cancelled()
    if not is_ready and not watch.late:
        return _no_decoder()
    took_too_long = watch.late or returncode == -_OUT_OF_TIME
    return PhotoDamaged(
        "This photo took too long to open" if took_too_long else "This photo could not be opened",
        "The file may be broken. Nothing else was changed. Save it again as JPEG, or take a new "
        "photo.",
    )


def _no_decoder() -> PhotosUnavailable:
    return PhotosUnavailable(
        "Photos cannot be opened just now",
        "The part of the program that opens photos did not start. Close other programs and try "
        "again. If it goes on, install the program again.",
    )

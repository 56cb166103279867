"""The program's end of a camera: starts the process, watches it, checks what it says."""

import os
import sys
from collections.abc import Sequence

from skingpt_desktop.domain.errors import CameraError, Cancelled
from skingpt_desktop.domain.predictor import IsCancelled, never_cancelled
from skingpt_desktop.imaging.camera.protocol import (
    CHILD_ARGUMENT,
    HEADER,
    READY,
    Ask,
    Code,
    pack_request,
    unpack_header,
    unpack_names,
)
from skingpt_desktop.imaging.decoder import Pixels
from skingpt_desktop.imaging.helper import Helper, Watch, end, start

START_SECONDS = 20.0
"""For a slow computer to load the library and to find its cameras, or to switch one on."""
ASKED_SECONDS = 120.0
"""The same on macOS, where the system may ask the user first."""
PICTURE_SECONDS = 8.0
"""A camera that is on sends a picture within a second, in the dark too."""
_WINDOWS_VARIABLES = ("WINDIR", "SYSTEMDRIVE", "PROGRAMDATA", "PROGRAMFILES", "LOCALAPPDATA")
"""What the system's own camera service looks for there; none is a secret."""

_WORDS = {
    Code.LIBRARY: (
        "The camera cannot be used here",
        "A part that this program needs for cameras is not on this computer. Take the photo with "
        "a phone or another program, and open it here.",
    ),
    Code.NONE: (
        "No camera was found",
        "Connect a camera and try again, or take the photo with a phone and open it here. If the "
        "program came as a Flatpak or Snap, it must be allowed to use the camera there.",
    ),
    Code.REFUSED: (
        "This program may not use the camera",
        "The computer does not allow it. Allow the camera for SkinGPT Desktop in the privacy "
        "settings of the computer, then try again.",
    ),
    Code.BUSY: (
        "The camera cannot be switched on",
        "Another program may be using it, or the privacy settings of the computer keep it off. "
        "Close programs that show video, or allow the camera, then try again.",
    ),
}


def child_command() -> list[str]:
    """How this program starts its camera process, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    module = "skingpt_desktop.imaging.camera.process"
    return [sys.executable, "-P", "-B", "-m", module]


class CameraViewer:
    """One camera process for one camera. Not for use by two threads at once.

    After any error the process is gone; take a new one to try again.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        start_seconds: float | None = None,
        picture_seconds: float = PICTURE_SECONDS,
    ) -> None:
        self._command = list(command) if command is not None else child_command()
        usual = ASKED_SECONDS if sys.platform == "darwin" else START_SECONDS
        self._start_seconds = usual if start_seconds is None else start_seconds
        self._picture_seconds = picture_seconds
        self._process: Helper | None = None

    def names(self, is_cancelled: IsCancelled = never_cancelled) -> tuple[str, ...]:
        """What the cameras of this computer are called; none is switched on.

        Raises:
            CameraError: there is none, none may be used, or the process died, hung or lied.
            Cancelled: `is_cancelled` said so first.
        """
        _, data = self._ask(Ask.NAMES, 0, self._start_seconds, is_cancelled)
        names = unpack_names(data)
        if not names:
            self.close()
            raise CameraError(*_WORDS[Code.NONE])
        return names

    def start(self, place: int, is_cancelled: IsCancelled = never_cancelled) -> None:
        """Switch on the camera at this place of `names`; raises as that does."""
        self._ask(Ask.START, place, self._start_seconds, is_cancelled)

    def look(self, is_cancelled: IsCancelled = never_cancelled) -> Pixels:
        """What the camera sees now, small; raises as `names` does."""
        return self._picture(Ask.LOOK, is_cancelled)

    def shoot(self, is_cancelled: IsCancelled = never_cancelled) -> Pixels:
        """What the camera sees now, as large as it gives it; raises as `names` does."""
        return self._picture(Ask.SHOOT, is_cancelled)

    def close(self) -> None:
        """End the process, and with it the camera's light."""
        process, self._process = self._process, None
        if process is not None:
            end(process)

    def _picture(self, ask: Ask, is_cancelled: IsCancelled) -> Pixels:
        (width, height), rgb = self._ask(ask, 0, self._picture_seconds, is_cancelled)
        return Pixels(width, height, rgb)

    def _ask(
        self, ask: Ask, number: int, seconds: float, is_cancelled: IsCancelled
    ) -> tuple[tuple[int, int], bytes]:
        process, is_new = self._process, self._process is None
        if process is None:
            process = self._process = self._start()
        watch = Watch(process, seconds, is_cancelled)
        try:
            with watch.on():
                if is_new:
                    _wait_until_ready(process)
                code, size, data = _exchange(process, ask, number)
        except (OSError, ValueError, EOFError):
            self.close()
            raise Cancelled() if watch.cancelled else _failure(late=watch.late) from None
        except BaseException:
            self.close()
            raise
        if code is not Code.OK:
            self.close()
            raise CameraError(*_WORDS[code])
        return size, data

    def _start(self) -> Helper:
        try:
            return start(self._command, _WINDOWS_VARIABLES if os.name == "nt" else ())
        except OSError:
            raise CameraError(*_WORDS[Code.LIBRARY]) from None


def _wait_until_ready(process: Helper) -> None:
    if _read(process, len(READY)) != READY:
        raise EOFError


def _exchange(process: Helper, ask: Ask, number: int) -> tuple[Code, tuple[int, int], bytes]:
    if process.stdin is None:
        raise EOFError
    process.stdin.write(pack_request(ask, number))
    process.stdin.flush()
    code, width, height, length = unpack_header(_read(process, HEADER.size), ask)
    return code, (width, height), _read(process, length)


def _read(process: Helper, length: int) -> bytes:
    data = process.stdout.read(length) if process.stdout is not None else b""
    if len(data) < length:
        raise EOFError
    return data


def _failure(*, late: bool) -> CameraError:
    """Why the process ended without an answer."""
    if late:
        return CameraError(
            "The camera does not answer",
            "Unplug it and plug it in again, or close other programs that use it. Then try again.",
        )
    return CameraError(
        "The camera stopped",
        "It was unplugged, or its picture could not be read. Nothing else was changed. Try again, "
        "or take the photo with a phone and open it here.",
    )

"""How a download process is started: directly, or through a launcher that came before the filter.

See `skingpt_desktop.download.launcher`.
"""

import contextlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import IO, Protocol

from skingpt_desktop.download.launcher import LARGEST_PACKET, Request
from skingpt_desktop.download.protocol import child_command, launcher_command


class Running(Protocol):
    """A process with pipes, as of `subprocess.Popen`."""

    @property
    def stdin(self) -> IO[bytes] | None:
        """What it reads."""

    @property
    def stdout(self) -> IO[bytes] | None:
        """What it writes."""

    def poll(self) -> int | None:
        """Its exit code, or None while it runs."""

    def kill(self) -> None:
        """End it."""

    def wait(self) -> int:
        """Wait for its end."""


class Starter(Protocol):
    """Starts the download process in a folder with an environment.

    Raises:
        OSError: it cannot be started.
    """

    def __call__(self, folder: Path, environment: dict[str, str]) -> Running:
        """Start it."""


def start_directly(folder: Path, environment: dict[str, str]) -> Running:
    """Start it as a child; for a program that has not refused the network to itself."""
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=os.name == "posix",
    )


class Launched:
    """A process that the launcher started; see `Running`."""

    def __init__(self, launcher: "LauncherProcess", pid: int, pipes: tuple[int, int]) -> None:
        self._launcher = launcher
        self._pid = pid
        self._code: int | None = None
        self.stdin: IO[bytes] | None = os.fdopen(pipes[0], "wb", buffering=0)
        self.stdout: IO[bytes] | None = os.fdopen(pipes[1], "rb")

    def poll(self) -> int | None:
        """See `Running`."""
        if self._code is None:
            self._code = self._launcher.ask(Request.POLL, self._pid)
        return self._code

    def kill(self) -> None:
        """See `Running`."""
        if self._code is None:
            self._launcher.ask(Request.KILL, self._pid)

    def wait(self) -> int:
        """See `Running`."""
        if self._code is None:
            self._code = self._launcher.ask(Request.WAIT, self._pid) or 0
        return self._code


class LauncherProcess:
    """The program's end; implements `Starter`. To be made before the network is refused."""

    def __init__(self, own_models: Path) -> None:
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with contextlib.suppress(OSError):
            own_models.mkdir(parents=True, exist_ok=True)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                [*launcher_command(), str(theirs.fileno()), str(own_models.absolute())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )

    def __call__(self, folder: Path, environment: dict[str, str]) -> Running:
        """See `Starter`."""
        read_job, write_job = os.pipe()
        read_words, write_words = os.pipe()
        try:
            asked = {"ask": Request.START, "folder": str(folder), "environment": environment}
            packet = json.dumps(asked).encode()
            socket.send_fds(self._channel, [packet], [read_job, write_words])
            pid = _started(self._channel.recv(LARGEST_PACKET))
        except BaseException:
            os.close(write_job)
            os.close(read_words)
            raise
        finally:
            os.close(read_job)
            os.close(write_words)
        return Launched(self, pid, (write_job, read_words))

    def ask(self, request: Request, pid: int) -> int | None:
        """Ask about a process that was started; a launcher that is gone answers as for an end."""
        try:
            self._channel.send(json.dumps({"ask": request, "pid": pid}).encode())
            code = json.loads(self._channel.recv(LARGEST_PACKET) or b"-1")
        except (OSError, ValueError):
            return -1
        return None if code is None else int(code)

    def close(self) -> None:
        """End the launcher and what it started."""
        self._channel.close()
        self._process.wait()


def _started(answer: bytes) -> int:
    pid = json.loads(answer or b"null")
    if pid is None:
        raise OSError("the launcher started nothing")
    return int(pid)


def launcher_if_needed(own_models: Path) -> LauncherProcess | None:
    """A launcher where this system refuses the network to whole programs; None elsewhere."""
    if sys.platform != "linux":
        return None
    try:
        return LauncherProcess(own_models)
    except OSError:
        return None

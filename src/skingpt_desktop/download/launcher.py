"""Starts download processes for a program that may not open a socket itself.

On Linux the program refuses the network to itself and to all that it starts (`offline`). This
small process is started before that. It can do one thing: start the download process on a pipe
that it is handed. It shuts itself out of the user's files like that one (`confine`), and ends with
the program.

Messages are JSON in single packets over a local socket; see `Request`.
"""

import json
import os
import socket
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

from skingpt_desktop.download.confine import confine_to
from skingpt_desktop.download.protocol import child_command

LARGEST_PACKET = 1 << 16
_PIPES = 2


class Request(StrEnum):
    """What the program asks. Each is answered: with a process id, an exit code or null."""

    START = "start"
    POLL = "poll"
    KILL = "kill"
    WAIT = "wait"


class Launcher:
    """Serves one program."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._started: dict[int, subprocess.Popen[bytes]] = {}

    def serve(self) -> None:
        """Answer until the program ends; then end what was started."""
        try:
            while True:
                packet, pipes, _, _ = socket.recv_fds(self._channel, LARGEST_PACKET, _PIPES)
                if not packet:
                    return
                self._channel.send(json.dumps(self._answer(json.loads(packet), pipes)).encode())
        except (OSError, ValueError, KeyError):
            return
        finally:
            for process in self._started.values():
                process.kill()

    def _answer(self, asked: dict[str, Any], pipes: list[int]) -> int | None:
        if asked["ask"] == Request.START:
            return self._start(str(asked["folder"]), asked["environment"], pipes)
        process = self._started[int(str(asked["pid"]))]
        if asked["ask"] == Request.KILL:
            process.kill()
        if asked["ask"] == Request.WAIT:
            code = process.wait()
            del self._started[process.pid]
            return code
        return process.poll()

    def _start(self, folder: str, environment: dict[str, str], pipes: list[int]) -> int | None:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                child_command(),
                stdin=pipes[0],
                stdout=pipes[1],
                cwd=folder,
                env=environment,
                start_new_session=True,
            )
        except OSError:
            return None
        finally:
            for pipe in pipes:
                os.close(pipe)
        self._started[process.pid] = process
        return process.pid


def main(arguments: list[str]) -> int:
    """Serve the program on the inherited socket `arguments[0]`; models lie in `arguments[1]`."""
    with socket.socket(fileno=int(arguments[0])) as channel:
        confine_to(Path(arguments[1]))
        Launcher(channel).serve()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

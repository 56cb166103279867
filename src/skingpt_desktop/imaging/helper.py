"""A helper process of this room: started with nothing of the user's, watched, and ended."""

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence

from skingpt_desktop.domain.predictor import IsCancelled

_GLANCE_SECONDS = 0.03
_KEPT_VARIABLES = (
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PYTHONPATH",
    "PYTHONHOME",
)


Helper = subprocess.Popen[bytes]


def start(command: Sequence[str], more_variables: Sequence[str] = ()) -> Helper:
    """Start it, with a pipe to it and one back.

    `more_variables` names what it is to know of the environment beside what each helper does.

    Raises:
        OSError: it cannot be started.
    """
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(more_variables),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end(process: Helper) -> None:
    """End it at once and wait until it is gone."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def _environment(more: Sequence[str]) -> dict[str, str]:
    """Nothing of the user's; one arena, since each reserves addresses that are limited."""
    kept = {name: os.environ[name] for name in (*_KEPT_VARIABLES, *more) if name in os.environ}
    return kept | {"MALLOC_ARENA_MAX": "1"}


class Watch:
    """Kills the process when its time is up or the user stops, so that no pipe blocks for ever."""

    def __init__(self, process: Helper, seconds: float, is_cancelled: IsCancelled) -> None:
        self._process = process
        self._ends_at = time.monotonic() + seconds
        self._is_cancelled = is_cancelled
        self._done = threading.Event()
        self.cancelled = False
        self.late = False

    @contextlib.contextmanager
    def on(self) -> Iterator[None]:
        """Watch while the block runs."""
        thread = threading.Thread(target=self._look, name="helper watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._done.set()
            thread.join()

    def _look(self) -> None:
        while not self._done.wait(_GLANCE_SECONDS):
            self.cancelled = self._is_cancelled()
            self.late = time.monotonic() > self._ends_at
            if self.cancelled or self.late:
                self._process.kill()
                return

"""How many are done, of how many, and how long the rest will take, on stderr."""

import sys
import time
from types import TracebackType
from typing import Self

_EVERY_S = 0.2
_EVERY_S_IN_A_PIPE = 30.0
_MINUTE = 60


class Counting:
    """A line that changes on a terminal; in a pipe a new line every half minute."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._what, self._start, self._first, self._shown = "", 0.0, 0, 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_terminal:
            sys.stderr.write("\n")

    def show(self, what: str, done: int, total: int) -> None:
        """Say how far `what` has come; not oftener than anybody can read."""
        now = time.monotonic()
        if what != self._what:
            self._what, self._start, self._first, self._shown = what, now, done, 0.0
        every = _EVERY_S if self._is_terminal else _EVERY_S_IN_A_PIPE
        if now - self._shown < every and done < total:
            return
        self._shown = now
        text = f"{what}: {done} of {total}{self._left(now, done, total)}"
        sys.stderr.write(f"\r{text:<70}" if self._is_terminal else f"{text}\n")
        sys.stderr.flush()

    def _left(self, now: float, done: int, total: int) -> str:
        if done <= self._first or done >= total:
            return ""
        seconds = (now - self._start) / (done - self._first) * (total - done)
        if seconds < _MINUTE:
            return ", less than a minute left"
        return f", about {round(seconds / _MINUTE)} min left"

"""Measures how long something took, pauses left out."""

import time


class Stopwatch:
    """Stands at 0 until it is started."""

    def __init__(self) -> None:
        self._counted = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """What it shows."""
        running = 0.0 if self._since is None else time.monotonic() - self._since
        return self._counted + running

    def restart(self) -> None:
        """Begin anew from 0."""
        self._counted, self._since = 0.0, time.monotonic()

    def pause(self) -> None:
        """Stand still until it goes on."""
        self._counted, self._since = self.seconds, None

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._since is None:
            self._since = time.monotonic()

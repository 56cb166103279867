"""A camera without a device, where the window's tests have the program's own."""

import threading
from typing import Any

from skingpt_desktop.domain.errors import Cancelled
from skingpt_desktop.domain.photo import Photo


class ScriptedCamera:
    """Implements `Camera` with the photo and the names of its desk; `seen` is what it aims at.

    `desk.gate("camera_look")` and its like hold it; `desk.fail("camera_names", error)` has it fail.
    """

    def __init__(self, desk: Any) -> None:
        self._desk = desk
        self.is_on = False
        self.place: int | None = None

    def names(self, is_cancelled) -> tuple[str, ...]:
        self._enter("camera_names", is_cancelled)
        return self._desk.camera_names

    def start(self, place: int, is_cancelled) -> None:
        self._enter("camera_start", is_cancelled)
        self.place, self.is_on = place, True

    def look(self, is_cancelled) -> Photo:
        self._enter("camera_look", is_cancelled)
        return self._desk.seen or self._desk.photo

    def shoot(self, is_cancelled) -> Photo:
        self._enter("camera_shoot", is_cancelled)
        return self._desk.photo

    def close(self) -> None:
        self.is_on = False

    def _enter(self, name: str, is_cancelled) -> None:
        self._desk.calls.append((name, threading.current_thread().name, ()))
        if name in self._desk.gates:
            self._desk.gates[name].wait(is_cancelled)
        if self._desk.errors.get(name):
            self.is_on = False
            raise self._desk.errors[name].pop(0)
        if is_cancelled():
            raise Cancelled

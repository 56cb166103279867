"""Many photos at once: each is read, looked at and kept as a case, one after the other."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import PhotoError, PhotosUnavailable, SkinGPTError, StoreError
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.plain import plain_line
from skingpt_desktop.domain.predictor import IsCancelled, unreported
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Job, Lane, Lanes, Task
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.store_flow import StoreFlow


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photo that did not become a case, and why; `name` is the file's name alone."""

    name: str
    reason: str


class PhotoQueue(QObject):
    """Works through photos while the window is used for something else.

    It waits while the model is getting ready and while the case file is closed. Questions that are
    asked in the window wait for at most one look. `trouble` is why it has stopped by itself,
    `set_aside` what was still to come when the user stopped it.
    """

    changed = Signal()
    began = Signal()
    case_added = Signal(int)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        model: ModelFlow,
        store: StoreFlow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.total = 0
        self.done = 0
        self.left_out: list[LeftOut] = []
        self.added: list[int] = []
        self.paused = False
        self._holds = False
        self.trouble: SkinGPTError | None = None
        self.set_aside: tuple[Path, ...] = ()
        self._waiting: deque[Path] = deque()
        self._is_keeping = False
        self._current: Path | None = None
        self._failed_once: Path | None = None
        self._job: Job | None = None
        self._desk = desk
        self._lanes = lanes
        self._model = model
        self._store = store
        model.ready.connect(lambda _: self._go_on())
        store.opened.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        """Whether photos are left to look at."""
        return self._current is not None or bool(self._waiting)

    @property
    def is_running(self) -> bool:
        """Whether photos are being looked at, and none waits for the user."""
        return self.is_working and not self.paused

    def add(self, files: Iterable[Path]) -> None:
        """Queue photos behind those that wait."""
        if not self.is_working:
            self.total, self.done, self.left_out, self.added = 0, 0, [], []
            self.set_aside = ()
            self.began.emit()
        self._waiting.extend(files)
        self.total = self.done + len(self._waiting) + (self._current is not None)
        self._go_on()
        self.changed.emit()

    def pause(self) -> None:
        """Begin with no further photo."""
        self.paused = True
        self.changed.emit()

    def resume(self) -> None:
        """Go on where it stopped."""
        self.paused, self.trouble = False, None
        self._go_on()
        self.changed.emit()

    @property
    def is_held(self) -> bool:
        """Whether nothing is being done until `release`."""
        return self._holds and self._current is None

    def hold(self) -> None:
        """Begin with no further photo until `release`; the one that is being looked at is kept."""
        self._holds = True
        self.changed.emit()

    def release(self) -> None:
        """Go on, unless the user has paused it."""
        self._holds = False
        self._go_on()
        self.changed.emit()

    def stop(self) -> None:
        """Set the rest aside; what was kept stays."""
        self.set_aside = tuple(self._waiting)
        self._waiting.clear()
        # One that is on its way to the case file gets there.
        if self._job and not self._is_keeping:
            self._job.drop()
            self._job = None
        if self._current and not self._is_keeping:
            self.set_aside = (self._current, *self.set_aside)
            self._current = None
        self._failed_once = self.trouble = None
        self.total = self.done + (self._current is not None)
        self.paused = False
        self.changed.emit()

    def take_up(self) -> None:
        """Go on with what was set aside."""
        files, self.set_aside = self.set_aside, ()
        self._waiting.extend(files)
        self.total = self.done + len(self._waiting)
        self._go_on()
        self.changed.emit()

    def forget_rest(self) -> None:
        """What was set aside is no longer wanted."""
        self.set_aside = ()

    def _go_on(self) -> None:
        if self._current or self.paused or self._holds or not self._waiting:
            return
        if self._model.is_ready and self._store.is_open:
            self._current = self._waiting.popleft()
            self._read(self._current)

    def _read(self, path: Path) -> None:
        def task(_report: object, is_cancelled: IsCancelled) -> Photo:
            return self._desk.photo_read(path, is_cancelled)

        self._submit(self._lanes.photo, task, self._look)

    def _look(self, photo: Photo) -> None:
        def task(_report: object, is_cancelled: IsCancelled) -> Assessment:
            return self._desk.model_assess(photo, unreported, is_cancelled)

        self._submit(self._lanes.model, task, lambda assessment: self._keep(photo, assessment))

    def _keep(self, photo: Photo, assessment: Assessment) -> None:
        def task(_report: object, _is_cancelled: IsCancelled) -> int:
            return self._desk.store_add_case(photo, assessment)

        self._is_keeping = True
        self._submit(self._lanes.store, task, self._kept)

    def _submit(self, lane: Lane, task: Task, done: Callable[[Any], None]) -> None:
        self._job = lane.submit(task, Handlers(done, self._failed))

    def _kept(self, case_id: int) -> None:
        self.added.append(case_id)
        self.case_added.emit(case_id)
        self._next()

    def _failed(self, error: SkinGPTError) -> None:
        assert self._current is not None
        self._is_keeping = False
        if self._is_its_fault(error) or self._is_hopeless(error):
            self.left_out.append(LeftOut(plain_line(self._current.name), error.title))
            self._next()
            return
        # The next photo may fare no better: this one is tried again when the user says so.
        self._failed_once = self._current
        self._waiting.appendleft(self._current)
        self._job = self._current = None
        self.paused, self.trouble = True, error
        self.changed.emit()

    @staticmethod
    def _is_its_fault(error: SkinGPTError) -> bool:
        return isinstance(error, PhotoError) and not isinstance(error, PhotosUnavailable)

    def _is_hopeless(self, error: SkinGPTError) -> bool:
        """Whether a photo has failed twice for a reason that may lie in it."""
        elsewhere = isinstance(error, StoreError | PhotosUnavailable)
        return self._failed_once == self._current and not elsewhere

    def _next(self) -> None:
        self.done += 1
        self._job = self._current = None
        self._is_keeping = False
        self._go_on()
        self.changed.emit()

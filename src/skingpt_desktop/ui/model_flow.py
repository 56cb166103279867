"""Gets a model ready beside the window, and changes it for another."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.models import Seated
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk, Step
from skingpt_desktop.ui.jobs import Handlers, Job, Lane, Task


class ModelFlow(QObject):
    """How far the model is: getting ready, ready, or failed.

    `fell_back` says that another model than the wanted one is ready, and why.
    """

    stepped = Signal(object)
    ready = Signal(object)
    failed = Signal(object)
    fell_back = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.identity: ModelIdentity | None = None
        self.folder: Path | None = None
        self.step: Step | None = None
        self._desk = desk
        self._lane = lane
        self._switching: Job | None = None
        self._then: Callable[[bool], None] = _nothing

    @property
    def is_ready(self) -> bool:
        """Whether the model can look and write."""
        return self.identity is not None

    @property
    def is_switching(self) -> bool:
        """Whether another model is being loaded."""
        return self._switching is not None

    def prepare(self) -> None:
        """Start to get it ready, or the one that worked again."""

        def task(report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
            return self._desk.model_prepare(report, is_cancelled)

        self._submit(task)

    def switch(self, folder: Path, then: Callable[[bool], None] | None = None) -> None:
        """Change to the model in `folder`; `then` is told whether that one is ready.

        One at a time; what is asked of the model meanwhile waits.
        """
        if self._switching or folder == self.folder:
            (then or _nothing)(folder == self.folder and self.is_ready)
            return
        self.identity = None
        self._then = then or _nothing

        def task(report: Callable[[Step], None], is_cancelled: IsCancelled) -> Seated:
            return self._desk.model_switch(folder, report, is_cancelled)

        self._switching = self._submit(task)

    def cancel_switch(self) -> None:
        """Stop the change; the model that worked comes back."""
        if self._switching:
            self._switching.cancel()

    def _submit(self, task: Task) -> Job:
        return self._lane.submit(task, Handlers(self._done, self._failed, self._stepped), "prepare")

    def _stepped(self, step: Step) -> None:
        self.step = step
        self.stepped.emit(step)

    def _done(self, seated: Seated) -> None:
        self.identity, self.folder = seated.identity, seated.folder
        then = self._end_switch()
        self.ready.emit(seated.identity)
        if seated.trouble is not None:
            self.fell_back.emit(seated)
        then(seated.trouble is None)

    def _failed(self, error: SkinGPTError) -> None:
        was_switching = self.is_switching
        then = self._end_switch()
        if was_switching and isinstance(error, Cancelled):
            self.prepare()
        else:
            self.failed.emit(error)
        then(False)

    def _end_switch(self) -> Callable[[bool], None]:
        then, self._then, self._switching = self._then, _nothing, None
        return then


def _nothing(_: bool) -> None:
    """Nobody waits."""

"""Gets the model ready beside the window, once, and again where it failed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk, Step
from skingpt_desktop.ui.jobs import Handlers, Lane


class ModelFlow(QObject):
    """How far the model is: getting ready, ready, or failed."""

    stepped = Signal(object)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.identity: ModelIdentity | None = None
        self.step: Step | None = None
        self._desk = desk
        self._lane = lane

    @property
    def is_ready(self) -> bool:
        """Whether the model can look and write."""
        return self.identity is not None

    def prepare(self) -> None:
        """Start to get it ready."""

        def task(report: Callable[[Step], None], is_cancelled: IsCancelled) -> ModelIdentity:
            return self._desk.model_prepare(report, is_cancelled)

        self._lane.submit(task, Handlers(self._done, self._failed, self._stepped), "prepare")

    def _stepped(self, step: Step) -> None:
        self.step = step
        self.stepped.emit(step)

    def _done(self, identity: ModelIdentity) -> None:
        self.identity = identity
        self.ready.emit(identity)

    def _failed(self, error: SkinGPTError) -> None:
        self.failed.emit(error)

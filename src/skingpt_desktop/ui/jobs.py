"""Work beside the window: the one file that starts threads.

A lane is one thread with a queue, so that what belongs to one thread (the model, the case file)
stays with it. A task gets `report` and `is_cancelled` and returns a frozen result; what it reports
and returns arrives in the thread that made the lane, through Qt's queue.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.plain import plain as as_text
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.ui.translation import spoken

_log = logging.getLogger(__name__)

Task = Callable[[Callable[[Any], None], IsCancelled], Any]
"""`task(report, is_cancelled) -> result`."""


def plain(work: Callable[[], Any]) -> Task:
    """A task of work that is too short to report or to be cancelled."""
    return lambda _report, _is_cancelled: work()


def _nothing(_: object) -> None:
    """Take what nobody asked for."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """What the main thread does with what a task gives."""

    done: Callable[[Any], None] = _nothing
    failed: Callable[[SkinGPTError], None] = _nothing
    progress: Callable[[Any], None] = _nothing


class Job:
    """A task that was handed in; it can be cancelled, or dropped with all it would give."""

    def __init__(self, topic: str, generation: int) -> None:
        self.topic = topic
        self.generation = generation
        self.dropped = False
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the task to end early; what it gives still arrives."""
        self._cancelled.set()

    def drop(self) -> None:
        """Cancel it, and let nothing of it arrive any more."""
        self.dropped = True
        self.cancel()

    def is_cancelled(self) -> bool:
        """Whether the task was asked to end; may be called from any thread."""
        return self._cancelled.is_set()


class Lane(QObject):
    """One thread with a queue. To be made, used and shut down in the main thread."""

    _arrived = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._generations: dict[str, int] = {}
        self._jobs: list[Job] = []
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a task is waiting or running."""
        return bool(self._jobs)

    def submit(self, task: Task, handlers: Handlers, topic: str = "") -> Job:
        """Queue a task. A later one with the same topic makes this one stale: it is dropped."""
        if topic:
            self.forget(topic)
        job = Job(topic, self._generations.get(topic, 0))
        if not self._closed:
            self._jobs.append(job)
            self._executor.submit(self._run, task, handlers, job)
        return job

    def forget(self, topic: str) -> None:
        """Make every task of this topic stale."""
        self._generations[topic] = self._generations.get(topic, 0) + 1
        for job in self._jobs:
            if job.topic == topic:
                job.cancel()

    def drop_all(self) -> None:
        """Cancel every task, and let nothing of them arrive any more."""
        for job in self._jobs:
            job.drop()

    def shut_down(self, *, finish: bool = False) -> None:
        """End the thread and wait for it; with `finish`, after all that is queued."""
        self._closed = True
        if not finish:
            self.drop_all()
        self._executor.shutdown(wait=True, cancel_futures=not finish)

    def _run(self, task: Task, handlers: Handlers, job: Job) -> None:
        """In the lane's own thread."""

        def report(value: object) -> None:
            self._arrived.emit(_Message(job, handlers.progress, value, ended=False))

        def end(handler: Callable[[Any], None], value: object) -> None:
            self._arrived.emit(_Message(job, handler, value, ended=True))

        try:
            result = task(report, job.is_cancelled)
        except SkinGPTError as error:
            end(handlers.failed, error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            _log.exception("a task beside the window failed")
            end(handlers.failed, _own_fault(error))
        else:
            end(handlers.done, result)

    @Slot(object)
    def _deliver(self, message: "_Message") -> None:
        job = message.job
        if message.ended and job in self._jobs:
            self._jobs.remove(job)
        if isinstance(message.value, SkinGPTError):
            _speak(message.value)
        if not job.dropped and job.generation == self._generations.get(job.topic, 0):
            message.handler(message.value)


@dataclass(frozen=True, slots=True)
class _Message:
    """From a lane's thread to the main one."""

    job: Job
    handler: Callable[[Any], None]
    value: object
    ended: bool


class Lanes(QObject):
    """The lanes of the window; no thread runs before the first task."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = Lane("model", self)
        self.photo = Lane("photo", self)
        self.store = Lane("store", self)
        self.shelf = Lane("shelf", self)
        self.report = Lane("report", self)
        self.check = Lane("check", self)
        self.stick = Lane("stick", self)
        self.camera = Lane("camera", self)

    def shut_down(self) -> None:
        """End all threads and wait for them; what is to be kept is still kept."""
        self.shelf.shut_down()
        self.report.shut_down()
        self.check.shut_down()
        self.stick.shut_down()
        self.camera.shut_down(finish=True)
        self.photo.shut_down()
        self.model.shut_down()
        self.store.shut_down(finish=True)


def _speak(error: SkinGPTError) -> None:
    """An error from below the window in the window's language."""
    # A file's name in it may hold anything.
    error.title, error.message = (as_text(spoken(one)) for one in (error.title, error.message))


def _own_fault(error: Exception) -> SkinGPTError:
    """A fault of the program in words for the user, which quote nothing of the exception."""
    if isinstance(error, MemoryError):
        return SkinGPTError(
            QCoreApplication.translate("Jobs", "Too little memory"),
            QCoreApplication.translate(
                "Jobs", "This computer ran out of memory. Close other programs and try again."
            ),
        )
    return SkinGPTError(
        QCoreApplication.translate("Jobs", "Something went wrong"),
        QCoreApplication.translate(
            "Jobs",
            "That is our fault, not yours. What is on the screen is still there. Please try "
            "again; if it happens again, close the program and open it anew.",
        ),
    )

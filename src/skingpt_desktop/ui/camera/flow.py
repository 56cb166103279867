"""A camera beside the window: found, switched on, looked through, and off again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.camera import Camera
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Job, Lane, plain

_REST_MS = 30
"""Between two pictures, so that an old computer keeps something for the rest of the window."""


class CameraFlow(QObject):
    """Asks for one picture after the other while it is on; it goes off with the photo.

    `found` brings the names of the cameras and the place of the one that is switched on.
    """

    found = Signal(object, int)
    seen = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._use: _Use | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Whether a camera is on, or about to be."""
        return self._use is not None

    def begin(self, place: int = 0) -> None:
        """Switch on the camera at this place, or the first one; one that is on goes off before."""
        self.end()
        self._use = use = _Use()
        desk = self._desk

        def task(report: Callable[[object], None], is_cancelled: IsCancelled) -> None:
            camera = desk.camera()
            use.camera = camera
            names = camera.names(is_cancelled)
            chosen = place if place < len(names) else 0
            report((names, chosen))
            camera.start(chosen, is_cancelled)

        def found(now: tuple[tuple[str, ...], int]) -> None:
            self.found.emit(*now)

        handlers = Handlers(lambda _: self._go_on(), self._failed, found)
        use.job = self._lane.submit(task, handlers)

    def shoot(self) -> None:
        """Take a photo as soon as the next picture would come."""
        if self._use is not None:
            self._use.shoots = True

    def end(self) -> None:
        """Off; whatever is on its way does not arrive."""
        use, self._use = self._use, None
        self._rest.stop()
        if use is None:
            return
        if use.job is not None:
            use.job.drop()
        self._lane.submit(plain(use.close), Handlers())

    def _go_on(self) -> None:
        use = self._use
        if use is None or use.camera is None:
            return
        act, done = use.camera.look, self._seen
        if use.shoots:
            act, done = use.camera.shoot, self._taken

        def task(_report: object, is_cancelled: IsCancelled) -> Photo:
            return act(is_cancelled)

        use.job = self._lane.submit(task, Handlers(done, self._failed))

    def _seen(self, photo: Photo) -> None:
        self._rest.start()
        self.seen.emit(photo)

    def _taken(self, photo: Photo) -> None:
        self.end()
        self.taken.emit(photo)

    def _failed(self, error: SkinGPTError) -> None:
        self.end()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


class _Use:
    """One time that a camera is on."""

    def __init__(self) -> None:
        self.camera: Camera | None = None
        self.job: Job | None = None
        self.shoots = False

    def close(self) -> None:
        """Off; in the lane, after whatever was being done."""
        if self.camera is not None:
            self.camera.close()

"""The camera of this computer, seen through a process of its own."""

from collections.abc import Callable

from skingpt_desktop.domain.errors import CameraError
from skingpt_desktop.domain.photo import UNJUDGED, Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.imaging.camera.viewer import CameraViewer
from skingpt_desktop.imaging.quality import judge
from skingpt_desktop.services.camera import Camera


class LocalCamera(Camera):
    """See `Camera`; a process of its own decodes what the device sends."""

    def __init__(self, viewer: CameraViewer | None = None) -> None:
        self._viewer = viewer or CameraViewer()

    def names(self, is_cancelled: IsCancelled) -> tuple[str, ...]:
        """See `Camera`."""
        return self._viewer.names(is_cancelled)

    def start(self, place: int, is_cancelled: IsCancelled) -> None:
        """See `Camera`."""
        self._viewer.start(place, is_cancelled)

    def look(self, is_cancelled: IsCancelled) -> Photo:
        """See `Camera`."""
        seen = self._viewer.look(is_cancelled)
        return Photo(seen.width, seen.height, seen.rgb, UNJUDGED)

    def shoot(self, is_cancelled: IsCancelled) -> Photo:
        """See `Camera`."""
        seen = self._viewer.shoot(is_cancelled)
        quality = judge(seen.width, seen.height, seen.rgb)
        return Photo(seen.width, seen.height, seen.rgb, quality)

    def close(self) -> None:
        """See `Camera`."""
        self._viewer.close()


def camera_words(make: Callable[[], CameraViewer] = CameraViewer) -> str:
    """How many cameras there are, for the diagnostics: not what they are called."""
    viewer = make()
    try:
        return f"{len(viewer.names())} found, none switched on"
    except CameraError as error:
        # A computer may well be without one.
        return error.title
    finally:
        viewer.close()

"""A camera of this computer, as a window uses it."""

from typing import Protocol

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled


class Camera(Protocol):
    """One camera, from finding it to its photo; all of it belongs to one lane.

    All but `close` raise `CameraError` with words for the user, and `Cancelled`. After an error it
    is off, and a new one is needed to try again.
    """

    def names(self, is_cancelled: IsCancelled) -> tuple[str, ...]:
        """What the cameras are called, one or more; none is switched on."""

    def start(self, place: int, is_cancelled: IsCancelled) -> None:
        """Switch on the one at this place of `names`."""

    def look(self, is_cancelled: IsCancelled) -> Photo:
        """What it sees now, small and not judged."""

    def shoot(self, is_cancelled: IsCancelled) -> Photo:
        """Take a photo, judged as each photo that comes in."""

    def close(self) -> None:
        """Switch it off."""

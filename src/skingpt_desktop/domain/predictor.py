"""What the use cases ask of a model."""

from collections.abc import Callable, Iterator
from typing import Protocol

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo

IsCancelled = Callable[[], bool]


class Predictor(Protocol):
    """A loaded model. It belongs to the thread that made it."""

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""

    def look(self, photo: Photo) -> Findings:
        """Look at a photo."""

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write an answer, one token's text at a time.

        Joined, the pieces are the answer; a piece may be empty. Ends early, without an error,
        once `is_cancelled` says so.
        """

    def forget(self) -> None:
        """Let go of all that is remembered of photos and conversations."""


def never_cancelled() -> bool:
    """For callers that cannot be cancelled."""
    return False


def unreported(_progress: object) -> None:
    """For callers that show no progress."""

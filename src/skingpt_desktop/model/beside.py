"""A writer without eyes for skin, beside the embedded model's eyes."""

from collections.abc import Iterator
from typing import Protocol

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled


class PhotoWriter(Protocol):
    """A model that reads a photo and writes, but gives no findings of its own."""

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """See `domain.predictor.Predictor`."""

    def forget(self) -> None:
        """See `domain.predictor.Predictor`."""


class SkinEyes(Protocol):
    """What gives the findings."""

    def look(self, photo: Photo) -> Findings:
        """See `domain.predictor.Predictor`."""

    def forget(self) -> None:
        """See `domain.predictor.Predictor`."""


class EyesBeside:
    """Implements `domain.predictor.Predictor`: the embedded eyes look, another model writes.

    Quality, skin or not, concepts and conditions stay those of the embedded model, so that every
    rule that keeps the user safe holds whatever model writes.
    """

    def __init__(self, eyes: SkinEyes, writer: PhotoWriter) -> None:
        self._eyes = eyes
        self._writer = writer

    @property
    def identity(self) -> ModelIdentity:
        """The model that writes."""
        return self._writer.identity

    def look(self, photo: Photo) -> Findings:
        """Look with the embedded model's eyes."""
        return self._eyes.look(photo)

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write with the other model."""
        return self._writer.write(request, is_cancelled)

    def forget(self) -> None:
        """See `domain.predictor.Predictor`."""
        self._eyes.forget()
        self._writer.forget()

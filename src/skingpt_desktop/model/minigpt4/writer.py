"""An imported MiniGPT-4 that reads a photo and writes about it."""

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

import torch

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.minigpt4.reader import READER_FILE, PhotoReader, reader_from
from skingpt_desktop.model.minigpt4.sizes import Sizes
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.model.weights import read_weights
from skingpt_desktop.model.writer import AnswerModel

_PHOTOS_REMEMBERED = 4


class MiniGPT4Writer:
    """Implements `model.beside.PhotoWriter`. It belongs to the thread that made it."""

    def __init__(
        self, identity: ModelIdentity, sizes: Sizes, reader: PhotoReader, answers: AnswerModel
    ) -> None:
        self._identity = identity
        self._sizes = sizes
        self._reader = reader
        self._answers = answers
        self._read: OrderedDict[str, torch.Tensor] = OrderedDict()

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""
        return self._identity

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write an answer, one token's text at a time."""
        return self._answers.write(request, self._tokens(request.photo), is_cancelled)

    def forget(self) -> None:
        """Let go of what was read and written."""
        self._read.clear()
        self._answers.forget()

    def _tokens(self, photo: Photo) -> torch.Tensor:
        tokens = self._read.get(photo.digest)
        if tokens is None:
            with torch.inference_mode():
                tokens = self._reader(pixel_values(photo, self._sizes.preprocessing)).tokens[0]
            self._read[photo.digest] = tokens
            if len(self._read) > _PHOTOS_REMEMBERED:
                self._read.popitem(last=False)
        self._read.move_to_end(photo.digest)
        return tokens


def load_reader(folder: Path, manifest: Manifest) -> tuple[Sizes, PhotoReader]:
    """The part of an imported folder that reads photos.

    Raises:
        ModelMissing: it is not there.
        ModelDamaged: it cannot be read or does not fit its description.
    """
    sizes = Sizes.from_json(manifest.settings)
    return sizes, reader_from(sizes, read_weights(folder / READER_FILE))


def load_minigpt4_writer(
    folder: Path, manifest: Manifest, precision: Precision | None = None
) -> MiniGPT4Writer:
    """Load an imported folder whose parts have been verified.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    sizes, reader = load_reader(folder, manifest)
    language = load_language(folder, precision)
    answers = AnswerModel(language)
    identity = manifest.identity(answers.engine, language.precision)
    return MiniGPT4Writer(identity, sizes, reader, answers)

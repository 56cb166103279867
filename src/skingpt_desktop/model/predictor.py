"""A loaded model folder: eyes that look at a photo, a language model that writes about it."""

from collections.abc import Iterator
from pathlib import Path

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled, Predictor
from skingpt_desktop.model.beside import EyesBeside, PhotoWriter
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.looking import Looking, has_eyes, load_eyes
from skingpt_desktop.model.memory import Careful, running_out_is_memory_error
from skingpt_desktop.model.minigpt4.writer import load_minigpt4_writer
from skingpt_desktop.model.open_vlm import FAMILY
from skingpt_desktop.model.writer import AnswerModel


class LocalPredictor:
    """Implements `domain.predictor.Predictor` with a model that has eyes of its own."""

    def __init__(self, identity: ModelIdentity, looking: Looking, writer: AnswerModel) -> None:
        self._identity = identity
        self._looking = looking
        self._writer = writer

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""
        return self._identity

    def look(self, photo: Photo) -> Findings:
        """Look at a photo; what was seen in the last few is remembered."""
        return self._looking.look(photo)

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write an answer, one token's text at a time."""
        queries = self._looking.output(request.photo).queries[0]
        return self._writer.write(request, queries, is_cancelled)

    def forget(self) -> None:
        """Let go of what was seen and written."""
        self._looking.forget()
        self._writer.forget()


def load_predictor(
    folder: Path, manifest: Manifest, precision: Precision | None = None
) -> LocalPredictor:
    """Build the model of a folder with eyes of its own, whose parts have been verified.

    Without `precision` the best one for this computer is taken.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    looking = Looking(*load_eyes(folder, manifest))
    language = load_language(folder, precision)
    writer = AnswerModel(language)
    identity = manifest.identity(writer.engine, language.precision)
    return LocalPredictor(identity, looking, writer)


def load_beside(
    folder: Path,
    manifest: Manifest,
    eyes: tuple[Path, Manifest],
    precision: Precision | None = None,
) -> Predictor:
    """Build any model whose parts have been verified; `eyes` look where it has none for skin.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read, does not fit the others, or is of no known family.
        MemoryError: there is not enough memory, of the computer or of its graphics processor.
    """
    with running_out_is_memory_error():
        if has_eyes(manifest):
            return Careful(load_predictor(folder, manifest, precision))
        looking = Looking(*load_eyes(*eyes))
        return Careful(EyesBeside(looking, _load_writer(folder, manifest, precision)))


def _load_writer(folder: Path, manifest: Manifest, precision: Precision | None) -> PhotoWriter:
    if manifest.family == "minigpt4":
        return load_minigpt4_writer(folder, manifest, precision)
    if manifest.family == FAMILY:
        # Only here: importing transformers takes longer than loading the embedded model.
        from skingpt_desktop.model.open_vlm.writer import (  # noqa: PLC0415
            load_transformers_writer,
        )

        return load_transformers_writer(folder, manifest, precision)
    raise ModelDamaged(
        "Model not known",
        f"The model in “{folder.name}” is of the kind “{manifest.family}”, "
        "which this version cannot open. Choose another model.",
    )

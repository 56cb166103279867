"""A loaded model folder: eyes that look at a photo, a language model that writes about it."""

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.eyes import Eyes, EyesOutput, findings
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.model.writer import AnswerModel

PHOTOS_REMEMBERED = 16
_LANGUAGE_PARTS = "language-"


class LocalPredictor:
    """Implements `domain.predictor.Predictor` with a model folder on this computer."""

    def __init__(
        self, identity: ModelIdentity, eyes: Eyes, calibration: Calibration, writer: AnswerModel
    ) -> None:
        self._identity = identity
        self._eyes = eyes
        self._calibration = calibration
        self._writer = writer
        self._seen: OrderedDict[str, EyesOutput] = OrderedDict()

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""
        return self._identity

    def look(self, photo: Photo) -> Findings:
        """Look at a photo; what was seen in the last few is remembered."""
        return findings(self._output(photo), self._eyes.config, self._calibration)

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write an answer, one token's text at a time."""
        queries = self._output(request.photo).queries[0]
        return self._writer.write(request, queries, is_cancelled)

    def _output(self, photo: Photo) -> EyesOutput:
        output = self._seen.get(photo.digest)
        if output is None:
            with torch.inference_mode():
                output = self._eyes(pixel_values(photo, self._eyes.config.preprocessing))
            self._seen[photo.digest] = output
            if len(self._seen) > PHOTOS_REMEMBERED:
                self._seen.popitem(last=False)
        self._seen.move_to_end(photo.digest)
        return output


def load_predictor(folder: Path, manifest: Manifest) -> LocalPredictor:
    """Build the model of a folder whose parts have been verified.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    eyes, calibration = load_eyes(folder, manifest)
    language = load_language(folder)
    identity = ModelIdentity(
        name=manifest.name,
        version=manifest.version,
        engine="torch",
        device=language.precision.device,
        precision=language.precision.name,
    )
    return LocalPredictor(identity, eyes, calibration, AnswerModel(language))


def load_eyes(folder: Path, manifest: Manifest) -> tuple[Eyes, Calibration]:
    """The eyes of a model folder and their calibration.

    Every safetensors part that is not of the language model belongs to the eyes.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    settings = dict(manifest.settings)
    state: dict[str, torch.Tensor] = {}
    for part in manifest.parts:
        if part.file.endswith(".safetensors") and not part.file.startswith(_LANGUAGE_PARTS):
            state.update(_tensors(folder / part.file))
    if "calibration" not in settings:
        raise ModelDamaged(
            "Model damaged",
            "The model's description is incomplete. Install SkinGPT Desktop again.",
        )
    config = EyesConfig.from_json(settings)
    return Eyes.from_parts(config, state), Calibration.from_json(settings["calibration"])


def _tensors(file: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(file)
    except FileNotFoundError as error:
        raise ModelMissing(
            "Model incomplete",
            f"A part of the model is missing ({file.name}). Install SkinGPT Desktop again.",
        ) from error
    except (OSError, SafetensorError) as error:
        raise ModelDamaged(
            "Model damaged",
            f"A part of the model cannot be read ({file.name}). "
            "Install SkinGPT Desktop again. Your cases are kept.",
        ) from error

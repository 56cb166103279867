"""The embedded eyes at work: photo in, findings out, the last few photos remembered."""

from collections import OrderedDict
from pathlib import Path

import torch

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import Findings, Focus
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.eyes import Eyes, EyesOutput, findings
from skingpt_desktop.model.focus import judge_with_focus
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.model.weights import read_weights

PHOTOS_REMEMBERED = 16
_LANGUAGE_PARTS = "language-"


class Looking:
    """Eyes with their calibration. It belongs to the thread that made it."""

    def __init__(self, eyes: Eyes, calibration: Calibration) -> None:
        # Only what a photo's tokens do is asked for, never what the weights would.
        self._eyes = eyes.requires_grad_(False)
        self._calibration = calibration
        self._seen: OrderedDict[str, tuple[EyesOutput, Focus]] = OrderedDict()

    def look(self, photo: Photo) -> Findings:
        """What is found in a photo."""
        output, focus = self._look(photo)
        return findings(output, self._eyes.config, self._calibration, focus)

    def output(self, photo: Photo) -> EyesOutput:
        """What the eyes give for a photo, remembered by its digest."""
        return self._look(photo)[0]

    def _look(self, photo: Photo) -> tuple[EyesOutput, Focus]:
        looked = self._seen.get(photo.digest)
        if looked is None:
            with torch.no_grad():
                seen = self._eyes.see(pixel_values(photo, self._eyes.config.preprocessing))
            looked = judge_with_focus(self._eyes, seen, self._calibration)
            self._seen[photo.digest] = looked
            if len(self._seen) > PHOTOS_REMEMBERED:
                self._seen.popitem(last=False)
        self._seen.move_to_end(photo.digest)
        return looked

    def forget(self) -> None:
        """Let go of what was seen."""
        self._seen.clear()


def has_eyes(manifest: Manifest) -> bool:
    """Whether a model gives findings of its own; else the embedded eyes look beside it."""
    return "calibration" in manifest.settings


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
            state.update(read_weights(folder / part.file))
    if not has_eyes(manifest):
        raise ModelDamaged(
            "Model damaged",
            "The model's description is incomplete. Install SkinGPT Desktop again.",
        )
    config = EyesConfig.from_json(settings)
    return Eyes.from_parts(config, state), Calibration.from_json(settings["calibration"])

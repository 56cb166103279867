"""Reading the tensors of a model folder."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing


def read_weights(file: Path) -> dict[str, torch.Tensor]:
    """All tensors of a safetensors file.

    Raises:
        ModelMissing: the file is not there.
        ModelDamaged: it cannot be read.
    """
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

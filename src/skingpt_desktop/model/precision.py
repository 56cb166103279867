"""How precisions are kept in torch, and which is best on this computer."""

import torch

from skingpt_desktop.domain.models import Precision

_TYPES = {"bf16": torch.bfloat16, "fp16": torch.float16}


def dtype_of(precision: Precision) -> torch.dtype:
    """The type of everything that is not kept at 8 or 4 bits."""
    if precision.device == "cuda" and precision.name in {"int8", "nf4"}:
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return _TYPES.get(precision.name, torch.float32)


def precision_here() -> Precision:
    """The best precision on this computer: bf16 or fp16 on a GPU, else 8 bits."""
    if torch.cuda.is_available():
        return Precision("cuda", "bf16" if torch.cuda.is_bf16_supported() else "fp16")
    if torch.backends.mps.is_available():
        return Precision("mps", "fp16")
    return Precision("cpu", "int8")

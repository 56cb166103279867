"""Linear layers at 8 or 4 bits on an NVIDIA graphics processor, by bitsandbytes.

8 bits: LLM.int8() with outliers at 16 bits (Dettmers et al., arXiv:2208.07339). 4 bits: NF4
(Dettmers et al., arXiv:2305.14314). Heads and embeddings stay at 16 bits, as there.
"""

from typing import Any

import torch
from torch import nn

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.precision import dtype_of

PACKED = ("int8", "nf4")
_OUTLIERS_ABOVE = 6.0
"""Inputs beyond this stay at 16 bits; the threshold of the paper on 8 bits."""


def packs_on_gpu(precision: Precision) -> bool:
    """Whether linear layers are to be packed by this module."""
    return precision.device == "cuda" and precision.name in PACKED


def packed_linear(
    weight: torch.Tensor,
    bias: torch.Tensor | None,
    precision: Precision,
    device: str | None = None,
) -> nn.Module:
    """A linear layer [columns] -> [rows] of a weight [rows, columns], packed and on its device.

    The precision's device unless another is given. Packing happens while the weight moves there,
    so that no more than one layer is in memory unpacked.
    """
    # Only here: it looks for graphics drivers when it is imported.
    import bitsandbytes  # noqa: PLC0415

    layers: Any = bitsandbytes.nn
    rows, columns = weight.shape
    kept: Any
    if precision.name == "int8":
        kept = layers.Linear8bitLt(
            columns,
            rows,
            bias=bias is not None,
            has_fp16_weights=False,
            threshold=_OUTLIERS_ABOVE,
            device="meta",
        )
        kept.weight = layers.Int8Params(weight.half(), requires_grad=False, has_fp16_weights=False)
    else:
        kept = layers.Linear4bit(
            columns,
            rows,
            bias=bias is not None,
            compute_dtype=dtype_of(precision),
            quant_type="nf4",
            device="meta",
        )
        kept.weight = layers.Params4bit(
            weight.contiguous(), requires_grad=False, quant_type="nf4", compress_statistics=True
        )
    if bias is not None:
        kept.bias = nn.Parameter(bias.to(dtype_of(precision)), requires_grad=False)
    placed: nn.Module = kept.to(device or precision.device)
    return placed.eval()

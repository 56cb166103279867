"""Packed weights: the 4-bit and 8-bit blocks of GGUF, kept in safetensors files.

A packed tensor ``weight`` of shape [rows, columns] is stored as blocks of 32 columns:

- 4 bits (GGUF's Q4_1): ``weight.nibbles`` U8 [rows, columns / 2], ``weight.scale`` and
  ``weight.minimum`` F16 [rows, columns / 32]. In each block byte j holds column j in its low
  half and column j + 16 in its high half; value = scale * nibble + minimum.
- 8 bits (GGUF's Q8_0): ``weight.codes`` I8 [rows, columns], ``weight.scale`` F16
  [rows, columns / 32]; value = scale * code.

Every other tensor is stored as it is.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing

BLOCK = 32
_PACKED = (".nibbles", ".codes")
COMPANIONS = (".scale", ".minimum")


def unpack_4_bits(
    nibbles: torch.Tensor, scale: torch.Tensor, minimum: torch.Tensor
) -> torch.Tensor:
    """The float32 values [rows, columns] of a tensor packed to 4 bits."""
    rows, half = nibbles.shape
    blocks = nibbles.view(rows, -1, BLOCK // 2)
    codes = torch.cat((blocks & 0x0F, blocks >> 4), dim=2)
    values = codes.float() * scale.float()[..., None] + minimum.float()[..., None]
    return values.view(rows, 2 * half)


def unpack_8_bits(codes: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
    """The float32 values [rows, columns] of a tensor packed to 8 bits."""
    rows, columns = codes.shape
    values = codes.view(rows, -1, BLOCK).float() * scale.float()[..., None]
    return values.view(rows, columns)


def read_packed(files: Iterable[Path]) -> Iterator[tuple[str, torch.Tensor]]:
    """The names and float32 values of all tensors in the files, one at a time.

    Raises:
        ModelMissing: a file is not there.
        ModelDamaged: a file cannot be read, or lacks a part of a packed tensor.
    """
    for file in files:
        try:
            with safe_open(file, framework="pt") as tensors:
                yield from _unpacked(tensors)
        except FileNotFoundError as error:
            raise ModelMissing(
                "Model incomplete",
                f"A part of the model is missing ({file.name}). Install SkinGPT Desktop again.",
            ) from error
        except (OSError, SafetensorError, RuntimeError, ValueError) as error:
            raise ModelDamaged(
                "Model damaged",
                f"A part of the model cannot be read ({file.name}). "
                "Install SkinGPT Desktop again. Your cases are kept.",
            ) from error


def _unpacked(tensors: Any) -> Iterator[tuple[str, torch.Tensor]]:  # noqa: ANN401
    for key in tensors.keys():  # noqa: SIM118 - safe_open's handle is no mapping
        if key.endswith(COMPANIONS):
            continue
        if not key.endswith(_PACKED):
            yield key, tensors.get_tensor(key).float()
            continue
        name, kind = key.rsplit(".", 1)
        scale = tensors.get_tensor(f"{name}.scale")
        packed = tensors.get_tensor(key)
        if kind == "codes":
            yield name, unpack_8_bits(packed, scale)
        else:
            yield name, unpack_4_bits(packed, scale, tensors.get_tensor(f"{name}.minimum"))

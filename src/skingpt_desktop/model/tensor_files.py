"""Safetensors files of any size, read and written one tensor at a time.

The format: 8 bytes with the header's length, a JSON header with type, shape and place of each
tensor, then their bytes (https://huggingface.co/docs/safetensors).
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open

from skingpt_desktop.domain.errors import ModelDamaged

_ALIGNMENT = 8
_TYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}
_NAMES = {dtype: name for name, dtype in _TYPES.items()}


@dataclass(frozen=True, slots=True)
class Entry:
    """A tensor that has not been read yet."""

    dtype: torch.dtype
    shape: tuple[int, ...]
    read: Callable[[], torch.Tensor]

    @property
    def bytes(self) -> int:
        """The size of its numbers."""
        return self.dtype.itemsize * torch.Size(self.shape).numel()


def entry_of(tensor: torch.Tensor) -> Entry:
    """The entry of a tensor that is there."""
    return Entry(tensor.dtype, tuple(tensor.shape), lambda: tensor)


def entries_of(file: Path) -> dict[str, Entry]:
    """What a safetensors file holds.

    Raises:
        ModelDamaged: it cannot be read.
    """
    try:
        with safe_open(file, framework="pt") as tensors:
            slices = {name: tensors.get_slice(name) for name in tensors.keys()}  # noqa: SIM118
            return {
                name: Entry(_TYPES[part.get_dtype()], tuple(part.get_shape()), _reader(file, name))
                for name, part in slices.items()
            }
    except (OSError, SafetensorError, KeyError) as error:
        raise ModelDamaged(
            "This file is damaged",
            f"“{file.name}” cannot be read as safetensors. Get it again.",
        ) from error


def _reader(file: Path, name: str) -> Callable[[], torch.Tensor]:
    def read() -> torch.Tensor:
        with safe_open(file, framework="pt") as tensors:
            tensor: torch.Tensor = tensors.get_tensor(name)
        return tensor

    return read


def write_entries(file: Path, entries: Mapping[str, Entry]) -> Iterator[int]:
    """Write a safetensors file, giving each tensor's bytes after it was written.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    header: dict[str, object] = {}
    place = 0
    for name, entry in entries.items():
        header[name] = {
            "dtype": _NAMES[entry.dtype],
            "shape": list(entry.shape),
            "data_offsets": [place, place + entry.bytes],
        }
        place += entry.bytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % _ALIGNMENT)
    with file.open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little"))
        stream.write(text)
        for entry in entries.values():
            flat = entry.read().contiguous().reshape(-1)
            stream.write(flat.view(torch.uint8).numpy().data)
            yield entry.bytes

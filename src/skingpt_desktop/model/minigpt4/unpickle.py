"""A process of its own that turns a checkpoint's pickle into safetensors.

Run as `python -m skingpt_desktop.model.minigpt4.unpickle CHECKPOINT TARGET`. A frozen program has
no `python -m`: there its entry point calls `main` with what follows the `CHILD_ARGUMENT` of
`pickle_protocol`. Only weights are read (`weights_only=True`), and before the file is opened the
process gives up sockets and other programs.
"""

import sys
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch

from skingpt_desktop.model.minigpt4.pickle_protocol import DISK, DONE, MEMORY, NOT_WEIGHTS
from skingpt_desktop.model.tensor_files import entry_of, write_entries
from skingpt_desktop.seccomp import PROGRAMS, SOCKETS, refuse_system_calls

_INNER = ("model", "state_dict")


def main(arguments: Sequence[str]) -> int:
    """Convert one file; the exit code."""
    source, target = map(Path, arguments)
    refuse_system_calls(SOCKETS | PROGRAMS)
    try:
        tensors = tensors_of(_load(source))
    except MemoryError:
        return MEMORY
    except Exception:  # noqa: BLE001 - a hostile file makes torch raise anything
        return NOT_WEIGHTS
    if not tensors:
        return NOT_WEIGHTS
    try:
        deque(write_entries(target, {n: entry_of(t) for n, t in tensors.items()}), maxlen=0)
    except OSError:
        return DISK
    return DONE


def _load(source: Path) -> object:
    """Mapped into memory where the file's format allows it, so that little memory is needed."""
    try:
        return torch.load(source, map_location="cpu", weights_only=True, mmap=True)
    except RuntimeError:
        return torch.load(source, map_location="cpu", weights_only=True)


def tensors_of(loaded: object) -> dict[str, torch.Tensor]:
    """The named tensors of a checkpoint, whether or not they lie under "model"."""
    if not isinstance(loaded, Mapping):
        return {}
    inner = next((loaded[key] for key in _INNER if isinstance(loaded.get(key), Mapping)), loaded)
    return {
        str(name): tensor.detach()
        for name, tensor in inner.items()
        if isinstance(tensor, torch.Tensor)
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""What this computer offers a model."""

import os
from pathlib import Path

import psutil
import torch

from skingpt_desktop.domain.models import Computer, Gpu
from skingpt_desktop.model.containers import container_limit

_MB = 1_000_000
_ROOT = Path("/")


def this_computer(system: Path = _ROOT) -> Computer:
    """Memory, cores and graphics processor of now; a container's limit counts as its memory.

    What this program holds itself counts as free: what is loaded now makes room for what comes.
    `system` is the root of the file system.
    """
    memory = psutil.virtual_memory()
    total, free = memory.total, memory.available
    limit = container_limit(system)
    if limit is not None:
        total, free = min(total, limit[0]), min(free, limit[1])
    free = min(total, free + _own_bytes())
    return Computer(total // _MB, free // _MB, os.cpu_count() or 1, _gpu(free // _MB))


def _own_bytes() -> int:
    """Memory of this process alone; what it shares with files counts as free already."""
    held = psutil.Process().memory_info()
    return max(0, held.rss - getattr(held, "shared", 0))


def _gpu(free_mb: int) -> Gpu | None:
    if torch.cuda.is_available():
        free, total = torch.cuda.mem_get_info()
        free += torch.cuda.memory_reserved()
        name, has_bf16 = torch.cuda.get_device_name(), torch.cuda.is_bf16_supported()
        return Gpu(name, "cuda", total // _MB, free // _MB, has_bf16)
    if torch.backends.mps.is_available():
        shared = torch.mps.recommended_max_memory() // _MB
        return Gpu("Apple", "mps", shared, min(shared, free_mb), has_bf16=False)
    return None

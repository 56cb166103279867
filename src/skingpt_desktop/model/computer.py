"""What this computer offers a model."""

import os
from pathlib import Path

import psutil
import torch

from skingpt_desktop.domain.models import Computer, Gpu

_MB = 1_000_000
_CGROUP = Path("/sys/fs/cgroup")


def this_computer(cgroup: Path = _CGROUP) -> Computer:
    """Memory, cores and graphics processor of now; a container's limit counts as its memory."""
    memory = psutil.virtual_memory()
    total, free = memory.total, memory.available
    limit = container_limit(cgroup)
    if limit is not None:
        total, free = min(total, limit[0]), min(free, limit[1])
    return Computer(total // _MB, free // _MB, os.cpu_count() or 1, _gpu(free // _MB))


def container_limit(cgroup: Path) -> tuple[int, int] | None:
    """Bytes that a Linux control group (version 2) allows, and how many of them are free.

    Files that the kernel keeps in memory and may drop at any time count as free.
    """
    try:
        limit = int((cgroup / "memory.max").read_text())
        used = int((cgroup / "memory.current").read_text())
        rows = (cgroup / "memory.stat").read_text().splitlines()
        dropped = sum(int(row.split()[1]) for row in rows if row.startswith("inactive_file "))
    except (OSError, ValueError, IndexError):
        return None
    return limit, max(0, limit - used + dropped)


def _gpu(free_mb: int) -> Gpu | None:
    if torch.cuda.is_available():
        free, total = torch.cuda.mem_get_info()
        name, has_bf16 = torch.cuda.get_device_name(), torch.cuda.is_bf16_supported()
        return Gpu(name, "cuda", total // _MB, free // _MB, has_bf16)
    if torch.backends.mps.is_available():
        shared = torch.mps.recommended_max_memory() // _MB
        return Gpu("Apple", "mps", shared, min(shared, free_mb), has_bf16=False)
    return None

"""What all steps of a training share: where it works, on what, and how it shows its progress."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from accelerate import Accelerator
from torch import nn
from tqdm import tqdm

from skingpt_desktop.domain.errors import BadInput, DiskFull

_SECONDS_BETWEEN_LINES = 20.0


@dataclass(frozen=True, slots=True)
class Workbench:
    """`work` is the folder of checkpoints; `accelerator` the processes and processors at work."""

    work: Path
    accelerator: Accelerator
    seed: int

    @property
    def device(self) -> torch.device:
        """Where tensors go."""
        device: torch.device = self.accelerator.device
        return device

    @property
    def leads(self) -> bool:
        """Whether this process is the one that writes files."""
        return bool(self.accelerator.is_main_process)

    @property
    def member(self) -> int:
        """Which process this is, from 0."""
        return int(self.accelerator.process_index)

    @property
    def members(self) -> int:
        """How many processes learn together."""
        return int(self.accelerator.num_processes)

    def wait(self) -> None:
        """Wait until all processes are here."""
        self.accelerator.wait_for_everyone()

    def average_gradients(self, parameters: list[nn.Parameter]) -> None:
        """Average the gradients over all processes; a missing one counts as 0."""
        if self.members == 1:
            return
        rows = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
        flat = torch.cat([row.flatten() for row in rows])
        mean: torch.Tensor = self.accelerator.reduce(flat, reduction="mean")
        parts = mean.split([p.numel() for p in parameters])
        for parameter, part in zip(parameters, parts, strict=True):
            parameter.grad = part.view_as(parameter)

    def bar(self, what: str, total: int, done: int = 0) -> "tqdm[None]":
        """A bar with the time that is left; only one process shows it."""
        quiet = _SECONDS_BETWEEN_LINES if not _on_terminal() else 0.1
        return tqdm(
            desc=what, total=total, initial=done, disable=not self.leads, mininterval=quiet,
            dynamic_ncols=True,
        )  # fmt: skip


@contextmanager
def writing(what: str) -> Iterator[None]:
    """Says in plain words why something could not be written.

    Raises:
        DiskFull: there is no room.
        BadInput: the folder cannot be written.
    """
    try:
        yield
    except (OSError, RuntimeError) as error:
        code = getattr(error, "errno", None)
        # torch tells of a full disk by its own exception, without a number.
        if code == errno.ENOSPC or (code is None and "write" in str(error)):
            raise DiskFull(
                "The disk is full",
                f"{what} could not be written. Make room and give the command again: it goes on "
                "from the last checkpoint.",
            ) from error
        if isinstance(error, RuntimeError):
            raise
        raise BadInput(
            "The training cannot be written", f"{what} cannot be written. Choose another --out."
        ) from error


def _on_terminal() -> bool:
    return sys.stderr.isatty()

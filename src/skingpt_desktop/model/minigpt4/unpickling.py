"""The program's end of the process that reads pickles."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled, DiskFull, ModelDamaged, ModelError
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.minigpt4.pickle_protocol import CHILD_ARGUMENT, DISK, DONE, NOT_WEIGHTS

_GLANCE_SECONDS = 0.1


def safetensors_of_pickle(
    source: Path, target: Path, report: Callable[[int], None], is_cancelled: IsCancelled
) -> None:
    """Write a checkpoint's tensors to `target`, reporting how many of its bytes are written.

    Raises:
        ModelDamaged: it is broken, or holds more than weights.
        ModelError: the helper process did not do its work.
        DiskFull: there is no room for it.
        Cancelled: the user stopped it.
    """
    process = subprocess.Popen(  # noqa: S603 - our own program, no shell
        [*_command(), str(source), str(target)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        _wait(process, target, report, is_cancelled)
    finally:
        process.kill()
        process.wait()
    _check(process.returncode, source)


def _wait(
    process: subprocess.Popen[bytes],
    target: Path,
    report: Callable[[int], None],
    is_cancelled: IsCancelled,
) -> None:
    while process.poll() is None:
        if is_cancelled():
            raise Cancelled
        report(target.stat().st_size if target.exists() else 0)
        try:
            process.wait(_GLANCE_SECONDS)
        except subprocess.TimeoutExpired:
            continue


def _check(code: int, source: Path) -> None:
    if code == DONE:
        return
    if code == NOT_WEIGHTS:
        raise ModelDamaged(
            "This file was not opened",
            f"“{source.name}” is broken, or holds something else than a model's weights. "
            "Get it again from where it came from.",
        )
    if code == DISK:
        raise DiskFull(
            "The disk is full",
            "There was no room for the model. Make room on the disk, then try again.",
        )
    raise ModelError(
        "This file could not be opened",
        f"The helper that reads “{source.name}” stopped early. The file may be broken, or too "
        "large for this computer's memory. Close other programs and try again.",
    )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-P", "-B", "-m", "skingpt_desktop.model.minigpt4.unpickle"]

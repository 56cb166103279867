"""Get a model ready: check its parts, then load it."""

import os
from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled
from skingpt_desktop.domain.predictor import IsCancelled, Predictor, unreported
from skingpt_desktop.model.folder import read_manifest, verify
from skingpt_desktop.services.desk import Step


def load_model(
    folder: Path, report: Callable[[Step], None], is_cancelled: IsCancelled
) -> Predictor:
    """A model that is ready to look and to write, in the calling thread.

    The code that needs torch is imported here and not before, so that a window can be painted
    first.

    Raises:
        ModelMissing, ModelDamaged, ModelTooLarge: it cannot be used.
        Cancelled: the user stopped it.
    """
    report(Step.CHECKING_MODEL)
    manifest = read_manifest(folder)
    verify(folder, manifest, unreported, is_cancelled)
    report(Step.LOADING_MODEL)
    # Threads that wait by spinning take the window's and other programs' turns on a busy computer.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from skingpt_desktop.model.predictor import load_predictor  # noqa: PLC0415

    predictor = load_predictor(folder, manifest)
    if is_cancelled():
        raise Cancelled
    return predictor

"""Get a model ready: check its parts, then load it."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import Cancelled
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.predictor import IsCancelled, Predictor, unreported
from skingpt_desktop.model.folder import Manifest, read_manifest, verify
from skingpt_desktop.services.desk import Step
from skingpt_desktop.services.fit import fit_of, refuse_too_large, too_large


def load_model(
    folder: Path,
    report: Callable[[Step], None],
    is_cancelled: IsCancelled,
    eyes_folder: Path | None = None,
    precision: Precision | None = None,
) -> Predictor:
    """A model that is ready to look and to write, in the calling thread.

    `eyes_folder` is the embedded model, whose eyes look where the model has none for skin. Without
    `precision` the best one for this computer is taken. The code that needs torch is imported here
    and not before, so that a window can be painted first.

    Raises:
        ModelMissing, ModelDamaged, ModelTooLarge: it cannot be used.
        Cancelled: the user stopped it.
    """
    report(Step.CHECKING_MODEL)
    manifest = read_manifest(folder)
    # First, so that nobody waits for the hashes of what does not fit anyway.
    precision = precision or _precision_that_fits(folder, manifest)
    verify(folder, manifest, unreported, is_cancelled)
    eyes = (folder, manifest)
    if eyes_folder is not None and eyes_folder != folder:
        eyes = (eyes_folder, read_manifest(eyes_folder))
        verify(*eyes, unreported, is_cancelled)
    report(Step.LOADING_MODEL)
    # Threads that wait by spinning take the window's and other programs' turns on a busy computer.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from skingpt_desktop.model.predictor import load_beside  # noqa: PLC0415

    gc.unfreeze()
    try:
        predictor = load_beside(folder, manifest, eyes, precision)
    except MemoryError as error:
        raise too_large(manifest.name) from error
    if is_cancelled():
        raise Cancelled
    _set_aside()
    return predictor


def _set_aside() -> None:
    """Spare the garbage collector what stays anyway, until another model is loaded.

    Going over the objects of torch and transformers holds up the window for a fifth of a second.
    """
    gc.collect()
    gc.freeze()


def _precision_that_fits(folder: Path, manifest: Manifest) -> Precision:
    fit = fit_of(folder, manifest)
    refuse_too_large(fit, manifest.name)
    return fit.precision

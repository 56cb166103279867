"""What this computer can run, asked before anything is loaded."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skingpt_desktop.domain.errors import ModelTooLarge
from skingpt_desktop.domain.models import Fit, FitVerdict
from skingpt_desktop.model.folder import Manifest, read_manifest

_MB_IN_GB = 1000


def fit_of(folder: Path, manifest: Manifest | None = None) -> Fit:
    """How a model would run on this computer just now.

    Raises:
        ModelMissing, ModelDamaged: the model cannot be read.
    """
    from skingpt_desktop.model.computer import this_computer  # noqa: PLC0415 - these need torch
    from skingpt_desktop.model.fit import plan, weights_of  # noqa: PLC0415

    return plan(weights_of(folder, manifest or read_manifest(folder)), this_computer())


def refuse_too_large(fit: Fit, name: str) -> None:
    """Say so before the computer runs out of memory.

    Raises:
        ModelTooLarge: it does not fit.
    """
    if fit.verdict is FitVerdict.TOO_LARGE:
        raise too_large(name, fit)


def too_large(name: str, fit: Fit | None = None) -> ModelTooLarge:
    """The error for a model that this computer cannot hold just now."""
    sentences = [f"“{name}” does not fit into this computer's memory."]
    if fit is not None:
        needs, has = gigabytes(fit.needs_mb), gigabytes(fit.has_mb)
        sentences.append(f"It needs {needs}, and {has} are free.")
    sentences.append(
        "Close other programs and try again, or choose a smaller model. Your cases are kept."
    )
    return ModelTooLarge("Not enough memory for this model", " ".join(sentences))


@contextmanager
def memory_for(name: str) -> Iterator[None]:
    """Turn a lack of memory while a model works into one sentence; the model stays loaded.

    Raises:
        ModelTooLarge: there was no room left.
    """
    try:
        yield
    except MemoryError:
        # Without the error's own frames, which hold what did not fit.
        raise ModelTooLarge(
            "This computer ran out of memory",
            f"There was too little memory left for “{name}” to go on. Close other programs and "
            "try again, or choose a smaller model. Your cases are kept.",
        ) from None


def fit_words(fit: Fit) -> str:
    """A fit in one line, for the command line."""
    needs, has = gigabytes(fit.needs_mb), gigabytes(fit.has_mb)
    where = f"{fit.precision.device}, {fit.precision.name}"
    verdict = {
        FitVerdict.FITS: f"fits this computer ({where}): needs {needs}, {has} are free",
        FitVerdict.TIGHT: f"only just fits ({where}): needs {needs}, {has} are free",
        FitVerdict.TOO_LARGE: f"too large for this computer: needs {needs}, {has} are free",
    }[fit.verdict]
    return f"{verdict}; answers come slowly" if fit.slow else verdict


def gigabytes(megabytes: int) -> str:
    """A size in GB, with one digit after the point."""
    return f"{megabytes / _MB_IN_GB:.1f} GB"

"""Import the original files of a MiniGPT-4 or SkinGPT-4, and look into what came of it."""

from collections.abc import Callable
from pathlib import Path

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.models import ImportSources, InstalledModel, Transfer
from skingpt_desktop.domain.predictor import IsCancelled, unreported
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.model.folder import MANIFEST_FILE, read_manifest, verify, write_manifest


def import_minigpt4(
    sources: ImportSources,
    out: Path,
    report: Callable[[Transfer], None],
    is_cancelled: IsCancelled,
) -> InstalledModel:
    """Turn the original files into a model folder `out`; what is there now.

    Raises:
        BadInput: a file is none, another one than it was given as, or `out` is taken.
        ModelDamaged: a file is broken, holds more than weights, or does not fit the others.
        DiskFull: there is no room.
        Cancelled: the user stopped it.
    """
    from skingpt_desktop.model.minigpt4 import importing  # noqa: PLC0415 - it needs torch

    return _installed(importing.import_minigpt4(sources, out, report, is_cancelled))


def describe_folder(folder: Path) -> InstalledModel:
    """Make a folder in Hugging Face layout a model folder, by writing its `model.json`.

    Nothing is copied or changed but that one file.

    Raises:
        BadInput: it has one already, or cannot be written.
        ModelMissing, ModelDamaged: it is no model that this program can open.
    """
    from skingpt_desktop.model.open_vlm import describing  # noqa: PLC0415 - transformers

    if (folder / MANIFEST_FILE).exists():
        raise BadInput("Already a model folder", f"“{folder.name}” has a {MANIFEST_FILE}.")
    settings = describing.describe_transformers_folder(folder)
    try:
        write_manifest(folder, settings, describing.transformers_files(folder))
    except OSError as error:
        raise BadInput(
            "The folder cannot be written",
            f"{MANIFEST_FILE} could not be put into “{folder}”. Copy the folder to this computer.",
        ) from error
    return _installed(folder)


def _installed(folder: Path) -> InstalledModel:
    manifest = read_manifest(folder)
    return InstalledModel(
        folder=folder,
        name=manifest.name,
        version=manifest.version,
        family=manifest.family,
        bytes=manifest.total_bytes,
        licence=manifest.licence,
        intended_use=manifest.intended_use,
        own=True,
        warning=manifest.warning,
    )


def trace_photo(
    folder: Path, photo: Path, prompt: Path, out: Path, is_cancelled: IsCancelled
) -> None:
    """Write each step's values for a photo and its prompt; see `model.minigpt4.tracing`.

    Raises:
        BadInput: the model was not imported, or the prompt file has nothing for this photo.
        PhotoError, ModelError: the photo or the model cannot be used.
        Cancelled: the user stopped it.
    """
    manifest = read_manifest(folder)
    from skingpt_desktop.model.minigpt4 import importing, tracing  # noqa: PLC0415 - needs torch

    if not importing.is_imported(manifest.settings):
        raise BadInput(
            "Not an imported model",
            f"“{folder.name}” was not made by “skingpt model import --vit …”.",
        )
    verify(folder, manifest, unreported, is_cancelled)
    pixels = decode(read_photo(photo), is_cancelled)
    try:
        tracing.trace(folder, manifest, pixels, (prompt, photo.name), out)
    except OSError as error:
        raise BadInput("The values were not written", f"“{out}” cannot be written.") from error

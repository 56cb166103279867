"""Makes a model folder of files in Hugging Face layout, and checks it against what was promised."""

from pathlib import Path

from skingpt_desktop.domain.errors import BadInput, ModelDamaged
from skingpt_desktop.domain.models import Offer
from skingpt_desktop.model.folder import MANIFEST_FILE, Manifest, read_manifest, write_manifest
from skingpt_desktop.services.disks import meaning_of_os_errors

_NOT_STATED = "not stated"
_COMMIT_LETTERS = 12


def describe(folder: Path, name: str, offer: Offer | None = None) -> Manifest:
    """Write `model.json` into a folder in Hugging Face layout.

    Raises:
        ModelMissing, ModelDamaged: the folder holds no model that can be used here.
        TransferFailed: the disk is full or does not answer.
    """
    from skingpt_desktop.model.open_vlm.describing import (  # noqa: PLC0415 - it needs transformers
        describe_transformers_folder,
        transformers_files,
    )

    with meaning_of_os_errors(folder):
        settings = describe_transformers_folder(folder) | {"name": name}
        if offer is not None:
            settings["version"] = offer.revision[:_COMMIT_LETTERS]
            settings["source"] = {"repository": offer.repository, "revision": offer.revision}
            if settings["licence"] == _NOT_STATED:
                settings["licence"] = offer.licence
            settings["intended_use"] = offer.intended_use or settings["intended_use"]
        return write_manifest(folder, settings, transformers_files(folder))


def files_in_layout(folder: Path) -> tuple[str, ...]:
    """The files of a folder in Hugging Face layout that belong to the model.

    Raises:
        BadInput: there is no model in the folder.
        ModelMissing, ModelDamaged: there is one that cannot be used here.
    """
    if not (folder / "config.json").is_file():
        raise BadInput(
            "No model in this folder",
            "Choose the folder that holds model.json, or config.json and weights as safetensors.",
        )
    from skingpt_desktop.model.open_vlm.describing import (  # noqa: PLC0415 - it needs transformers
        check_transformers_folder,
        transformers_files,
    )

    with meaning_of_os_errors(folder):
        check_transformers_folder(folder)
        return transformers_files(folder)


def check_against(offer: Offer, folder: Path) -> None:
    """Check that a described folder holds what was promised, and nothing else.

    Raises:
        ModelMissing, ModelDamaged: it does not.
    """
    promised = {file.file: file for file in offer.files}
    for part in read_manifest(folder).parts:
        file = promised.get(part.file)
        if file is None or part.bytes != file.bytes or file.sha256 not in {"", part.sha256}:
            raise ModelDamaged(
                "Model damaged",
                f"“{part.file}” is not what the hub promised. Get this model again.",
            )
    with meaning_of_os_errors(folder):
        for path in folder.rglob("*"):
            known = path.relative_to(folder).as_posix() in {*promised, MANIFEST_FILE}
            if not known and not path.is_dir():
                path.unlink()

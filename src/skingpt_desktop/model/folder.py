"""A model folder: its manifest, and the proof that its parts are what they should be.

Format (`model.json`): see docs/model-folder.md.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from skingpt_desktop.domain.errors import Cancelled, ModelDamaged, ModelMissing
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.predictor import IsCancelled

MANIFEST_FILE = "model.json"
ACCEPTED_ENDINGS = frozenset({".safetensors", ".json"})
ACCEPTED_FILES = frozenset({"merges.txt", "vocab.txt", "chat_template.jinja", "tokenizer.model"})
"""Further parts that models in Hugging Face layout need, by their whole name. The first two are
lists of words. `tokenizer.model` is a table of pieces (protocol buffers), which holds no code. A
chat template is a program, but transformers runs it in Jinja's immutable sandbox, on plain texts
only: it can neither reach files nor other objects of Python."""

ACCEPTED_FOLDERS = frozenset({".", "qformer_tokenizer"})
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a model, with its size in bytes and its SHA-256 in hexadecimal."""

    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `model.json` says; `settings` is the whole of it, for whoever builds the model."""

    name: str
    version: str
    family: str
    parts: tuple[Part, ...]
    licence: str
    intended_use: str
    least_memory_mb: int
    settings: Mapping[str, Any]

    def identity(self, engine: str, precision: Precision) -> ModelIdentity:
        """This model as it runs with an engine at a precision."""
        return ModelIdentity(self.name, self.version, engine, precision.device, precision.name)

    @property
    def warning(self) -> str:
        """A sentence that the user should read before relying on this model, or empty."""
        return str(self.settings.get("warning", ""))

    @property
    def total_bytes(self) -> int:
        """The size of all parts together."""
        return sum(part.bytes for part in self.parts)


def find_model(name: str, roots: Iterable[Path]) -> Path:
    """The folder of a model given by its name or by its path.

    Raises:
        ModelMissing: there is no such folder with a manifest.
    """
    candidates = [*(root / name for root in roots), Path(name).expanduser()]
    for folder in candidates:
        if (folder / MANIFEST_FILE).is_file():
            return folder
    raise ModelMissing(
        "Model not found",
        f"There is no model called “{name}” on this computer. "
        "Run “skingpt model list” to see the models that are here.",
    )


def list_models(roots: Iterable[Path]) -> tuple[Path, ...]:
    """All model folders below the roots, by name."""
    found = {path.parent for root in roots for path in root.glob(f"*/{MANIFEST_FILE}")}
    return tuple(sorted(found, key=lambda folder: folder.name))


def read_manifest(folder: Path) -> Manifest:
    """Read `model.json`.

    Raises:
        ModelMissing: the folder or its manifest is not there.
        ModelDamaged: the manifest cannot be understood.
    """
    try:
        settings = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
        return Manifest(
            name=str(settings["name"]),
            version=str(settings["version"]),
            family=str(settings["family"]),
            parts=tuple(_part(entry) for entry in settings["parts"]),
            licence=str(settings["licence"]),
            intended_use=str(settings["intended_use"]),
            least_memory_mb=int(settings["least_memory_mb"]),
            settings=settings,
        )
    except OSError as error:
        raise ModelMissing("Model not found", _reinstall(folder, "It is missing.")) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelDamaged("Model damaged", _reinstall(folder, "It is damaged.")) from error


def _part(entry: Mapping[str, Any]) -> Part:
    part = Part(str(entry["file"]), int(entry["bytes"]), str(entry["sha256"]).lower())
    if not is_acceptable(part.file):
        raise ValueError("a part must be a plain safetensors, JSON or word list of the folder")
    return part


def is_acceptable(file: str) -> bool:
    """Whether a file may be part of a model, by its path in the folder, written with “/”."""
    path = PurePosixPath(file)
    plain = str(path) == file and "\\" not in file and not path.name.startswith(".")
    known = path.suffix in ACCEPTED_ENDINGS or path.name in ACCEPTED_FILES
    return plain and known and str(path.parent) in ACCEPTED_FOLDERS


def verify(
    folder: Path,
    manifest: Manifest,
    report: Callable[[float], None],
    is_cancelled: IsCancelled,
) -> None:
    """Check every part against its size and hash, reporting the share that is done.

    Raises:
        ModelMissing: a part is missing.
        ModelDamaged: a part differs from what the manifest says.
        Cancelled: the user stopped it.
    """
    done = 0
    for part in manifest.parts:
        digest = hashlib.sha256()
        path = folder / part.file
        try:
            if path.stat().st_size != part.bytes:
                raise ModelDamaged(
                    "Model damaged", _reinstall(folder, f"It is damaged ({part.file}).")
                )
            with path.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    if is_cancelled():
                        raise Cancelled
                    digest.update(chunk)
                    done += len(chunk)
                    report(done / max(manifest.total_bytes, 1))
        except OSError as error:
            words = f"A part of it is missing or cannot be read ({part.file})."
            raise ModelMissing("Model incomplete", _reinstall(folder, words)) from error
        if digest.hexdigest() != part.sha256:
            raise _damaged(folder, part)


def _damaged(folder: Path, part: Part) -> ModelDamaged:
    return ModelDamaged("Model damaged", _reinstall(folder, f"It is damaged ({part.file})."))


def _reinstall(folder: Path, what: str) -> str:
    return (
        f"The model in “{folder.name}” was not loaded. {what} "
        "Install SkinGPT Desktop again, or get this model again. Your cases are kept."
    )


def write_manifest(folder: Path, settings: Mapping[str, Any], files: Iterable[str]) -> Manifest:
    """Write `model.json` with the sizes and hashes of `files`, and read it back."""
    parts = [_measure(folder, file) for file in files]
    text = json.dumps({**settings, "parts": parts}, indent=1, ensure_ascii=False)
    (folder / MANIFEST_FILE).write_text(text + "\n", encoding="utf-8")
    return read_manifest(folder)


def _measure(folder: Path, file: str) -> dict[str, str | int]:
    with (folder / file).open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {"file": file, "bytes": (folder / file).stat().st_size, "sha256": digest}

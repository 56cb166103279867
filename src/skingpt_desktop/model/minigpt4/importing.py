"""The original files become a model folder."""

import errno
import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from skingpt_desktop.domain.errors import (
    BadInput,
    Cancelled,
    DiskFull,
    ModelDamaged,
    ModelError,
)
from skingpt_desktop.domain.models import ImportSources, Transfer
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.folder import write_manifest
from skingpt_desktop.model.language_settings import LANGUAGE_FILE
from skingpt_desktop.model.minigpt4.checkpoints import (
    PROJECTION_BIAS,
    PROJECTION_WEIGHT,
    Family,
    Kind,
    Projection,
    family_of,
    kind_of,
    projection_of,
    reader_entries,
)
from skingpt_desktop.model.minigpt4.language_part import (
    TOKENIZER_FILE,
    check_shapes,
    expected_shapes,
    language_settings,
    read_config,
    weight_files,
    write_tokenizer,
)
from skingpt_desktop.model.minigpt4.reader import READER_FILE, PhotoReader
from skingpt_desktop.model.minigpt4.sizes import Sizes, sizes_of_config
from skingpt_desktop.model.minigpt4.unpickling import safetensors_of_pickle
from skingpt_desktop.model.tensor_files import Entry, entries_of, entry_of, write_entries
from skingpt_desktop.model.vision import resize_positions

PROJECTION_FILE = "projection.safetensors"
FOR_TESTING_ONLY = "These weights are for testing code only, not for finding out about skin."
"""What the SkinGPT-4 repository says of its released weights, in our words."""
_LICENCE = "Each part keeps the licence under which you got it."
_USE = (
    "Describes a photo of skin, for information only. Not a diagnosis, not approved by any "
    "regulator, not measured by the makers of this program."
)
_PROGRAM_MB = 1000
_MB = 1_000_000
_POSITIONS = "visual_encoder.pos_embed"


@dataclass(frozen=True, slots=True)
class _Work:
    """What the steps of one import share."""

    folder: Path
    total: int
    report: Callable[[Transfer], None]
    is_cancelled: IsCancelled

    def write(self, file: str, entries: Mapping[str, Entry], done: int) -> int:
        """Write one part, reporting on the way; the bytes done by then."""
        for size in write_entries(self.folder / file, entries):
            done += size
            self.report(Transfer(file, min(done, self.total), self.total))
            if self.is_cancelled():
                raise Cancelled
        return done


def import_minigpt4(
    sources: ImportSources,
    out: Path,
    report: Callable[[Transfer], None],
    is_cancelled: IsCancelled,
) -> Path:
    """Make a model folder of a vision transformer, a Q-Former, a head and a language model.

    Without a Q-Former the head must join patches. The folder appears when it is complete; until
    then, and after a failure, there is nothing under its name. Every pickle is read in a process
    of its own, one after the other.

    Raises:
        BadInput: a file is none, another one than it was given as, or `out` is taken.
        ModelDamaged: a file is broken, holds more than weights, or does not fit the others.
        DiskFull: there is no room.
        Cancelled: the user stopped it.
    """
    _check_files(sources, out)
    folder = out.with_name(f".{out.name}.import")
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        work = _Work(folder, _total_bytes(sources), report, is_cancelled)
        _build(sources, work, out.name)
        folder.rename(out)
    except OSError as error:
        raise _disk_error(error, out) from error
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)
    return out


def _check_files(sources: ImportSources, out: Path) -> None:
    if out.exists():
        raise BadInput("This name is taken", f"“{out}” exists. Choose another name for the model.")
    for file in (sources.vit, sources.qformer, sources.head, sources.config):
        if file is not None and not file.is_file():
            raise BadInput("File not found", f"There is no file “{file}”. Check where it lies.")


def _disk_error(error: OSError, out: Path) -> ModelError | DiskFull | BadInput:
    if error.errno == errno.ENOSPC:
        return DiskFull(
            "The disk is full",
            "There was no room for the model. Make room on the disk, then try again.",
        )
    return BadInput(
        "The model could not be written",
        f"“{out.parent}” cannot be written. Choose another folder.",
    )


def _total_bytes(sources: ImportSources) -> int:
    files = [f for f in (sources.vit, sources.qformer, sources.head) if f is not None]
    return 2 * sum(file.stat().st_size for file in (*files, *weight_files(sources.llm)))


def _build(sources: ImportSources, work: _Work, name: str) -> None:
    config = read_config(sources.llm)
    unpacked = work.folder / "unpacked"
    unpacked.mkdir()
    files, done = _open_all(sources, unpacked, work)
    projection = projection_of(files[Kind.HEAD])
    sizes = _sizes(sources, projection)
    family = family_of(files[Kind.HEAD], projection, sizes.vision.width)
    _check_projection(projection, sizes, config, sources)
    done = work.write(READER_FILE, _reader_part(files, sizes, sources), done)
    head = {key: files[Kind.HEAD][key] for key in (PROJECTION_WEIGHT, PROJECTION_BIAS)}
    done = work.write(PROJECTION_FILE, head, done)
    shutil.rmtree(unpacked)
    parts = _language_parts(sources.llm, config, work, done)
    settings = language_settings(config, family, parts, PROJECTION_FILE, sizes.width)
    text = json.dumps(settings, indent=1)
    (work.folder / LANGUAGE_FILE).write_text(text + "\n", encoding="utf-8")
    written = [READER_FILE, PROJECTION_FILE, LANGUAGE_FILE, *parts]
    if write_tokenizer(sources.llm, work.folder):
        written.append(TOKENIZER_FILE)
    write_manifest(work.folder, _description(name, sizes, family, work.folder), written)


def _open_all(
    sources: ImportSources, unpacked: Path, work: _Work
) -> tuple[dict[Kind, dict[str, Entry]], int]:
    given = {Kind.VISION: sources.vit, Kind.QFORMER: sources.qformer, Kind.HEAD: sources.head}
    files: dict[Kind, dict[str, Entry]] = {}
    done = 0
    for kind, file in given.items():
        if file is None:
            continue
        target = unpacked / f"{kind.name}.safetensors"
        entries = _open(file, target, work, done)
        found = kind_of(entries)
        if found is not kind:
            raise BadInput(
                "This is another file",
                f"“{file.name}” was given as {kind}, but it is {found}. Swap the files.",
            )
        files[kind] = entries
        done += target.stat().st_size if target.exists() else 0
    return files, done


def _open(file: Path, target: Path, work: _Work, done: int) -> dict[str, Entry]:
    """A safetensors file as it is; a pickle through the helper process."""
    if file.suffix == ".safetensors":
        return entries_of(file)

    def report(size: int) -> None:
        work.report(Transfer(file.name, min(done + size, work.total), work.total))

    safetensors_of_pickle(file, target, report, work.is_cancelled)
    return entries_of(target)


def _sizes(sources: ImportSources, projection: Projection) -> Sizes:
    if sources.config is None:
        plain = Sizes()
        joins = projection.joins_patches(plain.vision.width)
        return Sizes(qformer=None) if joins else plain
    try:
        text = sources.config.read_text(encoding="utf-8")
        return sizes_of_config(json.loads(text))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(
            "The file with the sizes cannot be read", f"“{sources.config.name}” is not JSON."
        ) from error


def _check_projection(
    projection: Projection, sizes: Sizes, config: Mapping[str, Any], sources: ImportSources
) -> None:
    if sizes.qformer and sources.qformer is None:
        raise BadInput(
            "The Q-Former is missing",
            f"“{sources.head.name}” takes {projection.inputs} numbers, so it needs a Q-Former. "
            "Give its file too (--qformer).",
        )
    if projection.inputs != sizes.width:
        raise ModelDamaged(
            "The parts do not belong together",
            f"“{sources.head.name}” takes {projection.inputs} numbers for each token, but the part "
            f"before it gives {sizes.width}. If this model has sizes of its own, give --config.",
        )
    hidden = int(config["hidden_size"])
    if projection.outputs != hidden:
        raise ModelDamaged(
            "The parts do not belong together",
            f"“{sources.head.name}” was made for a language model of width {projection.outputs} "
            f"({_language_name(projection.outputs)}), but the one in “{sources.llm.name}” has "
            f"{hidden} ({_language_name(hidden)}).",
        )


def _language_name(width: int) -> str:
    return {4096: "7B", 5120: "13B"}.get(width, "a size of its own")


def _reader_part(
    files: Mapping[Kind, Mapping[str, Entry]], sizes: Sizes, sources: ImportSources
) -> dict[str, Entry]:
    with torch.device("meta"):
        reader = PhotoReader(sizes)
    expected = {name: tuple(tensor.shape) for name, tensor in reader.state_dict().items()}
    found = _plain_norm(sizes) | reader_entries(files)
    if _POSITIONS in found:
        found[_POSITIONS] = _positions(found[_POSITIONS], sizes)
    own = "visual_encoder."
    vision = {name: shape for name, shape in expected.items() if name.startswith(own)}
    check_shapes(found, vision, f"“{sources.vit.name}”")
    source = sources.qformer or sources.head
    check_shapes(found, expected, f"“{source.name}”")
    return {name: found[name] for name in expected}


def _plain_norm(sizes: Sizes) -> dict[str, Entry]:
    """Without a Q-Former's file upstream leaves ln_vision as it begins, unless a head brings it."""
    if sizes.qformer is not None:
        return {}
    width = sizes.vision.width
    return {
        "ln_vision.weight": entry_of(torch.ones(width)),
        "ln_vision.bias": entry_of(torch.zeros(width)),
    }


def _positions(entry: Entry, sizes: Sizes) -> Entry:
    """For another size of photo the position embeddings are resized, as upstream does it."""
    if len(entry.shape) != 3 or entry.shape[1] == sizes.vision.tokens:  # noqa: PLR2004
        return entry
    return entry_of(resize_positions(entry.read().float(), sizes.vision.grid))


def _language_parts(llm: Path, config: Mapping[str, Any], work: _Work, done: int) -> list[str]:
    expected = expected_shapes(config)
    seen: dict[str, Entry] = {}
    parts: list[str] = []
    for number, file in enumerate(weight_files(llm), start=1):
        unpacked = work.folder / "unpacked.safetensors"
        entries = _open(file, unpacked, work, done)
        kept = {name: entry for name, entry in entries.items() if name in expected}
        seen |= kept
        part = f"language-{number}.safetensors"
        done = work.write(part, kept, done + (unpacked.stat().st_size if unpacked.exists() else 0))
        unpacked.unlink(missing_ok=True)
        parts.append(part)
    check_shapes(seen, expected, f"The language model in “{llm.name}”")
    return parts


def _description(name: str, sizes: Sizes, family: Family, folder: Path) -> dict[str, Any]:
    weights = sum(file.stat().st_size for file in folder.glob("language-*.safetensors"))
    reader = (folder / READER_FILE).stat().st_size
    return {
        "name": name,
        "version": "1",
        "family": "minigpt4",
        "variant": family.value,
        "licence": _LICENCE,
        "intended_use": _USE,
        "warning": FOR_TESTING_ONLY if family is Family.SKINGPT4 else "",
        "least_memory_mb": _PROGRAM_MB + (weights // 2 + reader) // _MB,
        **sizes.to_json(),
    }


def is_imported(settings: Mapping[str, Any]) -> bool:
    """Whether a manifest describes such a folder."""
    return settings.get("family") == "minigpt4" and "variant" in settings

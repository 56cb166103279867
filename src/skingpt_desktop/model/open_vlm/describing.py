"""What a folder in Hugging Face layout holds, and whether it may be opened at all."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from transformers.models.auto.modeling_auto import MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.model.open_vlm import FAMILY

WITHOUT_CHAT = ("blip-2", "instructblip")
"""The kinds that are asked in plain text, as their authors document it."""

PLAIN_FILES = (
    "config.json",
    "generation_config.json",
    "processor_config.json",
    "preprocessor_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "vocab.txt",
    "merges.txt",
    "tokenizer.model",
    "chat_template.json",
    "chat_template.jinja",
    "model.safetensors.index.json",
)
"""The files besides the weights that transformers reads for such a model."""

SECOND_TOKENIZER = "qformer_tokenizer"
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
_TOKENIZERS = ("tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt")
_NO_LICENCE = "not stated"
_INTENDED_USE = (
    "A general model that reads pictures and writes. It was not made or tested for skin by the "
    "makers of this program. What is found in a photo comes from the built-in model."
)
_REST_MB = 1500


def describe_transformers_folder(folder: Path) -> dict[str, Any]:
    """The settings of a manifest for a folder in Hugging Face layout; `parts` are not among them.

    `folder.write_manifest(folder, settings, transformers_files(folder))` makes it a model folder.

    Raises:
        ModelMissing: a file that is needed is not there.
        ModelDamaged: the model wants code of its own, has weights that are not safetensors, is of
            a kind that is not known, or cannot be understood.
    """
    config = check_transformers_folder(folder)
    about = _front_matter(folder)
    weights = [folder / file for file in transformers_files(folder) if _is_weights(file)]
    weight_bytes = sum(path.stat().st_size for path in weights)
    return {
        "name": about.get("model_name") or folder.resolve().name,
        "version": hashlib.sha256((folder / "config.json").read_bytes()).hexdigest()[:12],
        "family": FAMILY,
        "architecture": {
            "model_type": config["model_type"],
            "classes": [str(name) for name in config.get("architectures") or ()],
            "weight_bytes": weight_bytes,
        },
        "licence": about.get("license_name") or about.get("license") or _NO_LICENCE,
        "intended_use": _INTENDED_USE,
        "least_memory_mb": _REST_MB + weight_bytes * 5 // 4 // 1_000_000,
    }


def transformers_files(folder: Path) -> tuple[str, ...]:
    """The files of a folder that belong to the model, as paths within it with “/”."""
    weights = sorted(path.name for path in folder.glob("*.safetensors"))
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        weights = sorted({str(name) for name in _json(index).get("weight_map", {}).values()})
    plain = [*PLAIN_FILES, *(f"{SECOND_TOKENIZER}/{name}" for name in PLAIN_FILES)]
    return (*weights, *(file for file in plain if (folder / file).is_file()))


def check_transformers_folder(folder: Path) -> dict[str, Any]:
    """The `config.json` of a folder that may be opened.

    Raises:
        ModelMissing, ModelDamaged: as `describe_transformers_folder`.
    """
    if not (folder / "config.json").is_file():
        raise _missing(folder, "config.json")
    config = _json(folder / "config.json")
    _refuse_code(folder)
    kind = str(config.get("model_type", ""))
    if kind not in MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES:
        raise _refused(
            folder,
            f"It is of the kind “{kind or 'unknown'}”, which is not a model for pictures and text "
            "that this version knows.",
        )
    if config.get("quantization_config"):
        raise _refused(folder, "It was packed by another program. Get the model with full weights.")
    _need_parts(folder, kind)
    return config


def _refuse_code(folder: Path) -> None:
    for path in [*folder.glob("*.json"), *folder.glob(f"{SECOND_TOKENIZER}/*.json")]:
        if path.name.endswith("config.json") and "auto_map" in set(_keys(_json(path))):
            raise _refused(
                folder,
                f"It wants to run program code of its own ({path.name}: auto_map). "
                "This program never runs code that comes with a model.",
            )
    if (folder / "adapter_config.json").exists():
        raise _refused(folder, "It holds only an addition to another model. Get the whole model.")


def _need_parts(folder: Path, kind: str) -> None:
    weights = [file for file in transformers_files(folder) if _is_weights(file)]
    if not weights:
        if any(path.suffix in _PICKLES for path in folder.iterdir()):
            raise _refused(
                folder,
                "It keeps its weights in files that can hide program code (.bin, .pt). "
                "Get it with weights as safetensors.",
            )
        raise _missing(folder, "weights (.safetensors)")
    for file in weights:
        if Path(file).name != file:
            raise _refused(folder, "It names weights outside its folder.")
        if not (folder / file).is_file():
            raise _missing(folder, file)
    present = set(transformers_files(folder))
    if not present.intersection(_TOKENIZERS):
        raise _missing(folder, "tokenizer.json")
    if not present.intersection(("preprocessor_config.json", "processor_config.json")):
        raise _missing(folder, "preprocessor_config.json")
    if kind not in WITHOUT_CHAT and not _has_chat_template(folder):
        raise _missing(folder, "chat_template.jinja")


def _has_chat_template(folder: Path) -> bool:
    if any((folder / name).is_file() for name in ("chat_template.jinja", "chat_template.json")):
        return True
    holders = (folder / name for name in ("tokenizer_config.json", "processor_config.json"))
    return any("chat_template" in _json(path) for path in holders if path.is_file())


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield str(key)
            yield from _keys(inner)


def _is_weights(file: str) -> bool:
    return file.endswith(".safetensors")


def _front_matter(folder: Path) -> dict[str, str]:
    try:
        text = (folder / "README.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    head = re.match(r"---\n(.*?)\n---", text, re.DOTALL)
    lines = re.findall(r"^(\w+):[ \t]*(\S.*?)\s*$", head[1], re.MULTILINE) if head else []
    return {key: value.strip("'\"")[:200] for key, value in lines}


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _missing(path.parent, path.name) from error
    except ValueError as error:
        raise _refused(path.parent, f"A part of it cannot be read ({path.name}).") from error
    if not isinstance(data, dict):
        raise _refused(path.parent, f"A part of it cannot be understood ({path.name}).")
    return data


def _missing(folder: Path, file: str) -> ModelMissing:
    return ModelMissing(
        "Model incomplete",
        f"The model in “{folder.name}” lacks a part: {file}. Get the whole folder again.",
    )


def _refused(folder: Path, why: str) -> ModelDamaged:
    return ModelDamaged(
        "Model cannot be opened", f"The model in “{folder.name}” was not opened. {why}"
    )

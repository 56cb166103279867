"""Builds model and processor of a folder in Hugging Face layout, from its verified parts only."""

import json
import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
import transformers
from tokenizers import AddedToken
from torch import nn
from transformers import AutoConfig, AutoModelForImageTextToText
from transformers.models.auto import processing_auto
from transformers.utils import logging as noise

from skingpt_desktop.domain.errors import ModelDamaged, SkinGPTError
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.folder import MANIFEST_FILE, Manifest, is_acceptable
from skingpt_desktop.model.gpu_packing import packed_linear, packs_on_gpu
from skingpt_desktop.model.linear8 import Linear8, quantise_rows
from skingpt_desktop.model.open_vlm.describing import check_transformers_folder
from skingpt_desktop.model.precision import dtype_of, precision_here

_LOCAL: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
_SMOLVLM_TWIN = {"smolvlm": "Idefics3Processor"}
"""SmolVLM's processor wants a package only for the words around a video's frames; for photos it is
the one of Idefics 3."""

Pack = Callable[[torch.Tensor, torch.Tensor | None], nn.Module]
"""Makes a packed layer of a weight [rows, columns] and a bias [rows] or None."""

_LANGUAGE = ("language_model", "text_model")
_LEAST_WIDTH = 32


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A model of transformers with its processor, ready on this computer."""

    model: Any
    processor: Any
    kind: str
    precision: Precision


class Linear8WithBias(nn.Module):
    """A linear layer at 8 bits that adds a bias: input [..., columns], output [..., rows]."""

    bias: torch.Tensor

    def __init__(self, linear: Linear8, bias: torch.Tensor) -> None:
        super().__init__()
        self.linear = linear
        self.register_buffer("bias", bias, persistent=False)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Multiply and add."""
        outputs: torch.Tensor = self.linear(inputs)
        return outputs + self.bias


def load_open_model(
    folder: Path, manifest: Manifest, precision: Precision | None = None
) -> OpenModel:
    """Build a model whose parts have been verified.

    Without `precision` the best one for this computer is taken. On the CPU 8 bits means the linear
    layers of the language model; the rest, and models with an encoder of text, stay at fp32.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read, does not fit the others, or may not be opened.
    """
    config = check_transformers_folder(folder)
    _refuse_unlisted(folder, manifest)
    try:
        with _quiet():
            processor = load_processor(folder, str(config["model_type"]))
            model, used = _load_model(folder, precision or precision_here())
    except SkinGPTError:
        raise
    except Exception as error:
        raise ModelDamaged(
            "Model damaged",
            f"The parts of the model in “{folder.name}” cannot be read or do not fit each other. "
            "Get this model again. Your cases are kept.",
        ) from error
    if hasattr(processor, "num_query_tokens"):
        processor.num_query_tokens = model.config.num_query_tokens
        if isinstance(processor.image_token, str):
            # BLIP's processors ask the token for its text, which only the object can give.
            processor.image_token = AddedToken(processor.image_token, special=True)
    return OpenModel(model, processor, str(config["model_type"]), used)


def load_processor(folder: Path, kind: str) -> Any:  # noqa: ANN401 - any class of transformers
    """The processor of a folder, its pictures prepared by Pillow; videos are left out."""
    name = _SMOLVLM_TWIN.get(kind) or _stated_class(folder) or _usual_class(kind)
    base: Any = getattr(transformers, name)
    attributes = [part for part in base.get_attributes() if part != "video_processor"]
    # The part for videos needs torchvision, and a photo never needs that part.
    without_video = type(base.__name__, (base,), {"get_attributes": lambda *_: attributes})
    return without_video.from_pretrained(folder, backend="pil", **_LOCAL)  # type: ignore[attr-defined]


def _usual_class(kind: str) -> str:
    names: Any = vars(processing_auto)["PROCESSOR_MAPPING_NAMES"]
    return str(names[kind])


def _stated_class(folder: Path) -> str | None:
    for file in ("processor_config.json", "preprocessor_config.json"):
        if (folder / file).is_file():
            name = json.loads((folder / file).read_text(encoding="utf-8")).get("processor_class")
            if name and isinstance(getattr(transformers, name, None), type):
                return str(name)
    return None


def _load_model(folder: Path, precision: Precision) -> tuple[Any, Precision]:
    config = AutoConfig.from_pretrained(folder, **_LOCAL)
    at_8_bits = precision == Precision("cpu", "int8")
    dtype = "auto" if at_8_bits else dtype_of(precision)
    model: Any = AutoModelForImageTextToText.from_pretrained(
        folder, config=config, dtype=dtype, use_safetensors=True, **_LOCAL
    )
    if at_8_bits:
        precision = Precision("cpu", "int8" if pack_language(model, packed_on_cpu) else "fp32")
        _widen(model)
    elif packs_on_gpu(precision):
        pack_language(model, partial(packed_linear, precision=precision))
    model.to(precision.device).eval().requires_grad_(requires_grad=False)
    return model, precision


def packed_on_cpu(weight: torch.Tensor, bias: torch.Tensor | None) -> nn.Module:
    """A linear layer at 8 bits for the CPU."""
    kept = Linear8(*quantise_rows(weight.float()))
    return kept if bias is None else Linear8WithBias(kept, bias.float())


def pack_language(model: nn.Module, pack: Pack) -> int:
    """Keep the linear layers of the language model packed; how many there were.

    The head stays as it is: it often shares its weights with the embedding. So do layers of an
    encoder and decoder of the T5 kind, which look at each other's weights.
    """
    packed = 0
    for name, module in list(model.named_modules()):
        if type(module) is not nn.Linear or not _may_pack(name, module):
            continue
        bias = None if module.bias is None else module.bias.detach()
        parent, _, child = name.rpartition(".")
        setattr(model.get_submodule(parent), child, pack(module.weight.detach(), bias))
        packed += 1
    return packed


def _may_pack(name: str, module: nn.Linear) -> bool:
    path = name.split(".")
    is_language = any(part in path for part in _LANGUAGE)
    other = {"lm_head", "encoder", "shared", "vision_tower", "DenseReluDense", "EncDecAttention"}
    in_t5 = "block" in path
    return (
        is_language and not in_t5 and not other & set(path) and module.in_features >= _LEAST_WIDTH
    )


def _widen(model: nn.Module) -> None:
    for parameter in model.parameters():
        if parameter.is_floating_point():
            parameter.data = parameter.data.float()
    for module in model.modules():
        if isinstance(module, Linear8):
            continue
        for name, buffer in module.named_buffers(recurse=False):
            if buffer.dtype in (torch.bfloat16, torch.float16):
                setattr(module, name, buffer.float())


def _refuse_unlisted(folder: Path, manifest: Manifest) -> None:
    """Transformers reads files by their names: none may lie there whose hash was not checked."""
    listed = {part.file for part in manifest.parts} | {MANIFEST_FILE}
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    strange = {file for file in found - listed if is_acceptable(file) or file.endswith(".jinja")}
    if strange:
        raise ModelDamaged(
            "Model damaged",
            f"The model in “{folder.name}” holds a file that its list does not name "
            f"({min(strange)}). Take it out, or get this model again.",
        )


@contextmanager
def _quiet() -> Iterator[None]:
    before = noise.get_verbosity()
    bars = noise.is_progress_bar_enabled()
    noise.set_verbosity(logging.CRITICAL)
    noise.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        noise.set_verbosity(before)
        if bars:
            noise.enable_progress_bar()

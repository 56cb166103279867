"""The language model of a model folder: LLaMA-type, from transformers, with its projection."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.gpu_packing import packed_linear, packs_on_gpu
from skingpt_desktop.model.language_settings import LanguageSettings, read_language_settings
from skingpt_desktop.model.linear8 import Embedding8, Linear8, quantise_rows
from skingpt_desktop.model.lora import merged
from skingpt_desktop.model.precision import dtype_of, precision_here
from skingpt_desktop.model.quantised import read_packed
from skingpt_desktop.model.tokens import load_tokenizer
from skingpt_desktop.model.weights import read_weights

PROJECTION = "llama_proj"
_EMBEDDING = "model.embed_tokens.weight"
_HEAD = "lm_head"
_ATTENTION: dict[str, Any] = {"attn_implementation": "sdpa"}


@dataclass(frozen=True, slots=True)
class LanguageCore:
    """A language model all but its tokenizer; `projection` makes the photo's embeddings."""

    settings: LanguageSettings
    llama: LlamaForCausalLM
    projection: nn.Linear
    precision: Precision

    def embed(self, ids: list[int]) -> torch.Tensor:
        """The embeddings [tokens, hidden] of ids."""
        table: nn.Module = self.llama.model.embed_tokens
        with torch.inference_mode():
            embedded: torch.Tensor = table(torch.tensor(ids, device=self.precision.device))
        return embedded

    def project(self, queries: torch.Tensor) -> torch.Tensor:
        """The photo's embeddings [queries, hidden] from the Q-Former's queries [queries, width]."""
        with torch.inference_mode():
            moved = queries.to(self.precision.device, torch.float32)
            projected: torch.Tensor = self.projection(moved)
        return projected.to(dtype_of(self.precision))


@dataclass(frozen=True, slots=True)
class Language(LanguageCore):
    """A language model that is ready."""

    tokenizer: Tokenizer


def load_language(folder: Path, precision: Precision | None = None) -> Language:
    """Read the language part of a model folder, as `load_core` does, and its tokenizer.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    core = load_core(folder, precision)
    tokenizer = load_tokenizer(folder / core.settings.tokenizer)
    return Language(core.settings, core.llama, core.projection, core.precision, tokenizer)


def load_core(folder: Path, precision: Precision | None = None) -> LanguageCore:
    """Read the language part of a model folder, all but its tokenizer.

    Without `precision` the best one for this computer is taken; "fp32" keeps every weight as it
    is. Weights are read and changed one at a time, so that little memory is needed on the way.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    settings = read_language_settings(folder)
    precision = precision or precision_here()
    tuned = read_weights(folder / settings.tuned)
    try:
        llama = build_llama(settings.config)
        for name, weight in base_weights(folder, settings):
            whole = merged(weight, name.removesuffix(".weight"), tuned)
            place_weight(llama, name, whole, precision)
        finish_weights(llama)
        projection = _projection(settings, tuned)
    except (KeyError, RuntimeError, AttributeError) as error:
        raise ModelDamaged(
            "Model damaged",
            "The parts of the model do not fit each other. "
            "Install SkinGPT Desktop again. Your cases are kept.",
        ) from error
    nn.Module.to(llama, precision.device).eval().requires_grad_(requires_grad=False)
    projection.to(precision.device).eval().requires_grad_(requires_grad=False)
    return LanguageCore(settings, llama, projection, precision)


def build_llama(config: Any) -> LlamaForCausalLM:  # noqa: ANN401 - a mapping from JSON
    """A model without weights yet."""
    with torch.device("meta"):
        return LlamaForCausalLM(LlamaConfig(**config, **_ATTENTION))


def base_weights(folder: Path, settings: LanguageSettings) -> Iterator[tuple[str, torch.Tensor]]:
    """The frozen weights, float32, one at a time."""
    return read_packed(folder / file for file in settings.base)


def place_weight(
    llama: LlamaForCausalLM, name: str, weight: torch.Tensor, precision: Precision
) -> None:
    """Give a model built without weights one of them, kept as the precision says.

    Raises:
        KeyError: it has another shape.
    """
    path, _, leaf = name.rpartition(".")
    module = llama.get_submodule(path)
    expected = tuple(module.get_parameter(leaf).shape)
    if tuple(weight.shape) != expected:
        raise KeyError(f"{name} has the shape {tuple(weight.shape)}, not {expected}")
    if packs_on_gpu(precision) and isinstance(module, nn.Linear) and path != _HEAD:
        parent, _, child = path.rpartition(".")
        setattr(llama.get_submodule(parent), child, packed_linear(weight, None, precision))
        return
    on_cpu = precision == Precision("cpu", "int8")
    if on_cpu and isinstance(module, nn.Linear | nn.Embedding):
        kept = Linear8(*quantise_rows(weight))
        parent, _, child = path.rpartition(".")
        replacement = Embedding8(kept) if isinstance(module, nn.Embedding) else kept
        setattr(llama.get_submodule(parent), child, replacement)
        if name == _EMBEDDING and llama.config.tie_word_embeddings:
            llama.lm_head = kept
        return
    # At once on its device, so that the computer's own memory never holds the whole model.
    placed = weight.to(precision.device, dtype_of(precision))
    setattr(module, leaf, nn.Parameter(placed, requires_grad=False))


def finish_weights(llama: LlamaForCausalLM) -> None:
    """Tie the head where it has no weights of its own, and make what is computed, not stored.

    Raises:
        KeyError: a weight is missing.
    """
    head, embedding = llama.lm_head, llama.model.embed_tokens
    if isinstance(head, nn.Linear) and head.weight.is_meta:
        head.weight = embedding.weight
    left = [name for name, tensor in llama.named_parameters() if tensor.is_meta]
    if left:
        raise KeyError(f"no weights for {', '.join(left)}")
    llama.model.rotary_emb = LlamaRotaryEmbedding(llama.config)


def _projection(settings: LanguageSettings, tuned: dict[str, torch.Tensor]) -> nn.Linear:
    projection = nn.Linear(settings.query_width, int(settings.config["hidden_size"]))
    with torch.no_grad():
        projection.weight.copy_(tuned[f"{PROJECTION}.weight"].float())
        projection.bias.copy_(tuned[f"{PROJECTION}.bias"].float())
    return projection

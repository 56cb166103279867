"""transformers' LLaMA, filled with weights one at a time: for graphics processors and training.

Importing transformers takes seconds, so this module is imported only where it is needed.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.gpu_packing import packed_linear, packs_on_gpu
from skingpt_desktop.model.linear8 import Embedding8, Linear8, quantise_rows
from skingpt_desktop.model.llama8 import Turns
from skingpt_desktop.model.precision import dtype_of

_EMBEDDING = "model.embed_tokens.weight"
_HEAD = "lm_head"
_ATTENTION: dict[str, Any] = {"attn_implementation": "sdpa"}


def llama_from(
    config: Mapping[str, Any],
    weights: Iterable[tuple[str, torch.Tensor]],
    precision: Precision,
) -> LlamaForCausalLM:
    """A model on its device, ready to be asked.

    Raises:
        KeyError, AttributeError: a weight is missing, unknown or of another shape.
    """
    llama = build_llama(config)
    for name, weight in weights:
        place_weight(llama, name, weight, precision)
    finish_weights(llama)
    nn.Module.to(llama, precision.device).eval().requires_grad_(requires_grad=False)
    return llama


def build_llama(config: Mapping[str, Any]) -> LlamaForCausalLM:
    """A model without weights yet."""
    with torch.device("meta"):
        return LlamaForCausalLM(LlamaConfig(**config, **_ATTENTION))


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


def stretched_turns(config: Mapping[str, Any]) -> Turns:
    """Cosines and sines of places for texts longer than those of the training."""
    rotary = LlamaRotaryEmbedding(LlamaConfig(**config))

    def turns(places: int) -> tuple[torch.Tensor, torch.Tensor]:
        cos, sin = rotary(torch.empty(1, dtype=torch.float32), torch.arange(places)[None])
        return cos[0], sin[0]

    return turns

"""LLaMA's weights at 8 bits, laid out for the engines that compute on a CPU.

The mathematics is that of transformers' LlamaForCausalLM (Touvron et al., arXiv:2302.13971), and
the names of the tensors are its. Nothing here imports transformers: that alone takes longer than
reading and packing a small model.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch

from skingpt_desktop.model.linear8 import Embedding8, Linear8, quantise_rows

Turns = Callable[[int], tuple[torch.Tensor, torch.Tensor]]
"""Cosines and sines [places, width] of the first so many places."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a model; `width` is that of a head, `kept_heads` have keys and values."""

    hidden: int
    heads: int
    kept_heads: int
    width: int
    wide: int
    words: int
    layers: int
    eps: float
    has_own_head: bool


@dataclass(frozen=True, slots=True)
class Layer8:
    """The weights of one layer."""

    before_attention: torch.Tensor
    qkv: Linear8
    output: Linear8
    before_mlp: torch.Tensor
    gate_up: Linear8
    down: Linear8


@dataclass(frozen=True, slots=True)
class Llama8:
    """A whole model; an engine that copies its layers may empty the list."""

    shape: Shape
    embeddings: Embedding8
    layers: list[Layer8]
    norm: torch.Tensor
    head: Linear8
    turns: Turns

    @property
    def layer_bytes(self) -> int:
        """The memory of the layers' packed weights."""
        parts = ((each.qkv, each.output, each.gate_up, each.down) for each in self.layers)
        return sum(part.codes.nbytes for layer in parts for part in layer)


def fits_8_bits(config: Mapping[str, Any]) -> bool:
    """Whether arguments of LlamaConfig describe a model that can be laid out so."""
    unusual = config.get("attention_bias") or config.get("mlp_bias")
    return not unusual and config.get("hidden_act", "silu") == "silu"


def shape_of(config: Mapping[str, Any]) -> Shape:
    """The sizes that arguments of LlamaConfig name; what is not named is as there.

    Raises:
        KeyError: a size is missing.
    """
    hidden, heads = int(config["hidden_size"]), int(config["num_attention_heads"])
    return Shape(
        hidden=hidden,
        heads=heads,
        kept_heads=int(config.get("num_key_value_heads") or heads),
        width=int(config.get("head_dim") or hidden // heads),
        wide=int(config["intermediate_size"]),
        words=int(config["vocab_size"]),
        layers=int(config["num_hidden_layers"]),
        eps=float(config.get("rms_norm_eps", 1e-6)),
        has_own_head=not config.get("tie_word_embeddings", False),
    )


def llama8_from(config: Mapping[str, Any], weights: Iterable[tuple[str, torch.Tensor]]) -> Llama8:
    """Pack float weights, which may come in any order, one at a time.

    Raises:
        KeyError: a weight is missing, unknown or of another shape.
    """
    shape = shape_of(config)
    expected = _shapes(shape)
    packed: dict[str, Linear8] = {}
    plain: dict[str, torch.Tensor] = {}
    for name, weight in weights:
        if tuple(weight.shape) != expected.pop(name):
            raise KeyError(f"{name} has the shape {tuple(weight.shape)}")
        if weight.ndim == 1:
            plain[name] = weight.float()
        else:
            packed[name] = Linear8(*quantise_rows(weight))
    if expected:
        raise KeyError(f"no weights for {', '.join(expected)}")
    words = packed.pop("model.embed_tokens.weight")
    return Llama8(
        shape=shape,
        embeddings=Embedding8(words),
        layers=[_layer(f"model.layers.{index}", packed, plain) for index in range(shape.layers)],
        norm=plain["model.norm.weight"],
        head=packed.pop("lm_head.weight", words),
        turns=_turns_of(config, shape),
    )


def _shapes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """The names and shapes of all weights."""
    hidden, own, kept = shape.hidden, shape.heads * shape.width, shape.kept_heads * shape.width
    rows = {
        "self_attn.q_proj": (own, hidden),
        "self_attn.k_proj": (kept, hidden),
        "self_attn.v_proj": (kept, hidden),
        "self_attn.o_proj": (hidden, own),
        "mlp.gate_proj": (shape.wide, hidden),
        "mlp.up_proj": (shape.wide, hidden),
        "mlp.down_proj": (hidden, shape.wide),
        "input_layernorm": (hidden,),
        "post_attention_layernorm": (hidden,),
    }
    shapes: dict[str, tuple[int, ...]] = {
        f"model.layers.{index}.{name}.weight": sizes
        for index in range(shape.layers)
        for name, sizes in rows.items()
    }
    shapes |= {
        "model.embed_tokens.weight": (shape.words, hidden),
        "model.norm.weight": (hidden,),
    }
    if shape.has_own_head:
        shapes["lm_head.weight"] = (shape.words, hidden)
    return shapes


def _layer(place: str, packed: dict[str, Linear8], plain: dict[str, torch.Tensor]) -> Layer8:
    """Take a layer's weights out of what was read, so that none is in memory twice for long.

    Projections that read the same input are laid on top of each other: one is faster than three.
    """

    def together(*names: str) -> Linear8:
        return _joined([packed.pop(f"{place}.{name}_proj.weight") for name in names])

    return Layer8(
        before_attention=plain.pop(f"{place}.input_layernorm.weight"),
        qkv=together("self_attn.q", "self_attn.k", "self_attn.v"),
        output=together("self_attn.o"),
        before_mlp=plain.pop(f"{place}.post_attention_layernorm.weight"),
        gate_up=together("mlp.gate", "mlp.up"),
        down=together("mlp.down"),
    )


def _joined(parts: list[Linear8]) -> Linear8:
    """One layer whose output is that of all parts, side by side."""
    if len(parts) == 1:
        return parts[0]
    return Linear8(
        torch.cat([part.codes for part in parts]), torch.cat([part.scale for part in parts])
    )


def _turns_of(config: Mapping[str, Any], shape: Shape) -> Turns:
    """Rotary positions (Su et al., arXiv:2104.09864); stretched ones are transformers'."""
    stretched = config.get("rope_scaling") or config.get("rope_parameters") or {}
    kind = stretched.get("rope_type", stretched.get("type", "default"))
    if kind != "default" or config.get("partial_rotary_factor", 1) != 1:
        # Only here: importing it takes longer than all the rest, and few models need it.
        from skingpt_desktop.model.torch_llama import stretched_turns  # noqa: PLC0415

        return stretched_turns(config)
    base = float(stretched.get("rope_theta") or config.get("rope_theta") or 10000.0)
    steps = torch.arange(0, shape.width, 2, dtype=torch.int64).float() / shape.width
    frequencies = 1.0 / base**steps

    def turns(places: int) -> tuple[torch.Tensor, torch.Tensor]:
        angles = torch.outer(torch.arange(places).float(), frequencies).repeat(1, 2)
        return angles.cos(), angles.sin()

    return turns

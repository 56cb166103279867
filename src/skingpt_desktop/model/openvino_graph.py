"""LLaMA at 8 bits as an OpenVINO graph, built operation by operation from weights in memory.

The mathematics is that of transformers' LlamaForCausalLM (Touvron et al., arXiv:2302.13971). The
keys and values stay in the graph as state; the shape of each part is the one that OpenVINO's CPU
plugin knows how to run as one step (its stateful attention, rotary positions, RMS norm and 8-bit
layers). Nothing is converted and nothing is written to the disk.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import openvino as ov
import torch
from openvino import opset13 as ops
from openvino.op.util import Variable, VariableInfo
from transformers import LlamaForCausalLM

from skingpt_desktop.model.linear8 import Linear8

Node = Any
"""An openvino.Node: its operations are made at run time and carry no types."""

Module = Any
"""A part of a transformers model."""

EMBEDDINGS, COSINES, SINES, MASK, BEAM, WANTED = range(6)
"""The places of the graph's inputs: [1, tokens, hidden], twice [1, 1, tokens, width],
[1, 1, tokens, tokens so far], [1], [wanted rows]."""


@dataclass(frozen=True, slots=True)
class _Shape:
    hidden: int
    heads: int
    kept_heads: int
    width: int
    eps: float


def llama_graph(llama: LlamaForCausalLM) -> ov.Model:
    """The graph of a model for which `can_be_lean`; its constants share the model's memory."""
    config: Any = llama.config
    heads = int(config.num_attention_heads)
    shape = _Shape(
        hidden=int(config.hidden_size),
        heads=heads,
        kept_heads=int(config.num_key_value_heads),
        width=int(getattr(config, "head_dim", None) or config.hidden_size // heads),
        eps=float(config.rms_norm_eps),
    )
    inputs = _inputs(shape)
    hidden: Node = inputs[EMBEDDINGS]
    kept: list[Node] = []
    for index, layer in enumerate(llama.model.layers):
        hidden = _layer(hidden, layer, index, shape, inputs, kept)
    hidden = ops.gather(hidden, inputs[WANTED], _ints(1, scalar=True))
    hidden = _normed(hidden, llama.model.norm.weight, shape.eps)
    logits = _linear(hidden, llama.lm_head)
    return ov.Model([ops.result(logits)], kept, inputs, "llama")


def _inputs(shape: _Shape) -> list[Node]:
    """In the order of the places above."""
    turns = [-1, 1, -1, shape.width]
    return [
        ops.parameter([-1, -1, shape.hidden], ov.Type.f32),
        ops.parameter(turns, ov.Type.f32),
        ops.parameter(turns, ov.Type.f32),
        ops.parameter([-1, 1, -1, -1], ov.Type.f32),
        ops.parameter([-1], ov.Type.i32),
        ops.parameter([-1], ov.Type.i64),
    ]


def _layer(
    hidden: Node, layer: Module, index: int, shape: _Shape, inputs: list[Node], kept: list[Node]
) -> Node:
    """One of transformers' LlamaDecoderLayer."""
    attention, mlp = layer.self_attn, layer.mlp
    normed = _normed(hidden, layer.input_layernorm.weight, shape.eps)
    queries = _turned(_split(_linear(normed, attention.q_proj), shape.heads, shape), inputs, shape)
    keys = _turned(
        _split(_linear(normed, attention.k_proj), shape.kept_heads, shape), inputs, shape
    )
    values = _split(_linear(normed, attention.v_proj), shape.kept_heads, shape)
    keys = _kept(keys, f"keys.{index}", shape, inputs, kept)
    values = _kept(values, f"values.{index}", shape, inputs, kept)
    mixed = ops.scaled_dot_product_attention(
        queries, _for_all_heads(keys, shape), _for_all_heads(values, shape), inputs[MASK]
    )
    joined = ops.reshape(
        ops.transpose(mixed, _ints(0, 2, 1, 3)), _ints(0, 0, shape.heads * shape.width), True
    )
    hidden = ops.add(hidden, _linear(joined, attention.o_proj))
    normed = _normed(hidden, layer.post_attention_layernorm.weight, shape.eps)
    gate = ops.swish(_linear(normed, mlp.gate_proj))
    return ops.add(hidden, _linear(ops.multiply(gate, _linear(normed, mlp.up_proj)), mlp.down_proj))


def _linear(inputs: Node, layer: Linear8) -> Node:
    codes = ops.constant(layer.codes.numpy(), shared_memory=True)
    scale = ops.constant(layer.scale.numpy()[:, None])
    weight = ops.multiply(ops.convert(codes, "f32"), scale)
    return ops.matmul(inputs, weight, transpose_a=False, transpose_b=True)


def _normed(inputs: Node, weight: torch.Tensor, eps: float) -> Node:
    """Root mean square norm (Zhang and Sennrich, arXiv:1910.07467)."""
    mean = ops.reduce_mean(ops.power(inputs, _floats(2.0)), _ints(-1), True)
    turned = ops.divide(_floats(1.0), ops.sqrt(ops.add(mean, _floats(eps))))
    scale = ops.constant(weight.detach().float().numpy()[None, None])
    return ops.multiply(scale, ops.multiply(inputs, turned))


def _split(inputs: Node, heads: int, shape: _Shape) -> Node:
    """[1, tokens, heads * width] to [1, heads, tokens, width]."""
    split = ops.reshape(inputs, _ints(0, 0, heads, shape.width), True)
    return ops.transpose(split, _ints(0, 2, 1, 3))


def _turned(heads: Node, inputs: list[Node], shape: _Shape) -> Node:
    """Rotary positions (Su et al., arXiv:2104.09864), halves side by side as in LLaMA."""
    half, end, step, axis = _ints(shape.width // 2), _ints(2**62), _ints(1), _ints(3)
    first = ops.slice(heads, _ints(0), half, step, axis)
    second = ops.slice(heads, half, end, step, axis)
    minus = ops.constant(np.full((1, 1, 1, 1), -1, np.float32))
    around = ops.concat([ops.multiply(second, minus), first], -1)
    return ops.add(ops.multiply(heads, inputs[COSINES]), ops.multiply(around, inputs[SINES]))


def _kept(new: Node, name: str, shape: _Shape, inputs: list[Node], kept: list[Node]) -> Node:
    """What was kept under this name with the new rows behind it; that is what is kept next."""
    info = VariableInfo()
    info.data_shape = ov.PartialShape([-1, shape.kept_heads, -1, shape.width])
    info.data_type = ov.Type.f32
    info.variable_id = name
    variable = Variable(info)
    nothing = ops.constant(np.zeros((1, shape.kept_heads, 0, shape.width), np.float32))
    before = ops.gather(ops.read_value(nothing, variable), inputs[BEAM], _ints(0, scalar=True))
    whole = ops.concat([before, new], 2)
    kept.append(ops.assign(whole, variable))
    return whole


def _for_all_heads(kept: Node, shape: _Shape) -> Node:
    """Each kept head once for every head that reads it (Ainslie et al., arXiv:2305.13245)."""
    if shape.heads == shape.kept_heads:
        return kept
    ones = np.ones((1, 1, shape.heads // shape.kept_heads, 1, 1), np.float32)
    spread = ops.multiply(ops.unsqueeze(kept, _ints(2)), ops.constant(ones))
    return ops.reshape(spread, _ints(0, shape.heads, -1, shape.width), True)


def _ints(*values: int, scalar: bool = False) -> Node:
    return ops.constant(np.array(values[0] if scalar else values, np.int64))


def _floats(value: float) -> Node:
    return ops.constant(np.array(value, np.float32))

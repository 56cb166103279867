"""LLaMA at 8 bits as an OpenVINO graph, built operation by operation from weights in memory.

The mathematics is that of transformers' LlamaForCausalLM (Touvron et al., arXiv:2302.13971). Keys
and values lie in pages that the caller owns (paged attention, Kwon et al., arXiv:2309.06180), so
that tokens are taken back without a copy; projections that read the same input are one matrix.
Each part has the shape that OpenVINO's CPU plugin knows how to run as one step. Nothing is
converted and nothing is written to the disk.
"""

from typing import Any

import numpy as np
import openvino as ov
import torch
from openvino import opset13 as ops
from openvino.op import _PagedAttentionExtension as PagedAttention

from skingpt_desktop.model.linear8 import Linear8
from skingpt_desktop.model.llama8 import Layer8, Llama8, Shape
from skingpt_desktop.model.pages import PAGE

Node = Any
"""An openvino.Node: its operations are made at run time and carry no types."""

EMBEDDINGS, COSINES, SINES, WANTED, PAST, BEGINS, PAGES, PAGE_BEGINS, LONGEST, KEPT = range(10)
"""The places of the graph's inputs: [rows, hidden], twice [rows, 1, 1, width], [wanted rows],
how many tokens each sequence had before [sequences], where its rows begin [sequences + 1], the
pages of all sequences, where those of each begin [sequences + 1], and the longest sequence's
tokens []. From `KEPT` on come keys and values of each layer, [pages, kept heads, PAGE, width]."""


def llama_graph(llama: Llama8) -> ov.Model:
    """The graph of a model; its constants share the model's memory.

    It gives the logits [wanted rows, vocabulary].
    """
    shape = llama.shape
    inputs = _inputs(shape)
    hidden: Node = inputs[EMBEDDINGS]
    for layer in llama.layers:
        hidden = _layer(hidden, layer, shape, inputs)
    hidden = ops.gather(hidden, inputs[WANTED], _ints(0, scalar=True))
    hidden = _normed(hidden, llama.norm, shape.eps)
    return ov.Model([ops.result(_linear(hidden, llama.head))], inputs, "llama")


def _inputs(shape: Shape) -> list[Node]:
    """In the order of the places above."""
    turns = [-1, 1, 1, shape.width]
    return [
        ops.parameter([-1, shape.hidden], ov.Type.f32),
        ops.parameter(turns, ov.Type.f32),
        ops.parameter(turns, ov.Type.f32),
        ops.parameter([-1], ov.Type.i64),
        *(ops.parameter([-1], ov.Type.i32) for _ in (PAST, BEGINS, PAGES, PAGE_BEGINS)),
        ops.parameter([], ov.Type.i32),
    ]


def _layer(hidden: Node, layer: Layer8, shape: Shape, inputs: list[Node]) -> Node:
    normed = _normed(hidden, layer.before_attention, shape.eps)
    kept = shape.kept_heads * shape.width
    qkv = _split(_linear(normed, layer.qkv), shape.heads * shape.width, kept, kept)
    queries = _turned(qkv[0], shape.heads, inputs, shape)
    keys = _turned(qkv[1], shape.kept_heads, inputs, shape)
    mixed = _attended(queries, keys, qkv[2], shape, inputs)
    hidden = ops.add(hidden, _linear(mixed, layer.output))
    normed = _normed(hidden, layer.before_mlp, shape.eps)
    gate, up = _split(_linear(normed, layer.gate_up), shape.wide, shape.wide)
    return ops.add(hidden, _linear(ops.multiply(ops.swish(gate), up), layer.down))


def _linear(inputs: Node, layer: Linear8) -> Node:
    codes = ops.constant(layer.codes.numpy(), shared_memory=True)
    scale = ops.constant(layer.scale.numpy()[:, None])
    weight = ops.multiply(ops.convert(codes, "f32"), scale)
    return ops.matmul(inputs, weight, transpose_a=False, transpose_b=True)


def _normed(inputs: Node, weight: torch.Tensor, eps: float) -> Node:
    """Root mean square norm (Zhang and Sennrich, arXiv:1910.07467)."""
    mean = ops.reduce_mean(ops.power(inputs, _floats(2.0)), _ints(-1), True)
    turned = ops.divide(_floats(1.0), ops.sqrt(ops.add(mean, _floats(eps))))
    scale = ops.constant(weight.detach().float().numpy()[None])
    return ops.multiply(scale, ops.multiply(inputs, turned))


def _split(inputs: Node, *widths: int) -> list[Node]:
    return list(ops.variadic_split(inputs, _ints(-1, scalar=True), _ints(*widths)).outputs())


def _turned(rows: Node, heads: int, inputs: list[Node], shape: Shape) -> Node:
    """Rotary positions (Su et al., arXiv:2104.09864), halves side by side as in LLaMA."""
    split = ops.reshape(rows, _ints(-1, heads, 1, shape.width), False)
    half, end, step, axis = _ints(shape.width // 2), _ints(2**62), _ints(1), _ints(3)
    first = ops.slice(split, _ints(0), half, step, axis)
    second = ops.slice(split, half, end, step, axis)
    minus = ops.constant(np.full((1, 1, 1, 1), -1, np.float32))
    around = ops.concat([ops.multiply(second, minus), first], -1)
    turned = ops.add(ops.multiply(split, inputs[COSINES]), ops.multiply(around, inputs[SINES]))
    return ops.reshape(turned, _ints(-1, heads * shape.width), False)


def _attended(queries: Node, keys: Node, values: Node, shape: Shape, inputs: list[Node]) -> Node:
    """Attention over the pages, into which the new keys and values are written first."""
    pages = [ops.parameter([-1, shape.kept_heads, PAGE, shape.width], ov.Type.f32) for _ in "kv"]
    scale = ops.constant(np.array(shape.width**-0.5, np.float32))
    attention = PagedAttention(
        [
            _output(node)
            for node in (queries, keys, values, *pages, *inputs[PAST : PAGE_BEGINS + 1], scale)
        ]
        + [_output(node) for node in _without_extras(inputs[LONGEST])]
    )
    sizes = attention.get_rt_info()
    sizes["num_k_heads"] = sizes["num_v_heads"] = shape.kept_heads
    sizes["k_head_size"] = sizes["v_head_size"] = shape.width
    inputs += pages
    return ops.reshape(attention.output(0), _ints(-1, shape.heads * shape.width), False)


def _without_extras(longest: Node) -> list[Node]:
    """Paged attention's inputs from the tenth on: whatever can be left out is empty or zero.

    In order: sliding window, slopes, longest, window of scores, three of rotated pages, three of
    sparse attention, sinks, four of evicted pages, kinds of token, two of a bias.
    """
    no_ints = ops.constant(np.zeros(0, np.int32))
    no_floats = ops.constant(np.zeros(0, np.float32))
    zero = ops.constant(np.array(0, np.int32))
    return [
        zero, no_floats, longest, no_ints,
        no_ints, no_ints, no_floats,
        no_floats, zero, zero,
        no_floats,
        zero, no_ints, no_ints, no_ints,
        no_ints,
        ops.constant(np.zeros(0, np.uint8)), no_ints,
    ]  # fmt: skip


def _output(node: Node) -> Node:
    return node if isinstance(node, ov.Output) else node.output(0)


def _ints(*values: int, scalar: bool = False) -> Node:
    return ops.constant(np.array(values[0] if scalar else values, np.int64))


def _floats(value: float) -> Node:
    return ops.constant(np.array(value, np.float32))

"""A LLaMA-type model as a file that llama.cpp reads, at its 8 bits (Q8_0), without words."""

from pathlib import Path
from typing import Any

import gguf
import numpy as np
from transformers import LlamaForCausalLM

NAMES = {
    "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}  # fmt: skip
OUTSIDE = {
    "model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output",
}  # fmt: skip


def write_gguf(llama: LlamaForCausalLM, path: Path) -> None:
    """The same at llama.cpp's 8 bits."""
    config: Any = llama.config
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("no_vocab")
    writer.add_context_length(2048)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    writer.add_rope_freq_base(float(config.rope_parameters["rope_theta"]))
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    for name, tensor in llama.state_dict().items():
        if name == "lm_head.weight" and config.tie_word_embeddings:
            continue
        _add(writer, _gguf_name(name), tensor.float().numpy(), config)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _gguf_name(name: str) -> str:
    part = name.removesuffix(".weight")
    if part in OUTSIDE:
        return OUTSIDE[part] + ".weight"
    _, _, index, inner = part.split(".", 3)
    return f"blk.{index}.{NAMES[inner]}.weight"


def _add(writer: Any, name: str, weight: Any, config: Any) -> None:  # noqa: ANN401
    """llama.cpp turns neighbouring pairs, transformers halves: the rows change places."""
    heads = {"attn_q": config.num_attention_heads, "attn_k": config.num_key_value_heads}
    count = next((heads[part] for part in heads if f".{part}." in name), None)
    if count:
        rows, columns = weight.shape
        split = weight.reshape(count, 2, rows // count // 2, columns)
        weight = split.swapaxes(1, 2).reshape(rows, columns)
    kind = gguf.GGMLQuantizationType.Q8_0 if weight.ndim > 1 else gguf.GGMLQuantizationType.F32
    writer.add_tensor(
        name, gguf.quants.quantize(np.ascontiguousarray(weight), kind), raw_dtype=kind
    )

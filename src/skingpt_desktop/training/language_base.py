"""Make the frozen base of the embedded language model from a GGUF file.

    python -m skingpt_desktop.training.language_base MODEL.gguf models/skingpt-mini

The values stay exactly those of the GGUF file: its 4-bit and 8-bit blocks are stored as they are
(see `model.quantised`); only the rows of the query and key weights go back to the order that
transformers expects.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from gguf import GGMLQuantizationType, GGUFReader, ReaderTensor
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from skingpt_desktop.model.language_settings import LANGUAGE_FILE
from skingpt_desktop.model.quantised import BLOCK

BASE_FILES = ("language-base-1.safetensors", "language-base-2.safetensors")
TUNED_FILE = "language-tuned.safetensors"
TOKENIZER_FILE = "tokenizer.json"

CHAT_TEMPLATE = {
    "system": "<|im_start|>system\nYou help people understand a photo of skin. "
    "Use only the notes. Write plain, short sentences.<|im_end|>\n",
    "image": "<Img><ImageHere></Img> ",
    "question": "<|im_start|>user\n{text}<|im_end|>\n",
    "answer": "<|im_start|>assistant\n{text}<|im_end|>\n",
    "open_answer": "<|im_start|>assistant\n",
    "notes": "Notes: {text}\nQuestion: ",
    "reserved": [],
    "starts_with_bos": False,
}
"""ChatML, in which the base was tuned to instructions."""

HISTORY_TURNS = 0
"""With earlier answers before it, a model of this size repeats them; each answer's facts hold what
it needs of the photo and of the records."""

_CONTROL_TOKEN = 3
_LAYER_PARTS = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_OUTER_PARTS = {"token_embd": "model.embed_tokens", "output_norm": "model.norm"}


def transformers_name(name: str) -> str:
    """The name in transformers' Llama of a tensor of a GGUF file.

    Raises:
        KeyError: the tensor has no place there.
    """
    parts = name.removesuffix(".weight").split(".")
    if parts[0] == "blk":
        return f"model.layers.{parts[1]}.{_LAYER_PARTS[parts[2]]}.weight"
    return f"{_OUTER_PARTS[parts[0]]}.weight"


def half_split_rows(rows: int, heads: int) -> npt.NDArray[np.int64]:
    """Which row of the GGUF tensor comes at each row of the transformers tensor.

    llama.cpp interleaves the two halves of each head's rotary dimensions; transformers keeps them
    one after the other.
    """
    order = np.arange(rows).reshape(heads, rows // heads // 2, 2)
    return order.swapaxes(1, 2).reshape(rows)


def packed_parts(data: npt.NDArray[Any], kind: GGMLQuantizationType) -> dict[str, npt.NDArray[Any]]:
    """The stored parts of a tensor [rows, bytes a row], by the ending of their names.

    Raises:
        ValueError: a kind of block that is not used here.
    """
    rows = data.shape[0]
    if kind is GGMLQuantizationType.F32:
        return {"": np.asarray(data, dtype=np.float32)}
    if kind is GGMLQuantizationType.Q4_1:
        blocks = data.reshape(rows, -1, 4 + BLOCK // 2)
        factors = np.ascontiguousarray(blocks[..., :4]).view(np.float16)
        nibbles = np.ascontiguousarray(blocks[..., 4:]).reshape(rows, -1)
        scale, minimum = (np.ascontiguousarray(factors[..., i]) for i in (0, 1))
        return {".nibbles": nibbles, ".scale": scale, ".minimum": minimum}
    if kind is GGMLQuantizationType.Q8_0:
        blocks = data.reshape(rows, -1, 2 + BLOCK)
        scale = np.ascontiguousarray(blocks[..., :2]).view(np.float16)[..., 0]
        codes = np.ascontiguousarray(blocks[..., 2:]).view(np.int8).reshape(rows, -1)
        return {".codes": codes, ".scale": np.ascontiguousarray(scale)}
    raise ValueError(f"blocks of kind {kind.name} are not used here")


def _stored(tensor: ReaderTensor, heads: dict[str, int]) -> Iterator[tuple[str, torch.Tensor]]:
    name = transformers_name(tensor.name)
    data = tensor.data
    for part, count in heads.items():
        if f".{part}." in name:
            data = data[half_split_rows(data.shape[0], count)]
    for ending, values in packed_parts(data, tensor.tensor_type).items():
        yield f"{name}{ending}", torch.from_numpy(np.array(values))


def _field(reader: GGUFReader, name: str) -> Any:  # noqa: ANN401 - of many types
    field = reader.get_field(name)
    if field is None:
        raise ValueError(f"the GGUF file says nothing of {name}")
    return field.contents()


def language_config(reader: GGUFReader) -> dict[str, Any]:
    """The arguments of transformers' LlamaConfig."""
    return {
        "vocab_size": int(_field(reader, "llama.vocab_size")),
        "hidden_size": int(_field(reader, "llama.embedding_length")),
        "intermediate_size": int(_field(reader, "llama.feed_forward_length")),
        "num_hidden_layers": int(_field(reader, "llama.block_count")),
        "num_attention_heads": int(_field(reader, "llama.attention.head_count")),
        "num_key_value_heads": int(_field(reader, "llama.attention.head_count_kv")),
        "max_position_embeddings": int(_field(reader, "llama.context_length")),
        "rms_norm_eps": round(float(_field(reader, "llama.attention.layer_norm_rms_epsilon")), 9),
        "rope_theta": float(_field(reader, "llama.rope.freq_base")),
        "tie_word_embeddings": True,
        "bos_token_id": int(_field(reader, "tokenizer.ggml.bos_token_id")),
        "eos_token_id": int(_field(reader, "tokenizer.ggml.eos_token_id")),
    }


def language_settings(config: dict[str, Any], query_width: int) -> dict[str, Any]:
    """What `language.json` holds for this base (see `model.language_settings`)."""
    return {
        "config": config,
        "base": list(BASE_FILES),
        "tuned": TUNED_FILE,
        "tokenizer": TOKENIZER_FILE,
        "query_width": query_width,
        "template": CHAT_TEMPLATE,
        "stop": [[config["eos_token_id"]], [0]],
        "window": 832,
        "history_turns": HISTORY_TURNS,
        "generation": {"top_p": 0.9, "repetition_penalty": 1.0, "longest_repeat": 10},
    }


def tokenizer_of(reader: GGUFReader) -> Tokenizer:
    """The byte-level BPE tokenizer of the SmolLM family: digits stand alone."""
    tokens: list[str] = _field(reader, "tokenizer.ggml.tokens")
    kinds: list[int] = _field(reader, "tokenizer.ggml.token_type")
    merges = [tuple(pair.split(" ")) for pair in _field(reader, "tokenizer.ggml.merges")]
    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    control = [
        AddedToken(token, special=True, normalized=False)
        for token, kind in zip(tokens, kinds, strict=True)
        if kind == _CONTROL_TOKEN
    ]
    tokenizer.add_special_tokens(control)
    return tokenizer


def convert(source: Path, folder: Path, query_width: int) -> None:
    """Write the base weights, the tokenizer and `language.json` into the folder."""
    reader = GGUFReader(source)
    config = language_config(reader)
    heads = {"q_proj": config["num_attention_heads"], "k_proj": config["num_key_value_heads"]}
    outer: dict[str, torch.Tensor] = {}
    layers: dict[str, torch.Tensor] = {}
    for tensor in reader.tensors:
        part = layers if tensor.name.startswith("blk.") else outer
        part.update(_stored(tensor, heads))
    folder.mkdir(parents=True, exist_ok=True)
    for name, tensors in zip(BASE_FILES, (outer, layers), strict=True):
        save_file(tensors, folder / name, metadata={"source": source.name})
    tokenizer_of(reader).save(str(folder / TOKENIZER_FILE), pretty=False)
    text = json.dumps(language_settings(config, query_width), indent=1)
    (folder / LANGUAGE_FILE).write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Convert the file named on the command line."""
    parser = argparse.ArgumentParser(description="Make the language base from a GGUF file.")
    parser.add_argument("source", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--query-width", type=int, default=384, help="width of the Q-Former")
    arguments = parser.parse_args()
    convert(arguments.source, arguments.folder, arguments.query_width)


if __name__ == "__main__":
    main()

"""The conversion of a GGUF file keeps every value, against gguf's own dequantisation."""

import json

import gguf
import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType as Kind
from tokenizers import Tokenizer
from transformers import LlamaConfig, LlamaForCausalLM

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.model.quantised import read_packed
from skingpt_desktop.training.language_base import (
    BASE_FILES,
    convert,
    half_split_rows,
    transformers_name,
)

HIDDEN, INNER, HEADS, KEY_HEADS, LAYERS = 64, 96, 4, 2, 1
TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "a", "b", "Ġ", "1", "2", "ab", "Ġab"]


def q4_1(values):
    """llama.cpp's reference for Q4_1: the least and the greatest value span the 16 codes."""
    rows, columns = values.shape
    blocks = values.reshape(rows, columns // 32, 32).astype(np.float32)
    low, high = blocks.min(2), blocks.max(2)
    scale = (high - low) / 15
    codes = np.round((blocks - low[..., None]) / scale[..., None]).clip(0, 15).astype(np.uint8)
    packed = codes[..., :16] | (codes[..., 16:] << 4)
    factors = np.stack((scale, low), 2).astype(np.float16).view(np.uint8)
    return np.concatenate((factors, packed), 2).reshape(rows, -1)


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    path = tmp_path_factory.mktemp("gguf") / "tiny.gguf"
    random = np.random.default_rng(5)
    writer = gguf.GGUFWriter(path, "llama")
    for add, value in (
        (writer.add_context_length, 128),
        (writer.add_embedding_length, HIDDEN),
        (writer.add_feed_forward_length, INNER),
        (writer.add_block_count, LAYERS),
        (writer.add_head_count, HEADS),
        (writer.add_head_count_kv, KEY_HEADS),
        (writer.add_layer_norm_rms_eps, 1e-5),
        (writer.add_rope_freq_base, 10000.0),
        (writer.add_vocab_size, len(TOKENS)),
        (writer.add_bos_token_id, 1),
        (writer.add_eos_token_id, 2),
        (writer.add_tokenizer_model, "gpt2"),
        (writer.add_token_list, TOKENS),
        (writer.add_token_types, [3, 3, 3, 1, 1, 1, 1, 1, 1, 1]),
        (writer.add_token_merges, ["a b", "Ġ ab"]),
    ):
        add(value)
    embedding = random.normal(size=(len(TOKENS), HIDDEN)).astype(np.float32)
    packed = gguf.quantize(embedding, Kind.Q8_0)
    writer.add_tensor("token_embd.weight", packed, raw_dtype=Kind.Q8_0)
    writer.add_tensor("output_norm.weight", np.ones(HIDDEN, np.float32))
    keys = HIDDEN // HEADS * KEY_HEADS
    shapes = {
        "attn_q": (HIDDEN, HIDDEN), "attn_k": (keys, HIDDEN), "attn_v": (keys, HIDDEN),
        "attn_output": (HIDDEN, HIDDEN), "ffn_gate": (INNER, HIDDEN), "ffn_up": (INNER, HIDDEN),
        "ffn_down": (HIDDEN, INNER),
    }  # fmt: skip
    for name in ("attn_norm", "ffn_norm"):
        writer.add_tensor(f"blk.0.{name}.weight", np.ones(HIDDEN, np.float32))
    for name, shape in shapes.items():
        values = random.normal(size=shape)
        writer.add_tensor(f"blk.0.{name}.weight", q4_1(values), raw_dtype=Kind.Q4_1)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="module")
def folder(source, tmp_path_factory):
    path = tmp_path_factory.mktemp("model")
    convert(source, path, 24)
    return path


def files(folder):
    return [folder / name for name in BASE_FILES]


def test_every_value_is_ggufs_own(source, folder):
    found = dict(read_packed(files(folder)))
    tensors = gguf.GGUFReader(source).tensors
    assert len(found) == len(tensors)
    for tensor in tensors:
        expected = torch.from_numpy(np.array(gguf.dequantize(tensor.data, tensor.tensor_type)))
        for part, heads in (("attn_q", HEADS), ("attn_k", KEY_HEADS)):
            if part in tensor.name:
                expected = expected[half_split_rows(len(expected), heads)]
        assert torch.equal(found[transformers_name(tensor.name)], expected), tensor.name


def test_the_weights_fill_a_llama(folder):
    config = json.loads((folder / "language.json").read_text())["config"]
    llama = LlamaForCausalLM(LlamaConfig(**config))
    told = llama.load_state_dict(dict(read_packed(files(folder))), strict=False)
    assert told.missing_keys == ["lm_head.weight"]
    assert told.unexpected_keys == []


def test_rows_go_from_pairs_to_halves():
    assert half_split_rows(8, 2).tolist() == [0, 2, 1, 3, 4, 6, 5, 7]
    assert half_split_rows(8, 1).tolist() == [0, 2, 4, 6, 1, 3, 5, 7]


def test_the_tokenizer_knows_control_tokens_and_merges(folder):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    assert tokenizer.encode("<|im_start|>ab ab12").ids == [1, 8, 9, 6, 7]
    assert tokenizer.decode([8, 9]) == "ab ab"


def test_a_missing_file_is_named(folder, tmp_path):
    with pytest.raises(ModelMissing, match="gone"):
        list(read_packed([tmp_path / "gone.safetensors"]))


def test_a_file_that_is_no_safetensors_is_damaged(tmp_path):
    (tmp_path / "bad.safetensors").write_bytes(b"not a weight" * 9)
    with pytest.raises(ModelDamaged, match="bad"):
        list(read_packed([tmp_path / "bad.safetensors"]))

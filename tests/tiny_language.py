"""A language model of a few thousand weights in a model folder of its own, made by code."""

import json

import pytest
import torch
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language import load_language
from skingpt_desktop.training.language_base import CHAT_TEMPLATE, language_settings

CONFIG = {
    "vocab_size": 264,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 512,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "tie_word_embeddings": True,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
QUERY_WIDTH = 24


def byte_tokenizer():
    control = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: index for index, token in enumerate([*control, *letters])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in control])
    return tokenizer


@pytest.fixture(scope="session")
def tokenizer():
    return byte_tokenizer()


@pytest.fixture(scope="session")
def reference():
    """The same weights as in `model_folder`, built without the code under test."""
    torch.manual_seed(3)
    llama = LlamaForCausalLM(LlamaConfig(**CONFIG, attn_implementation="sdpa")).eval()
    with torch.no_grad():
        for parameter in llama.parameters():
            parameter.mul_(4.0 if parameter.ndim > 1 else 1.0)
    return llama


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory, reference):
    folder = tmp_path_factory.mktemp("models") / "tiny"
    folder.mkdir()
    weights = {n: t.clone() for n, t in reference.state_dict().items() if n != "lm_head.weight"}
    save_file(weights, folder / "language-base.safetensors")
    torch.manual_seed(4)
    tuned = {
        "llama_proj.weight": torch.randn(64, QUERY_WIDTH) * 0.1,
        "llama_proj.bias": torch.zeros(64),
    }
    save_file(tuned, folder / "language-tuned.safetensors")
    byte_tokenizer().save(str(folder / "tokenizer.json"))
    settings = language_settings(CONFIG, QUERY_WIDTH) | {"base": ["language-base.safetensors"]}
    settings["template"] = CHAT_TEMPLATE | {"system": "<|im_start|>system\nBe plain.<|im_end|>\n"}
    settings["window"] = 480
    settings["history_turns"] = 30
    settings["generation"] = {}
    (folder / "language.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def language(model_folder):
    return load_language(model_folder, Precision("cpu", "fp32"))

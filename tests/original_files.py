"""Original files of a MiniGPT-4 of a few thousand weights, as a user would have them."""

import json
from dataclasses import replace

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from skingpt_desktop.domain.models import ImportSources
from skingpt_desktop.model.minigpt4.reader import PhotoReader
from skingpt_desktop.model.minigpt4.sizes import sizes_of_config
from tiny_language import CONFIG as LANGUAGE
from tiny_language import byte_tokenizer

CONFIG = {
    "image_size": 28,
    "vit": {"patch_size": 14, "embed_dim": 16, "depth": 2, "num_heads": 2, "mlp_hidden": 32},
    "qformer": {
        "num_query_token": 3,
        "hidden_size": 24,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 32,
    },
}
WITHOUT_QFORMER = CONFIG | {"qformer": None, "has_qformer": False}


def save(folder, name, state):
    torch.save(state, folder / name)
    return folder / name


def projection(inputs, outputs=64, trace="llama_model"):
    return {
        "llama_proj.weight": torch.randn(outputs, inputs) * 0.1,
        "llama_proj.bias": torch.zeros(outputs),
        f"{trace}.model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(4),
    }


@pytest.fixture
def originals(tmp_path):
    """The sources of an import, all in one folder."""
    folder = tmp_path / "originals"
    llm = folder / "vicuna"
    llm.mkdir(parents=True)
    torch.manual_seed(5)
    state = PhotoReader(sizes_of_config(CONFIG)).state_dict()
    own = "visual_encoder."
    vision = {n.removeprefix(own): t for n, t in state.items() if n.startswith(own)}
    rest = {n.replace("Qformer.query_tokens", "query_tokens"): t for n, t in state.items()}
    rest = {n: t for n, t in rest.items() if not n.startswith(own)}
    strays = {"norm.weight": torch.ones(16), "blocks.2.norm1.weight": torch.ones(16)}
    config = LANGUAGE | {"tie_word_embeddings": False}
    llama = LlamaForCausalLM(LlamaConfig(**config)).state_dict()
    half = len(llama) // 2
    for number, names in enumerate((list(llama)[:half], list(llama)[half:]), start=1):
        part = {name: llama[name].half() for name in names}
        save(llm, f"pytorch_model-0000{number}-of-00002.bin", part)
    (llm / "config.json").write_text(json.dumps({"model_type": "llama", **config}))
    byte_tokenizer().save(str(llm / "tokenizer.json"))
    (folder / "sizes.json").write_text(json.dumps(CONFIG))
    (folder / "sizes-llama2.json").write_text(json.dumps(WITHOUT_QFORMER))
    save(folder, "head-llama2.pth", {"model": projection(64)})
    save(folder, "head-skingpt4.pth", {"model": projection(24, trace="llm_model")})
    return ImportSources(
        vit=save(folder, "eva_vit.pth", {n: t.half() for n, t in vision.items()} | strays),
        qformer=save(folder, "blip2.pth", {"model": rest | {"t5_proj.bias": torch.ones(2)}}),
        head=save(folder, "head.pth", {"model": projection(24), "epoch": 4}),
        llm=llm,
        config=folder / "sizes.json",
    )


@pytest.fixture
def without_qformer(originals):
    folder = originals.vit.parent
    return replace(
        originals,
        qformer=None,
        head=folder / "head-llama2.pth",
        config=folder / "sizes-llama2.json",
    )

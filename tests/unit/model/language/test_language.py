"""Loading the language model: precisions, low-rank additions and damaged folders."""

import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, LlamaForCausalLM

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.lean_llama import LeanLlama
from skingpt_desktop.model.linear8 import Embedding8, Linear8, quantise_rows
from skingpt_desktop.model.llama8 import llama8_from
from skingpt_desktop.model.precision import precision_here
from tiny_language import CONFIG

IDS = [5, 60, 17, 200, 33, 12, 7]


def logits_of(llama, embeddings):
    with torch.inference_mode():
        return llama(inputs_embeds=embeddings[None]).logits[0].float()


def change_config(folder, **changes):
    settings = json.loads((folder / "language.json").read_text())
    settings["config"].update(changes)
    (folder / "language.json").write_text(json.dumps(settings))


@pytest.fixture
def copy(model_folder, tmp_path):
    return shutil.copytree(model_folder, tmp_path / "copy")


def test_full_precision_gives_what_transformers_gives(language, reference):
    with torch.inference_mode():
        expected = reference(torch.tensor([IDS])).logits[0]
    torch.testing.assert_close(logits_of(language.llama, language.embed(IDS)), expected)


def test_eight_bits_stay_close_one_token_at_a_time_and_many_at_once(model_folder, reference):
    language = load_language(model_folder, Precision("cpu", "int8"))
    assert language.llama.embeddings._codes is language.llama.head.codes
    for at_once in (len(IDS), 1):
        with torch.inference_mode():
            expected = reference(torch.tensor([IDS])).logits[0]
        lean = LeanLlama(language.llama)
        found = torch.cat(
            [
                lean.run(language.embed(IDS[place : place + at_once]), wanted=at_once)
                for place in range(0, len(IDS), at_once)
            ]
        )
        assert torch.nn.functional.cosine_similarity(found, expected).min() > 0.995


def test_a_model_of_an_unusual_make_is_transformers_at_eight_bits_too(copy, reference):
    change_config(copy, hidden_act="gelu")
    language = load_language(copy, Precision("cpu", "int8"))
    assert isinstance(language.whole.lm_head, Linear8)
    assert isinstance(language.whole.model.embed_tokens, Embedding8)
    exact = load_language(copy, Precision("cpu", "fp32"))
    expected = logits_of(exact.whole, exact.embed(IDS))
    found = logits_of(language.whole, language.embed(IDS))
    assert torch.nn.functional.cosine_similarity(found, expected).min() > 0.99


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"rope_theta": 500.0},
        {"head_dim": 16},
        {"rope_scaling": {"rope_type": "linear", "factor": 4.0}},
        {"rope_scaling": {
            "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
            "original_max_position_embeddings": 64,
        }},
    ],
)  # fmt: skip
def test_places_are_turned_as_transformers_turns_them(config):
    made = CONFIG | config
    torch.manual_seed(5)
    theirs = LlamaForCausalLM(LlamaConfig(**made)).eval()
    llama = llama8_from(made, [(n, t.detach()) for n, t in theirs.named_parameters()])
    cos, sin = llama.turns(300)
    expected = theirs.model.rotary_emb(torch.empty(1), torch.arange(300)[None])
    torch.testing.assert_close(cos, expected[0][0], atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(sin, expected[1][0], atol=1e-5, rtol=1e-5)


def test_at_eight_bits_there_is_nothing_to_train(model_folder):
    with pytest.raises(TypeError):
        _ = load_language(model_folder, Precision("cpu", "int8")).whole


def test_without_a_gpu_eight_bits_are_chosen(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert precision_here() == Precision("cpu", "int8")


def test_a_low_rank_addition_is_merged(copy, reference):
    name = "model.layers.1.mlp.down_proj"
    tuned = load_file(copy / "language-tuned.safetensors")
    tuned[f"{name}.lora_a"] = torch.randn(4, 96).half()
    tuned[f"{name}.lora_b"] = torch.randn(64, 4).half()
    save_file(tuned, copy / "language-tuned.safetensors")
    language = load_language(copy, Precision("cpu", "fp32"))
    base = reference.get_submodule(name).weight
    added = tuned[f"{name}.lora_b"].float() @ tuned[f"{name}.lora_a"].float()
    torch.testing.assert_close(language.llama.get_submodule(name).weight, base + added)


def test_the_photo_is_projected_to_the_width_of_the_words(language):
    projected = language.project(torch.randn(32, 24))
    assert projected.shape == (32, 64)


def test_rows_are_quantised_to_within_half_a_step():
    weight = torch.randn(8, 64)
    codes, scale = quantise_rows(weight)
    assert codes.dtype == torch.int8
    assert ((codes * scale[:, None] - weight).abs() <= 0.5001 * scale[:, None]).all()


@pytest.mark.parametrize(
    "file", ["language.json", "language-base.safetensors", "language-tuned.safetensors",
             "tokenizer.json"]
)  # fmt: skip
def test_a_missing_part_is_named(copy, file):
    (copy / file).unlink()
    with pytest.raises(ModelMissing, match=file.replace(".", r"\.")):
        load_language(copy)


@pytest.mark.parametrize(
    "file", ["language.json", "language-base.safetensors", "language-tuned.safetensors",
             "tokenizer.json"]
)  # fmt: skip
def test_a_truncated_part_is_damaged(copy, file):
    whole = (copy / file).read_bytes()
    (copy / file).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelDamaged):
        load_language(copy)


@pytest.mark.parametrize("precision", ["int8", "fp32"])
@pytest.mark.parametrize("config", [{"hidden_size": 32}, {"num_hidden_layers": 3}])
def test_weights_that_do_not_fit_the_config_are_damaged(copy, config, precision):
    change_config(copy, **config)
    with pytest.raises(ModelDamaged, match="do not fit"):
        load_language(copy, Precision("cpu", precision))


@pytest.mark.parametrize("precision", ["int8", "fp32"])
def test_weights_without_a_layer_are_damaged(copy, precision):
    weights = load_file(copy / "language-base.safetensors")
    del weights["model.layers.1.mlp.up_proj.weight"]
    save_file(weights, copy / "language-base.safetensors")
    with pytest.raises(ModelDamaged):
        load_language(copy, Precision("cpu", precision))

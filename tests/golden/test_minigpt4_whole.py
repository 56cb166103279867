"""From the original files through the commands to the original code's own numbers.

The cases lie in `shared/golden` beside the checkout, or where SKINGPT_GOLDEN points.
"""

import json
import os
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from skingpt_desktop.cli import main
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language import load_core
from skingpt_desktop.training.minigpt4_loss import Sample, loss_of, training_inputs

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "golden"
GOLDEN = Path(os.environ.get("SKINGPT_GOLDEN", _BESIDE))
CASES = sorted(file.parent for file in GOLDEN.glob("case_*/expected.safetensors"))
pytestmark = pytest.mark.skipif(
    not CASES, reason="the golden cases are not on this computer (SKINGPT_GOLDEN may point to them)"
)
STEPS = {
    "pixel_values": ("pixel_values", 1e-5),
    "vision": ("vit_output", 1e-4),
    "vision_norm": ("ln_vision", 1e-4),
    "qformer": ("qformer_last_hidden_state", 1e-4),
    "projected": ("projected", 1e-4),
}


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """Imports a case once, with one of its heads."""
    made = {}

    def get(case, head="head.pth"):
        if (case, head) not in made:
            made[case, head] = tmp_path_factory.mktemp("models") / f"{case.name}-{Path(head).stem}"
            arguments = ["model", "import", "--vit", str(case / "eva_vit.pth")]
            if (case / "blip2_pretrained.pth").exists():
                arguments += ["--qformer", str(case / "blip2_pretrained.pth")]
            arguments += ["--head", str(case / head), "--llm", str(case / "llm")]
            arguments += ["--config", str(case / "config.json"), "--out", str(made[case, head])]
            assert main(arguments) == 0
        return made[case, head]

    return get


def traced(folder, case, index, out):
    photo = case / "images" / f"{index}.png"
    prompt = case / "prompt.json"
    arguments = ["model", "trace", str(folder), str(photo), "--prompt", str(prompt)]
    assert main([*arguments, "--out", str(out)]) == 0
    return load_file(out)


def differs(got, wanted):
    assert got.shape == wanted.shape
    return float((got - wanted).detach().abs().max())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_step_of_every_photo_is_the_original_codes(case, imported, tmp_path):
    expected = load_file(case / "expected.safetensors")
    for index in range(len(expected["pixel_values"])):
        steps = traced(imported(case), case, index, tmp_path / f"{index}.safetensors")
        for name, (theirs, tolerance) in STEPS.items():
            assert (name in steps) == (theirs in expected)
            if name in steps:
                assert differs(steps[name][0], expected[theirs][index]) < tolerance, name
        for name in ("inputs_embeds", "logits"):
            assert differs(steps[name], expected[f"{name}.{index}"]) < 1e-4
        assert steps["generated_ids"].tolist() == expected[f"greedy_ids.{index}"].tolist()


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if (case / "head_with_ln_vision.pth").exists()],
    ids=lambda case: case.name,
)
def test_a_head_that_brings_its_own_norm(case, imported, tmp_path):
    expected = load_file(case / "expected_with_ln_vision.safetensors")
    folder = imported(case, "head_with_ln_vision.pth")
    for index in range(len(expected["ln_vision"])):
        steps = traced(folder, case, index, tmp_path / f"{index}.safetensors")
        assert differs(steps["vision_norm"][0], expected["ln_vision"][index]) < 1e-4
        assert differs(steps["projected"][0], expected["projected"][index]) < 1e-4
        for name in ("inputs_embeds", "logits"):
            assert differs(steps[name], expected[f"{name}.{index}"]) < 1e-4


@pytest.mark.parametrize("kind", ["single", "batch"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_training_loss_and_gradient(case, kind, imported, tmp_path):
    expected = load_file(case / "expected.safetensors")
    data = json.loads((case / "prompt.json").read_text())
    config = json.loads((case / "config.json").read_text())
    train = data["train"][kind]
    language = load_core(imported(case), Precision("cpu", "fp32"))
    reading = expected.get("qformer_last_hidden_state")
    if reading is None:
        patches = expected["ln_vision"][:, 1:]
        reading = patches.reshape(len(patches), -1, 4 * patches.shape[-1])
    samples = [
        Sample(
            [data["bos_id"], *prompt["before_ids"]],
            reading[image],
            prompt["after_ids"],
            [*answer, *config["tokens"]["end_sym_ids"]],
        )
        for image, prompt, answer in zip(
            train["image_index"], train["prompts"], train["answer_ids"], strict=True
        )
    ]
    language.projection.requires_grad_(requires_grad=True)
    inputs = training_inputs(language.llama, language.projection, samples, data["pad_id"])
    name = f"train_{kind}"
    assert differs(inputs.embeddings, expected[f"{name}.inputs_embeds"]) < 1e-4
    assert torch.equal(inputs.mask, expected[f"{name}.attention_mask"].to(inputs.mask.dtype))
    assert torch.equal(inputs.labels, expected[f"{name}.labels"].long())
    loss = loss_of(language.llama, inputs)
    loss.backward()
    assert abs(loss.item() - float(expected[f"{name}.loss"])) < 1e-4
    for part in ("weight", "bias"):
        gradient = getattr(language.projection, part).grad
        assert differs(gradient, expected[f"{name}.grad_llama_proj_{part}"]) < 1e-4

"""The vision transformer, ln_vision and the Q-Former against the original MiniGPT-4's own numbers.

The cases lie in `shared/golden` beside the checkout, or where SKINGPT_GOLDEN points.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor, nn

from skingpt_desktop.model.config import PreprocessingConfig, QFormerConfig, VisionConfig
from skingpt_desktop.model.preprocessing import to_pixel_values
from skingpt_desktop.model.qformer import QFormer
from skingpt_desktop.model.vision import VisionTransformer, resize_positions

_BESIDE = Path(__file__).resolve().parents[3] / "shared" / "golden"
GOLDEN = Path(os.environ.get("SKINGPT_GOLDEN", _BESIDE))
pytestmark = pytest.mark.skipif(
    not (GOLDEN / "case_a" / "expected.safetensors").exists(),
    reason="the golden cases are not on this computer (SKINGPT_GOLDEN may point to them)",
)


@dataclass(frozen=True)
class Case:
    folder: Path
    config: dict[str, Any]
    expected: dict[str, Tensor]


@pytest.fixture(params=["case_a", "case_b"])
def case(request: pytest.FixtureRequest) -> Case:
    return _case(request.param)


def _case(name: str) -> Case:
    folder = GOLDEN / name
    config = json.loads((folder / "config.json").read_text())
    return Case(folder, config, load_file(folder / "expected.safetensors"))


def _pickle(file: Path) -> dict[str, Any]:
    return torch.load(file, map_location="cpu", weights_only=True)


def _vision(case: Case, side: int | None = None) -> VisionTransformer:
    sizes = case.config["vit"]
    config = VisionConfig(
        side=side or case.config["image_size"],
        patch=sizes["patch_size"],
        width=sizes["embed_dim"],
        depth=sizes["depth"],
        heads=sizes["num_heads"],
        mlp_width=sizes["mlp_hidden"],
    )
    vision = VisionTransformer(config).eval()
    state = {k: v.float() for k, v in _pickle(case.folder / "eva_vit.pth").items()}
    state["pos_embed"] = resize_positions(state["pos_embed"], config.grid)
    vision.load_state_dict({name: state[name] for name in vision.state_dict()})
    return vision


def _ln_vision(case: Case, state: dict[str, Tensor]) -> nn.LayerNorm:
    norm = nn.LayerNorm(case.config["ln_vision"]["size"], eps=VisionConfig().ln_vision_eps)
    if "ln_vision.weight" in state:
        norm.load_state_dict({k: state[f"ln_vision.{k}"] for k in ("weight", "bias")})
    return norm


def _qformer(case: Case) -> QFormer:
    sizes = case.config["qformer"]
    qformer = QFormer(
        QFormerConfig(
            queries=sizes["num_query_token"],
            width=sizes["hidden_size"],
            depth=sizes["num_hidden_layers"],
            heads=sizes["num_attention_heads"],
            mlp_width=sizes["intermediate_size"],
            encoder_width=sizes["encoder_width"],
            cross_every=sizes["cross_attention_freq"],
        )
    ).eval()
    theirs = _pickle(case.folder / "blip2_pretrained.pth")["model"]
    named = {key.removeprefix("Qformer."): value for key, value in theirs.items()}
    qformer.load_state_dict({name: named[name] for name in qformer.state_dict()})
    return qformer


def _differs(got: Tensor, wanted: Tensor) -> float:
    assert got.shape == wanted.shape
    return float((got - wanted).abs().max())


@torch.inference_mode()
def test_preprocessing_gives_the_same_pixels(case: Case) -> None:
    config = PreprocessingConfig(side=case.config["image_size"])
    for index, wanted in enumerate(case.expected["pixel_values"]):
        picture = Image.open(case.folder / "images" / f"{index}.png").convert("RGB")
        assert _differs(to_pixel_values(picture, config)[0], wanted) < 1e-6


@torch.inference_mode()
def test_each_block_of_the_vision_transformer(case: Case) -> None:
    vision = _vision(case)
    outputs: list[Tensor] = []
    for block in vision.blocks:
        block.register_forward_hook(lambda _block, _inputs, output: outputs.append(output))
    last = vision(case.expected["pixel_values"])
    for index, output in enumerate(outputs):
        assert _differs(output, case.expected[f"vit_block.{index}"]) < 2e-5
    assert _differs(last, case.expected["vit_output"]) < 2e-5


@torch.inference_mode()
def test_positions_for_a_larger_photo(case: Case) -> None:
    vision = _vision(case, side=case.config["image_size"] + 28)
    assert _differs(vision.pos_embed, case.expected["interp.pos_embed"]) < 1e-6
    output = vision(case.expected["interp.pixel_values"])
    assert _differs(output, case.expected["interp.vit_output"]) < 2e-5


@torch.inference_mode()
def test_ln_vision_and_its_epsilon(case: Case) -> None:
    file = case.folder / "blip2_pretrained.pth"
    norm = _ln_vision(case, _pickle(file)["model"] if file.exists() else {})
    assert _differs(norm(case.expected["vit_output"]), case.expected["ln_vision"]) < 1e-5
    probe = norm(case.expected["probe.ln_vision_in"])
    assert _differs(probe, case.expected["probe.ln_vision_out"]) < 1e-4


@torch.inference_mode()
def test_ln_vision_that_comes_with_a_head() -> None:
    case = _case("case_b")
    norm = _ln_vision(case, _pickle(case.folder / "head_with_ln_vision.pth")["model"])
    expected = load_file(case.folder / "expected_with_ln_vision.safetensors")
    assert _differs(norm(case.expected["vit_output"]), expected["ln_vision"]) < 1e-5


@torch.inference_mode()
def test_each_layer_of_the_qformer() -> None:
    case = _case("case_a")
    states = _qformer(case).hidden_states(case.expected["ln_vision"])
    for index, state in enumerate(states[:-1]):
        assert _differs(state, case.expected[f"qformer_hidden.{index}"]) < 1e-5
    assert _differs(states[-1], case.expected["qformer_last_hidden_state"]) < 1e-5


@torch.inference_mode()
def test_from_the_photo_to_the_queries() -> None:
    case = _case("case_a")
    state = _pickle(case.folder / "blip2_pretrained.pth")["model"]
    tokens = _ln_vision(case, state)(_vision(case)(case.expected["pixel_values"]))
    qformer = _qformer(case)
    assert _differs(qformer(tokens), case.expected["qformer_last_hidden_state"]) < 1e-5

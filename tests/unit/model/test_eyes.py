"""The eyes with small random weights: shapes, strict loading, and what findings say."""

import json
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.config import (
    Calibration,
    EyesConfig,
    PreprocessingConfig,
    QFormerConfig,
    VisionConfig,
)
from skingpt_desktop.model.eyes import Eyes, EyesOutput, Seen, findings, of_whole_photos
from skingpt_desktop.model.focus import judge_with_focus
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.training.eyes_dermoscopy import reader_from, with_reader

CONFIG = EyesConfig(
    VisionConfig(
        side=64, patch=32, width=16, depth=1, heads=2, mlp_width=32, stem="efficientnet_lite2"
    ),
    QFormerConfig(queries=4, width=24, depth=3, heads=2, mlp_width=32, encoder_width=16),
    PreprocessingConfig(side=64),
    conditions=("acne", "melanoma", "naevus", "psoriasis"),
    concepts=("Papule", "Scale"),
    clinical=("acne", "melanoma", "psoriasis"),
    dermoscopy=("melanoma", "naevus"),
)
CALIBRATION = Calibration(
    clinical_temperature=1.0,
    dermoscopy_temperature=2.0,
    clinical_abstain_below=0.4,
    dermoscopy_abstain_below=0.6,
    skin_threshold=0.5,
    skin_temperature=1.0,
    concept_scale=(1.0, 2.0),
    concept_shift=(0.0, -1.0),
)


@pytest.fixture(scope="module")
def eyes() -> Eyes:
    torch.manual_seed(0)
    return Eyes(CONFIG).eval()


def _output(modality: list[float], conditions: list[float]) -> EyesOutput:
    return EyesOutput(
        torch.zeros(1, 4, 24),
        torch.tensor([modality]),
        torch.tensor([[0.0, 1.0]]),
        torch.tensor([conditions]),
        torch.tensor([conditions])[:, 1:3],
    )


@torch.inference_mode()
def test_output_has_the_promised_shapes(eyes: Eyes) -> None:
    output = eyes(torch.randn(2, 3, 64, 64))
    assert output.queries.shape == (2, 4, 24)
    assert output.modality_logits.shape == (2, 3)
    assert output.concept_logits.shape == (2, 2)
    assert output.condition_logits.shape == (2, 4)


@torch.inference_mode()
def test_photos_of_a_batch_do_not_touch_each_other(eyes: Eyes) -> None:
    pixels = torch.randn(3, 3, 64, 64)
    together, alone = eyes(pixels), eyes(pixels[1:2])
    assert torch.allclose(together.queries[1:2], alone.queries, atol=1e-5)


def test_config_survives_json() -> None:
    data = json.loads(json.dumps(CONFIG.to_json()))
    assert EyesConfig.from_json(data) == CONFIG
    again = json.loads(json.dumps(CALIBRATION.to_json()))
    assert Calibration.from_json(again) == CALIBRATION


@pytest.mark.parametrize("missing", ["architecture", "conditions", "modalities"])
def test_incomplete_config_is_damaged(missing: str) -> None:
    data = CONFIG.to_json()
    del data[missing]
    with pytest.raises(ModelDamaged):
        EyesConfig.from_json(data)


def test_unknown_stem_is_damaged() -> None:
    with pytest.raises(ModelDamaged):
        Eyes(replace(CONFIG, vision=replace(CONFIG.vision, stem="unheard_of")))


@torch.inference_mode()
def test_half_precision_weights_load_to_single(eyes: Eyes) -> None:
    state = {name: tensor.half() for name, tensor in eyes.state_dict().items()}
    loaded = Eyes.from_parts(CONFIG, state)
    assert all(parameter.dtype == torch.float32 for parameter in loaded.parameters())
    assert not loaded.training
    pixels = torch.randn(1, 3, 64, 64)
    assert torch.allclose(loaded(pixels).queries, eyes(pixels).queries, atol=0.02)


@pytest.mark.parametrize("spoil", ["missing", "unknown", "shape"])
def test_weights_that_do_not_fit_are_damaged(eyes: Eyes, spoil: str) -> None:
    state: dict[str, Tensor] = dict(eyes.state_dict())
    if spoil == "missing":
        del state["ln_vision.weight"]
    elif spoil == "unknown":
        state["stray"] = torch.zeros(1)
    else:
        state["ln_vision.weight"] = torch.zeros(3)
    with pytest.raises(ModelDamaged):
        Eyes.from_parts(CONFIG, state)


def test_clinical_findings_rank_only_clinical_conditions() -> None:
    found = findings(_output([3.0, 0.0, 0.0], [0.0, 1.0, 9.0, 2.0]), CONFIG, CALIBRATION)
    assert found.modality is Modality.CLINICAL
    assert [c.name for c in found.conditions] == ["psoriasis", "melanoma", "acne"]
    assert sum(c.probability for c in found.conditions) == pytest.approx(1.0)
    assert found.is_skin
    assert not found.abstained
    assert [c.name for c in found.concepts] == ["Papule", "Scale"]
    assert found.concepts[1].score == pytest.approx(torch.sigmoid(torch.tensor(1.0)).item())


def test_dermoscopy_has_its_own_temperature_and_threshold() -> None:
    found = findings(_output([0.0, 3.0, 0.0], [9.0, 1.0, 1.5, 9.0]), CONFIG, CALIBRATION)
    assert found.modality is Modality.DERMOSCOPY
    assert found.conditions[0].name == "naevus"
    expected = torch.sigmoid(torch.tensor(0.25)).item()
    assert found.conditions[0].probability == pytest.approx(expected)
    assert found.abstained


@torch.inference_mode()
def test_dermoscopy_may_have_a_head_of_its_own(eyes: Eyes) -> None:
    pixels = torch.randn(1, 3, 64, 64)
    shared = eyes(pixels)
    assert torch.equal(shared.dermoscopy_logits, shared.condition_logits[:, [1, 2]])
    config = replace(CONFIG, dermoscopy_head=True)
    assert EyesConfig.from_json(json.loads(json.dumps(config.to_json()))) == config
    state = {
        **eyes.state_dict(),
        "heads.dermoscopy.weight": torch.zeros(2, 24),
        "heads.dermoscopy.bias": torch.tensor([3.0, 5.0]),
    }
    output = Eyes.from_parts(config, state)(pixels)
    assert output.dermoscopy_logits.tolist() == [[3.0, 5.0]]
    assert torch.allclose(output.condition_logits, shared.condition_logits, atol=1e-6)
    with pytest.raises(ModelDamaged):
        Eyes.from_parts(config, eyes.state_dict())


def _with_reader(eyes: Eyes) -> Eyes:
    stem = eyes.visual_encoder.stem
    assert stem is not None
    reader = reader_from(stem, 2)
    torch.manual_seed(1)
    torch.nn.init.normal_(reader.condition.weight)
    torch.nn.init.normal_(reader.condition.bias)
    return with_reader(eyes, reader).requires_grad_(False)


@torch.inference_mode()
def test_dermoscopy_may_have_a_reader_of_its_own(eyes: Eyes) -> None:
    pixels = torch.randn(1, 3, 64, 64)
    shared = eyes(pixels)
    assert torch.equal(shared.dermoscopy_logits, shared.condition_logits[:, [1, 2]])
    both = _with_reader(eyes)
    assert EyesConfig.from_json(json.loads(json.dumps(both.config.to_json()))) == both.config
    output = both(pixels)
    stem, reader = eyes.visual_encoder.stem, both.lesions
    assert stem is not None
    assert reader is not None
    read = reader.condition(stem(pixels).mean(dim=(2, 3)))
    assert torch.allclose(output.dermoscopy_logits, shared.dermoscopy_logits + read, atol=1e-4)
    assert torch.allclose(output.condition_logits, shared.condition_logits, atol=1e-6)
    with pytest.raises(ModelDamaged):
        Eyes.from_parts(both.config, eyes.state_dict())


@pytest.mark.parametrize("kind", [Modality.CLINICAL, Modality.DERMOSCOPY])
def test_the_reader_decides_where_the_photo_is_dermoscopy(eyes: Eyes, kind: Modality) -> None:
    both = _with_reader(eyes)
    with torch.no_grad():
        both.heads.modality.bias.copy_(torch.tensor([9.0 * (m is kind) for m in Modality]))
        looks = torch.randn(2, 3, 64, 64)
        whole = of_whole_photos(both(looks), 2)
        seen = both.see(looks)
    output, focus = judge_with_focus(both, seen, CALIBRATION)
    assert torch.allclose(output.condition_logits, whole.condition_logits, atol=1e-5)
    assert len(focus) in (0, 2)
    decides = torch.allclose(output.dermoscopy_logits, whole.dermoscopy_logits, atol=1e-5)
    assert decides is (kind is Modality.DERMOSCOPY)


@torch.inference_mode()
def test_two_looks_at_a_photo_are_one_judgement(eyes: Eyes) -> None:
    looks = torch.randn(4, 3, 64, 64)
    each, both = eyes(looks), of_whole_photos(eyes(looks), 2)
    assert torch.equal(both.queries, each.queries[[0, 2]])
    wanted = (each.condition_logits[[0, 2]] + each.condition_logits[[1, 3]]) / 2
    assert torch.allclose(both.condition_logits, wanted)
    assert torch.equal(both.dermoscopy_logits, each.dermoscopy_logits[[0, 2]])


def test_the_leading_condition_of_dermoscopy_may_decide_the_temperature() -> None:
    calibration = replace(CALIBRATION, dermoscopy_by_leading=(2.0, 4.0))
    assert Calibration.from_json(json.loads(json.dumps(calibration.to_json()))) == calibration
    for logits, gap in (([0.0, 3.0, 1.0, 0.0], 2.0 / 2.0), ([0.0, 1.0, 3.0, 0.0], 2.0 / 4.0)):
        found = findings(_output([0.0, 3.0, 0.0], logits), CONFIG, calibration)
        wanted = torch.sigmoid(torch.tensor(gap)).item()
        assert found.conditions[0].probability == pytest.approx(wanted)


@pytest.mark.parametrize(("threshold", "soon"), [(0.2, True), (0.3, False)])
def test_small_shares_of_serious_conditions_add_up_to_soon(threshold: float, soon: bool) -> None:
    calibration = replace(CALIBRATION, soon_conditions=("melanoma",), clinical_soon_from=threshold)
    logits = torch.tensor([0.5, 0.25, 0.01, 0.25]).log().tolist()
    clinical = findings(_output([3.0, 0.0, 0.0], logits), CONFIG, calibration)
    assert clinical.look_soon is soon
    assert not findings(_output([0.0, 0.0, 9.0], logits), CONFIG, calibration).look_soon
    assert not findings(_output([0.0, 3.0, 0.0], logits), CONFIG, calibration).look_soon


def test_a_folder_without_the_rule_still_opens() -> None:
    data = CALIBRATION.to_json()
    for name in ("soon_conditions", "clinical_soon_from", "dermoscopy_soon_from"):
        del data[name]
    assert Calibration.from_json(data) == CALIBRATION


def test_what_is_not_skin_is_said_so() -> None:
    found = findings(_output([0.0, 0.0, 5.0], [0.0, 1.0, 2.0, 3.0]), CONFIG, CALIBRATION)
    assert found.modality is Modality.NOT_SKIN
    assert not found.is_skin
    assert found.skin_score < CALIBRATION.skin_threshold


def test_where_it_looked_is_told_of_skin_only() -> None:
    focus = ((0.0, 0.5), (1.0, 0.25))
    skin, wall = _output([3.0, 0.0, 0.0], [0.0] * 4), _output([0.0, 0.0, 5.0], [0.0] * 4)
    assert findings(skin, CONFIG, CALIBRATION, focus).focus == focus
    assert findings(wall, CONFIG, CALIBRATION, focus).focus == ()


def test_the_focus_lies_on_the_place_that_speaks_for_the_leading_condition() -> None:
    torch.manual_seed(3)
    config = replace(CONFIG, vision=replace(CONFIG.vision, side=320, width=16))
    eyes = Eyes(config).eval().requires_grad_(False)
    seen = torch.randn(1, 101, 16) * 0.02
    seen[0, 1 + 3 * 10 + 7] = torch.randn(16)
    output, focus = judge_with_focus(eyes, Seen(seen, None), CALIBRATION)
    assert torch.equal(output.queries, eyes.judge(seen).queries)
    assert not output.queries.requires_grad
    values = [(value, y, x) for y, row in enumerate(focus) for x, value in enumerate(row)]
    hottest = max(values)
    assert hottest[0] == 1.0
    assert abs(hottest[1] - 3) <= 1
    assert abs(hottest[2] - 7) <= 1
    assert min(values)[0] < 0.2


def test_flat_probabilities_abstain() -> None:
    found = findings(_output([3.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0]), CONFIG, CALIBRATION)
    assert found.abstained


def test_a_photo_becomes_a_normalised_square() -> None:
    photo = Photo(3, 2, bytes([255, 0, 128] * 6), Quality(1.0))
    config = PreprocessingConfig(side=8, mean=(0.5, 0.5, 0.5), std=(0.5, 0.25, 1.0))
    values = pixel_values(photo, config)
    assert values.shape == (1, 3, 8, 8)
    assert torch.allclose(values[0, :, 0, 0], torch.tensor([1.0, -2.0, 128 / 255 - 0.5]))


def test_the_second_look_is_mirrored_and_closer() -> None:
    row = [value for x in range(100) for value in (2 * x, 0, 0)]
    photo = Photo(100, 4, bytes(row * 4), Quality(1.0))
    config = PreprocessingConfig(side=20, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))
    whole, second = pixel_values(photo, replace(config, second_look=0.1)) * 255
    assert torch.equal(whole, pixel_values(photo, config)[0] * 255)
    assert float(whole[0, 0, 0]) < 6
    assert float(second[0, 0, 0]) == pytest.approx(2 * 88, abs=4)
    assert float(second[0, 0, -1]) == pytest.approx(2 * 11, abs=4)

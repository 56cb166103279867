"""The parts of the eyes' training that can be judged without data."""

from pathlib import Path

import numpy as np
import pytest
import torch

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.training.augment import change_light, random_view, to_batch
from skingpt_desktop.training.concept_labels import CONCEPTS, concept_targets
from skingpt_desktop.training.course import Pace
from skingpt_desktop.training.eyes_backbone import view_side
from skingpt_desktop.training.eyes_calibrate import (
    FALSE_FLAGS,
    fit_soon,
    fit_temperature,
    fit_temperatures,
)
from skingpt_desktop.training.eyes_dermoscopy import (
    ROUND_SHARE,
    log_shares,
    one_round,
    reader_from,
    shares_of,
)
from skingpt_desktop.training.eyes_dermoscopy_head import fit_head
from skingpt_desktop.training.eyes_labels import Labels, loss_of
from skingpt_desktop.training.hard_negatives import KINDS, draw_hard_negative
from skingpt_desktop.training.imagenet import rename
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.mixup import mix
from skingpt_desktop.training.negatives import draw_negative


def _annotations(folder: Path) -> Path:
    header = ["md5hash", "fitzpatrick_scale", "label", "nine", "three", *CONCEPTS]
    papule = [*["x", "2", "keloid", "a", "b"], *["0"] * len(CONCEPTS)]
    papule[5 + CONCEPTS.index("Papule")] = "1"
    plain = ["y", "2", "psoriasis", "a", "b", *["0"] * len(CONCEPTS)]
    file = folder / "skincon_fitz17k.csv"
    file.write_text("\n".join(",".join(row) for row in (header, papule, papule, plain)))
    return file


def test_concepts_are_taught_by_frequency(tmp_path: Path) -> None:
    targets, weights = concept_targets(
        _annotations(tmp_path), ["keloid", "tinea_manus", "alopecia_areata"]
    )
    papule, scar, scale = (CONCEPTS.index(name) for name in ("Papule", "Scar", "Scale"))
    assert targets[0, papule] == pytest.approx((2 + 2 * 2 / 3) / 4)
    assert targets[0, scar] == pytest.approx(0.85)
    assert weights[1].sum() == 2
    assert targets[1, scale] == pytest.approx(0.85)
    assert weights[2].sum() == 0


def test_unusable_annotations_are_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        concept_targets(tmp_path / "none.csv", ["keloid"])


def test_views_and_light_keep_shape_and_range() -> None:
    rng = np.random.default_rng(0)
    pixels = draw_negative(rng)
    views = [random_view(pixels, 48, rng) for _ in range(4)]
    batch = change_light(to_batch(views), rng)
    assert batch.shape == (4, 3, 48, 48)
    assert float(batch.min()) >= 0
    assert float(batch.max()) <= 1


def test_drawings_are_of_every_kind_and_repeatable() -> None:
    drawn = [draw_negative(np.random.default_rng(seed)) for seed in range(30)]
    assert {d.shape for d in drawn} == {(320, 320, 3)}
    assert np.array_equal(drawn[3], draw_negative(np.random.default_rng(3)))


def test_hard_drawings_are_of_every_kind_and_repeatable() -> None:
    for kind in KINDS:
        drawn = [draw_hard_negative(np.random.default_rng(seed), kind) for seed in range(4)]
        assert {(d.shape, d.dtype.name) for d in drawn} == {((320, 320, 3), "uint8")}
        assert np.array_equal(drawn[1], draw_hard_negative(np.random.default_rng(1), kind))
        assert not np.array_equal(drawn[1], drawn[2])


def test_rate_warms_up_then_falls() -> None:
    pace = Pace(steps=100, warm_up=10, start=0.1, least=0.01)
    rates = [pace.rate(step) for step in (0, 5, 9, 50, 99)]
    assert 0.1 < rates[0] < rates[1] < rates[2] == pytest.approx(1.0)
    assert rates[2] > rates[3] > rates[4] == pytest.approx(0.01, abs=0.001)


def test_views_grow_with_the_steps() -> None:
    assert [view_side(share, 320) for share in (0.0, 0.6, 1.0)] == [224, 256, 288]
    assert view_side(0.0, 32) == 32


def _labels() -> Labels:
    allowed = torch.tensor([[True, True, False], [False, True, True], [False, False, False]])
    return Labels(("acne", "melanoma", "naevus"), allowed, torch.rand(3, 4), torch.ones(3, 4))


def test_photos_mix_only_with_their_own_kind() -> None:
    labels = _labels()
    kinds = [("acne", Modality.CLINICAL), ("naevus", Modality.DERMOSCOPY)] * 8
    samples = [Sample(str(i), c, m, str(i)) for i, (c, m) in enumerate(kinds)]
    targets = labels.of([*samples, None])
    for seed in range(4):
        pixels = torch.rand(17, 3, 4, 4)
        _, mixed = mix(pixels, targets, 0.4, np.random.default_rng(seed))
        allowed = labels.allowed[mixed.modality]
        assert float(mixed.condition[~allowed].sum()) == 0
        assert mixed.condition[:16].sum(1).tolist() == pytest.approx([1.0] * 16)
        assert float(mixed.condition[16].sum()) == 0


def test_loss_falls_when_the_truth_is_said() -> None:
    labels = _labels()
    targets = labels.of([Sample("a", "melanoma", Modality.DERMOSCOPY, "g"), None])
    concepts, modality = torch.zeros(2, 4), torch.zeros(2, 3)
    right, wrong = torch.tensor([[0.0, 3.0, 0.0]] * 2), torch.tensor([[0.0, 0.0, 3.0]] * 2)
    least = loss_of(right, concepts, modality, targets, labels)
    assert least < loss_of(wrong, concepts, modality, targets, labels)
    other = torch.tensor([[9.0, 3.0, 0.0]] * 2)
    assert loss_of(other, concepts, modality, targets, labels) == pytest.approx(float(least))


def test_temperature_is_found_again() -> None:
    torch.manual_seed(0)
    logits = torch.randn(4000, 5) * 2
    truth = torch.distributions.Categorical(logits=logits).sample()
    assert fit_temperature(logits * 1.7, truth) == pytest.approx(1.7, abs=0.15)


def test_only_so_many_of_the_other_conditions_are_flagged() -> None:
    torch.manual_seed(0)
    names = ("acne_vulgaris", "melanoma", "psoriasis", "actinic_keratosis")
    probabilities = torch.softmax(torch.randn(2000, 4) * 2, dim=1)
    truth = torch.distributions.Categorical(probs=probabilities).sample()
    threshold = fit_soon(probabilities, truth, names)
    sums = probabilities[:, 1] + probabilities[:, 3]
    serious = (truth == 1) | (truth == 3)
    assert float((sums[~serious] >= threshold).float().mean()) == pytest.approx(
        FALSE_FLAGS, abs=0.01
    )
    assert float((sums[serious] >= threshold).float().mean()) > 0.6


def test_the_dermoscopy_head_finds_rare_lesions_too() -> None:
    torch.manual_seed(0)
    truth = torch.tensor([0] * 950 + [1] * 50)
    inputs = torch.randn(1000, 6) * 3 + 7
    inputs[:, 2] += 6.0 * truth
    found = fit_head(inputs, truth, 2)(inputs).argmax(1)
    recall = [float((found[truth == kind] == kind).float().mean()) for kind in (0, 1)]
    assert min(recall) > 0.6


def test_a_condition_that_leads_too_often_is_said_with_less_certainty() -> None:
    torch.manual_seed(0)
    logits = torch.randn(4000, 3) * 2
    truth = torch.distributions.Categorical(logits=logits).sample()
    truth[(logits.argmax(1) == 1) & (torch.rand(4000) < 0.4)] = 0
    first, second, third = fit_temperatures(logits, truth, 1.0)
    assert second > 1.5
    assert first == pytest.approx(1.0, abs=0.2)
    assert third == pytest.approx(1.0, abs=0.2)


def _lesions() -> list[Sample]:
    kinds = ["melanocytic_nevus"] * 400 + ["melanoma"] * 25
    return [Sample(str(i), kind, Modality.DERMOSCOPY, str(i)) for i, kind in enumerate(kinds)]


@pytest.mark.parametrize(("evenness", "rare"), [(0.0, 25 / 425), (0.5, 0.2), (1.0, 0.5)])
def test_rare_lesions_are_shown_more_often(evenness: float, rare: float) -> None:
    lesions = _lesions()
    shares = shares_of(lesions, evenness)
    shown = [s for n in range(20) for s in one_round(lesions, shares, np.random.default_rng(n))]
    assert len(shown) == pytest.approx(20 * 425 * ROUND_SHARE, rel=0.05)
    melanomas = sum(s is not None and s.condition == "melanoma" for s in shown)
    assert melanomas / len(shown) == pytest.approx(rare, abs=0.02)
    logs = log_shares(lesions, shares, ("melanocytic_nevus", "melanoma"))
    assert logs.exp().tolist() == pytest.approx([1 - rare, rare], abs=1e-5)


def test_a_reader_starts_as_the_stem_and_keeps_its_filters() -> None:
    torch.manual_seed(0)
    stem = EfficientNetLite().eval()
    reader = reader_from(stem, 3).eval()
    pixels = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        assert torch.allclose(reader.read(stem.early(pixels)), stem(pixels), atol=1e-5)
    kept = {name for name, p in reader.named_parameters() if not p.requires_grad}
    assert kept
    assert all(".depthwise." in name for name in kept)


def test_names_of_imagenet_weights() -> None:
    assert rename("_conv_stem.weight") == "stem.conv.weight"
    assert rename("_blocks.3._bn1.running_var") == "blocks.3.depthwise.norm.running_var"
    assert rename("_bn1.bias") == "head.norm.bias"
    assert rename("_fc.weight") is None
    assert rename("_bn0.num_batches_tracked") is None

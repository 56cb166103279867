"""The split by group."""

from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.training.manifest import (
    Sample,
    condition_ids,
    conditions_of,
    read_manifest,
    split_by_group,
)


def _samples() -> list[Sample]:
    return [
        Sample(f"{condition}/{i}.jpg", condition, Modality.CLINICAL, f"{condition}-{i // 2}")
        for condition in ("acne", "psoriasis", "eczema")
        for i in range(40)
    ]


def test_no_group_is_on_both_sides_and_no_photo_is_lost() -> None:
    samples = _samples()
    split = split_by_group(samples)
    assert not {s.group for s in split.train} & {s.group for s in split.validation}
    assert sorted((*split.train, *split.validation), key=lambda s: s.path) == sorted(
        samples, key=lambda s: s.path
    )


def test_each_condition_has_its_share() -> None:
    split = split_by_group(_samples())
    for condition in ("acne", "psoriasis", "eczema"):
        assert sum(s.condition == condition for s in split.validation) == 6


def test_the_order_of_the_manifest_does_not_matter() -> None:
    samples = _samples()
    assert split_by_group(samples) == split_by_group(reversed(samples))


def test_a_condition_of_large_groups_still_gets_one() -> None:
    large = [Sample(f"x/{i}.jpg", "keloid", Modality.CLINICAL, f"x{i // 8}") for i in range(24)]
    split = split_by_group([*_samples(), *large])
    assert sum(s.condition == "keloid" for s in split.validation) == 8


def test_reading(tmp_path: Path) -> None:
    header = "path,condition,modality,source,group\n"
    lines = header + "a.jpg,acne,clinical,x,g1\nb.jpg,not_skin,not_skin,x,g2\n"
    (tmp_path / "manifest.csv").write_text(lines)
    samples = read_manifest(tmp_path)
    assert samples[0] == Sample("a.jpg", "acne", Modality.CLINICAL, "g1")
    assert condition_ids(samples) == ("acne",)
    assert conditions_of(samples, Modality.DERMOSCOPY) == ()


@pytest.mark.parametrize("text", [None, "path,condition\na.jpg,acne\n"])
def test_an_unusable_folder_is_bad_input(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "manifest.csv").write_text(text)
    with pytest.raises(BadInput):
        read_manifest(tmp_path)

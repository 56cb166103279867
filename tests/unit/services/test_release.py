"""What the program knows of its own release."""

from dataclasses import replace

import pytest

from skingpt_desktop.paths import find_paths
from skingpt_desktop.services.release import release_of


@pytest.fixture
def paths(tmp_path):
    computer = tmp_path / "computer"
    return replace(
        find_paths(),
        resources=tmp_path / "resources",
        cases=computer / "cases",
        stick=tmp_path / "stick",
    )


@pytest.mark.parametrize(
    ("content", "address"),
    [
        ('{"address": "https://example.org/releases"}', "https://example.org/releases"),
        ('{"address": "file:///etc/passwd"}', ""),
        ('{"address": "javascript:alert(1)"}', ""),
        ('{"address": ""}', ""),
        ("[]", ""),
        ("{", ""),
    ],
)
def test_only_a_web_address_is_shown(paths, content, address):
    paths.about.parent.mkdir(parents=True)
    paths.about.write_text(content)
    assert release_of("1", paths).address == address


def test_a_build_without_an_address(paths):
    assert release_of("1", paths).address == ""


def test_where_to_keep_cases_is_asked_once(paths):
    assert release_of("1", paths).asks_where
    paths.cases.mkdir(parents=True)
    assert not release_of("1", paths).asks_where


def test_on_the_stick_and_without_one_nothing_is_asked(paths):
    assert not release_of("1", replace(paths, cases=paths.stick / "data" / "cases")).asks_where
    assert not release_of("1", replace(paths, stick=None)).asks_where


def test_a_stick_that_cannot_be_written_is_told(paths):
    from skingpt_desktop.domain.errors import StickChanged

    with pytest.raises(StickChanged, match="write"):
        release_of("1", paths).keep_here()

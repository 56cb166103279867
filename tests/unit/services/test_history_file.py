"""A history read from a file: what was left out was not asked; nonsense is refused in one line."""

import json
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.history import (
    AgeRange,
    Answer,
    BodySite,
    Duration,
    History,
    HistoryItem,
)
from skingpt_desktop.services.history_file import read_history

DOCUMENTED = Path(__file__).parents[3] / "docs" / "history-file.md"


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "history.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path

    return write


def test_what_is_written_is_read(written):
    history = read_history(
        written(
            {
                "age": "under_3_months",
                "duration": "up_to_3_days",
                "sites": ["eye", "nose"],
                "yes": ["fever"],
                "no": ["fits"],
            }
        )
    )
    assert (history.age, history.duration) == (AgeRange.UNDER_3_MONTHS, Duration.UP_TO_3_DAYS)
    assert history.sites == {BodySite.EYE, BodySite.NOSE}
    assert history.answer(HistoryItem.FEVER) is Answer.YES
    assert history.answer(HistoryItem.FITS) is Answer.NO
    assert history.answer(HistoryItem.CONFUSED) is Answer.NOT_ASKED


def test_an_empty_object_is_a_history_without_answers(written):
    assert read_history(written({})) == History()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[" * 5000,
        "[]",
        "null",
        {"yes": "fever"},
        {"yes": ["feverish"]},
        {"yes": [["fever"]]},
        {"age": 3},
        {"age": None},
        {"yes": ["fever"], "no": ["fever"]},
        {"color": "red"},
        "{" + " " * 100_000 + "}",
    ],
)
def test_a_file_that_cannot_be_used(written, content):
    with pytest.raises(BadInput) as caught:
        read_history(written(content))
    assert caught.value.message


def test_a_file_that_is_not_there_or_is_no_text(tmp_path):
    (tmp_path / "history.json").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "none.json", tmp_path / "history.json", tmp_path):
        with pytest.raises(BadInput):
            read_history(path)


def test_every_word_is_documented():
    text = DOCUMENTED.read_text(encoding="utf-8")
    for kind in (AgeRange, Duration, BodySite, HistoryItem):
        assert not [word for word in kind if f"`{word}`" not in text]

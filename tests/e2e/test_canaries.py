"""The real program, from the first lock to a restore: no word and no pixel lies readable."""

import base64
import io
import os

import pytest
from PIL import Image

from torture import canaries
from torture.tally import Tally

TOKEN = "zq0123456789ab"
PHOTO = canaries.a_photo(TOKEN, is_drawn=True)

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="looks where Linux and macOS keep things"
)


def test_no_file_holds_a_word_that_was_typed(tmp_path):
    tally = canaries.run(1, tmp_path, brief=True)
    assert tally.failures == []
    assert tally.notes["files searched"] > 5


@pytest.mark.parametrize(
    "left",
    [
        f"x {TOKEN}".encode("utf-16-le"),
        base64.b64encode(f"ab {TOKEN} cd".encode()),
        Image.open(io.BytesIO(PHOTO)).convert("RGBA").tobytes("raw", "BGRA"),
        PHOTO[len(PHOTO) // 3 :],
    ],
    ids=["utf-16", "base64", "pixels", "part of the photo"],
)
def test_what_lies_readable_is_found(tmp_path, monkeypatch, left):
    monkeypatch.setattr(canaries, "SHARED", ())
    home, tally = canaries.Home(tmp_path / "home", TOKEN, PHOTO), Tally()
    home.search(tally)
    assert tally.failures == []
    (home.written / "tmp" / "left").write_bytes(b"before" + left)
    home.search(tally)
    assert tally.failures

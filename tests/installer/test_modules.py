"""What the program imports while it works is in the program folder, each single module."""

import os
import subprocess
import sys

import pytest

from photos import draw_skin, to_bytes

from .conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import bundle

ELSEWHERE = ("openvino.frontend.", "PySide6.support.")
"""Readers of other formats, which are left out; what Qt's library for Python holds in itself."""
WORK = """
import sys
from pathlib import Path
from skingpt_desktop.cli import main
code = main(["ask", sys.argv[1], "--json"])
assert code == 0, code
import skingpt_desktop.app
for name, module in list(sys.modules.items()):
    place = getattr(getattr(module, "__spec__", None), "origin", None)
    if place and Path(place).is_file():
        print(name, file=sys.stderr)
"""


def test_each_module_that_an_answer_and_the_window_need_was_collected(tmp_path):
    listed = ROOT / "build" / bundle.MODULES_FILE
    if not listed.exists():
        pytest.skip("nothing was built here: make installer")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(to_bytes(draw_skin(size=(640, 480))))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WORK, photo],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ
        | {
            "SKINGPT_DATA_DIR": str(tmp_path / "data"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
    )
    collected = set(listed.read_text(encoding="utf-8").split())
    ours = {"skingpt_desktop", *(package.split(".")[0] for package in bundle.PACKAGES)}
    used = {name for name in done.stderr.split() if name.split(".")[0] in ours}
    assert len(used) > 1000
    left_out = (*ELSEWHERE, *(f"{name}." for name in bundle.LEFT_OUT))
    assert sorted(n for n in used - collected if not f"{n}.".startswith(left_out)) == []

"""The frozen program works: as an ordinary user, cut off, from a read-only folder.

The path of that folder has spaces and letters of several scripts in it.
"""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from PIL import Image

from original_files import CONFIG, originals  # noqa: F401 - a fixture
from photos import draw_skin, to_bytes
from skingpt_desktop import __version__
from small_hub import SmallHub
from tiny_vlm import save_tiny

from .conftest import ROOT, SOMEBODY, built, wait_for

PHOTOS = ROOT.parent / "shared" / "data" / "clinical"


def state_of(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_a_stick_of_any_file_system_can_hold_it(stick):
    paths = [path.relative_to(stick).as_posix() for path in stick.rglob("*")]
    assert not [path for path in stick.rglob("*") if path.is_symlink()]
    assert len({path.lower() for path in paths}) == len(paths)
    assert not [path for path in paths if set(path) & set('<>:"|?*\\')]


def test_version(skingpt):
    assert skingpt("--version") == (0, f"skingpt {__version__}\n", "")


def test_doctor_finds_all_well_and_the_stick_as_it_was_made(skingpt, stick):
    code, out, err = skingpt("doctor")
    assert [line for line in out.splitlines() if line.startswith("PROBLEM")] == []
    assert (code, err) == (0, "")
    assert f"stick: version {__version__}" in out
    assert "refuses internet sockets" in out


def test_an_answer_about_a_drawn_photo(skingpt, drawn, stick):
    before = state_of(stick)
    code, out, err = skingpt("ask", drawn, "--json")
    assert (code, err) == (0, "")
    answer = json.loads(out)
    assert answer["model"]["name"] == "skingpt-mini"
    assert answer["outcome"]
    assert state_of(stick) == before


def test_the_language_model_writes_about_a_real_photo(skingpt, home):
    photo = next(iter(sorted(PHOTOS.glob("psoriasis/*.jpg"))), None)
    if photo is None:
        pytest.skip("the folder of real photos is not beside this checkout")
    copy = home / "photo.jpg"
    copy.write_bytes(photo.read_bytes())
    code, out, err = skingpt("ask", copy, "--question", "Is it contagious?")
    assert (code, err) == (0, "")
    assert "> Is it contagious?" in out


def test_bad_input_ends_in_one_line(skingpt, home):
    (home / "torn.jpg").write_bytes(to_bytes(draw_skin())[:2000])
    code, _, err = skingpt("ask", home / "torn.jpg")
    assert (code, err.count("\n")) == (2, 1)


def test_a_byte_that_changed_is_told(skingpt, stick):
    tokens = stick / "models" / "skingpt-mini" / "tokenizer.json"
    whole = tokens.read_bytes()
    tokens.chmod(0o644)
    try:
        tokens.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        code, out, _ = skingpt("doctor")
    finally:
        tokens.write_bytes(whole)
        tokens.chmod(0o444)
    assert code == 1
    assert re.search(r"PROBLEM +stick: .*tokenizer\.json", out)


@pytest.mark.parametrize("kind", ["llava", "qwen2_vl", "gemma3", "idefics3", "instructblip"])
def test_other_models_of_transformers_load(skingpt, home, drawn, kind):
    folder = home / kind
    save_tiny(kind, folder)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, *(2 * [SOMEBODY if os.geteuid() == 0 else -1]))
    assert skingpt("model", "describe", folder)[0] == 0
    code, out, err = skingpt("ask", drawn, "--model", folder, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["outcome"]


def test_a_pickle_is_read_by_the_helper(skingpt, home, originals):  # noqa: F811
    files = shutil.copytree(originals.vit.parent, home / "originals")
    sizes = home / "sizes.json"
    sizes.write_text(json.dumps(CONFIG))
    vit, qformer, head, llm = (
        files / path.name
        for path in (originals.vit, originals.qformer, originals.head, originals.llm)
    )
    code, _, err = skingpt(
        "model", "import", "--vit", vit, "--qformer", qformer, "--head", head, "--llm", llm,
        "--config", sizes, "--out", home / "imported",
    )  # fmt: skip
    assert code == 0, err


def test_a_model_is_fetched_by_the_process_that_may(skingpt, tmp_path):
    save_tiny("llava", tmp_path / "tiny")
    files = {path.name: path.read_bytes() for path in (tmp_path / "tiny").iterdir()}
    with SmallHub(files, "clinic/tiny-llava").open() as hub:
        fetched = skingpt(
            "model",
            "download",
            "clinic/tiny-llava",
            "--yes",
            cut_off=False,
            HF_ENDPOINT=hub.address,
        )
    assert fetched[0] == 0, fetched
    assert "tiny-llava" in skingpt("model", "list")[1]


LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def skin_on(display, picture):
    """The share of the screen that shows the drawn skin's colour."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", LOOK, str(picture)], env=environment, check=True)
    with Image.open(picture) as image:
        pixels = image.convert("RGB").resize((140, 90)).get_flattened_data()
    near = [p for p in pixels if p[0] - p[2] > 50 and p[0] > 140 and p[1] > 90]
    return len(near) / len(pixels)


def test_the_window_opens_and_shows_a_photo_it_was_started_with(
    stick, environment, as_somebody, screen, drawn, home, welcomed, tmp_path
):
    before = state_of(stick)
    picture = tmp_path / "screen.png"
    assert skin_on(screen, picture) == 0
    window = subprocess.Popen(
        [*as_somebody(), stick / "program" / "skingpt-desktop", drawn],
        env=environment | {"DISPLAY": screen},
        cwd="/",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_for(lambda: window.poll() is not None or skin_on(screen, picture) > 0.01)
        assert window.poll() is None
    finally:
        window.terminate()
        said = window.communicate()[0]
    assert "Traceback" not in said
    logs = list((home / ".local" / "state" / "SkinGPT Desktop").rglob("*.log"))
    assert [log.read_text() for log in logs] == [""]
    assert state_of(stick) == before


def test_the_debian_package(tmp_path):
    package = built("*.deb")
    fields = subprocess.run(
        ["dpkg-deb", "--field", package], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {__version__}" in fields
    listing = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for path in (
        "./opt/skingpt-desktop/skingpt-desktop",
        "./usr/bin/skingpt -> /opt/skingpt-desktop/skingpt",
        "./usr/share/applications/skingpt-desktop.desktop",
        "./usr/share/icons/hicolor/48x48/apps/skingpt-desktop.png",
        "./opt/skingpt-desktop/_internal/models/skingpt-mini/eyes.safetensors",
    ):
        assert path in listing
    assert "root/root" in listing
    subprocess.run(["dpkg-deb", "--control", package, tmp_path / "control"], check=True)
    for name in ("preinst", "postinst", "postrm"):
        subprocess.run(["sh", "-n", tmp_path / "control" / name], check=True)


def test_the_checksums_are_those_of_the_installers():
    subprocess.run(
        ["sha256sum", "--check", "--strict", built("SHA256SUMS")],
        cwd=built("SHA256SUMS").parent,
        check=True,
    )

"""`skingpt model …`: the program itself stays off the network, its download process fetches."""

import os
import signal
import subprocess
import sys

import pytest

from small_hub import SmallHub, wait_for
from tiny_vlm import save_tiny

TOKEN = "hf_SecretOfThePatient"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub") / "tiny"
    save_tiny("llava", folder)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*")}


@pytest.fixture
def hub(files):
    with SmallHub(files, "clinic/tiny-llava").open() as opened:
        yield opened


@pytest.fixture
def start(tmp_path, hub):
    def run(*arguments):
        return subprocess.Popen(
            [sys.executable, "-m", "skingpt_desktop", "model", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "SKINGPT_DATA_DIR": str(tmp_path / "data"),
                "HF_ENDPOINT": hub.address,
            },
        )

    return run


@pytest.fixture
def skingpt(start):
    def run(*arguments):
        process = start(*arguments)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    return run


def test_download_list_export_remove(skingpt, tmp_path):
    code, out, err = skingpt("download", "clinic/tiny-llava")
    assert code == 2, err
    assert "sha256" in out
    assert "--yes" in err
    code, out, err = skingpt("download", "clinic/tiny-llava", "--yes")
    assert code == 0, err
    assert "tiny-llava" in skingpt("list")[1]
    (tmp_path / "stick").mkdir()
    assert skingpt("export", "tiny-llava", tmp_path / "stick")[0] == 0
    assert skingpt("remove", "tiny-llava")[0] == 0
    assert skingpt("import", tmp_path / "stick" / "tiny-llava")[0] == 0
    assert skingpt("verify", "tiny-llava")[0] == 0
    for wrong in (("remove", "skingpt-mini"), ("remove", "none"), ("download", "x; rm -rf")):
        code, _, err = skingpt(*wrong)
        assert (code, err.count("\n")) == (2, 1)


@pytest.fixture
def ctrl_c_is_heard():
    """Whoever runs the tests in the background has had Ctrl-C ignored, and children inherit it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="sends Ctrl-C as POSIX does")
@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_ctrl_c_pauses_and_what_was_begun_can_be_thrown_away(start, skingpt, hub):
    weights = "model.safetensors"
    hub.drops, hub.stalls = [10], [30]
    process = start("download", "clinic/tiny-llava", "--yes")
    wait_for(lambda: hub.served[weights])
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "paused" in err
    assert "Traceback" not in err
    begun = skingpt("offers")[1]
    assert "begun: clinic/tiny-llava" in begun
    assert skingpt("discard", "clinic/tiny-llava")[0] == 0
    assert "begun" not in skingpt("offers")[1]


def test_a_gated_model_is_one_sentence_and_leaves_no_token_behind(skingpt, hub, tmp_path):
    hub.needs_token = TOKEN
    code, _, err = skingpt("download", "clinic/tiny-llava", "--yes")
    assert (code, err.count("\n")) == (2, 1)
    assert "token" in err

"""`skingpt ask` with an open model that writes beside the embedded eyes."""

import pytest

from skingpt_desktop.cli import main
from tiny_vlm import save_tiny

from .test_ask import answer, ask


@pytest.fixture
def open_model(tmp_path):
    folder = tmp_path / "tiny-llava"
    save_tiny("llava", folder)
    assert main(["model", "describe", str(folder)]) == 0
    return folder


def test_the_embedded_eyes_find_and_the_open_model_writes(tmp_path, drawn_photo, open_model):
    said = answer(tmp_path, drawn_photo, "--model", open_model, without_network=True)
    alone = answer(tmp_path, drawn_photo)
    assert said["model"]["name"] == "tiny-llava"
    assert said["model"]["engine"] == "transformers"
    assert said["concepts"] == alone["concepts"]
    assert said["conditions"] == alone["conditions"]
    assert said["next_step"] == alone["next_step"]
    assert said["turns"][0]["answer"]


def test_a_damaged_part_is_refused(tmp_path, drawn_photo, open_model):
    weights = open_model / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    done = ask(tmp_path, drawn_photo, "--model", open_model)
    assert done.returncode == 2
    assert "model.safetensors" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_folder_is_described_once_and_shown_with_its_fit(tmp_path, capsys):
    open_model = tmp_path / "tiny-llava"
    save_tiny("llava", open_model)
    assert main(["model", "describe", str(open_model)]) == 0
    assert "GB are free" in capsys.readouterr().out
    assert main(["model", "describe", str(open_model)]) == 2
    assert "has a model.json" in capsys.readouterr().err
    assert main(["model", "verify", str(open_model)]) == 0


def test_a_folder_without_a_model_is_refused(tmp_path, capsys):
    assert main(["model", "describe", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1

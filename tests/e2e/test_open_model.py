"""`skingpt ask` with an open model that writes beside the embedded eyes."""

import pytest

from skingpt_desktop.model.folder import write_manifest
from skingpt_desktop.model.open_vlm.describing import (
    describe_transformers_folder,
    transformers_files,
)
from tiny_vlm import save_tiny

from .test_ask import answer, ask


@pytest.fixture
def open_model(tmp_path):
    folder = tmp_path / "tiny-llava"
    save_tiny("llava", folder)
    write_manifest(folder, describe_transformers_folder(folder), transformers_files(folder))
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

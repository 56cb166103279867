import json

import pytest

from skingpt_desktop.domain.errors import Cancelled, ModelDamaged, ModelMissing
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.model.folder import (
    MANIFEST_FILE,
    find_model,
    list_models,
    read_manifest,
    verify,
    write_manifest,
)

SETTINGS = {
    "name": "tiny",
    "version": "1",
    "family": "minigpt4",
    "licence": "Apache-2.0",
    "intended_use": "tests",
    "least_memory_mb": 1,
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "a.safetensors").write_bytes(b"a" * 3000)
    (tmp_path / "tiny" / "b.json").write_bytes(b"{}")
    write_manifest(tmp_path / "tiny", SETTINGS, ["a.safetensors", "b.json"])
    return tmp_path / "tiny"


def test_a_folder_as_it_was_written_is_accepted(folder):
    manifest = read_manifest(folder)
    shares = []
    verify(folder, manifest, shares.append, never_cancelled)
    assert shares[-1] == 1.0
    assert manifest.total_bytes == 3002


@pytest.mark.parametrize("position", [0, 1, 1500, 2999])
def test_one_changed_byte_is_refused(folder, position):
    content = bytearray((folder / "a.safetensors").read_bytes())
    content[position] ^= 1
    (folder / "a.safetensors").write_bytes(content)
    with pytest.raises(ModelDamaged, match=r"a\.safetensors"):
        verify(folder, read_manifest(folder), unreported, never_cancelled)


@pytest.mark.parametrize("size", [0, 2999])
def test_a_part_that_was_cut_is_refused(folder, size):
    (folder / "a.safetensors").write_bytes(b"a" * size)
    with pytest.raises(ModelDamaged):
        verify(folder, read_manifest(folder), unreported, never_cancelled)


def test_a_missing_part_is_named(folder):
    (folder / "b.json").unlink()
    with pytest.raises(ModelMissing, match=r"b\.json"):
        verify(folder, read_manifest(folder), unreported, never_cancelled)


def test_two_swapped_parts_are_refused(folder):
    (folder / "b.json").write_bytes(b"[]")
    with pytest.raises(ModelDamaged):
        verify(folder, read_manifest(folder), unreported, never_cancelled)


@pytest.mark.parametrize(
    "name", ["../a.safetensors", "/etc/passwd", "sub/a.safetensors", "a.bin", "a.pkl", ".json", ""]
)
def test_a_manifest_cannot_name_other_files(folder, name):
    settings = json.loads((folder / MANIFEST_FILE).read_text())
    settings["parts"][0]["file"] = name
    (folder / MANIFEST_FILE).write_text(json.dumps(settings))
    with pytest.raises(ModelDamaged):
        read_manifest(folder)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"name": "x"}'])
def test_a_broken_manifest_is_refused_with_a_way_on(folder, text):
    (folder / MANIFEST_FILE).write_text(text)
    with pytest.raises(ModelDamaged, match="Install SkinGPT Desktop again"):
        read_manifest(folder)


def test_checking_can_be_cancelled(folder):
    with pytest.raises(Cancelled):
        verify(folder, read_manifest(folder), unreported, lambda: True)


def test_a_model_is_found_by_name_and_by_path(folder):
    assert find_model("tiny", [folder.parent]) == folder
    assert find_model(str(folder), []) == folder
    assert list_models([folder.parent]) == (folder,)
    with pytest.raises(ModelMissing, match="other"):
        find_model("other", [folder.parent])

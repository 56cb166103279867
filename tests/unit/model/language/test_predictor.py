"""A whole model folder, tiny but real: looking, writing, remembering, damage."""

import json
import shutil

import pytest
import torch
from safetensors.torch import save_file

from skingpt_desktop.domain.conversation import Topic, WritingRequest
from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.config import (
    Calibration,
    EyesConfig,
    PreprocessingConfig,
    QFormerConfig,
    VisionConfig,
)
from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.model.folder import read_manifest, write_manifest
from skingpt_desktop.model.looking import PHOTOS_REMEMBERED
from skingpt_desktop.model.openvino_llama import openvino_is_here
from skingpt_desktop.model.predictor import load_predictor

CONFIG = EyesConfig(
    vision=VisionConfig(side=28, patch=14, width=32, depth=1, heads=2, mlp_width=48),
    qformer=QFormerConfig(queries=4, width=24, depth=2, heads=2, mlp_width=48, encoder_width=32),
    preprocessing=PreprocessingConfig(side=28),
    conditions=("acne_vulgaris", "rosacea", "melanoma"),
    concepts=("Papule", "Erythema"),
    clinical=("acne_vulgaris", "rosacea"),
    dermoscopy=("melanoma",),
)
CALIBRATION = Calibration(1.0, 1.0, 0.1, 0.1, 0.0, 1.0, (1.0, 1.0), (0.0, 0.0))


def photo(shade):
    return Photo(30, 20, bytes((shade, 100, 90)) * 600, Quality(0.9))


@pytest.fixture(scope="module")
def whole_folder(model_folder, tmp_path_factory):
    folder = shutil.copytree(model_folder, tmp_path_factory.mktemp("whole") / "tiny")
    torch.manual_seed(6)
    save_file(Eyes(CONFIG).state_dict(), folder / "eyes.safetensors")
    settings = {
        "name": "tiny",
        "version": "0.1",
        "family": "minigpt4",
        "licence": "none",
        "intended_use": "tests",
        "least_memory_mb": 1,
        **CONFIG.to_json(),
        "calibration": CALIBRATION.to_json(),
    }
    files = sorted(path.name for path in folder.iterdir())
    write_manifest(folder, settings, files)
    return folder


@pytest.fixture
def folder(whole_folder, tmp_path):
    return shutil.copytree(whole_folder, tmp_path / "tiny")


@pytest.fixture(scope="module")
def predictor(whole_folder):
    return load_predictor(whole_folder, read_manifest(whole_folder))


def request(of, findings, tokens=8):
    return WritingRequest(of, findings, Topic.OTHER, "Why?", (), max_new_tokens=tokens)


def test_it_says_what_it_is(predictor):
    identity = predictor.identity
    assert (identity.name, identity.version) == ("tiny", "0.1")
    by_openvino = identity.precision == "int8" and openvino_is_here()
    assert identity.engine == ("openvino" if by_openvino else "torch")
    assert identity.device == "cpu" or identity.precision != "int8"


def test_looking_gives_findings_of_the_right_names(predictor):
    found = predictor.look(photo(200))
    assert {c.name for c in found.conditions} in (set(CONFIG.clinical), set(CONFIG.dermoscopy))
    assert tuple(c.name for c in found.concepts) == CONFIG.concepts
    assert predictor.look(photo(200)) == found


def test_a_photo_is_looked_at_once_and_forgotten_in_the_end(predictor, monkeypatch):
    looks = []
    eyes = predictor._looking._eyes
    see = eyes.see
    monkeypatch.setattr(eyes, "see", lambda pixels: looks.append(1) or see(pixels))
    found = predictor.look(photo(1))
    list(predictor.write(request(photo(1), found), lambda: False))
    assert len(looks) == 1
    for shade in range(2, 2 + PHOTOS_REMEMBERED):
        predictor.look(photo(shade))
    predictor.look(photo(1))
    assert len(looks) == 2 + PHOTOS_REMEMBERED


def test_writing_is_the_same_each_time_and_can_be_cancelled(predictor):
    found = predictor.look(photo(50))
    asked = request(photo(50), found)
    first = list(predictor.write(asked, lambda: False))
    assert list(predictor.write(asked, lambda: False)) == first
    assert list(predictor.write(asked, lambda: True)) == []


def test_eyes_without_calibration_are_damaged(folder):
    settings = json.loads((folder / "model.json").read_text())
    del settings["calibration"]
    (folder / "model.json").write_text(json.dumps(settings))
    with pytest.raises(ModelDamaged, match="incomplete"):
        load_predictor(folder, read_manifest(folder))


def test_missing_and_broken_eyes_are_named(folder):
    manifest = read_manifest(folder)
    (folder / "eyes.safetensors").write_bytes(b"{}" * 40)
    with pytest.raises(ModelDamaged, match="eyes"):
        load_predictor(folder, manifest)
    (folder / "eyes.safetensors").unlink()
    with pytest.raises(ModelMissing, match="eyes"):
        load_predictor(folder, manifest)

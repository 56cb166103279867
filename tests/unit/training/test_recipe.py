"""Recipes and captions that can be used, and those that cannot."""

import json
from pathlib import Path

import pytest
from PIL import Image

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.training.captions import read_captions
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.embedded import STEPS
from skingpt_desktop.training.eyes_backbone import BackbonePlan
from skingpt_desktop.training.eyes_dermoscopy import DermoscopyPlan
from skingpt_desktop.training.eyes_dermoscopy_head import DermoscopyHeadPlan
from skingpt_desktop.training.eyes_features import FeaturesPlan
from skingpt_desktop.training.eyes_qformer import QFormerPlan, SizesPlan
from skingpt_desktop.training.minigpt4_head import HeadPlan
from skingpt_desktop.training.recipe import read_recipe
from skingpt_desktop.training.run import TABLES
from skingpt_desktop.training.stage1_projection import TARGET, ProjectionPlan
from skingpt_desktop.training.stage2_dialogue import DialoguePlan

RECIPES = Path(__file__).parents[3] / "recipes"
PLANS = {
    "sizes": SizesPlan,
    "backbone": BackbonePlan,
    "features": FeaturesPlan,
    "qformer": QFormerPlan,
    "dermoscopy": DermoscopyPlan,
    "dermoscopy_head": DermoscopyHeadPlan,
    "projection": ProjectionPlan,
    "dialogue": DialoguePlan,
    "head": HeadPlan,
}


@pytest.mark.parametrize("file", sorted(RECIPES.glob("*.toml")), ids=lambda file: file.stem)
def test_every_recipe_of_the_project_can_be_read(file):
    recipe = read_recipe(file, TABLES)
    assert recipe.tables
    for name in recipe.tables:
        assert recipe.plan(name, PLANS[name])


def test_the_embedded_recipe_says_what_the_plans_say():
    recipe = read_recipe(RECIPES / "skingpt-mini.toml", TABLES)
    assert set(recipe.tables) == STEPS
    assert all(recipe.plan(name, PLANS[name]) == PLANS[name]() for name in STEPS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind = 1 2", "TOML"),
        ("kind = 'other'", "kind"),
        ("kind = 'embedded'", "no name"),
        ("kind = 'embedded'\nname = 'x'\nstart = 'y'\nfoo = 1", "foo"),
        ("kind = 'embedded'\nname = 'x'\nstart = 'y'\n[head]\nsteps = 1", "head"),
        ("kind = 'minigpt4'\nname = 'x'\nstart = 'y'\nmixed_precision = 'int8'", "precision"),
        ("kind = 'minigpt4'\nname = 'x'\nstart = 'y'\n[head]\nsteps = 'many'", "steps"),
        ("kind = 'minigpt4'\nname = 'x'\nstart = 'y'\n[head]\nrate = -1.0", "rate"),
    ],
)
def test_a_recipe_that_cannot_be_used_is_named(tmp_path, text, words):
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(BadInput, match=words):
        read_recipe(tmp_path / "r.toml", TABLES).plan("head", HeadPlan)


def photos(folder, *names):
    (folder / "image").mkdir()
    for name in names:
        Image.new("RGB", (40, 30), (200, 150, 120)).save(folder / "image" / f"{name}.jpg")


def test_captions_of_the_original_layout(tmp_path):
    photos(tmp_path, "2", "3")
    rows = [{"image_id": "2", "caption": "A."}, {"image_id": 3, "caption": "B."}]
    (tmp_path / "filter_cap.json").write_text(json.dumps({"annotations": rows}))
    found = read_captions(tmp_path, with_condition=True)
    assert [(c.photo.name, c.text) for c in found] == [("2.jpg", "A."), ("3.jpg", "B.")]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"image_id": "9", "caption": "A."}, "Annotation 2 names “9”"),
        ({"image_id": "../2", "caption": "A."}, "which is not in"),
        ({"image_id": "2", "caption": " "}, "no caption"),
        ("2", "Annotation 2"),
    ],
)
def test_a_broken_row_is_named(tmp_path, row, words):
    photos(tmp_path, "2")
    rows = [{"image_id": "2", "caption": "A."}, row]
    (tmp_path / "filter_cap.json").write_text(json.dumps({"annotations": rows}))
    with pytest.raises(BadInput, match=words):
        read_captions(tmp_path, with_condition=False)


def test_captions_of_skincons_columns(tmp_path):
    photos(tmp_path, "a", "b")
    (tmp_path / "annotations").mkdir()
    table = "ImageID,Papule,Scale\na.png,1,1\nb.png,0,0\n"
    (tmp_path / "annotations" / "skincon.csv").write_text(table)
    found = read_captions(tmp_path, with_condition=False)
    assert [(c.photo.name, c.text) for c in found] == [("a.jpg", f"{TARGET}Papule, Scale.")]


def test_captions_of_a_manifest_name_what_goes_with_the_condition(tmp_path):
    photos(tmp_path, "a")
    (tmp_path / "annotations").mkdir()
    header = ["md5hash", "fitzpatrick_scale", "label", "nine", "three", *CONCEPTS]
    row = ["x", "2", "keloid", "a", "b", *("1" if c == "Nodule" else "0" for c in CONCEPTS)]
    table = "\n".join(",".join(line) for line in (header, row, row, row))
    (tmp_path / "annotations" / "skincon_fitz17k.csv").write_text(table)
    manifest = "path,condition,modality,source,group\nimage/a.jpg,keloid,clinical,x,g\n"
    (tmp_path / "manifest.csv").write_text(manifest)
    (found,) = read_captions(tmp_path, with_condition=True)
    assert "Nodule" in found.text
    assert found.text.endswith("This could be a skin disease image of keloid.")


def test_a_folder_of_no_layout_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match=r"no manifest\.csv"):
        read_captions(tmp_path, with_condition=False)

"""`skingpt train` on photos drawn by code: a recipe of a few steps, killed and gone on with."""

import csv
import json
import shutil

import numpy as np
import pytest
from accelerate import Accelerator
from PIL import Image
from safetensors.torch import load_file

from original_files import originals, without_qformer
from skingpt_desktop.cli import main
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.model.folder import read_manifest
from skingpt_desktop.model.language import load_core
from skingpt_desktop.model.minigpt4.importing import import_minigpt4
from skingpt_desktop.model.minigpt4.writer import load_reader
from skingpt_desktop.model.tokens import load_tokenizer
from skingpt_desktop.services.load import load_model
from skingpt_desktop.training.captions import Captioned
from skingpt_desktop.training.concept_labels import CONCEPTS
from skingpt_desktop.training.loss_curve import LossCurve
from skingpt_desktop.training.minigpt4_head import HeadBatches, HeadPlan
from skingpt_desktop.training.workbench import Workbench
from tiny_language import model_folder, reference

__all__ = ["model_folder", "originals", "reference", "without_qformer"]

RECIPE = """
kind = "embedded"
name = "tiny"
start = "{start}"
imagenet = "none"

[sizes]
side = 64
width = 32
depth = 1
heads = 2
mlp_width = 32
queries = 4
qformer_width = 24
qformer_depth = 1
qformer_heads = 2
qformer_mlp_width = 32

[backbone]
steps = 4
batch = 6
dermoscopy = 4
not_skin = 2
drawn = 1

[features]
drawn = 2
changed = 1

[qformer]
steps = 4
batch = 6

[dermoscopy]
steps = 3
batch = 4
side = 64

[projection]
steps = 3
batch_tokens = 700

[dialogue]
steps = 3
made = 1
batch_tokens = 3000
rank = 2
first_layer = 1
"""
DEATHS = {"backbone": 3, "qformer": 2, "dermoscopy": 2, "projection": 2, "dialogue": 3}
COLOURS = {
    "psoriasis": ("clinical", (200, 90, 80)),
    "keloid": ("clinical", (180, 120, 110)),
    "melanoma": ("dermoscopy", (60, 40, 35)),
    "melanocytic_nevus": ("dermoscopy", (120, 80, 60)),
    "not_skin": ("not_skin", (40, 120, 200)),
}


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path / "own"))


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    (folder / "annotations").mkdir(parents=True)
    rng = np.random.default_rng(1)
    lines = ["path,condition,modality,source,group"]
    for condition, (modality, colour) in COLOURS.items():
        for number in range(7):
            pixels = np.clip(rng.normal(colour, 20, (48, 56, 3)), 0, 255).astype(np.uint8)
            name = f"{condition}{number}.png"
            Image.fromarray(pixels).save(folder / name)
            lines.append(f"{name},{condition},{modality},drawn,{condition}{number}")
    (folder / "manifest.csv").write_text("\n".join(lines) + "\n")
    with (folder / "annotations" / "skincon_fitz17k.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["md5hash", "fitzpatrick_scale", "label", "nine", "three", *CONCEPTS])
        for label, seen in (("psoriasis", "Scale"), ("keloid", "Nodule")):
            marks = ["1" if concept == seen else "0" for concept in CONCEPTS]
            writer.writerows([["x", "2", label, "a", "b", *marks]] * 3)
    return folder


@pytest.fixture
def recipe(tmp_path, model_folder):
    start = shutil.copytree(model_folder, tmp_path / "start")
    settings = json.loads((start / "language.json").read_text())
    (start / "language.json").write_text(json.dumps(settings | {"window": 4000}))
    (tmp_path / "recipe.toml").write_text(RECIPE.format(start=start))
    return tmp_path / "recipe.toml"


def train(recipe, data, out, *more):
    return main(["train", "--recipe", str(recipe), "--data", str(data), "--out", str(out), *more])


def weights(folder):
    return {f.name: load_file(f) for f in sorted(folder.glob("*.safetensors"))}


def test_a_recipe_becomes_a_model_and_a_kill_changes_nothing(recipe, data, tmp_path, monkeypatch):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert train(recipe, data, whole) == 0
    predictor = load_model(whole, unreported, never_cancelled)
    findings = predictor.look(Photo(40, 30, bytes((200, 90, 80)) * 1200, Quality(1.0)))
    assert {c.name for c in findings.conditions} <= set(COLOURS)
    assert (tmp_path / "whole.work" / "dialogue-losses.png").is_file()

    monkeypatch.setattr("skingpt_desktop.training.course.CHECKPOINT_EVERY_S", 0.0)
    add, dies_at = LossCurve.add, dict(DEATHS)

    def die_once(curve, step, loss):
        name = curve._file.stem.removesuffix("-losses")
        if dies_at.get(name) == step:
            del dies_at[name]
            raise KeyboardInterrupt
        add(curve, step, loss)

    monkeypatch.setattr(LossCurve, "add", die_once)
    assert [train(recipe, data, killed) for _ in range(len(DEATHS) + 1)] == [130] * len(DEATHS) + [
        0
    ]
    first, second = weights(whole), weights(killed)
    assert first.keys() == second.keys()
    for name, tensors in first.items():
        for key, tensor in tensors.items():
            assert tensor.equal(second[name][key]), (name, key)
    assert (whole / "model.json").read_bytes() == (killed / "model.json").read_bytes()


def test_a_condition_of_one_person_is_learned_though_it_cannot_be_measured(recipe, data, capsys):
    manifest = data / "manifest.csv"
    lines = [
        line.rsplit(",", 1)[0] + ",one" if ",keloid," in line else line
        for line in manifest.read_text().splitlines()
    ]
    manifest.write_text("\n".join([*lines, "psoriasis0.png,psoriasis,clinical,drawn,p"]) + "\n")
    assert train(recipe, data, data.parent / "out", "--dry-run") == 0
    assert "keloid (clinical) will be learned but not measured" in capsys.readouterr().out
    kept = [line for line in lines if ",psoriasis," not in line]
    manifest.write_text("\n".join(kept) + "\n")
    assert train(recipe, data, data.parent / "out", "--dry-run") == 2
    assert "clinical photos of two conditions" in capsys.readouterr().err


def test_a_dry_run_names_what_is_missing_and_writes_nothing(recipe, data, tmp_path, capsys):
    (data / "keloid3.png").unlink()
    (data / "psoriasis2.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert train(recipe, data, tmp_path / "out", "--dry-run") == 2
    said = capsys.readouterr().err
    assert "keloid3.png” is missing" in said
    assert "psoriasis2.png” is broken" in said
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "out.work").exists()


def test_the_variant_without_qformer_is_prompted_as_llama_2(without_qformer, tmp_path):
    folder, sources = tmp_path / "imported", without_qformer
    import_minigpt4(sources, folder, unreported, never_cancelled)
    language = load_core(folder, Precision("cpu", "fp32"))
    sizes, _ = load_reader(folder, read_manifest(folder))
    Image.new("RGB", (50, 40), (200, 120, 90)).save(tmp_path / "a.png")
    captions = (Captioned(tmp_path / "a.png", "Scale."),)
    bench = Workbench(tmp_path, Accelerator(cpu=True), seed=1)
    plan = HeadPlan(batch=1, text_tokens=6)
    _, [(before, after, answer)] = HeadBatches(captions, folder, language, sizes, plan, bench).at(0)
    decode = load_tokenizer(folder / language.settings.tokenizer).decode
    assert before[0] == language.settings.config["bos_token_id"]
    assert decode(before[1:]) == "[INST] <Img>"
    assert decode(after).endswith("in this image for me? [/INST] ")
    assert decode(answer) == "Scale."


def test_the_projection_of_an_imported_minigpt4_learns_alone_in_two_processes(originals, tmp_path):
    folder = tmp_path / "imported"
    given = {
        "--vit": originals.vit,
        "--qformer": originals.qformer,
        "--head": originals.head,
        "--llm": originals.llm,
        "--config": originals.config,
        "--out": folder,
    }
    assert main(["model", "import", *(str(w) for pair in given.items() for w in pair)]) == 0
    data = tmp_path / "captions"
    (data / "image").mkdir(parents=True)
    for number in range(3):
        Image.new("RGB", (50, 40), (200 - 40 * number, 120, 90)).save(
            data / "image" / f"{number}.jpg"
        )
    rows = [{"image_id": str(n), "caption": "Scale, Papule."} for n in range(3)]
    (data / "filter_cap.json").write_text(json.dumps({"annotations": rows}))
    recipe = tmp_path / "head.toml"
    recipe.write_text(
        f'kind = "minigpt4"\nname = "mine"\nstart = "{folder}"\n'
        "[head]\nsteps = 12\nbatch = 2\nrate = 0.01\nstart_rate = 0.001\nleast_rate = 0.001\n"
        "warm_up = 2\n"
    )
    assert train(recipe, data, tmp_path / "mine", "--processes", "2") == 0
    before, after = weights(folder), weights(tmp_path / "mine")
    changed = [n for n in before if any(not t.equal(after[n][k]) for k, t in before[n].items())]
    assert changed == ["projection.safetensors"]
    losses = (tmp_path / "mine.work" / "head-losses.csv").read_text().splitlines()[1:]
    first, last = (float(line.split(",")[1]) for line in (losses[0], losses[-1]))
    assert last < first
    assert load_core(tmp_path / "mine", Precision("cpu", "fp32"))
    assert main(["model", "verify", str(tmp_path / "mine")]) == 0

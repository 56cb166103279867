"""`skingpt ask` with the embedded model, in a process of its own, with and without a network."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from skingpt_desktop.services.questions import PAPER_QUESTIONS

from .conftest import MODEL

KEYS = {
    "model": {"name", "version", "engine", "device", "precision"},
    "photo": {"width", "height", "quality"},
    "skin": {"is_skin", "score"},
    "next_step": {"level", "text"},
    "timing": {"load_s", "photo_s", "first_token_s", "total_s", "tokens", "tokens_per_s"},
}
SOURCES = {"photo", "answers", "knowledge", "model"}
FORBIDDEN = ("benign", "harmless", "no need to see", " mg", "you have ")


def ask(tmp_path, *arguments, without_network=False):
    command = [sys.executable, "-m", "skingpt_desktop", "ask", *map(str, arguments)]
    if without_network:
        command = ["unshare", "-rn", *command]
    environment = {**os.environ, "SKINGPT_DATA_DIR": str(tmp_path / "data")}
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, check=False, timeout=240
    )


def answer(tmp_path, photo, *arguments, **more):
    done = ask(tmp_path, photo, "--json", *arguments, **more)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return json.loads(done.stdout)


def assert_sayable(turn):
    assert turn["answer"]
    assert turn["answer"] == " ".join(sentence["text"] for sentence in turn["sentences"])
    assert {sentence["source"] for sentence in turn["sentences"]} <= SOURCES
    assert not [word for word in FORBIDDEN if word in turn["answer"].casefold()]


def test_the_json_object_has_every_key_that_was_promised(tmp_path, drawn_photo):
    said = answer(tmp_path, drawn_photo)
    for key, inner in KEYS.items():
        assert set(said[key]) == inner
    assert len(said["concepts"]) == 48
    assert abs(sum(condition["probability"] for condition in said["conditions"]) - 1) < 1e-3
    probabilities = [condition["probability"] for condition in said["conditions"]]
    assert probabilities == sorted(probabilities, reverse=True)
    assert [turn["question"] for turn in said["turns"]] == [PAPER_QUESTIONS[0]]
    assert_sayable(said["turns"][0])


@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare is not on this system")
def test_the_four_questions_on_real_photos_without_a_network(tmp_path, real_photos):
    if subprocess.run(["unshare", "-rn", "true"], check=False).returncode:
        pytest.skip("this system does not let us cut the network off")
    questions = [word for question in PAPER_QUESTIONS for word in ("--question", question)]
    said = answer(tmp_path, real_photos["clinical"][0], *questions, without_network=True)
    assert said["skin"]["is_skin"]
    assert len(said["turns"]) == 4
    for turn in said["turns"]:
        assert_sayable(turn)


def test_the_kind_of_photo_is_seen(tmp_path, real_photos):
    assert answer(tmp_path, real_photos["dermoscopy"][0])["modality"] == "dermoscopy"
    rooms = [answer(tmp_path, photo) for photo in real_photos["not_skin"][:2]]
    assert not all(said["skin"]["is_skin"] for said in rooms)


def test_the_same_photo_and_seed_give_the_same_answer(tmp_path, drawn_photo):
    first, second = (answer(tmp_path, drawn_photo, "--seed", "3") for _ in range(2))
    assert first["turns"] == second["turns"]
    assert first["conditions"] == second["conditions"]


def test_the_text_form_says_that_it_is_no_diagnosis(tmp_path, drawn_photo):
    done = ask(tmp_path, drawn_photo)
    assert done.returncode == 0, done.stderr
    assert "not a diagnosis" in done.stdout
    assert "Next step:" in done.stdout


def test_a_damaged_model_is_refused_in_one_line(tmp_path, drawn_photo):
    folder = tmp_path / "model"
    shutil.copytree(MODEL, folder)
    part = next(path for path in sorted(folder.glob("*.safetensors")))
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.write_bytes(content)
    done = ask(tmp_path, drawn_photo, "--model", str(folder))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert part.name in done.stderr


def test_red_flags_in_the_answers_come_before_what_the_model_sees(tmp_path, drawn_photo):
    without = answer(tmp_path, drawn_photo)
    assert without["red_flags"] == []
    history = tmp_path / "history.json"
    history.write_text('{"yes": ["trouble_breathing", "ugly_duckling"]}')
    said = answer(tmp_path, drawn_photo, "--history", history)
    assert said["next_step"]["level"] == "emergency"
    assert [flag["name"] for flag in said["red_flags"]] == ["airway", "ugly_duckling"]
    assert said["conditions"] == without["conditions"]
    sentences = said["turns"][0]["sentences"]
    asked_for = [sentence["text"] for sentence in sentences if sentence["source"] == "answers"]
    assert "Get emergency help now." in asked_for
    assert_sayable(said["turns"][0])


def test_a_history_that_cannot_be_used_is_refused_in_one_line(tmp_path, drawn_photo):
    history = tmp_path / "history.json"
    history.write_text('{"yes": ["feverish"]}')
    done = ask(tmp_path, drawn_photo, "--history", history)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "feverish" in done.stderr

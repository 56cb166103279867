"""`skingpt evaluate` with the embedded model, on photos drawn by code."""

import csv
import json

import pytest

from skingpt_desktop.cli import main
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.evaluation.run import Wish, evaluate, read_samples
from skingpt_desktop.services.load import load_model

from .conftest import MODEL, RESOURCES, draw_skin

HEADER = "path,condition,modality,source,group,skin_tone\n"


@pytest.fixture
def folder(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    lines = []
    for turn in range(3):
        draw_skin().rotate(90 * turn, expand=True).save(data / f"skin{turn}.png")
        lines.append(f"skin{turn}.png,psoriasis,clinical,drawn,g{turn},III\n")
    (data / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not really")
    lines.append("broken.jpg,melanoma,clinical,drawn,g3,\n")
    lines.append("none.jpg,a_condition_of_no_record,dermoscopy,drawn,g4,\n")
    (data / "manifest.csv").write_text(HEADER + "".join(lines), encoding="utf-8")
    return data


def test_a_folder_becomes_figures_predictions_answers_and_a_report(folder, tmp_path, capsys):
    out = tmp_path / "out"
    wanted = ["--answers", "1", "--repeated", "1", "--drawn", "1"]
    assert main(["evaluate", "--data", str(folder), "--out", str(out), *wanted]) == 0
    printed = capsys.readouterr()
    assert "2 photos could not be opened" in printed.out
    assert "answers: 1 of 1" in printed.err
    with (out / "predictions.csv").open(encoding="utf-8") as file:
        rows = {row["path"]: row for row in csv.DictReader(file)}
    assert list(rows) == [*(f"skin{turn}.png" for turn in range(3)), "broken.jpg", "none.jpg"]
    assert rows["skin0.png"]["truth"] == "psoriasis"
    assert 0 <= float(rows["skin0.png"]["p5"]) <= float(rows["skin0.png"]["p1"]) <= 1
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert results["figures"]["clinical_top1"]["photos"] == 3
    assert results["figures"]["hard_drawn_caught"]["photos"] == 6
    assert "rejected_tone_III" in results["figures"]
    assert [trouble["path"] for trouble in results["not_opened"]] == ["broken.jpg", "none.jpg"]
    answers = [json.loads(line) for line in (out / "answers.jsonl").read_text().splitlines()]
    assert len(answers) == results["answers"]["answers"] == 4
    assert results["answers"]["nothing_forbidden"] == 1
    assert results["agreement"]["answers"] == 10
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") >= 3
    assert "http" not in page


def test_a_run_that_was_stopped_goes_on_and_ends_the_same(folder, tmp_path):
    predictor = load_model(MODEL, unreported, never_cancelled)

    def run(out, report=lambda *_: None):
        wish = Wish(folder, out, drawn=0)
        return evaluate(wish, read_samples(wish), MODEL, predictor, RESOURCES, report)

    whole = run(tmp_path / "whole")

    def stop(_what, done, _of):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "stopped", stop)
    kept = (tmp_path / "stopped" / "photos.jsonl").read_text(encoding="utf-8")
    again = run(tmp_path / "stopped")
    assert (tmp_path / "stopped" / "photos.jsonl").read_text(encoding="utf-8").startswith(kept)
    assert again["figures"] == whole["figures"]


def test_a_folder_without_a_photo_that_opens_is_bad_input(tmp_path):
    (tmp_path / "manifest.csv").write_text(HEADER + "none.jpg,melanoma,clinical,x,g,\n")
    wish = Wish(tmp_path, tmp_path / "out", drawn=0)
    predictor = load_model(MODEL, unreported, never_cancelled)
    with pytest.raises(BadInput, match="No photo could be opened"):
        evaluate(wish, read_samples(wish), MODEL, predictor, RESOURCES, lambda *_: None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("path,condition\na.jpg,acne\n", "Line 2"),
        (HEADER + "a.jpg,acne,x-ray,x,g,\n", "modality"),
        (HEADER + "../a.jpg,acne,clinical,x,g,\n", "outside"),
        (HEADER, "names no photo"),
        (HEADER + "a.jpg,acne,clinical,x,g,\n" * 2, "twice"),
        ("\x00\xff", "Line|names no photo|CSV"),
    ],
)
def test_a_manifest_that_cannot_be_used(tmp_path, text, words):
    (tmp_path / "manifest.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=words):
        read_samples(Wish(tmp_path, tmp_path / "out"))

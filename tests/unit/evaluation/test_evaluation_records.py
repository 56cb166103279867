"""What an evaluation reads and keeps."""

import json
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.evaluation.families import Groupings
from skingpt_desktop.evaluation.figures import all_figures, looked_at
from skingpt_desktop.evaluation.journal import Journal
from skingpt_desktop.evaluation.observation import Observation, seen_in
from skingpt_desktop.evaluation.predictions import COLUMNS, write_predictions
from skingpt_desktop.evaluation.temperature import judged
from skingpt_desktop.training.concept_truth import concept_truth
from skingpt_desktop.training.manifest import Sample

GROUPINGS = Path(__file__).parents[3] / "resources" / "evaluation" / "groupings.json"


def observation(assessment, path="a.jpg", condition="psoriasis", tone=""):
    sample = Sample(path, condition, Modality.CLINICAL, path, tone)
    return Observation(sample, 0.1, seen_in(assessment, 30.0))


def test_every_condition_of_the_records_is_in_one_family(knowledge):
    groupings = Groupings.load(GROUPINGS)
    for record in knowledge.conditions.values():
        assert groupings.family(record.id) == record.family
    serious = frozenset().union(*(g.conditions for g in groupings.must_not_miss))
    assert serious == {r.id for r in knowledge.conditions.values() if r.must_not_miss}


def test_a_run_that_was_killed_goes_on(psoriasis_assessment, tmp_path):
    file = tmp_path / "photos.jsonl"
    journal = Journal(file, {"model": "one"})
    first = observation(psoriasis_assessment)
    with journal.open() as stream:
        journal.add(stream, first)
        journal.add(stream, observation(psoriasis_assessment, "b.jpg"))
    file.write_text(file.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    assert Journal(file, {"model": "one"}).kept == {"a.jpg": first}
    assert Journal(file, {"model": "another"}).kept == {}


def test_a_photo_that_could_not_be_opened_has_a_row_too(psoriasis_assessment, tmp_path):
    sample = Sample("gone.jpg", "melanoma", Modality.CLINICAL, "g")
    rows = [observation(psoriasis_assessment), Observation(sample, 0.0, None, "It is gone.")]
    write_predictions(rows, tmp_path / "predictions.csv")
    head, seen, gone = (tmp_path / "predictions.csv").read_text(encoding="utf-8").splitlines()
    assert head.split(",") == list(COLUMNS)
    values = dict(zip(COLUMNS, seen.split(","), strict=True))
    assert values["top1"] == "psoriasis"
    assert values["p1"] == "0.620000"
    assert values["abstained"] == "false"
    assert gone == "gone.jpg,melanoma" + "," * (len(COLUMNS) - 2)


def test_a_condition_is_judged_by_its_family_too(make_assessment, tmp_path):
    assessment = make_assessment({"eczema": 0.4, "psoriasis": 0.35, "lichen_planus": 0.2})
    pairs = looked_at([observation(assessment, condition="psoriasis", tone="V")])
    figures = all_figures(pairs, Groupings.load(GROUPINGS), {})
    assert figures["clinical_top1"].value == 0
    assert figures["clinical_family_top1"].value == 1
    assert figures["rejected_tone_V"].value == 0


def test_serious_conditions_count_as_sent_by_the_next_step(make_assessment):
    found = make_assessment({"melanoma": 0.5, "compound_nevus": 0.4})
    missed = make_assessment({"acne_vulgaris": 0.9})
    photos = [
        observation(found, "a.jpg", "melanoma"),
        observation(missed, "b.jpg", "melanoma"),
        observation(missed, "c.jpg", "acne_vulgaris"),
    ]
    figures = all_figures(looked_at(photos), Groupings.load(GROUPINGS), {})
    assert figures["clinical_sent_soon_melanoma"].value == 0.5
    assert figures["clinical_sent_soon_melanoma"].photos == 2
    assert figures["clinical_sent_soon_others"].value == 0


def test_concepts_are_read_from_skincons_own_tables(tmp_path, make_assessment):
    folder = tmp_path / "annotations"
    folder.mkdir()
    (folder / "mine.csv").write_text(
        "ImageID,Papule,Brown(Hyperpigmentation)\na.png,1,0\nz.png,0,1\n"
    )
    (folder / "broken.csv").write_bytes(b"\xff\xfe\x00")
    truth = concept_truth(tmp_path, ["x/a.jpg", "x/b.jpg"], ["Papule", "Brown (Hyperpigmentation)"])
    assert truth == {"x/a.jpg": {"Papule": True, "Brown (Hyperpigmentation)": False}}
    seen = {"a.jpg": 0.9, "b.jpg": 0.2}
    photos = [
        observation(make_assessment({"psoriasis": 0.6}, {"Papule": score}), path)
        for path, score in seen.items()
    ]
    noted = {"a.jpg": {"Papule": True}, "b.jpg": {"Papule": False}}
    figures = all_figures(looked_at(photos), Groupings.load(GROUPINGS), noted)
    assert figures["concept_auroc_Papule"].value == 1.0


def test_groupings_that_are_damaged_are_named(tmp_path):
    (tmp_path / "groupings.json").write_text(json.dumps({"families": {"a": {}}}))
    with pytest.raises(Exception, match=r"groupings\.json"):
        Groupings.load(tmp_path / "groupings.json")


def test_results_that_cannot_be_written_say_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="cannot be written"):
        Journal(tmp_path / "file" / "photos.jsonl", {})


def test_a_temperature_from_other_groups_mends_what_is_too_sure(make_assessment):
    photos = [
        observation(
            make_assessment({"psoriasis": 0.9, "eczema": 0.1}),
            f"{number}.jpg",
            "psoriasis" if number % 10 < 7 else "eczema",
        )
        for number in range(100)
    ]
    assert max(judged(photos).values()) < 0.1

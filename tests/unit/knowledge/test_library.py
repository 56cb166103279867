"""Reading the knowledge records from a folder."""

import json
import shutil
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import KnowledgeError
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.knowledge.library import Knowledge

RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "knowledge"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "conditions").mkdir()
    shutil.copy(RESOURCES / "concepts.json", tmp_path)
    shutil.copy(RESOURCES / "conditions" / "psoriasis.json", tmp_path / "conditions")
    return tmp_path


def change(folder, **fields):
    path = folder / "conditions" / "psoriasis.json"
    data = json.loads(path.read_text(encoding="utf-8")) | fields
    path.write_text(json.dumps({k: v for k, v in data.items() if v != "gone"}), encoding="utf-8")


def test_reads_conditions_by_id_and_concepts_by_name(folder):
    knowledge = Knowledge.load(folder)
    assert knowledge.condition("psoriasis").level is Level.ROUTINE
    assert knowledge.concept("Erythema").plain_name == "redness"
    assert list(knowledge.conditions) == ["psoriasis"]


def test_an_unknown_name_is_a_key_error(folder):
    knowledge = Knowledge.load(folder)
    with pytest.raises(KeyError):
        knowledge.condition("scurvy")
    with pytest.raises(KeyError):
        knowledge.concept("Halo")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"course": "gone"}, "missing: course"),
        ({"dose": "much"}, "unknown: dose"),
        ({"level": "sometime"}, "level holds an unknown level"),
        ({"level": None}, "level holds an unknown level"),
        ({"cause": []}, "cause is empty"),
        ({"cause": ["It comes.", "  "]}, "cause holds an empty text"),
        ({"cause": "It comes."}, "cause is not a list"),
        ({"cause": [3]}, "cause holds an empty text"),
        ({"name": ""}, "name holds an empty text"),
        ({"must_not_miss": "no"}, "must_not_miss is neither true nor false"),
        ({"references": [{"title": "T"}]}, "missing: accessed, publisher, url"),
        ({"references": []}, "references is empty"),
        ({"concepts": ["Halo"]}, "unknown concept: Halo"),
        ({"id": "eczema"}, "its id is eczema"),
    ],
)
def test_a_faulty_record_is_named_with_its_fault(folder, fields, said):
    change(folder, **fields)
    with pytest.raises(KnowledgeError) as raised:
        Knowledge.load(folder)
    assert "psoriasis.json" in raised.value.message
    assert said in raised.value.message
    assert "install the program again" in raised.value.message


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "\x00", "nul"])
def test_a_broken_file_is_named(folder, text):
    (folder / "conditions" / "psoriasis.json").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"psoriasis\.json"):
        Knowledge.load(folder)


def test_bytes_that_are_no_text_are_a_damaged_file(folder):
    (folder / "concepts.json").write_bytes(b"\xff\xfe\xfa[")
    with pytest.raises(KnowledgeError, match=r"concepts\.json"):
        Knowledge.load(folder)


def test_a_concept_that_is_there_twice_is_a_fault(folder):
    path = folder / "concepts.json"
    concepts = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps([*concepts, concepts[0]]), encoding="utf-8")
    with pytest.raises(KnowledgeError, match="Vesicle is there twice"):
        Knowledge.load(folder)


def test_missing_files_are_missing_and_not_damaged(folder):
    (folder / "concepts.json").unlink()
    with pytest.raises(KnowledgeError) as raised:
        Knowledge.load(folder)
    assert raised.value.title == "Medical texts are missing"


def test_a_folder_without_conditions_is_missing_them(folder):
    (folder / "conditions" / "psoriasis.json").unlink()
    with pytest.raises(KnowledgeError, match="missing"):
        Knowledge.load(folder)
    with pytest.raises(KnowledgeError, match="missing"):
        Knowledge.load(folder / "nowhere")

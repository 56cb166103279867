"""`skingpt cases` and `skingpt export` on a real encrypted case file with a passphrase."""

import base64
import io
import json
from datetime import UTC, datetime

import pytest
from PIL import Image

from read_back import ReadBack, squeezed
from skingpt_desktop.cli import main
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.history import AgeRange, History, HistoryItem
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.services.assess import heed
from skingpt_desktop.services.keep import to_stored
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths

PASSPHRASE = "four words lie here"
QUESTION = "canary: did my grandmother have it?"


@pytest.fixture
def case(tmp_path, monkeypatch, psoriasis_assessment):
    """The number of a kept case in a locked case file."""
    monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path / "data"))
    paths = StorePaths(tmp_path / "data" / "cases")
    vault = Vault(paths, cost=Argon2Cost(memory_kib=8, passes=1, lanes=1))
    moment = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    pixels = Image.effect_noise((640, 480), 40).convert("RGB").tobytes()
    photo = to_stored(Photo(640, 480, pixels, Quality(0.9)))
    answer = (Sentence("It runs in families.", Source.KNOWLEDGE),)
    turn = Turn(QUESTION, answer, TurnState.COMPLETE, psoriasis_assessment.model)
    with open_store(paths, vault.create_with_passphrase(PASSPHRASE)) as store:
        number = store.add_case(photo, psoriasis_assessment, "Left elbow", moment)
        store.add_turn(number, turn, moment)
    return number


@pytest.fixture
def skingpt(monkeypatch, capsys):
    def run(*arguments, passphrase=PASSPHRASE):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{passphrase}\n"))
        code = main([str(one) for one in arguments])
        return code, *capsys.readouterr()

    return run


def assert_refused(result, *said):
    code, out, error = result
    assert (code, out) == (2, "")
    assert len(error.strip().splitlines()) == 1
    for words in said:
        assert words in error


def test_cases_lists_number_day_and_title(case, skingpt):
    assert skingpt("cases") == (0, f"{case}\t2026-11-23\tLeft elbow\n", "")


def test_the_patients_pdf_holds_the_case_and_is_for_its_owner_alone(case, skingpt, tmp_path):
    path = tmp_path / "report.pdf"
    assert skingpt("export", case, "--pdf", path)[0] == 0
    read = ReadBack(path.read_bytes())
    for said in ("Report for you", "Left elbow", QUESTION, "It runs in families."):
        assert squeezed(said) in read.text
    assert path.stat().st_mode & 0o077 == 0
    assert read.reader.pages[0].images[0].image.info.get("exif") is None


def test_the_doctors_report_and_another_language(case, skingpt, tmp_path):
    path = tmp_path / "informe.pdf"
    skingpt("export", case, "--pdf", path, "--doctor", "--language", "es")
    assert squeezed("Informe para el médico") in ReadBack(path.read_bytes()).text


def test_plain_text(case, skingpt, tmp_path):
    path = tmp_path / "report.txt"
    assert skingpt("export", case, "--text", path)[0] == 0
    assert QUESTION in path.read_text("utf-8")


def test_the_json_is_a_bundle_whose_references_all_lead_somewhere(
    case, skingpt, tmp_path, psoriasis_assessment
):
    path = tmp_path / "case.json"
    skingpt("export", case, "--json", path)
    bundle = json.loads(path.read_text("utf-8"))
    entries = {one["fullUrl"]: one["resource"] for one in bundle["entry"]}
    kinds = sorted(one["resourceType"] for one in entries.values())
    assert kinds == ["Device", "DiagnosticReport", "Observation", "Observation"]
    report, device, conditions, concepts = entries.values()
    assert set(references(bundle)) <= set(entries)
    assert report["status"] == conditions["status"] == "preliminary"
    assert "not a diagnosis" in report["conclusion"]
    text = base64.b64decode(report["presentedForm"][0]["data"]).decode()
    assert QUESTION in text
    assert len(concepts["component"]) == 48
    first = conditions["component"][0]
    assert first["code"]["text"] == "Psoriasis"
    assert first["valueQuantity"]["value"] == 62.0
    assert device["version"][1]["value"] == psoriasis_assessment.model.version


def references(node):
    if isinstance(node, dict):
        if "reference" in node:
            yield node["reference"]
        for one in node.values():
            yield from references(one)
    elif isinstance(node, list):
        for one in node:
            yield from references(one)


def test_the_photo_goes_into_the_json_only_when_asked_for(case, skingpt, tmp_path):
    without, with_it = tmp_path / "a.json", tmp_path / "b.json"
    skingpt("export", case, "--json", without)
    skingpt("export", case, "--json", with_it, "--with-photo")
    assert "image/jpeg" not in without.read_text("utf-8")
    entries = json.loads(with_it.read_text("utf-8"))["entry"]
    media = next(one["resource"] for one in entries if one["resource"]["resourceType"] == "Media")
    image = Image.open(io.BytesIO(base64.b64decode(media["content"]["data"])))
    assert image.size == (640, 480)
    assert not image.getexif()


def test_the_person_is_named_only_when_asked_for(case, skingpt, tmp_path):
    paths = StorePaths(tmp_path / "data" / "cases")
    with open_store(paths, Vault(paths).unlock(PASSPHRASE)) as store:
        store.details.assign((case,), store.people.add("Anna Ö.", 1948))
    for form, ending in (("--text", "txt"), ("--json", "json")):
        without, named = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
        skingpt("export", case, form, without)
        skingpt("export", case, form, named, "--with-name")
        assert "Anna" not in without.read_text("utf-8")
        assert "Anna Ö." in named.read_text("utf-8")


def test_a_file_that_is_there_is_replaced_only_by_force(case, skingpt, tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("mine")
    assert_refused(skingpt("export", case, "--text", path), "--force")
    assert path.read_text() == "mine"
    assert skingpt("export", case, "--text", path, "--force")[0] == 0
    assert QUESTION in path.read_text("utf-8")


@pytest.mark.parametrize("name", ["", "no/such/folder/report.pdf"])
def test_a_place_that_cannot_be_written_to(name, case, skingpt, tmp_path):
    result = skingpt("export", case, "--pdf", tmp_path / name, "--force")
    assert_refused(result)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]


def test_a_wrong_passphrase(case, skingpt, tmp_path):
    result = skingpt("export", case, "--pdf", tmp_path / "x.pdf", passphrase="not this one")
    assert_refused(result, "passphrase")
    assert not (tmp_path / "x.pdf").exists()


def test_a_case_that_is_not_there(case, skingpt, tmp_path):
    assert_refused(skingpt("export", case + 1, "--pdf", tmp_path / "x.pdf"), "gone")


def test_without_any_cases_nothing_is_made(skingpt, tmp_path, monkeypatch):
    monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path / "data"))
    assert_refused(skingpt("cases"), "no cases yet")
    assert not (tmp_path / "data" / "cases").exists()


def test_the_photo_flag_needs_json(case, skingpt, tmp_path):
    assert_refused(skingpt("export", case, "--pdf", tmp_path / "x.pdf", "--with-photo"), "--json")


def test_answers_and_red_flags_stand_in_every_form(
    tmp_path, skingpt, psoriasis_assessment, case, knowledge
):
    history = History(age=AgeRange.OVER_65, yes=frozenset({HistoryItem.TROUBLE_BREATHING}))
    heeded = heed(psoriasis_assessment, history, knowledge)
    paths = StorePaths(tmp_path / "data" / "cases")
    with open_store(paths, Vault(paths).unlock(PASSPHRASE)) as store:
        store.add_assessment(case, heeded, datetime(2026, 11, 23, 13, 0, tzinfo=UTC))
    flag = heeded.red_flags[0].text
    for arguments in (("--pdf", "a.pdf"), ("--pdf", "b.pdf", "--doctor")):
        path = tmp_path / arguments[1]
        assert skingpt("export", case, arguments[0], path, *arguments[2:])[0] == 0
        read = ReadBack(path.read_bytes()).text
        for said in (flag, "65 years or more", "Trouble breathing or swallowing"):
            assert squeezed(said) in read
    skingpt("export", case, "--text", tmp_path / "c.txt")
    assert squeezed(flag) in squeezed((tmp_path / "c.txt").read_text("utf-8"))

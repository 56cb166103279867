"""`skingpt model import`, then `skingpt ask` of what was imported, with the embedded eyes."""

import json
from dataclasses import replace

from original_files import originals
from skingpt_desktop.app import _model_of
from skingpt_desktop.cli import main
from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.paths import DEFAULT_MODEL, find_paths
from skingpt_desktop.services.local_desk import LocalDesk

from .conftest import MODEL, RESOURCES

__all__ = ["originals"]


def import_it(sources, head, out):
    arguments = ["--vit", sources.vit, "--qformer", sources.qformer, "--head", head]
    arguments += ["--llm", sources.llm, "--config", sources.config, "--out", out]
    return main(["model", "import", *map(str, arguments)])


def test_an_imported_model_writes_and_the_embedded_eyes_find(
    originals, real_photos, tmp_path, capsys
):
    folder = tmp_path / "mine"
    assert import_it(originals, originals.head, folder) == 0
    capsys.readouterr()
    photo = str(real_photos["clinical"][0])
    assert main(["ask", photo, "--model", str(folder), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert main(["ask", photo, "--json"]) == 0
    embedded = json.loads(capsys.readouterr().out)
    assert said["model"]["name"] == "mine"
    assert said["conditions"] == embedded["conditions"]
    assert said["concepts"] == embedded["concepts"]
    assert said["next_step"] == embedded["next_step"]
    assert said["turns"][0]["answer"]


def test_weights_for_testing_say_so_before_their_answer(originals, drawn_photo, tmp_path, capsys):
    head = originals.head.with_name("head-skingpt4.pth")
    assert import_it(originals, head, tmp_path / "skingpt4") == 0
    assert "for testing code only" in capsys.readouterr().out
    assert main(["ask", str(drawn_photo), "--model", str(tmp_path / "skingpt4")]) == 0
    assert "for testing code only" in capsys.readouterr().out.splitlines()[0]


def test_a_changed_part_of_an_imported_model_is_refused(originals, drawn_photo, tmp_path, capsys):
    folder = tmp_path / "mine"
    assert import_it(originals, originals.head, folder) == 0
    part = folder / "projection.safetensors"
    content = bytearray(part.read_bytes())
    content[-1] ^= 1
    part.write_bytes(content)
    assert main(["ask", str(drawn_photo), "--model", str(folder)]) == 2
    assert "projection.safetensors" in capsys.readouterr().err


def test_the_window_can_be_opened_with_another_model(originals, tmp_path, drawn_photo):
    folder = tmp_path / "models" / "mine"
    assert import_it(originals, originals.head, folder) == 0
    paths = replace(find_paths(), own_models=folder.parent)
    assert _model_of("mine", paths) == folder
    assert _model_of(DEFAULT_MODEL, paths) == MODEL
    desk = LocalDesk(_model_of("mine", paths), MODEL, paths.knowledge, tmp_path)
    assert desk.model_prepare(unreported, never_cancelled).identity.name == "mine"
    photo = desk.photo_read(drawn_photo, never_cancelled)
    assert len(desk.model_assess(photo, unreported, never_cancelled).findings.concepts) == 48


def test_where_a_model_is_gone_the_embedded_one_serves_and_the_window_says_so(tmp_path):
    folder = _model_of("gone", find_paths())
    desk = LocalDesk(folder, MODEL, RESOURCES / "knowledge", tmp_path)
    seated = desk.model_prepare(unreported, never_cancelled)
    assert (seated.identity.name, seated.folder) == ("skingpt-mini", MODEL)
    assert isinstance(seated.trouble, ModelMissing)
    assert "gone" in seated.trouble.message


def test_a_switch_is_remembered_and_one_to_a_damaged_model_leads_back(originals, tmp_path):
    folder = tmp_path / "models" / "mine"
    assert import_it(originals, originals.head, folder) == 0
    remembered = []
    desk = LocalDesk(
        MODEL, MODEL, RESOURCES / "knowledge", tmp_path / "cases", chosen=remembered.append
    )
    desk.model_prepare(unreported, never_cancelled)
    assert desk.model_switch(folder, unreported, never_cancelled).identity.name == "mine"
    assert remembered == [folder]
    (folder / "projection.safetensors").write_bytes(b"broken")
    desk.model_switch(MODEL, unreported, never_cancelled)
    back = desk.model_switch(folder, unreported, never_cancelled)
    assert back.identity.name == "skingpt-mini"
    assert isinstance(back.trouble, ModelDamaged)
    assert remembered == [folder, MODEL]
    assert desk.model_folder == MODEL

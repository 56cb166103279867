"""The installed program is its own helper processes."""

import sys
from pathlib import Path

import pytest
from tests.photos import draw_skin, to_bytes

from skingpt_desktop import frozen, paths
from skingpt_desktop.download import protocol
from skingpt_desktop.imaging import decoder
from skingpt_desktop.imaging.camera import viewer
from skingpt_desktop.model.minigpt4 import unpickling
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.services.local_safe import LocalSafe, vault_that_travels

SPOKEN = "import sys; from skingpt_desktop.frozen import run_helper; "


@pytest.mark.parametrize(
    "command",
    [
        decoder.child_command,
        viewer.child_command,
        protocol.child_command,
        protocol.launcher_command,
        unpickling._command,
    ],
)
def test_each_helper_is_known_to_the_entry_point(command, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, argument = command()
    assert program == sys.executable
    assert argument in frozen._HELPERS


def test_no_other_place_starts_the_program_again():
    """A new one needs an argument that `frozen.run_helper` knows, and a line above."""
    source = Path(frozen.__file__).parent
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if "sys.executable" in path.read_text(encoding="utf-8")
    }
    assert found == {
        "download/protocol.py",
        "imaging/camera/viewer.py",
        "imaging/decoder.py",
        "landlock.py",
        "model/minigpt4/unpickling.py",
        "paths.py",
    }


def test_the_decoder_works_through_the_entry_point_and_imports_nothing_large():
    code = SPOKEN + (
        "code = run_helper(['--decode-photos']); "
        "large = {'torch', 'PySide6', 'numpy', 'cryptography'} & set(sys.modules); "
        "sys.exit(code if not large else 9)"
    )
    with decoder.Decoder([sys.executable, "-c", code]) as decodes:
        pixels = decodes.decode(to_bytes(draw_skin(size=(96, 64))))
        process = decodes._process
        assert (pixels.width, pixels.height) == (96, 64)
        process.stdin.close()
        assert process.wait() == 0


def test_no_argument_of_a_user_is_a_helper():
    assert frozen.run_helper([]) is None
    assert frozen.run_helper(["ask", "photo.jpg"]) is None


@pytest.fixture
def on_a_stick(tmp_path, monkeypatch):
    stick = tmp_path / "a stick ü"
    program = stick / "program"
    (program / "_internal").mkdir(parents=True)
    (stick / paths.STICK_LIST).write_text("{}")
    monkeypatch.delenv(paths.DATA_FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(program / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "skingpt-desktop"))
    return stick


def test_on_a_stick_the_models_are_the_sticks(on_a_stick):
    found = paths.find_paths()
    assert found.stick == on_a_stick
    assert found.models == on_a_stick / "models"
    assert found.resources == on_a_stick / "program" / "_internal" / "resources"
    assert on_a_stick not in found.cases.parents


def test_with_a_data_folder_all_that_is_written_stays_on_the_stick(on_a_stick):
    (on_a_stick / paths.STICK_DATA).mkdir()
    found = paths.find_paths()
    for place in (found.cases, found.own_models, found.logs, found.settings):
        assert on_a_stick / "data" in place.parents


def test_cases_on_a_stick_never_ask_a_keychain_that_stays_behind(on_a_stick):
    (on_a_stick / paths.STICK_DATA).mkdir()
    found = paths.find_paths()
    assert found.travels
    safe = LocalSafe(found.cases, vault_that_travels(found.cases))
    assert safe.lock() is Lock.NEW_WITH_PASSPHRASE
    safe.open("several words of a clinic")
    safe.close()
    elsewhere = LocalSafe(found.cases, vault_that_travels(found.cases))
    assert elsewhere.lock() is Lock.PASSPHRASE
    elsewhere.open("several words of a clinic")
    elsewhere.close()


def test_without_the_list_it_is_no_stick(on_a_stick):
    (on_a_stick / paths.STICK_LIST).unlink()
    found = paths.find_paths()
    assert found.stick is None
    assert found.models == Path(sys._MEIPASS) / "models"

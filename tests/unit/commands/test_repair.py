"""`skingpt repair`, with a real case file and the computer's keychain played."""

import random

import pytest

from keychains import MemoryKeychain
from skingpt_desktop import cli
from skingpt_desktop.services.local_safe import LocalSafe
from skingpt_desktop.store import vault as vault_module
from torture.case_files import MOMENT, assessment, picture, turn


@pytest.fixture
def cases(tmp_path, monkeypatch):
    """Three cases in the folder of the command line's user."""
    keychain = MemoryKeychain()
    monkeypatch.setattr(vault_module, "SystemKeychain", lambda: keychain)
    monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path))
    folder = tmp_path / "cases"
    safe = LocalSafe(folder)
    safe.open(None)
    for number in range(3):
        photo = picture(random.Random(number), 64)
        case_id = safe.cases.add_case(photo, assessment(), f"case {number}", MOMENT)
        safe.cases.add_turn(case_id, turn(number), MOMENT)
    safe.close()
    return folder


def damage(cases, place):
    file = cases / "cases.db"
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)
    return bytes(data)


def test_a_sound_file(cases, capsys):
    assert cli.main(["repair"]) == 0
    assert capsys.readouterr().out == "every page of your case file is as it was written\n"


@pytest.mark.parametrize("place", [-3000, 2 * 4096 + 50])
def test_a_damaged_file_is_saved_and_kept(cases, capsys, place):
    found = damage(cases, place)
    assert cli.main(["repair", "--check"]) == 2
    assert "damaged" in capsys.readouterr().err
    assert (cases / "cases.db").read_bytes() == found
    assert cli.main(["repair"]) == 0
    said = capsys.readouterr().out
    assert "are saved in a new file" in said
    kept = next(cases.glob("cases-before-*/cases.db"))
    assert str(kept.parent) in said
    assert kept.read_bytes() == found
    assert cli.main(["repair"]) == 0
    assert "as it was written" in capsys.readouterr().out
    assert cli.main(["cases"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 2

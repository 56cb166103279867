"""A clinic on a stick: cases beside the program, other installers on it, and all of it checked."""

import re
import shutil
import sys
from datetime import UTC, datetime

import pytest
from PIL import Image

from read_back import ReadBack, squeezed
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.services.keep import to_stored
from skingpt_desktop.services.stick import SIGNATURE, STICK_LIST
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths

from .conftest import ROOT, give_to_somebody, writable

sys.path.insert(0, str(ROOT / "installer"))
PASSPHRASE = "four words lie here"


@pytest.fixture
def cases_beside(stick, psoriasis_assessment):
    """The number of a case in the folder that a user made for them on the stick."""
    data, moment = stick / "data", datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    with writable(stick):
        data.mkdir()
    paths = StorePaths(data / "cases")
    vault = Vault(paths, cost=Argon2Cost(memory_kib=8, passes=1, lanes=1))
    pixels = Image.effect_noise((640, 480), 40).convert("RGB").tobytes()
    photo = to_stored(Photo(640, 480, pixels, Quality(0.9)))
    answer = (Sentence("It runs in families.", Source.KNOWLEDGE),)
    turn = Turn("Is it contagious?", answer, TurnState.COMPLETE, psoriasis_assessment.model)
    with open_store(paths, vault.create_with_passphrase(PASSPHRASE)) as store:
        number = store.add_case(photo, psoriasis_assessment, "Left elbow", moment)
        store.add_turn(number, turn, moment)
    give_to_somebody(data)
    yield number
    with writable(stick):
        shutil.rmtree(data)


def test_cases_beside_the_program_are_read_printed_and_backed_up(skingpt, cases_beside, home):
    assert skingpt("cases", typed=f"{PASSPHRASE}\n") == (
        0,
        f"{cases_beside}\t2026-11-23\tLeft elbow\n",
        "",
    )
    report, backup = home / "informe.pdf", home / "cases.backup"
    words = ("--pdf", report, "--doctor", "--language", "es")
    code, _, err = skingpt("export", cases_beside, *words, typed=f"{PASSPHRASE}\n")
    assert (code, err) == (0, "")
    assert squeezed("Informe para el médico") in ReadBack(report.read_bytes()).text
    code, _, err = skingpt("backup", backup, typed=f"{PASSPHRASE}\n")
    assert code == 0, err
    assert b"elbow" not in backup.read_bytes()
    assert skingpt("repair", "--check", typed=f"{PASSPHRASE}\n")[0] == 0
    assert skingpt("cases", typed="another\n")[0] == 2
    assert not (home / ".local" / "share").exists()


@pytest.fixture
def carrying(stick):
    """An installer of another system on the stick, in a list that was signed anew."""
    from release_key import release_key
    from stick import add_to_stick

    listed = [stick / STICK_LIST, stick / SIGNATURE]
    before = [path.read_bytes() for path in listed]
    other = stick.parent / "SkinGPT-Desktop-9.9.9-windows.exe"
    with writable(stick.parent, stick, *listed):
        other.write_bytes(b"MZ" + bytes(1000))
        add_to_stick(stick, [], [other], release_key(ROOT / "build"))
        other.unlink()
        yield stick / "installers" / other.name
        shutil.rmtree(stick / "installers")
        for path, content in zip(listed, before, strict=True):
            path.write_bytes(content)


def test_installers_of_other_systems_are_carried_and_checked(skingpt, carrying):
    assert skingpt("doctor")[0] == 0
    carrying.write_bytes(b"MZ" + bytes(999) + b"!")
    code, out, _ = skingpt("doctor")
    assert code == 1
    assert re.search(rf"PROBLEM +stick: .*{re.escape(carrying.name)}", out)
    code, _, err = skingpt("stick", "verify", carrying.parents[1])
    assert code == 2
    assert f"“installers/{carrying.name}”" in err


def test_a_file_that_nobody_signed_is_named(skingpt, stick):
    with writable(stick / "program"):
        strange = stick / "program" / "helper.so"
        strange.write_bytes(b"")
        try:
            code, out, _ = skingpt("doctor")
        finally:
            strange.unlink()
    assert code == 1
    assert "“program/helper.so”" in out

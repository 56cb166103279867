"""Files of a newer version, and readable ones, are refused in one line and left as they are."""

import contextlib
import io
import random

import pytest
from sqlcipher3 import dbapi2

from keychains import MemoryKeychain
from skingpt_desktop import cli
from skingpt_desktop.services.local_safe import LocalSafe
from skingpt_desktop.store import vault as vault_module
from skingpt_desktop.store.backup import read_backup
from torture.case_files import MOMENT, assessment, picture

COMMANDS = {
    "list": ["cases"],
    "export": ["export", "1", "--text", "{folder}/case.txt"],
    "backup": ["backup", "{folder}/all.skingpt", "--this-computer-only"],
    "code": ["recovery-code"],
    "check": ["repair", "--check"],
    "repair": ["repair"],
}


@pytest.fixture
def key(tmp_path, monkeypatch):
    """The key, in hex, of one case in the folder of the command line's user; a backup beside."""
    keychain = MemoryKeychain()
    monkeypatch.setattr(vault_module, "SystemKeychain", lambda: keychain)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path))
    safe = LocalSafe(tmp_path / "cases")
    safe.open(None)
    safe.cases.add_case(picture(random.Random(1), 64), assessment(), "case", MOMENT)
    safe.back_up(tmp_path / "before.skingpt", lambda _: None, lambda: False)
    key = bytes(safe._open_key.reveal()).hex()
    safe.close()
    return key


def make_newer(path, key):
    with contextlib.closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("PRAGMA user_version = 999")


def contents(tmp_path):
    """All that is there but the program's log; SQLite's own companions come and go."""
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    return {
        p: p.read_bytes() for p in files if not p.name.endswith((".log", "-shm", "-wal", ".lock"))
    }


def refusal(tmp_path, capsys, words):
    before = contents(tmp_path)
    assert cli.main([word.format(folder=tmp_path) for word in words]) == cli.BAD_INPUT
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert contents(tmp_path) == before
    return err


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_cases_of_a_newer_version(tmp_path, key, capsys, words):
    make_newer(tmp_path / "cases" / "cases.db", key)
    assert "come from a newer version" in refusal(tmp_path, capsys, words)


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_a_readable_file_in_the_place_of_the_cases(tmp_path, key, capsys, words):
    file = tmp_path / "cases" / "cases.db"
    file.unlink()
    with contextlib.closing(dbapi2.connect(str(file))) as connection:
        connection.execute("CREATE TABLE cases (title)")
    assert "is not encrypted" in refusal(tmp_path, capsys, words)


def test_a_backup_of_a_newer_version(tmp_path, key, capsys):
    path, part = tmp_path / "before.skingpt", tmp_path / "part"
    length = read_backup(path).length
    whole = path.read_bytes()
    part.write_bytes(whole[:length])
    make_newer(part, key)
    path.write_bytes(part.read_bytes() + whole[length:])
    said = refusal(tmp_path, capsys, ["restore", str(path), "--replace"])
    assert "come from a newer version" in said

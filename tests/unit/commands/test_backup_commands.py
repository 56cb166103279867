"""`skingpt backup`, `restore` and `recovery-code`, from one computer to another."""

import io
from datetime import UTC, datetime

import pytest

from keychains import MemoryKeychain
from skingpt_desktop.cli import main
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.services.keep import to_stored
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths

PASSPHRASE = "four words lie here"
NEW = "another four words here"
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_keychain(monkeypatch):
    monkeypatch.setattr("skingpt_desktop.store.keychain._best_backend", lambda: None)


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """Sits down at a computer of this name; the folder of its cases."""

    def sit_down(name):
        monkeypatch.setenv("SKINGPT_DATA_DIR", str(tmp_path / name))
        return StorePaths(tmp_path / name / "cases")

    return sit_down


@pytest.fixture
def clinic(computer, psoriasis_assessment):
    """A computer with one case."""
    paths = computer("clinic")
    vault = Vault(paths, cost=Argon2Cost(memory_kib=8, passes=1, lanes=1))
    photo = to_stored(Photo(8, 8, bytes(192), Quality(0.9)))
    with open_store(paths, vault.create_with_passphrase(PASSPHRASE)) as store:
        store.add_case(photo, psoriasis_assessment, "Left elbow", NOW)
    return paths


@pytest.fixture
def skingpt(monkeypatch, capsys):
    def run(*arguments, typed=(PASSPHRASE,)):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        code = main([str(one) for one in arguments])
        return code, *capsys.readouterr()

    return run


def test_there_and_back_on_another_computer(clinic, computer, skingpt, tmp_path):
    path = tmp_path / "stick.skingpt"
    code, out, _ = skingpt("backup", path)
    assert code == 0
    assert "1 cases" in out
    computer("home")
    assert skingpt("restore", path)[:2] == (0, "restored and checked: 1 cases\n")
    assert "Left elbow" in skingpt("cases")[1]


def test_the_recovery_code_brings_them_back_under_a_new_passphrase(
    clinic, computer, skingpt, tmp_path
):
    path = tmp_path / "stick.skingpt"
    code = skingpt("recovery-code")[1].strip()
    skingpt("backup", path)
    computer("home")
    assert skingpt("restore", path, typed=(code, NEW, NEW))[0] == 0
    assert "Left elbow" in skingpt("cases", typed=(NEW,))[1]
    assert skingpt("cases")[0] == 2


def test_a_second_recovery_code_is_asked_for_twice(clinic, skingpt):
    assert skingpt("recovery-code")[0] == 0
    status, out, error = skingpt("recovery-code")
    assert (status, out) == (2, "")
    assert "--replace" in error
    assert skingpt("recovery-code", "--replace")[0] == 0


def test_nothing_is_overwritten_unasked(clinic, skingpt, tmp_path):
    path = tmp_path / "stick.skingpt"
    path.write_bytes(b"something of mine")
    assert skingpt("backup", path)[0] == 2
    assert path.read_bytes() == b"something of mine"
    assert skingpt("backup", path, "--force")[0] == 0
    status, out, error = skingpt("restore", path)
    assert (status, out) == (2, "")
    assert "--replace" in error
    status, out, _ = skingpt("restore", path, "--replace")
    assert status == 0
    assert [str(aside) in out for aside in clinic.folder.glob("cases-before-*")] == [True]


def test_a_wrong_passphrase_and_a_strange_file_change_nothing(clinic, computer, skingpt, tmp_path):
    path = tmp_path / "stick.skingpt"
    skingpt("backup", path)
    home = computer("home")
    for file, typed in ((path, "not this passphrase"), (tmp_path / "none", PASSPHRASE)):
        status, out, error = skingpt("restore", file, typed=(typed,))
        assert (status, out) == (2, "")
        assert len(error.strip().splitlines()) == 1
    assert not home.database.exists()
    assert not home.vault.exists()


def test_a_backup_that_only_this_computer_opens_is_asked_about(
    monkeypatch, computer, skingpt, tmp_path
):
    paths, keychain = computer("clinic"), MemoryKeychain()
    monkeypatch.setattr("skingpt_desktop.store.vault.SystemKeychain", lambda: keychain)
    with open_store(paths, Vault(paths).create_with_keychain()):
        pass
    status, _, error = skingpt("backup", tmp_path / "b")
    assert status == 2
    assert "recovery code" in error
    assert skingpt("backup", tmp_path / "b", "--this-computer-only")[0] == 0

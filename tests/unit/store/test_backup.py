"""A backup: whole or not there, unreadable without a key, and the way back on any computer."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from sqlcipher3 import dbapi2

from keychains import MemoryKeychain, NoKeychain
from killing import killed_at
from skingpt_desktop.domain.backup import BackupStep
from skingpt_desktop.domain.errors import (
    BackupFailed,
    BadInput,
    Cancelled,
    NotEncrypted,
    StoreUnavailable,
    WrongPassphrase,
)
from skingpt_desktop.store import files, restore, restoring
from skingpt_desktop.store.backup import read_backup, write_backup
from skingpt_desktop.store.connecting import PLAIN_HEADER
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.restore import open_backup
from skingpt_desktop.store.slots import SlotKind
from skingpt_desktop.store.vault import Vault, VaultState
from skingpt_desktop.store.vault_file import StorePaths

PASSPHRASE = "correct horse battery"
CANARY = "canary-of-a-patient"
NOW = datetime(2026, 11, 25, 16, 30, tzinfo=UTC)


def silent(_):
    return None


def never():
    return False


class Safe:
    """A vault and its cases in a folder, as a desk holds them."""

    def __init__(self, folder, keychain, cheap):
        self.paths = StorePaths(folder)
        self.vault = Vault(self.paths, keychain, cheap)

    def back_up(self, key, path, report=silent, is_cancelled=never):
        with open_store(self.paths, key) as store:
            return store.back_up(key, self.vault.contents(), path, report, is_cancelled)

    def restore(self, path, typed, old_key=None, report=silent, is_cancelled=never):
        backup = read_backup(path)
        opened = open_backup(backup, typed, self.vault.keychain)
        arguments = (old_key, report, is_cancelled, NOW)
        return opened[0], restore.restore(backup, opened, self.paths, *arguments)

    def titles(self, key):
        with open_store(self.paths, key) as store:
            return [summary.title for summary in store.summaries()]


@pytest.fixture
def safe(tmp_path, cheap):
    return Safe(tmp_path / "cases", MemoryKeychain(), cheap)


@pytest.fixture
def other_computer(tmp_path, cheap):
    return Safe(tmp_path / "elsewhere" / "cases", MemoryKeychain(), cheap)


@pytest.fixture
def fill(made):
    def fill(safe, key, *titles):
        with open_store(safe.paths, key) as store:
            for title in titles:
                photo = made.photo(jpeg=CANARY.encode() * 5_000)
                case_id = store.add_case(photo, made.assessment, title, made.now)
                store.add_turn(case_id, made.turn(CANARY, CANARY), made.now)

    return fill


@pytest.fixture
def backup(tmp_path, safe, fill):
    """The key, the recovery code and the file of a backup of two cases."""
    key = safe.vault.create_with_passphrase(PASSPHRASE)
    code = safe.vault.make_recovery_code(key)
    fill(safe, key, "first", "second")
    path = tmp_path / "stick" / "cases.skingpt"
    path.parent.mkdir()
    safe.back_up(key, path)
    return key, code, path


def test_what_was_written_is_counted_checked_and_unreadable(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "first", "second")
    path, told = tmp_path / "b", []
    made = safe.back_up(key, path, told.append)
    assert (made.cases, made.size, made.path) == (2, path.stat().st_size, path)
    assert {progress.step for progress in told} == set(BackupStep)
    data = path.read_bytes()
    for readable in (CANARY.encode(), PLAIN_HEADER, b"CREATE TABLE", b"first"):
        assert readable not in data
    assert key.reveal() not in data
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["b"]
    assert os.name != "posix" or path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("with_code", [True, False])
def test_another_computer_gets_them_back(backup, other_computer, with_code):
    key, code, path = backup
    typed = code.lower() if with_code else PASSPHRASE
    found, restored = other_computer.restore(path, typed)
    assert found == key
    assert (restored.cases, restored.aside) == (2, None)
    assert restored.needs_new_lock is with_code
    assert sorted(other_computer.titles(found)) == ["first", "second"]
    assert other_computer.vault.unlock(PASSPHRASE) == key
    assert other_computer.vault.unlock_with_code(code) == key


def test_the_same_computer_asks_for_nothing(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "one")
    safe.back_up(key, tmp_path / "b")
    shutil.rmtree(safe.paths.folder)
    found, restored = safe.restore(tmp_path / "b", None)
    assert (found, restored.needs_new_lock) == (key, False)
    assert safe.vault.unlock() == key


def test_without_anything_typed_a_strange_keychain_opens_nothing(backup):
    contents = read_backup(backup[2])
    assert open_backup(contents, None, MemoryKeychain()) is None
    assert open_backup(contents, None, NoKeychain()) is None


@pytest.mark.parametrize(
    ("typed", "error"), [("quite another passphrase", WrongPassphrase), ("", WrongPassphrase)]
)
def test_what_does_not_fit_is_refused(backup, typed, error):
    with pytest.raises(error):
        open_backup(read_backup(backup[2]), typed, NoKeychain())


def test_a_slip_in_the_code_is_told_where_there_is_no_passphrase(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    code = safe.vault.make_recovery_code(key)
    fill(safe, key)
    safe.back_up(key, tmp_path / "b")
    slip = ("1" if code[0] != "1" else "2") + code[1:]
    with pytest.raises(BadInput, match="slip"):
        open_backup(read_backup(tmp_path / "b"), slip, NoKeychain())
    assert open_backup(read_backup(tmp_path / "b"), code, NoKeychain()) == (key, SlotKind.RECOVERY)


def test_the_cases_that_were_here_are_kept_aside(backup, other_computer, fill):
    _, _, path = backup
    old = other_computer.vault.create_with_keychain()
    fill(other_computer, old, "mine")
    found, restored = other_computer.restore(path, PASSPHRASE, old)
    assert sorted(other_computer.titles(found)) == ["first", "second"]
    aside = Safe(restored.aside, other_computer.vault.keychain, None)
    assert restored.aside.name == "cases-before-2026-11-25-163000"
    assert aside.vault.unlock() == old
    assert aside.titles(old) == ["mine"]


def test_cases_open_in_another_window_are_not_moved(backup, other_computer, fill):
    _, _, path = backup
    old = other_computer.vault.create_with_keychain()
    fill(other_computer, old, "mine")
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from skingpt_desktop.store.data_key import DataKey\n"
        "from skingpt_desktop.store.opening import open_store\n"
        "from skingpt_desktop.store.vault_file import StorePaths\n"
        "key = DataKey(bytes.fromhex(sys.stdin.readline()))\n"
        "store = open_store(StorePaths(Path(sys.argv[1])), key)\n"
        "print('open', flush=True)\n"
        "sys.stdin.readline()\n"
    )
    arguments = [sys.executable, "-c", script, str(other_computer.paths.folder)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
    with subprocess.Popen(arguments, **pipes) as window:
        window.stdin.write(old.reveal().hex() + "\n")
        assert window.stdout.readline() == "open\n"
        with pytest.raises(StoreUnavailable):
            other_computer.restore(path, PASSPHRASE, old)
        window.stdin.write("\n")
    assert other_computer.titles(old) == ["mine"]
    other_computer.restore(path, PASSPHRASE, old)


def test_a_backup_replaces_the_one_before_only_when_whole(backup, safe, fill):
    key, _, path = backup
    before = path.read_bytes()
    for moment in range(2):
        asked = iter(range(100))
        with pytest.raises(Cancelled):
            safe.back_up(key, path, is_cancelled=lambda asked=asked, m=moment: next(asked) >= m)
        assert path.read_bytes() == before
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    fill(safe, key, "third")
    assert safe.back_up(key, path).cases == 3


@pytest.mark.parametrize("place", [0, 100, 0.5, 0.95, -30])
def test_a_changed_byte_is_found_before_anything_is_moved(backup, other_computer, fill, place):
    _, _, path = backup
    old = other_computer.vault.create_with_keychain()
    fill(other_computer, old, "mine")
    data = bytearray(path.read_bytes())
    data[int(len(data) * place) if isinstance(place, float) else place] ^= 1
    path.write_bytes(data)
    with pytest.raises((BackupFailed, WrongPassphrase)):
        other_computer.restore(path, PASSPHRASE, old)
    assert other_computer.titles(old) == ["mine"]
    assert {file.name for file in other_computer.paths.folder.iterdir()} == {
        "cases.db",
        "vault.json",
        "changing.lock",
    }


@pytest.mark.parametrize("content", [b"", b"x", b"\xff" * 5_000, PLAIN_HEADER + bytes(9_000)])
def test_another_file_is_no_backup(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(BackupFailed, match="not a whole backup"):
        read_backup(tmp_path / "x")
    with pytest.raises(BackupFailed):
        read_backup(tmp_path)


@pytest.mark.parametrize("kept", [0.3, 0.999])
def test_a_cut_backup_is_refused(backup, kept):
    _, _, path = backup
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(BackupFailed):
        read_backup(path)


def test_the_case_file_itself_is_never_overwritten(safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "one")
    with pytest.raises(BackupFailed, match="another folder"):
        safe.back_up(key, safe.paths.database)
    assert safe.titles(key) == ["one"]


def test_a_place_that_is_not_there(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "one")
    with pytest.raises(BackupFailed, match="cannot be written there"):
        safe.back_up(key, tmp_path / "pulled out" / "b")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_disk_that_takes_no_more_is_left_without_a_half_file(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, *map(str, range(5)))
    (tmp_path / "stick").mkdir()
    child = os.fork()
    if child == 0:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        code = 1
        with open_store(safe.paths, key) as store:
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
            try:
                arguments = (tmp_path / "stick" / "b", silent, never)
                store.back_up(key, safe.vault.contents(), *arguments)
            except BackupFailed:
                code = 0
            finally:
                resource.setrlimit(
                    resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
                )
        os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert list((tmp_path / "stick").iterdir()) == []
    assert len(safe.titles(key)) == 5


WATCHED = {module.__file__ for module in (restoring, restore, files)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_every_line_the_old_or_the_new_cases_open(tmp_path, backup, safe, cheap, made):
    key, _, path = backup
    here = Safe(tmp_path / "here", NoKeychain(), cheap)
    old = here.vault.create_with_passphrase("the old passphrase")
    with open_store(here.paths, old) as store:
        store.add_case(made.photo(), made.assessment, "mine", made.now)
    spare = tmp_path / "spare"
    shutil.copytree(here.paths.folder, spare)
    outcomes, line, was_killed = [], 0, True
    while was_killed:
        line += 1
        shutil.rmtree(here.paths.folder)
        shutil.copytree(spare, here.paths.folder)
        was_killed = killed_at(line, lambda: here.restore(path, PASSPHRASE, old), WATCHED)
        outcomes.append(what_opens(here, key, old))
    assert outcomes[0] == "old"
    assert outcomes[-1] == "new"
    assert outcomes == sorted(outcomes, reverse=True)
    assert len(outcomes) > 40


def what_opens(safe, key, old):
    """Which cases a program that is started now finds; the others are not lost either."""
    assert safe.vault.state() is VaultState.PASSPHRASE
    asides = list(safe.paths.folder.glob("cases-before-*"))
    assert not list(safe.paths.folder.glob("restor*"))
    try:
        found = safe.vault.unlock(PASSPHRASE)
    except WrongPassphrase:
        assert safe.titles(safe.vault.unlock("the old passphrase")) == ["mine"]
        assert asides == []
        return "old"
    assert found == key
    assert sorted(safe.titles(key)) == ["first", "second"]
    aside = Safe(asides[0], NoKeychain(), None)
    assert aside.titles(aside.vault.unlock("the old passphrase")) == ["mine"]
    return "new"


def test_no_backup_is_made_of_cases_that_anybody_could_read(tmp_path, safe, fill):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "first")
    plain = tmp_path / "plain" / "cases.db"
    plain.parent.mkdir()
    with contextlib.closing(dbapi2.connect(str(plain))) as connection:
        connection.execute("CREATE TABLE cases (title)")
        database = Database(connection, plain)
        with pytest.raises(BackupFailed, match="not encrypted"):
            write_backup(database, key, safe.vault.contents(), tmp_path / "b", silent, never)
    assert not (tmp_path / "b").exists()


def test_a_copy_that_came_out_readable_is_thrown_away(tmp_path, safe, fill, monkeypatch):
    key = safe.vault.create_with_keychain()
    fill(safe, key, "first")

    def copy(_, target, *more):
        with contextlib.closing(dbapi2.connect(str(target))) as connection:
            connection.execute("CREATE TABLE cases (title)")

    monkeypatch.setattr("skingpt_desktop.store.backup._copy", copy)
    (tmp_path / "stick").mkdir()
    with pytest.raises(NotEncrypted):
        safe.back_up(key, tmp_path / "stick" / "b")
    assert list((tmp_path / "stick").iterdir()) == []

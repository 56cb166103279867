"""Killed at every line of a change of locks, the cases open with exactly one of old and new."""

import os
import shutil

import pytest

from killing import killed_at
from skingpt_desktop.domain.errors import StoreError
from skingpt_desktop.store import files, vault, vault_file
from skingpt_desktop.store.vault import Vault, VaultState

OLD, NEW = "old words are long enough", "new words are long enough"
WATCHED = {module.__file__ for module in (files, vault, vault_file)}


class FolderKeychain:
    """Stands for the computer's keychain, and outlives a killed program."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def works(self):
        return True

    def read(self, name):
        path = self.folder / name
        return path.read_text() if path.exists() else None

    def write(self, name, secret):
        (self.folder / name).write_text(secret)

    def forget(self, name):
        (self.folder / name).unlink(missing_ok=True)


def keychain_to_passphrase(vault):
    vault.lock_with_passphrase(vault.unlock(), NEW)


def passphrase_to_passphrase(vault):
    vault.lock_with_passphrase(vault.unlock(OLD), NEW)


def passphrase_to_keychain(vault):
    vault.lock_with_keychain(vault.unlock(OLD))


def opens(vault, way, key):
    """Whether this passphrase opens the cases, or, for None, the keychain."""
    if (way is None) != (vault.state() is VaultState.KEYCHAIN):
        return False
    try:
        return vault.unlock(way) == key
    except StoreError:
        return False


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        (passphrase_to_passphrase, OLD, NEW),
        (keychain_to_passphrase, None, NEW),
        (passphrase_to_keychain, OLD, None),
    ],
)
def test_exactly_one_of_old_and_new_opens(tmp_path, paths, cheap, change, old, new):
    key_folder, spare = tmp_path / "keychain", tmp_path / "spare"
    spare.mkdir()
    started = Vault(paths, FolderKeychain(key_folder), cheap)
    key = started.create_with_keychain() if old is None else started.create_with_passphrase(old)
    code = started.make_recovery_code(key)
    shutil.copytree(paths.folder, spare / "cases")
    shutil.copytree(key_folder, spare / "keychain")
    line, outcomes = 1, []
    while True:
        for folder in (paths.folder, key_folder):
            shutil.rmtree(folder)
            shutil.copytree(spare / folder.name, folder)
        again = Vault(paths, FolderKeychain(key_folder), cheap)
        was_killed = killed_at(line, lambda again=again: change(again), WATCHED)
        ways = [way for way in (old, new) if opens(again, way, key)]
        assert len(ways) == 1, f"line {line}: {len(ways)} ways open"
        assert again.unlock_with_code(code) == key
        assert not list(paths.folder.glob("*.new*"))
        outcomes.append(ways[0])
        if not was_killed:
            break
        line += 1
    assert outcomes[0] == old
    assert outcomes[-1] == new
    # First the old one, then the new one, never back.
    assert outcomes == sorted(outcomes, key=lambda way: way == new)
    assert len(outcomes) > 40

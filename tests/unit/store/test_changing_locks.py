"""Several ways to one key: each is added, changed and taken away without touching the cases."""

import json

import pytest

from skingpt_desktop.domain.errors import (
    BadInput,
    DiskFull,
    StoreDamaged,
    StoreLocked,
    StoreUnavailable,
    WrongPassphrase,
)
from skingpt_desktop.store import files
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.recovery_code import new_code
from skingpt_desktop.store.slots import wrap_with_key, wrap_with_passphrase
from skingpt_desktop.store.vault import VaultState

OLD, NEW = "old words are long enough", "new words are long enough"


@pytest.fixture
def filled(vault, paths, made):
    """A vault under the old passphrase, with one case; its recovery code."""
    key = vault.create_with_passphrase(OLD)
    with open_store(paths, key) as store:
        store.add_case(made.photo(), made.assessment, "kept", made.now)
    return vault.make_recovery_code(key)


def titles(paths, key):
    with open_store(paths, key) as store:
        return [line.title for line in store.summaries()]


def test_another_passphrase_opens_and_the_old_one_does_not(vault, paths, filled):
    before = paths.database.read_bytes()
    vault.lock_with_passphrase(vault.unlock(OLD), NEW)
    assert paths.database.read_bytes() == before
    assert titles(paths, vault.unlock(NEW)) == ["kept"]
    with pytest.raises(WrongPassphrase):
        vault.unlock(OLD)
    assert titles(paths, vault.unlock_with_code(filled)) == ["kept"]


def test_the_keychain_takes_the_place_of_a_passphrase_and_back(vault, paths, keychain, filled):
    vault.lock_with_keychain(vault.unlock(OLD))
    assert vault.state() is VaultState.KEYCHAIN
    assert titles(paths, vault.unlock()) == ["kept"]
    vault.lock_with_passphrase(vault.unlock(), NEW)
    assert keychain.kept == {}
    assert vault.state() is VaultState.PASSPHRASE
    assert titles(paths, vault.unlock(NEW)) == ["kept"]


def test_the_old_slot_is_nowhere_in_the_folder(vault, paths, filled):
    old = {slot["wrapped"] for slot in json.loads(paths.vault.read_text())["slots"]}
    handle = paths.vault.open("rb")  # what is left of the old file on the disk
    vault.lock_with_passphrase(vault.unlock(OLD), NEW)
    vault.make_recovery_code(vault.unlock(NEW))
    found = b"".join(path.read_bytes() for path in paths.folder.iterdir())
    assert not any(wrapped.encode() in found for wrapped in old)
    with handle:
        assert set(handle.read()) == {0}


def test_a_backup_by_hard_link_is_not_overwritten(vault, paths, filled, tmp_path):
    copy = tmp_path / "snapshot.json"
    copy.hardlink_to(paths.vault)
    before = copy.read_bytes()
    vault.lock_with_passphrase(vault.unlock(OLD), NEW)
    assert copy.read_bytes() == before


def test_a_new_code_ends_the_one_before(vault, paths, filled):
    second = vault.make_recovery_code(vault.unlock(OLD))
    with pytest.raises(WrongPassphrase, match="newer code"):
        vault.unlock_with_code(filled)
    assert vault.unlock_with_code(second) == vault.unlock(OLD)


def test_codes_of_other_cases_and_slips_are_told_apart(vault, filled):
    with pytest.raises(WrongPassphrase, match="belongs to other cases"):
        vault.unlock_with_code(new_code())
    slip = filled[:-1] + ("A" if filled[-1] != "A" else "B")
    with pytest.raises(BadInput, match="slip"):
        vault.unlock_with_code(slip)


def test_without_a_code_this_is_said(vault):
    vault.create_with_passphrase(OLD)
    assert not vault.has_recovery_code()
    with pytest.raises(StoreLocked, match="no recovery code"):
        vault.unlock_with_code(new_code())


@pytest.mark.parametrize("trouble", ["empty", "silent"])
def test_the_code_opens_where_the_keychain_does_not(vault, paths, keychain, trouble, monkeypatch):
    key = vault.create_with_keychain()
    code = vault.make_recovery_code(key)
    if trouble == "empty":
        keychain.kept.clear()
    else:

        def refuse(name):
            raise StoreUnavailable("The keychain does not answer", "It is locked.")

        monkeypatch.setattr(keychain, "read", refuse)
    with pytest.raises((StoreDamaged, StoreUnavailable)):
        vault.unlock()
    assert vault.unlock_with_code(code) == key
    vault.lock_with_passphrase(key, NEW)
    assert vault.unlock(NEW) == key


def test_a_short_new_passphrase_changes_nothing(vault, paths, filled):
    before = paths.vault.read_bytes()
    with pytest.raises(BadInput, match="at least 8"):
        vault.lock_with_passphrase(vault.unlock(OLD), "short")
    assert paths.vault.read_bytes() == before


def test_a_keychain_that_refuses_leaves_the_old_lock(vault, keychain, filled, monkeypatch):
    key = vault.unlock(OLD)

    def refuse(name, secret):
        raise StoreUnavailable("The keychain does not answer", "It is locked.")

    monkeypatch.setattr(keychain, "write", refuse)
    with pytest.raises(StoreUnavailable):
        vault.lock_with_keychain(key)
    assert vault.unlock(OLD) == key


def test_a_full_disk_leaves_the_old_lock(vault, paths, filled, monkeypatch):
    key = vault.unlock(OLD)

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", fail)
    with pytest.raises(DiskFull):
        vault.lock_with_passphrase(key, NEW)
    assert vault.unlock(OLD) == key
    with pytest.raises(WrongPassphrase):
        vault.unlock(NEW)


def test_where_the_change_may_not_survive_a_power_cut_the_old_opener_stays(
    vault, paths, keychain, monkeypatch
):
    key = vault.create_with_keychain()
    before, opener = paths.vault.read_bytes(), dict(keychain.kept)
    monkeypatch.setattr("skingpt_desktop.store.files.sync_folder", lambda folder: False)
    vault.lock_with_keychain(key)
    assert vault.unlock() == key
    paths.vault.write_bytes(before)  # as a power cut may leave it
    assert vault.unlock() == key
    assert opener.items() <= keychain.kept.items()


def test_files_of_the_first_format_open_and_move_on(vault, paths, keychain, key, cheap):
    old = wrap_with_passphrase(key, OLD, cheap, "ab12")
    in_keychain = wrap_with_key(key, bytes(32), "cd34")
    # Format 1 knew no names of slots; nothing else differs.
    for slot, name, way in ((old, "ab12", OLD), (in_keychain, "cd34", None)):
        wrapped = rewrap_without_id(slot, key, name, cheap)
        paths.folder.mkdir(exist_ok=True)
        document = {"format": 1, "vault": name, "slots": [wrapped]}
        paths.vault.write_text(json.dumps(document))
        keychain.kept = {"cd34": bytes(32).hex()}
        assert vault.unlock(way) == key
        code = vault.make_recovery_code(key)
        assert json.loads(paths.vault.read_text())["format"] == 2
        assert vault.unlock(way) == vault.unlock_with_code(code) == key
        vault.lock_with_passphrase(key, NEW)
        assert vault.unlock(NEW) == key
    assert keychain.kept == {}


def rewrap_without_id(slot, key, name, cheap):
    """As format 1 wrote it: the same header, less the id, authenticated with the vault's id."""
    from dataclasses import replace

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from skingpt_desktop.store import slots

    bare = replace(slot, id="", wrapped=b"")
    opener = bytes(32) if slot.cost is None else slots._derive(OLD, slot.salt, cheap)
    header = {"kind": bare.kind.value, "nonce": slots._text(bare.nonce)}
    if bare.cost is not None:
        cost = {"memory_kib": cheap.memory_kib, "passes": cheap.passes, "lanes": cheap.lanes}
        header |= {"salt": slots._text(bare.salt), "argon2id": cost}
    said = json.dumps([name, header], sort_keys=True).encode()
    wrapped = AESGCM(opener).encrypt(bare.nonce, bytes(key.reveal()), said)
    return {**header, "wrapped": slots._text(wrapped)}


def test_what_a_killed_program_left_is_swept_at_the_start(vault, paths, filled):
    left = [paths.folder / name for name in ("vault.json.x1.new", "cases.db.q.new-wal")]
    for path in left:
        path.write_bytes(paths.vault.read_bytes())
    with files.alone_in(paths.folder):  # another window is writing
        vault.state()
        assert all(path.exists() for path in left)
    vault.state()
    assert not any(path.exists() for path in left)
    assert paths.vault.exists()

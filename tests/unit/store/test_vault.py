"""The key: made once, never replaced, and opened only by who may."""

import json
import os
import pickle
import stat

import pytest

from skingpt_desktop.domain.errors import (
    BadInput,
    StoreDamaged,
    StoreError,
    StoreLocked,
    StoreTooNew,
    StoreUnavailable,
    WrongPassphrase,
)
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store, unlock_or_create
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault, VaultState

PASSPHRASE = "correct horse battery"


def document(paths):
    return json.loads(paths.vault.read_text())


def test_the_keychain_gives_the_same_key_again(vault, paths, keychain, cheap):
    assert vault.state() is VaultState.NEW
    key = vault.create_with_keychain()
    again = Vault(paths, keychain, cheap)
    assert again.state() is VaultState.KEYCHAIN
    assert again.unlock() == key


def test_the_passphrase_gives_the_same_key_again(vault, paths, keychain):
    key = vault.create_with_passphrase(PASSPHRASE)
    # Another default cost later: the slot remembers its own.
    again = Vault(paths, keychain, Argon2Cost(64, 2, 2))
    assert again.state() is VaultState.PASSPHRASE
    assert again.unlock(PASSPHRASE) == key
    assert keychain.kept == {}


def test_a_passphrase_typed_with_other_code_points_fits(vault):
    key = vault.create_with_passphrase("Stra\u00dfe zum Caf\u00e9")
    assert vault.unlock("Stra\u00dfe zum Cafe\u0301") == key


@pytest.mark.parametrize("wrong", ["", "correct horse batter", "Correct horse battery", "\ud800"])
def test_a_wrong_passphrase_is_told_apart_from_damage(vault, wrong):
    vault.create_with_passphrase(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.unlock(wrong)


def test_without_a_passphrase_it_stays_locked(vault):
    vault.create_with_passphrase(PASSPHRASE)
    with pytest.raises(StoreLocked):
        vault.unlock()


def test_before_it_is_set_up_nothing_opens(vault):
    with pytest.raises(StoreLocked):
        vault.unlock(PASSPHRASE)


def test_a_short_passphrase_is_refused(vault):
    with pytest.raises(BadInput, match="at least 8"):
        vault.create_with_passphrase("short")
    assert vault.state() is VaultState.NEW


def test_no_secret_stands_in_the_file(vault, paths, keychain):
    key = vault.create_with_keychain()
    text = paths.vault.read_text()
    assert key.reveal().hex() not in text
    assert not any(secret in text for secret in keychain.kept.values())
    assert key.reveal().hex() not in keychain.kept.values()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_only_the_owner_may_read_it(vault, paths):
    vault.create_with_passphrase(PASSPHRASE)
    assert stat.S_IMODE(paths.vault.stat().st_mode) == 0o600
    assert stat.S_IMODE(paths.folder.stat().st_mode) == 0o700
    assert "vault.json" in [file.name for file in paths.folder.iterdir()]
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in paths.folder.iterdir())


def test_a_second_vault_never_replaces_the_first(vault, paths):
    vault.create_with_passphrase(PASSPHRASE)
    before = paths.vault.read_bytes()
    for create in (vault.create_with_keychain, lambda: vault.create_with_passphrase("x" * 20)):
        with pytest.raises(StoreUnavailable):
            create()
    assert paths.vault.read_bytes() == before


def test_no_new_key_is_made_over_existing_cases(vault, paths):
    with open_store(paths, vault.create_with_keychain()):
        pass
    paths.vault.unlink()
    for act in (vault.state, vault.unlock, vault.create_with_keychain):
        with pytest.raises(StoreDamaged, match="missing"):
            act()
    assert not paths.vault.exists()


@pytest.mark.parametrize("left", [None, "", "zz", "00" * 32, "00"])
def test_a_key_gone_from_the_keychain_is_said_clearly(vault, keychain, left):
    vault.create_with_keychain()
    for name in list(keychain.kept):
        keychain.kept[name] = left
    with pytest.raises(StoreDamaged, match="keychain no longer holds"):
        vault.unlock()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"format":1}', b"\xff\xfe", b"7"])
def test_a_damaged_file_is_refused_and_left_alone(vault, paths, content):
    vault.create_with_passphrase(PASSPHRASE)
    paths.vault.write_bytes(content)
    with pytest.raises(StoreDamaged):
        vault.state()
    assert paths.vault.read_bytes() == content


def test_no_changed_byte_of_the_file_gives_another_key(vault, paths):
    key = vault.create_with_passphrase(PASSPHRASE)
    whole = paths.vault.read_bytes()
    for place in range(0, len(whole), 5):
        changed = bytearray(whole)
        changed[place] ^= 4
        paths.vault.write_bytes(changed)
        try:
            assert vault.unlock(PASSPHRASE) == key
        except StoreError:
            continue
        assert json.loads(changed) == json.loads(whole)


@pytest.mark.parametrize(
    ("name", "value"), [("memory_kib", 2**40), ("passes", 10**9), ("lanes", 0), ("passes", "3")]
)
def test_an_absurd_cost_is_refused_before_it_is_paid(vault, paths, name, value):
    vault.create_with_passphrase(PASSPHRASE)
    found = document(paths)
    found["slots"][0]["argon2id"][name] = value
    paths.vault.write_text(json.dumps(found))
    with pytest.raises(StoreDamaged):
        vault.unlock(PASSPHRASE)


def test_a_cheaper_cost_written_by_another_hand_does_not_open(vault, paths):
    vault.create_with_passphrase(PASSPHRASE)
    found = document(paths)
    found["slots"][0]["argon2id"]["passes"] = 2
    paths.vault.write_text(json.dumps(found))
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)


def test_a_newer_format_is_refused_politely(vault, paths):
    vault.create_with_passphrase(PASSPHRASE)
    paths.vault.write_text(json.dumps({**document(paths), "format": 3}))
    with pytest.raises(StoreTooNew):
        vault.state()


def test_the_key_shows_itself_nowhere(vault):
    key = DataKey(bytes(range(32)))
    assert "hidden" in repr(key)
    assert bytes(range(32)).hex() not in f"{key} {key!r} {[key]}"
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_the_shipped_cost_is_the_promised_one():
    assert Argon2Cost() == Argon2Cost(memory_kib=262_144, passes=3, lanes=4)


def test_the_first_start_makes_the_key_and_the_next_one_finds_it(vault, paths, made):
    with open_store(paths, unlock_or_create(vault, PASSPHRASE)) as store:
        store.add_case(made.photo(), made.assessment, "t", made.now)
    with open_store(paths, unlock_or_create(vault, PASSPHRASE)) as store:
        assert len(store.summaries()) == 1


def test_the_first_start_without_a_passphrase_uses_the_keychain(vault):
    key = unlock_or_create(vault)
    assert vault.state() is VaultState.KEYCHAIN
    assert unlock_or_create(vault) == key


def test_a_wiped_key_opens_nothing_and_leaves_no_bytes():
    key = DataKey(bytes(range(32)))
    held = key.reveal()
    key.wipe()
    key.wipe()
    assert key.is_wiped
    assert held == b""
    with pytest.raises(ValueError, match="wiped"), key.as_hex():
        pass

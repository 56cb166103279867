"""The vault: who may have the key to the cases.

`vault.json` lies beside the database. It lists slots (see `slots`), each wrapping the same data
key. It holds no secret in the clear, and it is never replaced while cases lie beside it whose key
it does not know.
"""

import json
import secrets
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import (
    BadInput,
    StoreDamaged,
    StoreLocked,
    StoreTooNew,
    StoreUnavailable,
    WrongPassphrase,
)
from skingpt_desktop.store.files import converting_os_errors, private_folder, write_atomically
from skingpt_desktop.store.keychain import Keychain, SystemKeychain
from skingpt_desktop.store.slots import (
    KEY_BYTES,
    Argon2Cost,
    DataKey,
    Slot,
    SlotKind,
    open_with_key,
    open_with_passphrase,
    wrap_with_key,
    wrap_with_passphrase,
)

FORMAT = 1
LEAST_PASSPHRASE = 8
"""Fewest characters of a new passphrase (NIST SP 800-63B, section 5.1.1.2)."""

_MOST_BYTES = 1_000_000


class VaultState(StrEnum):
    """What is needed to open the cases."""

    NEW = "new"
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class StorePaths:
    """Where the cases and the vault lie, in a folder that the caller chooses."""

    folder: Path

    @property
    def database(self) -> Path:
        """The one encrypted file."""
        return self.folder / "cases.db"

    @property
    def vault(self) -> Path:
        """The wrapped key."""
        return self.folder / "vault.json"


@dataclass(frozen=True, slots=True)
class _Contents:
    vault_id: str
    slots: tuple[Slot, ...]

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.kind is kind)


class Vault:
    """Makes the data key once, and gives it to whoever may have it."""

    def __init__(
        self,
        paths: StorePaths,
        keychain: Keychain | None = None,
        cost: Argon2Cost | None = None,
    ) -> None:
        self._paths = paths
        self._keychain = keychain or SystemKeychain()
        self._cost = cost or Argon2Cost()

    def keychain_works(self) -> bool:
        """Whether a new vault can be kept in this computer's keychain."""
        return self._keychain.works()

    def state(self) -> VaultState:
        """What is needed to open the cases.

        Raises:
            StoreDamaged: the vault's file is missing beside existing cases, or cannot be read.
            StoreTooNew: a newer version of the program wrote it.
            StoreUnavailable: the folder cannot be read.
        """
        contents = self._read()
        if contents is None:
            return VaultState.NEW
        in_keychain = contents.of_kind(SlotKind.KEYCHAIN)
        return VaultState.KEYCHAIN if in_keychain else VaultState.PASSPHRASE

    def create_with_keychain(self) -> DataKey:
        """Make a new data key and let the keychain guard it.

        Raises:
            StoreUnavailable: the keychain does not answer, or there is a vault already.
            DiskFull: there is no room for the vault's file.
        """
        vault_id, data_key, opener = _new_id(), DataKey.random(), secrets.token_bytes(KEY_BYTES)
        self._require_new()
        self._keychain.write(vault_id, opener.hex())
        self._create(_Contents(vault_id, (wrap_with_key(data_key, opener, vault_id),)))
        return data_key

    def create_with_passphrase(self, passphrase: str) -> DataKey:
        """Make a new data key and wrap it under a passphrase.

        Raises:
            BadInput: the passphrase is too short.
            StoreUnavailable: there is a vault already, or too little memory.
            DiskFull: there is no room for the vault's file.
        """
        if len(passphrase) < LEAST_PASSPHRASE:
            raise BadInput(
                "The passphrase is too short",
                f"Choose at least {LEAST_PASSPHRASE} characters. Four or five words that do not "
                "belong together are easy to keep in mind and hard to guess.",
            )
        self._require_new()
        vault_id, data_key = _new_id(), DataKey.random()
        slot = wrap_with_passphrase(data_key, passphrase, self._cost, vault_id)
        self._create(_Contents(vault_id, (slot,)))
        return data_key

    def unlock(self, passphrase: str | None = None) -> DataKey:
        """The data key: from the keychain, or by the passphrase.

        Raises:
            StoreLocked: a passphrase is needed and none was given, or there is no vault yet.
            WrongPassphrase: the passphrase does not fit.
            StoreDamaged: the key is gone from the keychain, or the vault's file is damaged.
            StoreUnavailable: the keychain does not answer, or too little memory is free.
        """
        contents = self._read()
        if contents is None:
            raise StoreLocked("There are no cases yet", "Set up how your cases are locked first.")
        by_passphrase = contents.of_kind(SlotKind.PASSPHRASE)
        if by_passphrase and passphrase is not None:
            return _by_passphrase(by_passphrase, passphrase, contents.vault_id)
        key = self._by_keychain(contents)
        if key is not None:
            return key
        if by_passphrase:
            raise StoreLocked("Your cases are locked", "Type your passphrase to open them.")
        raise _key_gone(self._paths.folder)

    def _by_keychain(self, contents: _Contents) -> DataKey | None:
        in_keychain = contents.of_kind(SlotKind.KEYCHAIN)
        kept = self._keychain.read(contents.vault_id) if in_keychain else None
        try:
            opener = bytes.fromhex(kept or "")
        except ValueError:
            return None
        keys = (open_with_key(slot, opener, contents.vault_id) for slot in in_keychain)
        return next((key for key in keys if key is not None), None)

    def _require_new(self) -> None:
        if self._read() is not None:
            raise _taken()

    def _create(self, contents: _Contents) -> None:
        private_folder(self._paths.folder)
        try:
            write_atomically(self._paths.vault, _to_bytes(contents), replace=False)
        except FileExistsError as error:
            raise _taken() from error

    def _read(self) -> _Contents | None:
        with converting_os_errors(self._paths.folder):
            try:
                with self._paths.vault.open("rb") as file:
                    data = file.read(_MOST_BYTES)
            except FileNotFoundError:
                if self._paths.database.exists():
                    raise _vault_missing(self._paths) from None
                return None
        return _from_bytes(data, self._paths.vault)


def _by_passphrase(slots: tuple[Slot, ...], passphrase: str, vault_id: str) -> DataKey:
    for slot in slots:
        key = open_with_passphrase(slot, passphrase, vault_id)
        if key is not None:
            return key
    raise WrongPassphrase(
        "The passphrase does not fit",
        "Check capital letters and the keyboard's language, then type it again. "
        "Nothing was changed.",
    )


def _new_id() -> str:
    return secrets.token_hex(8)


def _to_bytes(contents: _Contents) -> bytes:
    document = {
        "format": FORMAT,
        "vault": contents.vault_id,
        "slots": [slot.to_json() for slot in contents.slots],
    }
    return json.dumps(document, indent=1).encode()


def _from_bytes(data: bytes, path: Path) -> _Contents:
    try:
        document: dict[str, Any] = json.loads(data)
        version = document["format"]
        if isinstance(version, int) and version > FORMAT:
            raise StoreTooNew(
                "These cases come from a newer version",
                "A newer version of this program wrote them. Install it to open them. "
                "Nothing was changed.",
            )
        slots = tuple(Slot.from_json(slot) for slot in document["slots"])
        contents = _Contents(str(document["vault"]), slots)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise _vault_damaged(path) from error
    if version != FORMAT or not contents.slots:
        raise _vault_damaged(path)
    return contents


def _taken() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases were set up in another window",
        "Close this window and use the other one, or start the program again.",
    )


def _vault_missing(paths: StorePaths) -> StoreDamaged:
    return StoreDamaged(
        "The key to your cases is missing",
        f"The file {paths.vault.name} is missing from the folder {paths.folder}. Without it the "
        "cases there cannot be opened. Put it back from a backup. Nothing was changed.",
    )


def _vault_damaged(path: Path) -> StoreDamaged:
    return StoreDamaged(
        "The key to your cases is damaged",
        f"The file {path} cannot be read, so your cases cannot be opened. Put it back from a "
        "backup. Nothing was changed.",
    )


def _key_gone(folder: Path) -> StoreDamaged:
    return StoreDamaged(
        "The key to your cases is gone",
        "This computer's keychain no longer holds the key that opens them. This happens when the "
        "keychain was reset, or when you are logged in as another user. Bring the old keychain "
        f"back, then start again. Your cases still lie, locked, in {folder}; nothing was changed.",
    )

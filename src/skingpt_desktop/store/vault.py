"""The vault: who may have the key to the cases.

`vault.json` lies beside the database. It lists slots (see `slots`), each wrapping the same data
key, so that the lock is changed without touching the cases: one slot for every day (the keychain
or a passphrase) and one for a recovery code. It is never made anew while cases lie beside it whose
key it does not know.
"""

import secrets
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum

from skingpt_desktop.domain.errors import BadInput, KeyGone, StoreLocked, StoreUnavailable
from skingpt_desktop.store.data_key import KEY_BYTES, DataKey
from skingpt_desktop.store.files import alone_in, private_folder, sweep
from skingpt_desktop.store.keychain import Keychain, SystemKeychain
from skingpt_desktop.store.openers import by_code, by_keychain, by_passphrase
from skingpt_desktop.store.recovery_code import new_code
from skingpt_desktop.store.restoring import finish_restore
from skingpt_desktop.store.slots import (
    Argon2Cost,
    Slot,
    SlotKind,
    wrap_with_code,
    wrap_with_key,
    wrap_with_passphrase,
)
from skingpt_desktop.store.vault_file import StorePaths, VaultContents, read_vault, write_vault

LEAST_PASSPHRASE = 8
"""Fewest characters of a new passphrase (NIST SP 800-63B, section 5.1.1.2)."""

_DAILY = (SlotKind.KEYCHAIN, SlotKind.PASSPHRASE)


class VaultState(StrEnum):
    """What is needed to open the cases."""

    NEW = "new"
    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


class Vault:
    """Makes the data key once, gives it to whoever may have it, and changes its locks."""

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
        """Whether a vault can be kept in this computer's keychain."""
        return self._keychain.works()

    def state(self) -> VaultState:
        """What is needed to open the cases; what a killed program left behind is put right first.

        Raises:
            StoreDamaged: the vault's file is missing beside existing cases, or cannot be read.
            StoreTooNew: a newer version of the program wrote it.
            StoreUnavailable: the folder cannot be read.
        """
        sweep(self._paths.folder)
        finish_restore(self._paths)
        contents = read_vault(self._paths)
        if contents is None:
            return VaultState.NEW
        for kind in SlotKind:
            if contents.of_kind(kind):
                return VaultState(kind.value)
        raise AssertionError("a vault without slots was read")

    def has_recovery_code(self) -> bool:
        """Whether a recovery code was made; raises as `state` does."""
        contents = read_vault(self._paths)
        return contents is not None and bool(contents.of_kind(SlotKind.RECOVERY))

    def create_with_keychain(self) -> DataKey:
        """Make a new data key and let the keychain guard it.

        Raises:
            StoreUnavailable: the keychain does not answer, or there is a vault already.
            DiskFull: there is no room for the vault's file.
        """
        return self._create(self._keychain_slot)

    def create_with_passphrase(self, passphrase: str) -> DataKey:
        """Make a new data key and wrap it under a passphrase.

        Raises:
            BadInput: the passphrase is too short.
            StoreUnavailable: there is a vault already, or too little memory.
            DiskFull: there is no room for the vault's file.
        """
        _require_length(passphrase)
        return self._create(
            lambda key, vault: wrap_with_passphrase(key, passphrase, self._cost, vault.vault_id)
        )

    def unlock(self, passphrase: str | None = None) -> DataKey:
        """The data key: from the keychain, or by the passphrase.

        Raises:
            StoreLocked: a passphrase or the recovery code is needed, or there is no vault yet.
            WrongPassphrase: the passphrase does not fit.
            KeyGone: the key is gone from the keychain.
            KeychainSilent: the keychain does not answer.
            StoreDamaged: the vault's file is damaged.
            StoreUnavailable: too little memory is free.
        """
        contents = self._existing()
        has_passphrase = bool(contents.of_kind(SlotKind.PASSPHRASE))
        if has_passphrase and passphrase is not None:
            return by_passphrase(contents, passphrase)
        key = by_keychain(contents, self._keychain)
        if key is not None:
            return key
        if has_passphrase:
            raise StoreLocked("Your cases are locked", "Type your passphrase to open them.")
        if not contents.of_kind(SlotKind.KEYCHAIN):
            raise StoreLocked("Your cases are locked", "Type your recovery code to open them.")
        raise _key_gone(self._paths)

    def unlock_with_code(self, code: str) -> DataKey:
        """The data key by the recovery code; the keychain is not asked.

        Raises:
            BadInput: it is no recovery code, or was copied wrongly.
            WrongPassphrase: it is not the recovery code of these cases.
            StoreLocked: there is no vault yet, or it has no recovery code.
            StoreDamaged, StoreUnavailable: as in `state`.
        """
        return by_code(self._existing(), code)

    def lock_with_passphrase(self, key: DataKey, passphrase: str) -> None:
        """From now on a passphrase opens the cases, and what did so before does not.

        `key` comes from `unlock`; the cases are not written again. Killed at any moment, either
        the old lock opens them or the new one.

        Raises:
            BadInput: the passphrase is too short.
            StoreUnavailable, DiskFull: nothing was changed.
        """
        _require_length(passphrase)
        self._change(
            lambda vault: wrap_with_passphrase(key, passphrase, self._cost, vault.vault_id), *_DAILY
        )

    def lock_with_keychain(self, key: DataKey) -> None:
        """From now on the keychain opens the cases; otherwise as `lock_with_passphrase`."""
        self._change(lambda vault: self._keychain_slot(key, vault), *_DAILY)

    def make_recovery_code(self, key: DataKey) -> str:
        """A new recovery code; one made before opens nothing any more.

        Raises:
            StoreUnavailable, DiskFull: nothing was changed.
        """
        code = new_code()
        self.keep_recovery_code(key, code)
        return code

    def keep_recovery_code(self, key: DataKey, code: str) -> None:
        """From now on this code opens the cases, and one made before does not.

        Raises:
            StoreUnavailable, DiskFull: nothing was changed.
        """
        self._change(lambda vault: wrap_with_code(key, code, vault.vault_id), SlotKind.RECOVERY)

    def contents(self) -> VaultContents:
        """The slots, as a backup takes them along.

        Raises:
            StoreLocked: there is no vault yet.
            StoreDamaged, StoreUnavailable: as in `state`.
        """
        return self._existing()

    @property
    def keychain(self) -> Keychain:
        """The keychain that this vault uses."""
        return self._keychain

    def _create(self, wrap: Callable[[DataKey, VaultContents], Slot]) -> DataKey:
        private_folder(self._paths.folder)
        with alone_in(self._paths.folder):
            if read_vault(self._paths) is not None:
                raise _taken()
            bare = VaultContents(secrets.token_hex(8), ())
            key = DataKey.random()
            contents = bare.with_only(wrap(key, bare))
            try:
                write_vault(self._paths, contents, replace=False)
            except FileExistsError as error:
                raise _taken() from error
        return key

    def _change(self, wrap: Callable[[VaultContents], Slot], *instead_of: SlotKind) -> None:
        with alone_in(self._paths.folder):
            before = self._existing()
            after = before.with_only(wrap(before), *instead_of)
            durable = write_vault(self._paths, after, replace=True)
        # After a power cut the old file may be back; then it must still find its opener.
        if durable:
            self._forget_openers(before, after)

    def _keychain_slot(self, key: DataKey, vault: VaultContents) -> Slot:
        opener = secrets.token_bytes(KEY_BYTES)
        slot = wrap_with_key(key, opener, vault.vault_id)
        self._keychain.write(vault.keychain_name(slot), opener.hex())
        return slot

    def _forget_openers(self, before: VaultContents, after: VaultContents) -> None:
        for slot in before.of_kind(SlotKind.KEYCHAIN):
            if slot not in after.slots:
                # Without its slot it opens nothing.
                with suppress(StoreUnavailable):
                    self._keychain.forget(before.keychain_name(slot))

    def _existing(self) -> VaultContents:
        contents = read_vault(self._paths)
        if contents is None:
            raise StoreLocked("There are no cases yet", "Set up how your cases are locked first.")
        return contents


def _require_length(passphrase: str) -> None:
    if len(passphrase) < LEAST_PASSPHRASE:
        raise BadInput(
            "The passphrase is too short",
            f"Choose at least {LEAST_PASSPHRASE} characters. Four or five words that do not "
            "belong together are easy to keep in mind and hard to guess.",
        )


def _taken() -> StoreUnavailable:
    return StoreUnavailable(
        "Your cases were set up in another window",
        "Close this window and use the other one, or start the program again.",
    )


def _key_gone(paths: StorePaths) -> KeyGone:
    return KeyGone(
        "The key to your cases is gone",
        "This computer's keychain no longer holds the key that opens them. This happens when the "
        "keychain was reset, or when you are logged in as another user. Open them with your "
        "recovery code, or bring the old keychain back, then start again. Your cases still lie, "
        f"locked, in {paths.folder}; nothing was changed.",
    )

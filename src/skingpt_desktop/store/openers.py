"""What opens a vault: the keychain, a passphrase, or the recovery code.

It works on the vault of the cases and on that of a backup alike.
"""

from skingpt_desktop.domain.errors import BadInput, StoreLocked, WrongPassphrase
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.keychain import Keychain
from skingpt_desktop.store.slots import (
    SlotKind,
    open_with_code,
    open_with_key,
    open_with_passphrase,
)
from skingpt_desktop.store.vault_file import VaultContents


def by_keychain(contents: VaultContents, keychain: Keychain) -> DataKey | None:
    """The data key, or None where the keychain does not hold what opens it.

    Raises:
        KeychainSilent: the keychain does not answer.
    """
    for slot in contents.of_kind(SlotKind.KEYCHAIN):
        kept = keychain.read(contents.keychain_name(slot))
        try:
            opener = bytes.fromhex(kept or "")
        except ValueError:
            continue
        key = open_with_key(slot, opener, contents.vault_id)
        if key is not None:
            return key
    return None


def by_passphrase(contents: VaultContents, passphrase: str) -> DataKey:
    """The data key.

    Raises:
        WrongPassphrase: the passphrase does not fit.
        StoreUnavailable: too little memory is free.
    """
    for slot in contents.of_kind(SlotKind.PASSPHRASE):
        key = open_with_passphrase(slot, passphrase, contents.vault_id)
        if key is not None:
            return key
    raise WrongPassphrase(
        "The passphrase does not fit",
        "Check capital letters and the keyboard's language, then type it again. "
        "Nothing was changed.",
    )


def by_code(contents: VaultContents, code: str) -> DataKey:
    """The data key.

    Raises:
        BadInput: it is no recovery code, or was copied wrongly.
        WrongPassphrase: it is not the recovery code of these cases.
        StoreLocked: there is no recovery code.
    """
    slots = contents.of_kind(SlotKind.RECOVERY)
    if not slots:
        raise StoreLocked("There is no recovery code", "No recovery code was made for these cases.")
    keys = (open_with_code(slot, code, contents.vault_id) for slot in slots)
    key = next((key for key in keys if key is not None), None)
    if key is None:
        raise WrongPassphrase(
            "This code belongs to other cases",
            "It is whole, but it does not open these cases. Perhaps a newer code was made "
            "later. Nothing was changed.",
        )
    return key


def by_what_is_typed(contents: VaultContents, typed: str) -> tuple[DataKey, SlotKind]:
    """The data key by a passphrase or by the recovery code, and which of them it was.

    Raises:
        BadInput, StoreLocked, StoreUnavailable, WrongPassphrase: as above.
    """
    try:
        return by_code(contents, typed), SlotKind.RECOVERY
    except (BadInput, StoreLocked):
        if not contents.of_kind(SlotKind.PASSPHRASE):
            raise
    return by_passphrase(contents, typed), SlotKind.PASSPHRASE

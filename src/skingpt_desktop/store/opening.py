"""From a folder and a key to the cases in it."""

from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.connecting import open_database
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.vault import Vault, VaultState
from skingpt_desktop.store.vault_file import StorePaths


def open_store(paths: StorePaths, key: DataKey) -> CaseStore:
    """Open the cases in a folder, or begin with none.

    Raises:
        CasesDamaged, StoreTooNew, StoreUnavailable, DiskFull: as in `open_database`.
    """
    return CaseStore(open_database(paths.database, key))


def unlock_or_create(vault: Vault, passphrase: str | None = None) -> DataKey:
    """The key to the cases; at the first start it is made.

    A new vault is locked with the passphrase where one is given, else by the keychain.

    Raises:
        StoreError, BadInput: as in `Vault.unlock`, `create_with_keychain` and
            `create_with_passphrase`.
    """
    if vault.state() is not VaultState.NEW:
        return vault.unlock(passphrase)
    if passphrase is None:
        return vault.create_with_keychain()
    return vault.create_with_passphrase(passphrase)

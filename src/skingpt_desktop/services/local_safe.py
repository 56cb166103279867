"""The case file of this computer: locked, or open with its key."""

from datetime import UTC, datetime
from pathlib import Path

from skingpt_desktop.domain.backup import BackedUp, Restored
from skingpt_desktop.domain.errors import CasesDamaged, StoreLocked
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.services.safe import ReportBackup, Safe, SafeState
from skingpt_desktop.store.backup import read_backup
from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.checking import check_file
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.files import unavailable
from skingpt_desktop.store.keychain import NoKeychain
from skingpt_desktop.store.mending import StandIns
from skingpt_desktop.store.opening import open_store, unlock_or_create
from skingpt_desktop.store.recovery_code import new_code
from skingpt_desktop.store.restore import open_backup, restore
from skingpt_desktop.store.salvage import salvage
from skingpt_desktop.store.vault import Vault, VaultState
from skingpt_desktop.store.vault_file import StorePaths


def vault_that_travels(folder: Path) -> Vault:
    """A vault for cases on a stick, which are to be opened on any computer: by passphrase only."""
    return Vault(StorePaths(folder), NoKeychain())


class LocalSafe(Safe):
    """See `Safe`. The key is in memory while the cases are open, and wiped when they are closed."""

    def __init__(self, folder: Path, vault: Vault | None = None) -> None:
        self._paths = StorePaths(folder)
        self._vault = vault or Vault(self._paths)
        self._store: CaseStore | None = None
        self._key: DataKey | None = None
        self._were_here = False

    @property
    def cases(self) -> CaseStore:
        """The open cases.

        Raises:
            StoreLocked: they are not open.
        """
        if self._store is None:
            raise _locked()
        return self._store

    def lock(self) -> Lock:
        """How the case file stands."""
        self._require_folder()
        state = self._vault.state()
        if state is not VaultState.NEW:
            return Lock.KEYCHAIN if state is VaultState.KEYCHAIN else Lock.PASSPHRASE
        if self._vault.keychain_works():
            return Lock.NEW_WITH_KEYCHAIN
        return Lock.NEW_WITH_PASSPHRASE

    def open(self, passphrase: str | None) -> None:
        """Open the case file, or create it."""
        self._require_folder()
        self._open_with(unlock_or_create(self._vault, passphrase))

    def close(self) -> None:
        """Close the case file and forget its key; may be called twice."""
        store, self._store = self._store, None
        key, self._key = self._key, None
        try:
            if store is not None:
                store.close()
        finally:
            if key is not None:
                key.wipe()

    def state(self) -> SafeState:
        """See `Safe`."""
        state = self._vault.state()
        return SafeState(
            is_empty=state is VaultState.NEW,
            by_passphrase=state is VaultState.PASSPHRASE,
            keychain_works=self._vault.keychain_works(),
            has_code=self._vault.has_recovery_code(),
        )

    def open_with_code(self, code: str) -> None:
        """See `Safe`."""
        self._vault.state()
        self._open_with(self._vault.unlock_with_code(code))

    def change_lock(self, passphrase: str | None) -> None:
        """See `Safe`."""
        if passphrase is None:
            self._vault.lock_with_keychain(self._open_key)
        else:
            self._vault.lock_with_passphrase(self._open_key, passphrase)

    def new_code(self) -> str:
        """See `Safe`."""
        return new_code()

    def keep_code(self, code: str) -> None:
        """See `Safe`."""
        self._vault.keep_recovery_code(self._open_key, code)

    def back_up(self, path: Path, report: ReportBackup, is_cancelled: IsCancelled) -> BackedUp:
        """See `Safe`."""
        vault = self._vault.contents()
        return self.cases.back_up(self._open_key, vault, path, report, is_cancelled)

    def backup_opens(self, path: Path, typed: str | None) -> bool:
        """See `Safe`."""
        opened = open_backup(read_backup(path), typed, self._vault.keychain)
        if opened is not None:
            opened[0].wipe()
        return opened is not None

    def restore(
        self, path: Path, typed: str | None, report: ReportBackup, is_cancelled: IsCancelled
    ) -> Restored:
        """See `Safe`."""
        backup = read_backup(path)
        opened = open_backup(backup, typed, self._vault.keychain)
        if opened is None:
            raise StoreLocked(
                "This backup is locked", "Type its passphrase or its recovery code to open it."
            )
        old_key = DataKey(self._key.reveal()) if self._key is not None else None
        self.close()
        now = datetime.now().astimezone()
        try:
            restored = restore(backup, opened, self._paths, old_key, report, is_cancelled, now)
        except BaseException:
            if old_key is not None:
                self._open_with(old_key)
            raise
        if old_key is not None:
            old_key.wipe()
        self._open_with(opened[0])
        return restored

    def check(self, is_cancelled: IsCancelled) -> None:
        """Read every page of the case file, on a connection of its own.

        Raises:
            CasesDamaged: a page is not as it was written, or a part of the file is missing.
            Cancelled, StoreLocked, StoreUnavailable: it was not read to its end.
        """
        key = self._open_key
        # Closed meanwhile, the cases are locked: nothing goes on with their key.
        check_file(self._paths.database, key, lambda: is_cancelled() or self._key is not key)

    def salvage(self, stand_ins: StandIns, is_cancelled: IsCancelled) -> Salvaged:
        """Save what can be read of a damaged case file into a new one, and open that.

        Raises:
            SkinGPTError: it could not be done; the file is as it was.
        """
        key, was_open = self._open_key, self._store is not None
        if self._store is not None:
            self._store.close()
            self._store = None
        try:
            salvaged = salvage(self._paths, key, stand_ins, datetime.now(UTC), is_cancelled)
        except BaseException:
            if was_open:
                self._store = open_store(self._paths, key)
            raise
        self._store = open_store(self._paths, key)
        return salvaged

    def _require_folder(self) -> None:
        """Begin no new cases where those that were open a moment ago are gone, as with a disk.

        Raises:
            StoreUnavailable: they are.
        """
        if self._were_here and not self._paths.vault.exists():
            raise unavailable(self._paths.folder)

    def _open_with(self, key: DataKey) -> None:
        self.close()
        self._key, self._were_here = key, True
        try:
            self._store = open_store(self._paths, key)
        except CasesDamaged:
            # The key is still needed, to save what can be read.
            raise
        except BaseException:
            self.close()
            raise

    @property
    def _open_key(self) -> DataKey:
        if self._key is None:
            raise _locked()
        return self._key


def _locked() -> StoreLocked:
    return StoreLocked("Your cases are locked", "Open them first, then try again.")

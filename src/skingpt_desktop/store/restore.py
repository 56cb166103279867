"""From a backup back to cases that are open every day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from skingpt_desktop.domain.backup import Restored
from skingpt_desktop.domain.errors import BackupFailed, DiskFull, KeychainSilent, StoreDamaged
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.store.backup import Backup, Report, check_copy, extract
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.keychain import Keychain
from skingpt_desktop.store.openers import by_keychain, by_what_is_typed
from skingpt_desktop.store.restoring import require_nobody_else, staged, take_place
from skingpt_desktop.store.slots import SlotKind
from skingpt_desktop.store.vault_file import StorePaths, write_vault


def open_backup(
    backup: Backup, typed: str | None, keychain: Keychain
) -> tuple[DataKey, SlotKind] | None:
    """The key of a backup and what gave it: what the user typed, or else this computer's keychain.

    None where nothing was typed and the keychain does not know it.

    Raises:
        BadInput, StoreLocked, StoreUnavailable, WrongPassphrase: what was typed does not fit.
    """
    if typed is not None:
        return by_what_is_typed(backup.vault, typed)
    try:
        key = by_keychain(backup.vault, keychain)
    except KeychainSilent:
        return None
    return (key, SlotKind.KEYCHAIN) if key is not None else None


def restore(
    backup: Backup,
    opened: tuple[DataKey, SlotKind],
    paths: StorePaths,
    old_key: DataKey | None,
    report: Report,
    is_cancelled: IsCancelled,
    now: datetime,
) -> Restored:
    """Put the cases of a backup in the place of those that are here, which are kept aside.

    `old_key` opens the cases that are here, where it is known; no window may have them open.

    Raises:
        BackupFailed: the backup is damaged or there is no room; nothing was changed.
        Cancelled: nothing was changed.
        StoreError: the cases that are here cannot be moved aside; nothing was changed.
    """
    key, way = opened

    def require_alone() -> None:
        if old_key is not None and paths.database.exists():
            require_nobody_else(paths, old_key)

    require_alone()
    with _meaning_of_errors(), staged(paths) as stage:
        extract(backup, stage.database, report, is_cancelled)
        cases = check_copy(stage.database, key, report, is_cancelled)
        write_vault(stage, backup.vault, replace=True)
        require_alone()
        aside = take_place(paths, stage, now)
    return Restored(cases, aside, needs_new_lock=way is SlotKind.RECOVERY)


@contextmanager
def _meaning_of_errors() -> Iterator[None]:
    try:
        yield
    except DiskFull as error:
        raise BackupFailed(
            "No room left on this computer's disk",
            "Nothing was restored, and your cases are as they were. Free some space, then try "
            "again.",
        ) from error
    except StoreDamaged as error:
        raise BackupFailed(
            "This backup is damaged",
            "A part of it was changed or cannot be read, so nothing was restored. Your cases are "
            "as they were. Use another backup.",
        ) from error

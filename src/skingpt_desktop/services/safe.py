"""What a window asks about the lock of the cases, and about backups."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from skingpt_desktop.domain.backup import BackedUp, BackupProgress, Restored
from skingpt_desktop.domain.predictor import IsCancelled

ReportBackup = Callable[[BackupProgress], object]


@dataclass(frozen=True, slots=True)
class SafeState:
    """How the cases are locked; `is_empty` before the first start has chosen a lock.

    `keychain_works` says that this computer has a keychain, `by_passphrase` that a passphrase
    opens the cases every day, `has_code` that a recovery code was made.
    """

    is_empty: bool
    by_passphrase: bool
    keychain_works: bool
    has_code: bool

    @property
    def opens_elsewhere(self) -> bool:
        """Whether a backup can be opened on another computer, or where the keychain is gone."""
        return self.by_passphrase or self.has_code


class Safe(Protocol):
    """Locks and backups. Every method may take time and belongs to the store's lane.

    All raise `SkinGPTError` with a title and a message for the user.
    """

    def state(self) -> SafeState:
        """How the cases are locked."""

    def open_with_code(self, code: str) -> None:
        """Open the case file with the recovery code; its lock stays as it is."""

    def change_lock(self, passphrase: str | None) -> None:
        """From now on this passphrase opens the cases, or without one this computer's keychain.

        The cases are not written again; they are open now.
        """

    def new_code(self) -> str:
        """A recovery code that opens nothing until `keep_code` is called with it."""

    def keep_code(self, code: str) -> None:
        """From now on this recovery code opens the cases, and an earlier one does not."""

    def back_up(self, path: Path, report: ReportBackup, is_cancelled: IsCancelled) -> BackedUp:
        """Write all cases, encrypted, into one file, and check it; the cases are open now."""

    def backup_opens(self, path: Path, typed: str | None) -> bool:
        """Whether a backup opens with what was typed, or without it by this computer's keychain."""

    def restore(
        self, path: Path, typed: str | None, report: ReportBackup, is_cancelled: IsCancelled
    ) -> Restored:
        """Put the cases of a backup in the place of those that are here, and open them.

        Those that are here are closed first and kept aside. `typed` is the passphrase or recovery
        code of the backup; without it only this computer's keychain is asked.

        Raises:
            StoreLocked: the keychain does not open it; nothing was changed.
        """

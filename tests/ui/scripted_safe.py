"""The locks and backups behind the window, scripted."""

from pathlib import Path

from skingpt_desktop.domain.backup import BackedUp, BackupProgress, BackupStep, Restored
from skingpt_desktop.domain.errors import Cancelled, WrongPassphrase
from skingpt_desktop.services.safe import SafeState

CODE = "TC28-D2B9-5T66-3J1N-6XFG-BDFE-Z3SJ"


class ScriptedSafe:
    """Implements `Safe` for a scripted desk."""

    def __init__(self, desk):
        self.desk = desk
        self.now = SafeState(False, False, True, False)
        self.code = ""
        self.secret = "secret of the backup"
        self.aside = Path("/cases/cases-before-2026-11-25-163000")

    def state(self):
        self.desk._enter("safe_state")
        return self.now

    def open_with_code(self, code):
        self.desk._enter("safe_open_with_code", code)
        if code != CODE:
            raise WrongPassphrase("This code belongs to other cases", "Nothing was changed.")
        self.desk.is_open = True

    def change_lock(self, passphrase):
        self.desk._enter("safe_change_lock", passphrase)
        self.now = SafeState(False, passphrase is not None, True, self.now.has_code)

    def new_code(self):
        self.desk._enter("safe_new_code")
        return CODE

    def keep_code(self, code):
        self.desk._enter("safe_keep_code", code)
        self.code = code
        self.now = SafeState(False, self.now.by_passphrase, True, True)

    def back_up(self, path, report, is_cancelled):
        for step in BackupStep:
            report(BackupProgress(step, 1, 2))
            self.desk._enter("safe_back_up", path, is_cancelled=is_cancelled)
            if is_cancelled():
                raise Cancelled
        return BackedUp(path, len(self.desk.cases), 1_500_000)

    def backup_opens(self, path, typed):
        self.desk._enter("safe_backup_opens", path, typed)
        if typed is not None and typed != self.secret:
            raise WrongPassphrase("The passphrase does not fit", "Nothing was changed.")
        return typed is not None

    def restore(self, path, typed, report, is_cancelled):
        report(BackupProgress(BackupStep.COPYING, 1, 2))
        self.desk._enter("safe_restore", path, typed, is_cancelled=is_cancelled)
        if is_cancelled():
            raise Cancelled
        return Restored(2, self.aside, needs_new_lock=False)

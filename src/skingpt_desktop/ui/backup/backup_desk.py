"""“Back up” and “Restore” of the menu, from the choice of a file to what came of it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from skingpt_desktop.domain.backup import BackedUp, BackupProgress, Restored
from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.services.safe import SafeState
from skingpt_desktop.ui.backup.work_dialog import WorkDialog
from skingpt_desktop.ui.jobs import Handlers, Lane, Task, plain
from skingpt_desktop.ui.lock.lock_desk import LockDesk
from skingpt_desktop.ui.lock.safe_desk import SafeDesk
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.passphrase_dialog import PassphraseDialog
from skingpt_desktop.ui.pieces import plain_question
from skingpt_desktop.ui.store_desk import StoreDesk
from skingpt_desktop.ui.store_flow import StoreFlow

ENDING = ".skingpt"


class BackupDesk(SafeDesk):
    """Everything is asked before anything is done; both can be stopped at any time."""

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        store: StoreFlow,
        store_desk: StoreDesk,
        lock: LockDesk,
        parts: Parts,
        window: QWidget,
    ) -> None:
        super().__init__(desk, lane, store, parts, window)
        self._store_desk = store_desk
        self._lock = lock
        self.files: QFileDialog | None = None
        self.question: QMessageBox | None = None
        self.secret: PassphraseDialog | None = None
        self.working: WorkDialog | None = None

    def back_up(self) -> None:
        """Write all cases, encrypted, into a file that the user chooses."""
        if self._store.is_open:
            self._submit(plain(self._state), self._see_who_opens_it)
        else:
            self._store.begin()

    def restore(self) -> None:
        """Bring back the cases of a file that the user chooses."""
        files = self._file_dialog(self.tr("Restore a backup"))
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.fileSelected.connect(lambda name: self._look_at(Path(name)))
        files.open()

    def _see_who_opens_it(self, state: SafeState) -> None:
        if state.opens_elsewhere:
            self._choose_target()
            return
        self._ask(
            self.tr("Only this computer could open the backup"),
            self.tr(
                "You have no recovery code and no passphrase yet. If this computer is lost, such a "
                "backup is lost with it. Make a recovery code first: File, Lock and keys …"
            ),
            self.tr("Back up all the same"),
            self._choose_target,
        )

    def _choose_target(self) -> None:
        files = self._file_dialog(self.tr("Back up all cases"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(ENDING)
        files.selectFile(f"skingpt-backup-{datetime.now().astimezone():%Y-%m-%d}{ENDING}")
        files.fileSelected.connect(lambda name: self._write(Path(name)))
        files.open()

    def _write(self, path: Path) -> None:
        def task(report: Callable[[Any], None], is_cancelled: IsCancelled) -> BackedUp:
            return self._desk.safe.back_up(path, report, is_cancelled)

        self._work(self.tr("Backing up"), task, self._backed_up, self._failed)

    def _backed_up(self, made: BackedUp) -> None:
        self._parts.strip.show_news(
            "backup",
            self.tr("The backup is written and checked"),
            self.tr(
                "%n case(s) in {name}. Only your passphrase or your recovery code of now opens "
                "it. Keep it on another disk.",
                "",
                made.cases,
            ).format(name=made.path.name),
        )

    def _look_at(self, path: Path) -> None:
        self._submit(
            plain(lambda: self._desk.safe.backup_opens(path, None)),
            lambda opens: self._confirm(path, None) if opens else self._ask_secret(path),
        )

    def _ask_secret(self, path: Path) -> None:
        secret = PassphraseDialog(
            self._parts.theme,
            self.tr("Cancel"),
            title=self.tr("Unlock the backup"),
            parent=self._window,
        )
        self.secret = secret
        for entered in (secret.entered, secret.code_entered):
            entered.connect(lambda typed: self._try(path, typed))
        secret.finished.connect(self._end_secret)
        secret.open()

    def _try(self, path: Path, typed: str) -> None:
        def opened(_: object) -> None:
            if self.secret is not None:
                self.secret.accept()
            self._confirm(path, typed)

        def failed(error: SkinGPTError) -> None:
            if self.secret is not None:
                self.secret.show_error(error)

        work = plain(lambda: self._desk.safe.backup_opens(path, typed))
        self._lane.submit(work, Handlers(opened, failed))

    def _end_secret(self) -> None:
        if self.secret is not None:
            self.secret.deleteLater()
        self.secret = None

    def _confirm(self, path: Path, typed: str | None) -> None:
        self._ask(
            self.tr("Put the cases of this backup in the place of yours?"),
            self.tr(
                "The cases that are here now are not deleted: they are put aside, locked as they "
                "are, in a folder beside. Then the window shows the cases of “{name}”."
            ).format(name=path.name),
            self.tr("Restore"),
            lambda: self._make_way(path, typed),
        )

    def _make_way(self, path: Path, typed: str | None) -> None:
        if self._store.is_open:
            self._lock.make_way(lambda: self._bring_back(path, typed))
        else:
            self._bring_back(path, typed)

    def _bring_back(self, path: Path, typed: str | None) -> None:
        def task(report: Callable[[Any], None], is_cancelled: IsCancelled) -> Restored:
            return self._desk.safe.restore(path, typed, report, is_cancelled)

        self._work(self.tr("Restoring"), task, self._restored, self._not_restored)

    def _restored(self, restored: Restored) -> None:
        self._store.take_back()
        text = self.tr("%n case(s) are back.", "", restored.cases)
        if restored.aside is not None:
            aside = self.tr("Those that were here before lie, locked as they were, in {folder}.")
            text = f"{text} {aside.format(folder=restored.aside)}"
        self._parts.strip.show_news("backup", self.tr("The backup is restored"), text)
        if restored.needs_new_lock:
            self._store_desk.opened_by_code.emit()

    def _not_restored(self, error: SkinGPTError) -> None:
        self._store.begin()
        self._failed(error)

    def _work(
        self,
        title: str,
        task: Task,
        done: Callable[[Any], None],
        failed: Callable[[SkinGPTError], None],
    ) -> None:
        dialog = WorkDialog(self._parts.theme, title, self._window)
        self.working = dialog

        def ended(then: Callable[[Any], None]) -> Callable[[Any], None]:
            def end(value: Any) -> None:  # noqa: ANN401 - a result or an error
                dialog.end()
                dialog.deleteLater()
                self.working = None
                then(value)

            return end

        def progress(value: BackupProgress) -> None:
            dialog.show_progress(value)
            self._lock.idle.restart()

        handlers = Handlers(ended(done), ended(failed), progress)
        job = self._lane.submit(task, handlers)
        dialog.stopped.connect(job.cancel)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        files = QFileDialog(self._window, title)
        files.setNameFilters([self.tr("Backups") + f" (*{ENDING})", self.tr("All files") + " (*)"])
        files.finished.connect(files.deleteLater)
        self.files = files
        return files

    def _ask(self, title: str, text: str, act: str, then: Callable[[], None]) -> None:
        cancel = self.tr("Cancel")
        box, acting = plain_question(self._window, title, text, act, cancel, role="primary")
        acting.clicked.connect(then)
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()

    def _submit(self, task: Task, done: Callable[[Any], None]) -> None:
        self._lane.submit(task, Handlers(done, self._failed))

    def _failed(self, error: SkinGPTError) -> None:
        if isinstance(error, Cancelled):
            self._parts.strip.show_news("backup", error.title, error.message)
        else:
            self._parts.strip.show_error("backup", error)

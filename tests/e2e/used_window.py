"""The program's own window, used from the first start to its end; run as a program of its own.

    python used_window.py PHOTO FOLDER

Prints a line for each thing that was done. Locked, it waits for the file LOOKED_INTO in FOLDER: its
memory is looked at meanwhile.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from skingpt_desktop import app
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow

PASSPHRASE = "four words lie here"
LOOKED_INTO = "looked into"
LOOK_MS, PATIENCE_MS = 20, 120_000


class UsedWindow(MainWindow):
    """Goes on with its work as soon as what it waits for has come."""

    given = ()
    work = None

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        if self.work is not None:
            return
        self.work = work(self, *self.given)
        self.until = next(self.work)
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.go_on)
        self.clock.start(LOOK_MS)
        QTimer.singleShot(PATIENCE_MS, self, self.give_up)

    def go_on(self):
        if self.until():
            self.until = next(self.work, lambda: False)

    def give_up(self):
        step = self.work.gi_yieldfrom
        print("waited in vain:", step.__name__, "line", step.gi_frame.f_lineno, flush=True)
        os._exit(1)


def work(window, photo, folder):
    """Does one thing after the other; yields what is to be waited for."""
    yield from first_start(window)
    yield from photo_and_questions(window, photo)
    yield from report(window, folder / "report.pdf")
    yield from search(window)
    yield from backup_delete_restore(window, folder / "all.skingpt")
    yield from settings_and_models(window)
    yield from lock_and_unlock(window, folder)
    print("closed", flush=True)
    window.close()


def first_start(window):
    yield lambda: window.welcome.dialog is not None
    while window.welcome.dialog is not None:
        window.welcome.dialog.next.click()
    yield lambda: window.store_desk.dialog is not None
    for field in (window.store_desk.dialog.first, window.store_desk.dialog.second):
        field.setText(PASSPHRASE)
    window.store_desk.dialog.accept_button.click()
    yield lambda: window.keys.showing is not None
    window.keys.showing.has_it.click()
    window.keys.showing.accept_button.click()
    yield lambda: window.keys.showing is None and window.model.is_ready
    print("lock chosen", flush=True)


def photo_and_questions(window, photo):
    window.intake.take(Incoming(photo))
    yield lambda: window.cases.current is not None and window.cases.current.assessment is not None
    print("looked", flush=True)
    if window.parts.page.is_asking:
        window.parts.page.asking.skip_button.click()
    yield lambda: is_kept(window)
    for question in ("Is it contagious?", "And when should I see a doctor?"):
        count = len(turns(window))
        field = window.parts.page.questions.field
        if not field.isEnabled():
            continue
        field.setPlainText(question)
        QTest.keyClick(field, Qt.Key.Key_Return)
        yield lambda count=count: len(turns(window)) > count and is_kept(window)
        print("answered", flush=True)


def turns(window):
    return window.parts.page.conversation.turns


def is_kept(window):
    cases = window.cases
    return cases.current.case_id is not None and cases.is_settled and not cases.has_unkept


def report(window, path):
    window.parts.page.report.click()
    yield (
        lambda: window.reports.dialog is not None and window.reports.dialog.save_button.isEnabled()
    )
    window.reports.dialog.save_button.click()
    window.reports.dialog.files.fileSelected.emit(str(path))
    window.reports.dialog.files.reject()
    yield path.is_file
    window.reports.dialog.close_button.click()
    yield lambda: not window.lanes.report.busy
    print("report", flush=True)


def search(window):
    cases = window.parts.cases
    cases.search.setText("nowhere-in-any-case")
    yield lambda: not cases.nothing.isHidden()
    cases.search.clear()
    yield cases.nothing.isHidden
    print("searched", flush=True)


def backup_delete_restore(window, path):
    backups, items = window.backups, window.parts.cases.items
    backups.back_up()
    yield lambda: backups.files is not None
    backups.files.fileSelected.emit(str(path))
    backups.files.reject()
    yield lambda: path.is_file() and backups.working is None
    items.choose(0)
    window.parts.cases.delete_button.click()
    window.deleting.commit()
    yield lambda: not window.lanes.store.busy and items.cases.rowCount() == 0
    print("backed up and deleted", flush=True)
    backups._look_at(path)
    yield lambda: backups.secret is not None
    backups.secret.first.setText(PASSPHRASE)
    backups.secret.accept_button.click()
    yield lambda: backups.question is not None
    next(one for one in backups.question.buttons() if one.text() == "Restore").click()
    yield lambda: items.cases.rowCount() == 1
    print("restored", flush=True)


def settings_and_models(window):
    window.settings.show()
    window.settings.diagnose()
    yield lambda: "network" in window.settings.diagnostics.report.toPlainText()
    print(window.settings.diagnostics.report.toPlainText(), flush=True)
    window.settings.diagnostics.reject()
    window.settings.dialog.reject()
    for _ in range(2):
        listed = []
        window.shelf.listed.connect(listed.append)
        window.models.show()
        yield lambda listed=listed: bool(listed) and bool(window.models.manager.cards)
        window.models.manager.close()
    print("models listed twice", flush=True)


def lock_and_unlock(window, folder):
    window.lock.lock_by_hand()
    yield lambda: window.lock.page.isVisible() and window.lock.page.unlock_button.isEnabled()
    yield lambda: not window.lanes.model.busy
    print(f"locked {os.getpid()}", flush=True)
    yield (folder / LOOKED_INTO).is_file
    window.lock.page.unlock_button.click()
    yield lambda: window.store_desk.dialog is not None
    window.store_desk.dialog.first.setText(PASSPHRASE)
    window.store_desk.dialog.accept_button.click()
    yield lambda: window.store.is_open and not window.lanes.store.busy
    print("unlocked", flush=True)


if __name__ == "__main__":
    # Taken away from the program, which would open them itself.
    UsedWindow.given = [Path(word) for word in sys.argv[1:]]
    del sys.argv[1:]
    app.MainWindow = UsedWindow
    raise SystemExit(app.main())

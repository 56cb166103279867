"""The real program, used as by a person; each step is said before it is taken.

`python -m torture.canary_program PHOTO BACKUP TOKEN` runs it to its end, unless it is killed.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from skingpt_desktop import app
from skingpt_desktop.domain.history import HistoryItem
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow

BEAT_MS = 20
PATIENT_S = 90
Condition = Callable[[], bool]


class Visit:
    """What a person does; each part yields what is waited for before it goes on."""

    def __init__(self, window: MainWindow, photo: Path, backup: Path, token: str) -> None:
        self.window = window
        self.photo = photo
        self.backup = backup
        self.token = token
        self.passphrase = f"four words {token}"

    def steps(self) -> Iterator[Condition]:
        for part in (
            self.open,
            self.take_photo,
            self.describe,
            self.see_report,
            self.back_up,
            self.restore,
            self.lock,
        ):
            say(part.__name__)
            yield from part()
        say("end")

    def open(self) -> Iterator[Condition]:
        window = self.window
        yield lambda: window.store_desk.dialog is not None
        dialog = window.store_desk.dialog
        for field in (dialog.first, dialog.second):
            field.setText(self.passphrase)
        dialog.accept_button.click()
        yield lambda: window.keys.showing is not None
        say(f"code {window.keys.showing.code.text()}")
        window.keys.showing.has_it.click()
        window.keys.showing.accept_button.click()
        yield lambda: window.keys.showing is None and window.model.is_ready

    def take_photo(self) -> Iterator[Condition]:
        window, page = self.window, self.window.parts.page
        window.intake.take(Incoming(self.photo))
        yield lambda: window.cases.current is not None and is_settled(window)
        if not page.conversation.turns:
            return
        say("question")
        page.questions.field.setPlainText(f"Is it contagious? My grandmother {self.token} asks.")
        QTest.keyClick(page.questions.field, Qt.Key.Key_Return)
        yield lambda: len(page.conversation.turns) > 1 and is_settled(window)
        for turn in page.conversation.turns:
            say(f"said {turn.text}")
        page.history.click()
        page.asking.rows[HistoryItem.HARD_TO_WAKE].yes.click()
        page.asking.skip_button.click()
        yield lambda: is_settled(window)

    def describe(self) -> Iterator[Condition]:
        window, cases = self.window, self.window.parts.cases
        window.choices.change(role="clinic")
        cases.items.choose(0)
        cases.ask_details()
        yield lambda: window.cases_desk.dialog is not None
        details = window.cases_desk.dialog
        details.title.setText(f"Title {self.token}")
        details.labels.setText(f"Label {self.token}")
        details.note.setPlainText(f"Note {self.token} ñandú")
        details.person.box.setEditText(f"Name {self.token}")
        details.save.click()
        yield lambda: not window.lanes.store.busy
        say("search")
        cases.search.setText(self.token)
        yield after(0.4)
        cases.search.clear()

    def see_report(self) -> Iterator[Condition]:
        window = self.window
        window.parts.page.report.click()
        yield lambda: window.reports.dialog is not None and window.reports.dialog.pages.count > 0
        window.reports.dialog.reject()
        yield lambda: not window.lanes.report.busy
        QTimer.singleShot(0, self._fail_with_words)

    def _fail_with_words(self) -> None:
        """As a fault of the program would, with words of the user in it."""
        raise RuntimeError(f"fault near {self.token}")

    def back_up(self) -> Iterator[Condition]:
        window = self.window
        window.backups.back_up()
        yield lambda: window.backups.files is not None
        window.backups.files.fileSelected.emit(str(self.backup))
        window.backups.files.reject()
        yield lambda: self.backup.exists() and window.backups.working is None

    def restore(self) -> Iterator[Condition]:
        backups = self.window.backups
        backups._look_at(self.backup)
        yield lambda: backups.secret is not None
        backups.secret.first.setText(self.passphrase)
        backups.secret.accept_button.click()
        yield lambda: backups.question is not None
        buttons = {one.text(): one for one in backups.question.buttons()}
        buttons["Restore"].click()
        yield after(0.2)
        yield lambda: self.window.store.is_open and backups.working is None

    def lock(self) -> Iterator[Condition]:
        window = self.window
        window.parts.page.questions.field.setPlainText(f"Never sent {self.token}")
        window.lock.lock_by_hand()
        yield lambda: window.lock.page.isVisible() and window.lock.page.unlock_button.isEnabled()


def say(what: str) -> None:
    print(what.replace("\n", " "), flush=True)


def after(seconds: float) -> Condition:
    ends = time.monotonic() + seconds
    return lambda: time.monotonic() > ends


def is_settled(window: MainWindow) -> bool:
    return window.cases.is_settled and not window.cases.has_unkept


class Used(MainWindow):
    """Takes a step whenever what it waits for has come."""

    def showEvent(self, event) -> None:  # noqa: N802
        super().showEvent(event)
        photo, backup, token = sys.argv[1:4]
        self._steps = Visit(self, Path(photo), Path(backup), token).steps()
        self._waits: Condition = lambda: True
        self._ends = time.monotonic() + PATIENT_S
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._go_on)
        self._clock.start(BEAT_MS)

    def _go_on(self) -> None:
        if self.welcome.dialog is not None:
            self.welcome.dialog.skip_rest()
        elif time.monotonic() > self._ends:
            say("stuck")
            os._exit(3)
        elif self._waits():
            self._ends = time.monotonic() + PATIENT_S
            try:
                self._waits = next(self._steps)
            except StopIteration:
                self._clock.stop()
                self.close()


if __name__ == "__main__":
    app.MainWindow = Used  # type: ignore[misc]
    raise SystemExit(app.main())

"""The case file beside the window: open it, list, open, rename and delete cases."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk, Lock
from skingpt_desktop.ui.jobs import Handlers, Lane, plain


class StoreFlow(QObject):
    """How the case file stands, and what is asked of it."""

    passphrase_needed = Signal(object)
    opened = Signal()
    open_failed = Signal(object)
    listed = Signal(object)
    found = Signal(object)
    case_opened = Signal(object)
    deleted = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._desk = desk
        self._lane = lane

    def begin(self) -> None:
        """Open the case file, or ask for the passphrase where it has one."""
        self._submit(self._desk.store_lock, self._see_lock, self.open_failed.emit)

    def open(self, passphrase: str | None) -> None:
        """Open or create the case file."""
        self._submit(
            lambda: self._desk.store_open(passphrase), self._opened, self.open_failed.emit, "open"
        )

    def refresh(self) -> None:
        """Ask for the list of cases."""
        self._submit(self._desk.store_list, self.listed.emit, topic="list")

    def search(self, words: str) -> None:
        """Ask which cases hold these words; an earlier search that is not answered is dropped."""
        self._submit(lambda: self._desk.store_search(words), self.found.emit, topic="search")

    def open_case(self, case_id: int) -> None:
        """Ask for one case; an earlier request that is not answered yet is dropped."""
        self._submit(
            lambda: self._desk.store_case(case_id), self.case_opened.emit, topic="open case"
        )

    def forget_open_case(self) -> None:
        """The case that was asked for is no longer wanted."""
        self._lane.forget("open case")

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title; the list follows, whether it worked or not."""
        self._submit(
            lambda: self._desk.store_rename(case_id, title),
            lambda _: self.refresh(),
            self._failed_change,
        )

    def delete(self, case_id: int) -> None:
        """Delete a case for good."""
        self._submit(
            lambda: self._desk.store_delete(case_id),
            lambda _: self._deleted(case_id),
            self._failed_change,
        )

    def close(self) -> None:
        """Close the case file, after all that is still to be kept."""
        if self.is_open:
            self.is_open = False
            self._submit(self._desk.store_close, lambda _: None)

    def _see_lock(self, lock: Lock) -> None:
        if lock in {Lock.KEYCHAIN, Lock.NEW_WITH_KEYCHAIN}:
            self.open(None)
        else:
            self.passphrase_needed.emit(lock)

    def _opened(self, _: object) -> None:
        self.is_open = True
        self.opened.emit()
        self.refresh()

    def _deleted(self, case_id: int) -> None:
        self.deleted.emit(case_id)
        self.refresh()

    def _failed_change(self, error: SkinGPTError) -> None:
        self.failed.emit(error)
        self.refresh()

    def _submit(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[SkinGPTError], None] | None = None,
        topic: str = "",
    ) -> None:
        handlers = Handlers(done, failed or self.failed.emit)
        self._lane.submit(plain(work), handlers, topic)

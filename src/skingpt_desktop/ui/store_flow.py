"""The case file beside the window: open it, list, open, describe and delete cases."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import CasesDamaged, SkinGPTError
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.services.desk import Desk, Lock
from skingpt_desktop.ui.cases.filters import Found
from skingpt_desktop.ui.jobs import Handlers, Job, Lane, plain
from skingpt_desktop.ui.list_reader import ListReader


class StoreFlow(QObject):
    """How the case file stands, and what is asked of it."""

    passphrase_needed = Signal(object)
    opened = Signal()
    open_failed = Signal(object)
    closing = Signal()
    found = Signal(object)
    pictures = Signal(object)
    case_opened = Signal(object)
    deleted = Signal(object)
    delete_failed = Signal(object, object)
    failed = Signal(object)
    damaged = Signal(object)
    salvaged = Signal(object)
    salvage_failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = self.was_locked = False
        self.reader = ListReader(desk, lane, self)
        self.reader.failed.connect(self.failed)
        self._desk = desk
        self._lane = lane

    def begin(self) -> None:
        """Open the case file, or ask for the passphrase where it has one."""
        self.ask(self._desk.store_lock, self._see_lock, self.open_failed.emit)

    def open(self, passphrase: str | None) -> None:
        """Open or create the case file."""
        self.ask(lambda: self._desk.store_open(passphrase), self._opened, self._open_failed, "open")

    def open_with_code(self, code: str) -> None:
        """Open the case file with the recovery code."""
        self.ask(
            lambda: self._desk.safe.open_with_code(code),
            self._opened,
            self._open_failed,
            "open",
        )

    def hand_over(self) -> None:
        """Another one has the case file now and closes it; `begin` or `take_back` bring it back."""
        self.closing.emit()
        self.is_open, self.was_locked = False, True

    def take_back(self) -> None:
        """The case file is open again, perhaps with other cases in it."""
        self._opened(None)

    def refresh(self) -> None:
        """Read what has changed in the list of cases, unless they are locked."""
        if self.is_open:
            self.reader.refresh()

    def search(self, words: tuple[str, ...]) -> None:
        """Ask which cases hold these words; an earlier search that is not answered is dropped."""
        self.ask(
            lambda: Found(words, self._desk.store_find(words)), self.found.emit, topic="search"
        )

    def ask_pictures(self, case_ids: tuple[int, ...]) -> None:
        """Ask for the small pictures of these cases."""
        self.ask(lambda: self._desk.store_thumbnails(case_ids), self.pictures.emit)

    def open_case(self, case_id: int) -> None:
        """Ask for one case; an earlier request that is not answered yet is dropped."""
        self.ask(lambda: self._desk.store_case(case_id), self.case_opened.emit, topic="open case")

    def forget_open_case(self) -> None:
        """The case that was asked for is no longer wanted."""
        self._lane.forget("open case")

    def rename(self, case_id: int, title: str) -> None:
        """Give a case another title."""
        self.change(lambda: self._desk.store_rename(case_id, title))

    def change(self, work: Callable[[], object]) -> None:
        """Change something of the kept cases; the list follows."""
        self.ask(work, lambda _: self.refresh())

    def delete(self, case_ids: tuple[int, ...]) -> None:
        """Delete cases for good."""
        self.ask(
            lambda: self._desk.store_delete(case_ids),
            lambda _: self._deleted(case_ids),
            lambda error: self.delete_failed.emit(case_ids, error),
        )

    def salvage(self) -> Job:
        """Save what can be read of a damaged case file; the new one is open then."""
        handlers = Handlers(self._salvaged, self.salvage_failed.emit)
        return self._lane.submit(
            lambda _, is_cancelled: self._desk.store_salvage(is_cancelled), handlers, "salvage"
        )

    def close(self, closed: Callable[[object], None] = lambda _: None) -> None:
        """Close the case file, after all that is still to be kept; `closed` is called then."""
        if self.is_open:
            self.closing.emit()
            self.is_open, self.was_locked = False, True
            self.ask(self._desk.store_close, closed, closed)

    def ask(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[SkinGPTError], None] | None = None,
        topic: str = "",
    ) -> None:
        """Do something with the case file, beside the window."""

        def fail(error: SkinGPTError) -> None:
            if failed is None and isinstance(error, CasesDamaged):
                self.damaged.emit(error)
            else:
                (failed or self.failed.emit)(error)

        self._lane.submit(plain(work), Handlers(done, fail), topic)

    def _see_lock(self, lock: Lock) -> None:
        if lock is Lock.KEYCHAIN:
            self.open(None)
        else:
            self.passphrase_needed.emit(lock)

    def _open_failed(self, error: SkinGPTError) -> None:
        if isinstance(error, CasesDamaged):
            self.damaged.emit(error)
        else:
            self.open_failed.emit(error)

    def _opened(self, _: object) -> None:
        self.is_open, self.was_locked = True, False
        self.opened.emit()
        self.refresh()

    def _salvaged(self, salvaged: Salvaged) -> None:
        self.salvaged.emit(salvaged)
        self._opened(None)

    def _deleted(self, case_ids: tuple[int, ...]) -> None:
        self.reader.forget(set(case_ids))
        self.deleted.emit(case_ids)
        self.refresh()

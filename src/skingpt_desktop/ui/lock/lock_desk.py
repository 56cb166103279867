"""Locks the window: what it shows is kept, the case file closed, and all of it let go."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk, OpenedCase
from skingpt_desktop.services.freed_memory import fill_what_is_freed, give_back_freed_memory
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.jobs import Handlers, Lanes, plain
from skingpt_desktop.ui.lock.clipboard import ClipboardGuard
from skingpt_desktop.ui.lock.idle import IdleWatch
from skingpt_desktop.ui.lock.locked_page import LockedPage
from skingpt_desktop.ui.menus import about_cases
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.store_flow import StoreFlow

LONGEST_WAIT_MS = 10_000
"""How long a lock waits for words on their way to be kept, in milliseconds."""


class _State(Enum):
    OPEN = auto()
    COVERED = auto()
    WAITING = auto()
    CLOSING = auto()
    LOCKED = auto()


@dataclass(frozen=True, slots=True)
class Covered:
    """What the lock stops and empties."""

    cases: CaseDesk
    store: StoreFlow
    intake: PhotoIntake
    queue: PhotoQueue
    parts: Parts
    lanes: Lanes


class LockDesk(QObject):
    """Locks by key, after a while without use, and when the desktop says so.

    Locked means: the case file is closed, its key wiped, and no photo and no word of a case is held
    by the window or remembered by the model. While a queue of photos works, a window that nobody
    uses is covered at once and locked when the queue is done. `covering` is the last moment to keep
    what was typed.
    """

    covering = Signal()
    unlocked = Signal()

    def __init__(self, desk: Desk, covered: Covered, choices: Choices, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._covered = covered
        self._window = window
        self._state = _State.OPEN
        self._gives_up = self._unlocks_at_once = False
        self._instead: Callable[[], None] | None = None
        self._comes_back_to: int | None = None
        self._lost_look = False
        self._enabled: list[QAction] = []
        self.page = LockedPage(covered.parts.theme)
        self.page.unlock_asked.connect(self._unlock)
        self.clipboard = ClipboardGuard(self)
        self.idle = IdleWatch(choices, self)
        self.idle.idle.connect(self._left_alone)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._settled)
        covered.cases.settled.connect(self._settled)
        covered.queue.changed.connect(self._queue_changed)
        covered.store.opened.connect(self._opened)
        covered.store.open_failed.connect(self._open_failed)

    @property
    def is_open(self) -> bool:
        """Whether the window may show photos and words."""
        return self._state is _State.OPEN

    def around(self, content: QWidget) -> QStackedWidget:
        """The window's content, which the lock covers."""
        self._stack = QStackedWidget()
        self._stack.addWidget(content)
        self._stack.addWidget(self.page)
        return self._stack

    def lock(self) -> None:
        """Lock, after what was written is kept; nothing happens where it is locked already."""
        if self._state is _State.OPEN and self._covered.store.is_open:
            self._cover()
            self._wait_for_all()
        elif self._state is _State.COVERED:
            self._wait_for_all()

    def _wait_for_all(self) -> None:
        self.page.show_locking()
        self._patience.start(LONGEST_WAIT_MS)
        self._state = _State.WAITING
        self._covered.queue.hold()
        self._settled()

    def _left_alone(self) -> None:
        """Nobody uses the computer: a queue is finished behind the cover, then all is locked."""
        queue = self._covered.queue
        if self._state is _State.OPEN and queue.is_running and self._covered.store.is_open:
            self._cover()
            self._state = _State.COVERED
            self._queue_changed()
        else:
            self.lock()

    def _queue_changed(self) -> None:
        queue = self._covered.queue
        if self._state is not _State.COVERED:
            self._settled()
        elif queue.is_running:
            self.page.show_covered(queue.done, queue.total)
        else:
            self._wait_for_all()

    def _unlock(self) -> None:
        """Whoever comes back to a cover has to unlock, as after any lock."""
        if self._state is _State.COVERED:
            self._unlocks_at_once = True
            self._wait_for_all()
        else:
            self._covered.store.begin()

    def make_way(self, work: Callable[[], None]) -> None:
        """Put everything away as for a lock, then let `work` have the case file, still open.

        It ends with the store flow's `take_back`, or with `begin`.
        """
        self._instead = work
        self.lock()

    def lock_by_hand(self) -> None:
        """The same, with a word where there is nothing to lock."""
        if self._covered.store.is_open:
            self.lock()
        else:
            self._covered.parts.strip.show_news(
                "lock",
                self.tr("There is nothing to lock"),
                self.tr(
                    "Your cases are not open. What is on the screen now is not kept; close the "
                    "window to let it go."
                ),
            )

    def _cover(self) -> None:
        """Nothing may be seen or reached from here on."""
        self.covering.emit()
        self._close_dialogs()
        self._covered.cases.rest_all()
        self._stack.setCurrentWidget(self.page)
        self._window.setAcceptDrops(False)
        self._enabled = [one for one in about_cases(self._window) if one.isEnabled()]
        for action in self._enabled:
            action.setEnabled(False)
        self._covered.intake.close()
        self._covered.store.forget_open_case()

    def _uncover(self) -> None:
        self._state = _State.OPEN
        self._stack.setCurrentIndex(0)
        self._window.setAcceptDrops(True)
        for action in self._enabled:
            action.setEnabled(True)
        self._covered.intake.open()
        self._covered.queue.release()

    def _close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _settled(self) -> None:
        if self._state is not _State.WAITING:
            return
        cases, queue = self._covered.cases, self._covered.queue
        waits = not cases.is_settled or not queue.is_held
        if waits and self._patience.isActive():
            return
        self._patience.stop()
        self._state = _State.CLOSING
        if (waits or self._has_unkept) and not self._gives_up:
            self._cannot_lock()
        else:
            self._put_away()

    def _cannot_lock(self) -> None:
        """Rather stay open than lose what could not be kept."""
        self._instead, self._unlocks_at_once = None, False
        self._uncover()
        self.idle.restart()
        self._covered.parts.strip.show_error(
            "lock",
            SkinGPTError(
                self.tr("The window could not be locked"),
                self.tr(
                    "Something that was written here could not be kept. Make room on the disk and "
                    "try again, or lock and lose it."
                ),
            ),
            (self.tr("Try again"), self.lock),
            (self.tr("Lock anyway"), self._lock_anyway),
        )

    def _lock_anyway(self) -> None:
        self._gives_up = True
        self.lock()

    def _put_away(self) -> None:
        fill_what_is_freed(True)
        cases, store = self._covered.cases, self._covered.store
        current = cases.current
        self._comes_back_to = current.case_id if current else None
        self._lost_look = current is not None and any(
            photo.assessment is None for photo in current.photos
        )
        self.keep_draft()
        work, self._instead = self._instead, None
        if work is None:
            store.close(self._closed)
        cases.drop_all()
        for lane in (self._covered.lanes.report, self._covered.lanes.check):
            lane.drop_all()
        self._covered.lanes.model.submit(plain(self._desk.model_forget), Handlers())
        if work is not None:
            store.hand_over()
            self._comes_back_to, self._state = None, _State.LOCKED
            self._empty_window()
            self._forget_for_good()
            self.page.show_locked()
            work()

    def keep_draft(self) -> None:
        """Keep what was typed about the open case and not sent."""
        current, words = self._covered.cases.current, self._typed
        case_id = current.case_id if current else None
        if case_id is not None and self._covered.store.is_open:
            self._submit(lambda: self._desk.store_keep_draft(case_id, words))

    def give_back_draft(self, opened: OpenedCase) -> None:
        """What was typed about a case before it was put away; it is the window's again."""
        if opened.draft and not self._typed.strip():
            self._covered.parts.page.questions.field.setPlainText(opened.draft)
        if opened.draft:
            case_id = opened.case.id
            self._submit(lambda: self._desk.store_keep_draft(case_id, ""))

    @property
    def _typed(self) -> str:
        return self._covered.parts.page.questions.field.toPlainText()

    @property
    def _has_unkept(self) -> bool:
        """Whether something would be lost; what is typed is kept with its case alone."""
        current = self._covered.cases.current
        homeless = current is not None and current.case_id is None and self._typed.strip()
        return self._covered.cases.has_unkept or bool(homeless)

    def _submit(self, work: Callable[[], object]) -> None:
        self._covered.lanes.store.submit(plain(work), Handlers())

    def _empty_window(self) -> None:
        parts = self._covered.parts
        parts.page.clear()
        parts.show_drop_zone()
        parts.cases.let_go()
        self._covered.store.reader.restart()
        parts.strip.forget()
        self.clipboard.clear()

    def _closed(self, _: object) -> None:
        self._state = _State.LOCKED
        unlocks, self._unlocks_at_once = self._unlocks_at_once, False
        self._gives_up = False
        self._empty_window()
        self._forget_for_good()
        self.page.show_locked()
        if unlocks:
            self._covered.store.begin()

    def _forget_for_good(self) -> None:
        gc.collect()
        give_back_freed_memory()
        fill_what_is_freed(False)

    def _opened(self) -> None:
        self.idle.restart()
        if self._state is not _State.LOCKED:
            return
        self._uncover()
        if self._comes_back_to is not None:
            self._covered.store.open_case(self._comes_back_to)
        if self._lost_look:
            self._covered.parts.strip.show_news(
                "lock",
                self.tr("A photo was not looked at yet"),
                self.tr("So it is not among your cases. Drop it on the window again."),
            )
        self.unlocked.emit()

    def _open_failed(self, error: SkinGPTError) -> None:
        if self._state is _State.LOCKED:
            self.page.show_error(error)

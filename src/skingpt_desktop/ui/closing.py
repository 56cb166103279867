"""How the window closes: nothing that waits or is unkept is lost without a word."""

from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.lock.lock_desk import LockDesk
from skingpt_desktop.ui.message_strip import MessageStrip
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.store_flow import StoreFlow

CLOSING_MS = 10_000
"""How long closing waits for the words on their way to be kept."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What closing asks, and where it says why not."""

    cases: CaseDesk
    store: StoreFlow
    queue: PhotoQueue
    lock: LockDesk
    strip: MessageStrip


class Closing(QObject):
    """Whether the window may close now.

    `gives_up` says that the user wants it closed whatever is lost.
    """

    def __init__(self, waiting: Waiting, window: QMainWindow) -> None:
        super().__init__(window)
        self.gives_up = False
        self._waiting = waiting
        self._window = window
        self._asking = False

    def may_close(self) -> bool:
        """Stop what writes and wait until it is kept; where that fails, say so and refuse."""
        if self._asking:
            return False
        here = self._waiting
        if here.queue.is_working and not self.gives_up:
            self._say_unseen()
            return False
        self._asking = True
        here.cases.end_all()
        self._wait_for_cases()
        self._asking = False
        if not here.store.is_open or self.gives_up or not here.cases.has_unkept:
            return True
        self._say_unkept()
        return False

    def _wait_for_cases(self) -> None:
        cases = self._waiting.cases
        loop = QEventLoop()
        cases.settled.connect(lambda: loop.quit() if cases.is_settled else None)
        QTimer.singleShot(CLOSING_MS, loop, loop.quit)
        if not cases.is_settled:
            loop.exec()

    def _say_unseen(self) -> None:
        here = self._waiting
        title = self.tr("Some photos were not looked at yet")
        if not here.lock.is_open:
            self.gives_up = True
            words = self.tr("Unlock to go on, or close once more: they stay where they are.")
            here.lock.page.show_error(SkinGPTError(title, words))
            return
        here.queue.pause()
        here.strip.show_news(
            "queue",
            title,
            self.tr(
                "%n photo(s) still wait. They stay where they are on this computer, but are not "
                "among your cases.",
                "",
                here.queue.total - here.queue.done,
            ),
            (self.tr("Go on"), here.queue.resume),
            (self.tr("Close anyway"), self._close_anyway),
        )

    def _say_unkept(self) -> None:
        self._waiting.strip.show_error(
            "keep",
            SkinGPTError(
                self.tr("This conversation could not be kept"),
                self.tr("Make room on the disk and try again, or close and lose it."),
            ),
            (self.tr("Try again"), self._waiting.cases.keep_all),
            (self.tr("Close anyway"), self._close_anyway),
        )

    def _close_anyway(self) -> None:
        self.gives_up = True
        self._window.close()

"""The real window over a real case file, with a model that says what it is told to."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from read_back import RESOURCES
from skingpt_desktop.services.local_shelf import LocalShelf
from skingpt_desktop.ui.main_window import MainWindow
from torture.case_files import MODEL
from torture.strings import an_assessment
from torture.tally import Tally

PATIENT_S = 30


class Parrot:
    """A model that answers each question with the same words."""

    identity = MODEL

    def __init__(self) -> None:
        self.words = ""

    def look(self, photo):
        return an_assessment().findings

    def write(self, request, is_cancelled):
        yield from (self.words[at : at + 5] for at in range(0, len(self.words), 5))

    def forget(self) -> None:
        self.words = ""


@contextmanager
def a_window(desk, folder: Path, tally: Tally) -> Iterator[MainWindow]:
    """The window over a desk whose cases open unasked; what Qt complains about has failed."""
    QApplication.instance() or QApplication([])
    before = qInstallMessageHandler(
        lambda _kind, _context, words: _is_trouble(words) and tally.fail(f"Qt says: {words}")
    )
    shelf = LocalShelf(folder, folder / "models", RESOURCES / "models" / "catalogue.json")
    window = MainWindow(desk, RESOURCES, shelf)
    window.show()
    try:
        until(lambda: window.model.is_ready and window.store.is_open)
        yield window
    finally:
        window.close()
        until(lambda: not window.isVisible())
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.clipboard().clear()
        qInstallMessageHandler(before)


def _is_trouble(words: str) -> bool:
    return "propagateSizeHints" not in words and "This plugin does not support" not in words


def until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENT_S
    while not condition():
        if time.monotonic() > ends:
            raise TimeoutError("the window does not come to it")
        QTest.qWait(2)

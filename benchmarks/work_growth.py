"""Measures a morning's work in the real window as it grows; writes growth.json and growth.md.

    python benchmarks/work_growth.py [--photo FILE]

Photos drawn by code (1280 by 960) are dropped in batches of 1, 10, 100 and 200: each is read by the
helper process, looked at by the embedded model, kept in a real case file and shown in the list.
The window is drawn without a screen. With `--photo FILE`, a photo that the model takes for skin,
which no drawing is, 50 questions are asked about it in one conversation.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import psutil  # noqa: E402
from growth_tables import record  # noqa: E402
from PySide6.QtCore import QEvent, QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from talk_growth import GROUPS, one_conversation  # noqa: E402

from keychains import MemoryKeychain  # noqa: E402
from photos import draw_skin  # noqa: E402
from skingpt_desktop.services.local_desk import LocalDesk  # noqa: E402
from skingpt_desktop.services.local_shelf import LocalShelf  # noqa: E402
from skingpt_desktop.store.opening import open_store, unlock_or_create  # noqa: E402
from skingpt_desktop.store.vault import Vault  # noqa: E402
from skingpt_desktop.store.vault_file import StorePaths  # noqa: E402
from skingpt_desktop.ui.main_window import MainWindow  # noqa: E402

BATCHES = (1, 10, 100, 200)
DRAWN = 20
BEAT_MS = 4
Figures = dict[str, float]


class Beats:
    """How late the window's event loop is, by a timer that should come every few milliseconds."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._note)
        self._timer.start(BEAT_MS)

    def _note(self) -> None:
        now = time.perf_counter()
        if self._last:
            self._late.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now

    def take(self) -> tuple[float, float]:
        """The 99th percentile and the worst since the last time, in milliseconds."""
        late, self._late, self._last = sorted(self._late) or [0.0], [], 0.0
        return late[int(0.99 * (len(late) - 1))], late[-1]


def wait(is_done: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_done() else None)
    timer.start(5)
    loop.exec()


def open_window(folder: Path) -> MainWindow:
    """The window with everything real but the keychain, ready to work."""
    paths = StorePaths(folder / "cases")
    vault = Vault(paths, MemoryKeychain())
    open_store(paths, unlock_or_create(vault, None)).close()
    model, resources = ROOT / "models" / "skingpt-mini", ROOT / "resources"
    desk = LocalDesk(model, model, resources / "knowledge", paths.folder, vault)
    catalogue = resources / "models" / "catalogue.json"
    window = MainWindow(desk, resources, LocalShelf(model.parent, folder / "models", catalogue))
    # Nobody types, and a lock would end the measuring.
    window.choices.change(lock_after=0)
    window.show()
    wait(lambda: window.model.is_ready and window.store.is_open)
    return window


def draw_photos(folder: Path) -> list[Path]:
    """Different close-ups as JPEG files."""
    drawn = []
    for number in range(DRAWN):
        path = folder / f"IMG_{number:04}.jpg"
        draw_skin(size=(1280, 960), seed=number).save(path, "JPEG", quality=92)
        drawn.append(path)
    return drawn


def memory_mb() -> float:
    """Unshared memory of the program and its helper processes."""
    family = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(process.memory_full_info().uss for process in family) / 1e6


def one_batch(window: MainWindow, photos: list[Path], size: int, beats: Beats) -> Figures:
    """Drop so many photos at once and wait until all are in the list."""
    model = window.parts.cases.items.cases
    wanted = len(model.cases) + size
    beats.take()
    begun = time.perf_counter()
    window.queue.add([photos[number % DRAWN] for number in range(size)])
    wait(lambda: len(model.cases) == wanted and not window.lanes.store.busy)
    seconds = time.perf_counter() - begun
    p99, worst = beats.take()
    return {
        "seconds": round(seconds, 2),
        "seconds_each": round(seconds / size, 3),
        "gui_p99_ms": round(p99, 1),
        "gui_worst_ms": round(worst, 1),
        "memory_mb": round(memory_mb()),
    }


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--photos", type=int, default=BATCHES[-1], help="the largest batch; 0 for none"
    )
    parser.add_argument("--photo", type=Path, help="of skin, to be talked about")
    parser.add_argument("--turns", type=int, default=GROUPS[-1][1], help="of one conversation")
    options = parser.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory(prefix="skingpt-growth-") as name:
        folder = Path(name)
        photos = draw_photos(folder)
        window = open_window(folder)
        beats = Beats()
        batches = {
            str(size): one_batch(window, photos, size, beats)
            for size in BATCHES
            if size <= options.photos
        }
        talk = {}
        if options.photo:
            talk = one_conversation(window, options.photo, wait, options.turns)
        window.close()
        wait(lambda: not window.isVisible())
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if batches:
        record("work", {"batches": batches}, 1)
    if talk:
        record("talk", {"groups": talk}, 1)


if __name__ == "__main__":
    main()

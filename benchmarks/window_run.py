"""One run of the real window with the embedded model, measured from the outside; prints JSON.

    python benchmarks/window_run.py PHOTO STARTED

`STARTED` is `time.time()` of the moment in which the process was asked for. The window is drawn
without a screen. `run_all.py` calls this several times.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SKINGPT_DATA_DIR"] = tempfile.mkdtemp(prefix="skingpt-bench-")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

PHOTO, STARTED = Path(sys.argv[1]), float(sys.argv[2])
# What is left here the program would open as photos of its own.
del sys.argv[1:]

import psutil  # noqa: E402
from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402

import skingpt_desktop.app as program  # noqa: E402
from skingpt_desktop.domain.conversation import Turn, Words  # noqa: E402
from skingpt_desktop.ui.incoming import Incoming  # noqa: E402
from skingpt_desktop.ui.main_window import MainWindow  # noqa: E402

BEAT_MS = 4
FOLLOW_UP = "Is it contagious?"
PASSPHRASE = "four words lie here"


class MeasuredWindow(MainWindow):
    """Uses itself as a person would and notes when what happened."""

    def showEvent(self, event: QEvent) -> None:  # type: ignore[override]  # noqa: N802
        """Begin to watch."""
        super().showEvent(event)
        self.figures: dict[str, float] = {}
        self._beats: list[float] = []
        self._last_beat = 0.0
        self._asked = 0.0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._note_beat)
        self._look = QTimer(self)
        self._look.timeout.connect(self._unlock)
        self._look.start(20)
        self.installEventFilter(self)
        self.model.ready.connect(self._ready)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The first painting."""
        if event.type() == QEvent.Type.Paint and "window_s" not in self.figures:
            self.figures["window_s"] = time.time() - STARTED
        return super().eventFilter(watched, event)

    def _unlock(self) -> None:
        if self.welcome.dialog is not None:
            self.welcome.dialog.skip_rest()
        dialog = self.store_desk.dialog
        if dialog is not None:
            self._look.stop()
            dialog.reject()

    def _ready(self, _: object) -> None:
        self.figures["ready_s"] = time.time() - STARTED
        QTimer.singleShot(1500, self, self._drop)

    def _drop(self) -> None:
        self._asked = time.perf_counter()
        self._beat.start(BEAT_MS)
        self.intake.read.connect(lambda _: self._follow())
        self.intake.take(Incoming(PHOTO))

    def _follow(self) -> None:
        flow = self.cases.current
        assert flow is not None
        flow.wrote.connect(self._wrote)
        flow.answered.connect(self._answered)

    def _wrote(self, event: object) -> None:
        if isinstance(event, Words) and self._asked:
            name = "follow_up_first_word_s" if "answer_s" in self.figures else "first_word_s"
            self.figures.setdefault(name, time.perf_counter() - self._asked)

    def _answered(self, turn: Turn) -> None:
        if "answer_s" not in self.figures:
            self.figures["answer_s"] = time.perf_counter() - self._asked
            self.figures["answer_words"] = len(turn.answer.split())
            QTimer.singleShot(500, self, self._ask)
        else:
            self._finish()

    def _ask(self) -> None:
        self._asked = time.perf_counter()
        self.cases.talk.ask(FOLLOW_UP)

    def _note_beat(self) -> None:
        now = time.perf_counter()
        if self._last_beat:
            self._beats.append(max(0.0, (now - self._last_beat) * 1000 - BEAT_MS))
        self._last_beat = now

    def _finish(self) -> None:
        self._beat.stop()
        self.figures["gui_p99_ms"] = statistics.quantiles(self._beats, n=100)[98]
        self.figures["gui_worst_ms"] = max(self._beats)
        family = [psutil.Process(), *psutil.Process().children(recursive=True)]
        used = sum(process.memory_full_info().uss for process in family)
        self.figures["memory_gb"] = used / 1e9
        print(json.dumps(self.figures))
        self.closing.gives_up = True
        self.close()


program.MainWindow = MeasuredWindow  # type: ignore[misc]
raise SystemExit(program.main())

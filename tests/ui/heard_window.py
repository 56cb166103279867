"""The window in a process of its own, for `test_screen_reader.py`.

It obeys lines on standard input: `photo NAME` opens a photo once the program is ready, `words N`
lets the scripted answer go on by N words.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from scripted_desk import RESOURCES, ScriptedDesk
from scripted_shelf import ScriptedShelf

from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.offline import go_offline
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.roles import know_roles


class Doled:
    """A gate that lets as many words through as it was told."""

    def __init__(self):
        self._words = threading.Semaphore(0)

    def wait(self, is_cancelled=lambda: False):
        while not self._words.acquire(timeout=0.01):
            if is_cancelled():
                return

    def let(self, count):
        self._words.release(count)


class Orders(QObject):
    """What was said on standard input, told to the window in its own thread."""

    photo = Signal(str)

    def obey(self, gate):
        for line in sys.stdin:
            match line.split():
                case ["photo", name]:
                    self.photo.emit(name)
                case ["words", count]:
                    gate.let(int(count))


def main():
    go_offline()
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    know_roles()
    desk = ScriptedDesk(Knowledge.load(RESOURCES / "knowledge"))
    desk.gates["words"] = gate = Doled()
    window = MainWindow(desk, RESOURCES, ScriptedShelf())
    orders = Orders()

    def take(name):
        if window.model.is_ready and window.store.is_open:
            window.intake.take(Incoming(Path(name)))
        else:
            QTimer.singleShot(20, lambda: take(name))

    orders.photo.connect(take)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    threading.Thread(target=orders.obey, args=(gate,), daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

"""A whole workflow under the system's own trace: no internet socket is even asked for."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from .conftest import draw_skin

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None, reason="needs strace"
)

INTERNET = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_NETLINK|sin_addr|sin6_addr")
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import skingpt_desktop.app as app
import skingpt_desktop.ui.main_window as main_window
from skingpt_desktop.ui.incoming import Incoming
from pathlib import Path

class Used(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        self.store_desk.opened.connect(lambda: None)
        self.model.ready.connect(lambda _: self.intake.take(Incoming(Path(sys.argv[1]))))
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.look)
        self.clock.start(50)

    def look(self):
        if self.welcome.dialog is not None:
            self.welcome.dialog.skip_rest()
        if self.store_desk.dialog is not None:
            self.store_desk.dialog.reject()
        flow = self.cases.current
        if flow is not None and flow.assessment is not None and flow.is_settled:
            print("looked:", flow.assessment.outcome.value)
            self.close()

app.MainWindow = Used
raise SystemExit(app.main())
"""


def traced(tmp_path, *command):
    log = tmp_path / "calls"
    environment = os.environ | {
        "SKINGPT_DATA_DIR": str(tmp_path / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    calls = "trace=socket,connect,bind,sendto,sendmsg,getsockname,io_uring_setup"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", calls, *command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=280,
    )
    return done, log.read_text()


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "arm.jpg"
    draw_skin().save(path)
    return path


def test_the_command_line_asks_for_no_internet_socket(tmp_path, photo):
    done, calls = traced(tmp_path, sys.executable, "-m", "skingpt_desktop", "ask", str(photo))
    assert done.returncode == 0, done.stderr
    assert "Next step" in done.stdout
    assert not INTERNET.findall(calls)


def test_the_window_asks_for_no_internet_socket(tmp_path, photo):
    done, calls = traced(tmp_path, sys.executable, "-c", WINDOW, str(photo))
    assert done.returncode == 0, done.stderr
    assert "looked:" in done.stdout
    assert not INTERNET.findall(calls)
    assert "exited with" not in calls

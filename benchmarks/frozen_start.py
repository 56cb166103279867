"""How long the frozen program takes from its start to a painted window, with cold and warm files.

    python benchmarks/frozen_start.py dist/skingpt-desktop/skingpt-desktop [--runs 7]

Needs Xvfb; as root the files are cold (the system's cache of them is dropped before each run),
else they are warm and the output says so. Painted means: the screen, black before, is no longer.
"""

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

_DROP = Path("/proc/sys/vm/drop_caches")
_LONGEST_S = 60.0


def main() -> None:
    options = _options()
    read, write = os.pipe()
    server = subprocess.Popen(  # noqa: S603 - a virtual screen, no shell
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],  # noqa: S607 - wherever it lies
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        application = QGuiApplication([])
        for cold in (True, False):
            if cold and not os.access(_DROP, os.W_OK):
                print("not root: files are warm only")
                continue
            times = [_one_start(application, options.program, cold) for _ in range(options.runs)]
            kind = "cold" if cold else "warm"
            print(
                f"{kind}: median {statistics.median(times):.2f} s, "
                f"least {min(times):.2f}, most {max(times):.2f}, {len(times)} runs"
            )
    finally:
        server.terminate()
        server.wait()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    return parser.parse_args()


def _one_start(application: QGuiApplication, program: Path, cold: bool) -> float:
    with tempfile.TemporaryDirectory() as data:
        settings = {"welcomed": True, "language": "en"}
        Path(data, "settings.json").write_text(json.dumps(settings))
        environment = os.environ | {
            "SKINGPT_DATA_DIR": data,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        if cold:
            os.sync()
            _DROP.write_text("3")
        begun = time.perf_counter()
        process = subprocess.Popen([program], env=environment)  # noqa: S603 - as told
        try:
            while not _is_painted(application):
                if time.perf_counter() - begun > _LONGEST_S:
                    raise TimeoutError("no window was painted")
                time.sleep(0.02)
            return time.perf_counter() - begun
        finally:
            process.terminate()
            process.wait()
            while _is_painted(application):
                time.sleep(0.05)


def _is_painted(application: QGuiApplication) -> bool:
    """Whether the middle row of the screen has several colours: a window with its parts."""
    picture = application.primaryScreen().grabWindow(0).toImage()
    row = picture.height() // 2
    return len({picture.pixel(x, row) for x in range(0, picture.width(), 7)}) > 1


if __name__ == "__main__":
    main()

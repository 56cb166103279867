"""Start what `make installer` built, on any system: the command line, an answer, the window.

    python installer/smoke.py

`make test-installer` tests far more, on Linux.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "src")]

from photos import draw_skin, to_bytes  # noqa: E402
from skingpt_desktop import __version__  # noqa: E402

WINDOW_S = 30
PROGRAMS = {
    "linux": ("skingpt-desktop/skingpt-desktop", "skingpt-desktop/skingpt"),
    "win32": ("skingpt-desktop/skingpt-desktop.exe", "skingpt-desktop/skingpt.exe"),
    "darwin": ("SkinGPT Desktop.app/Contents/MacOS/skingpt-desktop", ""),
}


def main() -> int:
    """The exit code: 0 where everything works."""
    window, commands = (ROOT / "dist" / name for name in PROGRAMS[sys.platform])
    start = [window, "--command-line"] if commands == ROOT / "dist" else [commands]
    with tempfile.TemporaryDirectory(prefix="skin 皮肤 ") as folder:
        photo = Path(folder, "my arm ü.jpg")
        photo.write_bytes(to_bytes(draw_skin(size=(640, 480))))
        environment = os.environ | {
            "SKINGPT_DATA_DIR": str(Path(folder, "data")),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONUTF8": "1",
        }

        def said(*words: object) -> str:
            command = [str(word) for word in (*start, *words)]
            done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
            return done.stdout.decode()

        if said("--version").strip() != f"skingpt {__version__}":
            raise SystemExit("another version answers")
        print(said("doctor"))
        print("answer:", json.loads(said("ask", photo, "--json"))["outcome"])
        _check_window(window, photo, environment)
    print("the program works")
    return 0


def _check_window(window: Path, photo: Path, environment: dict[str, str]) -> None:
    """It is still there after a while, and has written no error."""
    shown = environment | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([str(window), str(photo)], env=shown)
    time.sleep(WINDOW_S)
    if process.poll() is not None:
        raise SystemExit(f"the window closed itself with {process.returncode}")
    process.terminate()
    process.wait()
    for log in Path(environment["SKINGPT_DATA_DIR"]).rglob("*.log"):
        if words := log.read_text(encoding="utf-8"):
            raise SystemExit(words)


if __name__ == "__main__":
    raise SystemExit(main())

"""The camera's own process: it sees the device, and sends names and pixels.

Run as `python -m skingpt_desktop.imaging.camera.process`. A frozen program has no `python -m`:
there its entry point calls `main` when `protocol.CHILD_ARGUMENT` is its only argument.
"""

import os
import sys
from typing import BinaryIO

from skingpt_desktop.imaging.camera.protocol import READY, REQUEST, Code, pack_header
from skingpt_desktop.imaging.camera.sandbox import shut_in


def main() -> int:
    """Answer from stdin until it is closed; the exit code."""
    shut_in()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    answers.write(READY)
    answers.flush()
    try:
        # Here, since a library of the system that it needs may not be there.
        from skingpt_desktop.imaging.camera import serving  # noqa: PLC0415
    except ImportError:
        return _without_library(requests, answers)
    return serving.serve(requests, answers)


def _without_library(requests: BinaryIO, answers: BinaryIO) -> int:
    if len(requests.read(REQUEST.size)) == REQUEST.size:
        answers.write(pack_header(Code.LIBRARY))
        answers.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

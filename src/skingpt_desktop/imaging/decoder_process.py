"""The decoder's own process: photos in, pixels or a code word out.

Run as `python -m skingpt_desktop.imaging.decoder_process`. A frozen program has no `python -m`:
there its entry point calls `main` when `protocol.CHILD_ARGUMENT` is its only argument.
"""

import sys
from typing import BinaryIO

from skingpt_desktop.imaging.pixels import Refused, get_ready, to_pixels
from skingpt_desktop.imaging.protocol import LENGTH, MAX_FILE_BYTES, READY, Code, pack_header
from skingpt_desktop.imaging.sandbox import close_the_door, limit_memory, limit_time


def main() -> int:
    """Serve photos from stdin until it is closed; the exit code."""
    limit_memory()
    get_ready()
    close_the_door()
    photos, answers = sys.stdin.buffer, sys.stdout.buffer
    answers.write(READY)
    answers.flush()
    while True:
        length = photos.read(LENGTH.size)
        if len(length) < LENGTH.size:
            return 0
        _serve(photos, answers, LENGTH.unpack(length)[0])


def _serve(photos: BinaryIO, answers: BinaryIO, length: int) -> None:
    if length > MAX_FILE_BYTES:
        raise SystemExit(1)
    data = photos.read(length)
    limit_time()
    try:
        width, height, rgb = to_pixels(data)
    except Refused as refused:
        answers.write(pack_header(refused.code))
    else:
        answers.write(pack_header(Code.OK, width, height))
        answers.write(rgb)
    answers.flush()


if __name__ == "__main__":
    raise SystemExit(main())

"""A camera made of code, for the real camera process: it stands where a device would.

Run as `python made_camera.py KIND`; all but the device is the program's own.
"""

import itertools
import socket
import subprocess
import sys
from pathlib import Path

from PIL import ImageFilter
from PySide6.QtCore import QSize, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

import photos
from skingpt_desktop.imaging.camera import device, process

WIDTH, HEIGHT = 1280, 720
Format = QVideoFrameFormat.PixelFormat


def filled(kind, size, data):
    """A frame of the library's with these bytes in its first plane."""
    frame = QVideoFrame(QVideoFrameFormat(size, kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    place = frame.bits(0)
    place[: len(data)] = data
    frame.unmap()
    return frame


def jpeg():
    return photos.to_bytes(photos.draw_corners(size=(WIDTH, HEIGHT)), quality=95)


def over_and_over(kind, size, *pictures):
    """A frame is made anew each time, as the library takes no notice of one it has."""
    return (filled(kind, size, data) for data in itertools.cycle(pictures))


def shaken():
    """One sharp picture between two of a moving hand; the sharp one alone is red in a corner."""
    blurred = photos.draw_corners(size=(WIDTH, HEIGHT)).filter(ImageFilter.GaussianBlur(12))
    blurred.paste((0, 0, 200), (0, 0, 64, 64))
    moving = photos.to_bytes(blurred.filter(ImageFilter.GaussianBlur(3)))
    return moving, jpeg(), moving


SIZE = QSize(WIDTH, HEIGHT)
GREY = bytes([120, 128]) * (WIDTH * HEIGHT)
BROKEN = (jpeg()[:2000], bytes(5000), b"\xff\xd8\xff" * 900, jpeg())
KINDS = {
    "jpeg": lambda: over_and_over(Format.Format_Jpeg, SIZE, jpeg()),
    "shaken": lambda: over_and_over(Format.Format_Jpeg, SIZE, *shaken()),
    "yuyv": lambda: over_and_over(Format.Format_YUYV, SIZE, GREY),
    "broken": lambda: over_and_over(Format.Format_Jpeg, SIZE, *BROKEN),
    "huge": lambda: over_and_over(Format.Format_Y8, QSize(6000, 4500), bytes([200]) * 1000),
    "tiny": lambda: over_and_over(Format.Format_Y8, QSize(16, 16), bytes(64)),
    "silent": lambda: iter(()),
    "unplugged": lambda: itertools.islice(KINDS["yuyv"](), 3),
}

ATTEMPTS = (
    lambda: Path(sys.argv[2]).read_text(),
    lambda: Path(sys.argv[2]).write_text(""),
    lambda: list(Path(sys.argv[2]).parent.iterdir()),
    lambda: socket.socket(socket.AF_INET),
    lambda: socket.socket(socket.AF_UNIX),
    lambda: subprocess.run(["/bin/true"], check=False),
)
ONCE_IT_IS_ON = (lambda: Path("/usr/bin/env").read_bytes(), lambda: Path("/tmp/new").mkdir())


def refused(attempts):
    count = 0
    for attempt in attempts:
        try:
            attempt()
        except PermissionError:
            count += 1
    return count


def what_was_refused():
    """Grey as bright as attempts were refused, the first time before the camera is on."""
    while True:
        bright = 100 + 10 * refused(ATTEMPTS) + refused(ONCE_IT_IS_ON)
        yield filled(Format.Format_YUYV, SIZE, bytes([bright, 128]) * (WIDTH * HEIGHT))


KINDS["pries"] = what_was_refused


class MadeCamera(device.Source):
    """Sends frames of one kind, thirty a second, through the library's own sink."""

    def __init__(self, kind):
        super().__init__()
        self._frames = KINDS[kind]()
        self._clock = QTimer(self)
        self._clock.setInterval(33)
        self._clock.timeout.connect(self._send)

    def start(self):
        self._clock.start()

    def _send(self):
        frame = next(self._frames, None)
        if frame is not None:
            self.sink.setVideoFrame(frame)
        elif KIND == "unplugged":
            self.failed.emit(device.Code.BUSY)


KIND = sys.argv[1]
device.names = lambda: ["Drawn camera", "Another\n<b>one</b>" + "x" * 200]
device.source = lambda place: MadeCamera(KIND) if place == 0 else None


if __name__ == "__main__":
    raise SystemExit(process.main())

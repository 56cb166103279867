"""Answers one request after the other beside Qt's loop. Runs inside the camera's process only."""

import os
import threading
from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from skingpt_desktop.imaging.camera import device
from skingpt_desktop.imaging.camera.device import Source
from skingpt_desktop.imaging.camera.pictures import (
    Picture,
    Unreadable,
    get_ready,
    sharpness,
    to_rgb,
)
from skingpt_desktop.imaging.camera.protocol import (
    LARGEST_SIDE,
    REQUEST,
    Ask,
    Code,
    pack_header,
    pack_names,
    unpack_request,
)
from skingpt_desktop.imaging.camera.sandbox import close_the_files
from skingpt_desktop.imaging.sandbox import limit_time

FORGOTTEN_AFTER_MS = 60_000
"""A window that asks for nothing any more shall not leave the camera's light on."""

BEST_OF = 3
"""A photo is the sharpest of so many pictures: nobody holds a camera or an arm quite still."""


def serve(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer until there are no requests any more; the exit code."""
    application = QGuiApplication([])
    get_ready()
    server = Server(answers, application.exit)
    reader = threading.Thread(target=_read, args=(requests, server.asked.emit), daemon=True)
    reader.start()
    return application.exec()


def _read(requests: BinaryIO, hand_on: Callable[[bytes], None]) -> None:
    """In a thread of its own; the program that asked is gone when nothing more can come."""
    while len(request := requests.read(REQUEST.size)) == REQUEST.size:
        hand_on(request)
    os._exit(0)


class Server(QObject):
    """Answers each request once; what is no request, or out of turn, ends the process."""

    asked = Signal(bytes)

    def __init__(self, answers: BinaryIO, end: Callable[[int], None]) -> None:
        super().__init__()
        self._answers = answers
        self._end = end
        self._source: Source | None = None
        self._open: Ask | None = None
        self._shots: list[Picture] = []
        self._forgotten = QTimer(self)
        self._forgotten.setSingleShot(True)
        self._forgotten.setInterval(FORGOTTEN_AFTER_MS)
        self._forgotten.timeout.connect(lambda: end(0))
        self.asked.connect(self._take)

    def _take(self, request: bytes) -> None:
        limit_time()
        self._forgotten.start()
        try:
            ask, number = unpack_request(request)
        except ValueError:
            self._end(1)
            return
        has_source = self._source is not None
        if self._open is not None or has_source is not (ask in LARGEST_SIDE):
            self._end(1)
        elif ask is Ask.NAMES:
            self._answer_names()
        elif ask is Ask.START:
            self._start(number)
        else:
            self._open = ask

    def _answer_names(self) -> None:
        names = pack_names(device.names())
        if names:
            self._send(pack_header(Code.OK, length=len(names)), names)
        else:
            self._send(pack_header(device.why_none()))

    def _start(self, place: int) -> None:
        source = device.source(place)
        if source is None:
            self._send(pack_header(Code.NONE))
            return
        self._source, self._open = source, Ask.START
        source.pictured.connect(self._pictured)
        source.failed.connect(self._failed)
        source.start()

    def _pictured(self) -> None:
        assert self._source is not None
        frame, ask = self._source.newest(), self._open
        if frame is None or ask is None:
            return
        if ask is Ask.START:
            # No byte of a picture was read before this.
            close_the_files()
            self._open = None
            self._send(pack_header(Code.OK))
            return
        try:
            picture = to_rgb(frame, LARGEST_SIDE[ask])
        except Unreadable:
            return
        if ask is Ask.SHOOT:
            self._shots.append(picture)
            if len(self._shots) < BEST_OF:
                return
            picture = max(self._shots, key=sharpness)
            self._shots.clear()
        width, height, rgb = picture
        self._open = None
        self._send(pack_header(Code.OK, width, height, len(rgb)), rgb)

    def _failed(self, code: Code) -> None:
        if self._open is Ask.START:
            self._send(pack_header(code))
        else:
            self._end(1)

    def _send(self, header: bytes, data: bytes = b"") -> None:
        self._answers.write(header)
        self._answers.write(data)
        self._answers.flush()

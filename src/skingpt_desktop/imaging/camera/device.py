"""The cameras of this computer through Qt Multimedia. Runs inside the camera's process only."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from skingpt_desktop.imaging.camera.protocol import Code
from skingpt_desktop.imaging.protocol import MAX_SIDE

_SLOWEST = 5.0
"""Pictures a second below which nobody can aim."""


class Source(QObject):
    """Something that sends pictures: `pictured` says that there is one, `failed` brings a code.

    Only the newest picture is held, so that a slow computer shows what is there now.
    """

    pictured = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self._newest: QVideoFrame | None = None
        self._is_told = False
        self.sink.videoFrameChanged.connect(self._take, Qt.ConnectionType.DirectConnection)

    def start(self) -> None:
        """Switch it on."""
        raise NotImplementedError

    def newest(self) -> QVideoFrame | None:
        """The picture that came last, once; None where it was taken before."""
        self._is_told = False
        frame, self._newest = self._newest, None
        return frame

    def _take(self, frame: QVideoFrame) -> None:
        """In a thread of the library's."""
        self._newest = frame
        if not self._is_told:
            self._is_told = True
            self.pictured.emit()


def names() -> list[str]:
    """What the cameras are called; none is switched on."""
    return [device.description() for device in QMediaDevices.videoInputs()]


def why_none() -> Code:
    """Why there is no camera: on Linux there may be one that this user must not open."""
    files = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    may_open = [file for file in files if os.access(file, os.R_OK | os.W_OK)]
    return Code.REFUSED if files and not may_open else Code.NONE


def source(place: int) -> Source | None:
    """The camera at this place of `names`; None where it is gone."""
    devices = QMediaDevices.videoInputs()
    return Camera(devices[place]) if place < len(devices) else None


class Camera(Source):
    """A camera, asked for its largest pictures that come fast enough to aim."""

    def __init__(self, device: QCameraDevice) -> None:
        super().__init__()
        self._camera = QCamera(device, self)
        best = best_format(device.videoFormats())
        if best is not None:
            self._camera.setCameraFormat(best)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self._camera.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Switch it on, once the system has allowed it."""
        wanted = QCameraPermission()
        status = _application().checkPermission(wanted)
        if status == Qt.PermissionStatus.Undetermined:
            _application().requestPermission(wanted, self, self._allowed)
        else:
            self._go(is_allowed=status == Qt.PermissionStatus.Granted)

    def _allowed(self, *_: object) -> None:
        status = _application().checkPermission(QCameraPermission())
        self._go(is_allowed=status == Qt.PermissionStatus.Granted)

    def _go(self, *, is_allowed: bool) -> None:
        if is_allowed:
            self._camera.start()
        else:
            self.failed.emit(Code.REFUSED)

    def _on_error(self, _error: QCamera.Error, _words: str) -> None:
        self.failed.emit(Code.BUSY)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The one with most pixels, then the fastest, of those fast enough and not too large."""
    fitting = [one for one in formats if 0 < _sides(one)[1] <= MAX_SIDE]
    quick = [one for one in fitting if one.maxFrameRate() >= _SLOWEST]
    return max(quick or fitting, key=_merit, default=None)


def _merit(one: QCameraFormat) -> tuple[int, float]:
    size = one.resolution()
    return size.width() * size.height(), one.maxFrameRate()


def _sides(one: QCameraFormat) -> tuple[int, int]:
    size = one.resolution()
    return min(size.width(), size.height()), max(size.width(), size.height())


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application

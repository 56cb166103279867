"""What was copied here leaves the clipboard again, and no history of it is kept."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 60_000
"""How long copied words stay in the clipboard, in milliseconds."""

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
}
"""How Klipper, clipboard programs on macOS and Windows itself are told to keep no history."""


class ClipboardGuard(QObject):
    """Watches what any part of the program copies, by a button, a key or the mouse."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours: str | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT_MS)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard, unless another program has put something there since."""
        self.timer.stop()
        ours, self._ours = self._ours, None
        if ours is not None and self._clipboard.text() == ours:
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _owns(self) -> bool:
        return self._clipboard.ownsClipboard()

    def _changed(self) -> None:
        if not self._owns():
            self._ours = None
            self.timer.stop()
            return
        text = self._clipboard.text()
        if not text:
            return
        if text != self._ours:
            self._ours = text
            self._clipboard.setMimeData(_with_hints(text))
        self.timer.start()


def _with_hints(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    for kind, value in _HINTS.items():
        data.setData(kind, value)
    return data

"""Notices that nobody has used the window for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from skingpt_desktop.ui.choices import Choices

_MINUTE_MS = 60_000
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Emits `idle` after as many minutes without a key or the mouse as the settings say.

    It looks at the window that has the focus alone, before Qt hands events to widgets, so that it
    costs next to nothing.
    """

    idle = Signal()

    def __init__(self, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.idle)
        choices.changed.connect(self.restart)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def restart(self) -> None:
        """The window was used just now; 0 minutes stand for never."""
        minutes = self._choices.now.lock_after
        if minutes > 0:
            self.timer.start(minutes * _MINUTE_MS)
        else:
            self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let everything through."""
        if event.type() in _USE:
            self.restart()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is None:
            return
        self.restart()
        window.removeEventFilter(self)
        window.installEventFilter(self)

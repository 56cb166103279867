"""A button that Enter presses too, and not only the space bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class Button(QPushButton):
    """Enter means the button that has the focus, never another one of the same dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

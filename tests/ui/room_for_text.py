"""Whether all that a window says has room."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)


def place(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def clipped(window):
    """Whatever shows text in a window and has too little room for all of it, or is outside."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
        elif isinstance(widget, QLabel) and widget.text():
            short = widget.sizeHint().width() > widget.width() + 1
        elif isinstance(widget, QAbstractButton | QComboBox) and not isinstance(widget, QLineEdit):
            short = widget.minimumSizeHint().width() > widget.width() + 1
            short = short or not inside(widget, window)
        else:
            continue
        if short:
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            found.append((type(widget).__name__, words, widget.width(), widget.height()))
    return found


def inside(widget, window):
    """Whether it is in the window, or in a part of it that can be scrolled there."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return window.rect().contains(place(widget, window))

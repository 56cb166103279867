"""The order in which Tab goes through a window: that in which it is read.

Qt goes in the order in which widgets were made, so that what is made later, as the findings of a
photo, would come after everything else.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QWidget,
)

_WHOLE = (QAbstractItemView, QComboBox)
"""What holds parts of its own that are no business of ours."""


def order_focus(window: QWidget) -> None:
    """Have Tab follow the layouts of a window; what stands in none comes last."""
    arranged = list(_arranged(window))
    known = set(arranged)
    others = (one for one in window.findChildren(QWidget) if one not in known)
    loose = [one for one in others if _takes_focus(one) and one.window() is window]
    for before, after in pairwise([*arranged, *loose]):
        QWidget.setTabOrder(before, after)


def _arranged(widget: QWidget) -> Iterator[QWidget]:
    if _takes_focus(widget) and not widget.isWindow():
        yield widget
    if isinstance(widget, _WHOLE):
        return
    for part in _parts(widget):
        yield from _arranged(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    held: list[QWidget | None] = []
    match widget:
        case QMainWindow():
            held = [widget.centralWidget()]
        case QScrollArea():
            held = [widget.widget()]
        case QSplitter():
            held = [widget.widget(index) for index in range(widget.count())]
        case _ if layout is not None:
            held = list(_in_layout(layout))
    yield from (one for one in held if one is not None)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

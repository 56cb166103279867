"""How large a window may be: with text at 200 % too, all of it stays on the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

from skingpt_desktop.ui.pieces import column, scrolled

_SCROLLS = "scrolls"
_FRAME = 16
"""What the title bar and the frame take, as far as they can be guessed."""
_TITLE_BAR = 40
"""The same on the systems where they are largest, for the window that stands alone."""


def room_for(dialog: QDialog) -> QSize:
    """The screen, or the window in front of which the dialog opens where that is larger."""
    room = dialog.screen().availableSize()
    parent = dialog.parentWidget()
    if parent is not None:
        room = room.expandedTo(parent.window().size())
    return room - QSize(0, _FRAME)


def keep_on_screen(window: QWidget) -> None:
    """Before it is shown: no larger than a small laptop's screen leaves room for."""
    room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
    window.resize(window.size().boundedTo(room))


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """Open as large as this, or as there is room."""
    dialog.resize(QSize(width, height).boundedTo(room_for(dialog)))


def fix_width(dialog: QDialog, width: int) -> None:
    """Always as wide as this, or as there is room."""
    dialog.setFixedWidth(min(width, room_for(dialog).width()))


def fit_height(dialog: QDialog) -> None:
    """Make a dialog of fixed width as high as its text needs, or let it scroll."""
    layout = dialog.layout()
    if layout is None or dialog.findChild(QScrollArea, _SCROLLS) is not None:
        return
    layout.activate()
    needed, room = layout.totalHeightForWidth(dialog.width()), room_for(dialog)
    if needed > room.height():
        _let_scroll(dialog, layout)
    dialog.setFixedHeight(min(needed, room.height()))


def _let_scroll(dialog: QDialog, layout: QLayout) -> None:
    content = QWidget()
    content.setLayout(layout)
    area = scrolled(content, dialog.windowTitle())
    area.setObjectName(_SCROLLS)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column(dialog).addWidget(area)

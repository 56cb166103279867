"""The help: what to do in an emergency first, then photos, words, keys and your data."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QMainWindow,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from skingpt_desktop.ui.help import texts
from skingpt_desktop.ui.help.texts import Lines
from skingpt_desktop.ui.pieces import (
    column,
    push_button,
    row,
    scrolled,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_SIZE = (760, 600)
_SUBJECTS = 190


class HelpDialog(QDialog):
    """One page a subject; the keys are read from the menus, so that they are always right."""

    diagnostics_asked = Signal()

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Help"))
        self.subjects = QListWidget()
        self.subjects.setWordWrap(True)
        self.subjects.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.subjects.setAccessibleName(self.tr("Subjects of the help"))
        self.subjects.setFixedWidth(theme.px(_SUBJECTS))
        self._pages = QStackedWidget()
        for title, lines in (
            (self.tr("In an emergency"), texts.emergency()),
            (self.tr("A good photo"), texts.photo()),
            (self.tr("What the words mean"), texts.words()),
            (self.tr("Keyboard"), (*_keys(window), *texts.fixed_keys())),
            (self.tr("Your data"), texts.privacy()),
        ):
            self.subjects.addItem(title)
            self._pages.addWidget(_page(title, lines))
        self.subjects.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.subjects.setCurrentRow(0)
        diagnostics = push_button(self.tr("Diagnostics …"), hint=self.tr("For whoever helps you"))
        diagnostics.clicked.connect(self.diagnostics_asked)
        close = push_button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = row()
        foot.addWidget(diagnostics)
        foot.addStretch()
        foot.addWidget(close)
        whole = column(self, margin=16, gap=12)
        middle = row(gap=16)
        middle.addWidget(self.subjects)
        middle.addWidget(self._pages, 1)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)
        self.subjects.setFocus()
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))


def _page(title: str, lines: Lines) -> QScrollArea:
    content = QWidget()
    inside = column(content, gap=4)
    inside.setContentsMargins(0, 0, 12, 0)
    for name, text in lines:
        inside.addWidget(text_label(name, "strong"))
        inside.addWidget(selectable(text_label(text, "muted")))
        inside.addSpacing(8)
    inside.addStretch()
    area = scrolled(content, title)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area


def _keys(window: QMainWindow) -> Iterator[tuple[str, str]]:
    """Every shortcut of the menus, with what it does."""
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            keys = [
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            ]
            if keys:
                yield ", ".join(keys), _without_mark(action.text())


def _without_mark(text: str) -> str:
    """A menu's text without its shortcut letter, which may stand behind it in brackets."""
    start, mark, rest = text.partition("(&")
    if mark and rest[1:2] == ")":
        return (start + rest[2:]).rstrip(" …")
    return text.replace("&", "").rstrip(" …")

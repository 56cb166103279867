"""Leads from one version of a question to the others, as after it was changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.ui.pieces import push_button, row, text_label
from skingpt_desktop.ui.theme import Theme


class VersionLine(QWidget):
    """Shows "2 of 3" with a way to the older and the newer one; nothing while there is one only.

    `asked` carries -1 for the older, 1 for the newer version.
    """

    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.older = push_button("", "quiet", hint=self.tr("Older version of this question"))
        self.newer = push_button("", "quiet", hint=self.tr("Newer version of this question"))
        self.place = text_label(role="small", wrap=False)
        theme.set_icon(self.older, "older", "muted")
        theme.set_icon(self.newer, "newer", "muted")
        self.older.clicked.connect(lambda: self.asked.emit(-1))
        self.newer.clicked.connect(lambda: self.asked.emit(1))
        line = row(self, gap=0)
        for widget in (self.older, self.place, self.newer):
            line.addWidget(widget)
        self.hide()

    def show_place(self, number: int, count: int) -> None:
        """Say which version of how many this is, from 1."""
        self.place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.older.setEnabled(number > 1)
        self.newer.setEnabled(number < count)
        self.setVisible(count > 1)

    def focus(self, step: int) -> None:
        """Keep the focus at the way that was just gone, or at the one back where it ends."""
        ways = (self.newer, self.older) if step > 0 else (self.older, self.newer)
        next(way for way in ways if way.isEnabled()).setFocus()

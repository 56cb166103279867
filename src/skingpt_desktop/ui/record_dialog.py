"""All that is known of a condition, to be read at leisure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from skingpt_desktop.ui.explained_row import Explanation
from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    push_button,
    scrolled,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import resize_within

_WIDTH, _HEIGHT = 620, 640


class RecordDialog(QDialog):
    """Shows a record's parts under their headings, the urgent ones first as they come."""

    def __init__(self, name: str, parts: Explanation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        inside = column(content, gap=4)
        inside.setContentsMargins(12, 0, 12, 12)
        for heading, text in parts:
            inside.addSpacing(12)
            inside.addWidget(text_label(heading, "overline"))
            inside.addWidget(selectable(text_label(text)))
        inside.addStretch()
        self.reading = scrolled(content, name)
        close = push_button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        note = self.tr("General facts about this condition. Nobody has said that you have it.")
        lines = column(self, margin=24, gap=8)
        lines.addWidget(text_label(name, "title"))
        lines.addWidget(text_label(note, "muted"))
        lines.addWidget(self.reading, 1)
        lines.addLayout(at_the_right(close))
        resize_within(self, _WIDTH, _HEIGHT)
        self.reading.setFocus()

"""Beside the photo, from the moment it arrives: one sentence of help for each of its faults."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.ui.pieces import clear, column, frame, icon_label, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import quality_hint


class QualityHints(QWidget):
    """Keeps nobody from going on; nothing is shown where the photo has no fault.

    `say` has the sentence for each fault.
    """

    guide_asked = Signal()

    def __init__(self, theme: Theme, say: Callable[[QualityProblem], str] = quality_hint) -> None:
        super().__init__()
        self._theme = theme
        self._say = say
        self.texts: tuple[str, ...] = ()
        self.guide = push_button(self.tr("How to take a good photo"), "quiet")
        self.guide.clicked.connect(self.guide_asked)
        theme.set_icon(self.guide, "info", "muted")
        self._frame = frame("plain")
        self._frame.setProperty("level", "neutral")
        self._lines = column(gap=8)
        inside = column(self._frame, gap=4)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addLayout(self._lines)
        under = row()
        under.addStretch()
        under.addWidget(self.guide)
        inside.addLayout(under)
        column(self).addWidget(self._frame)
        self.hide()

    def show_quality(self, quality: Quality) -> None:
        """Show the help for each fault of a photo."""
        self.texts = tuple(map(self._say, quality.problems))
        clear(self._lines)
        for text in self.texts:
            hint = QWidget()
            line = row(hint, gap=8)
            line.addWidget(icon_label(self._theme, "info", 18, "muted"))
            line.addWidget(text_label(text, "muted"), 1)
            self._lines.addWidget(hint)
        self.setVisible(bool(self.texts))

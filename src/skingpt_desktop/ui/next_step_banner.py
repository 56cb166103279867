"""The next step: always first, in the colour of its urgency, never green."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from skingpt_desktop.domain.findings import Level, NextStep
from skingpt_desktop.ui.pieces import IconLabel, column, row, set_property, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import spoken
from skingpt_desktop.ui.wording import level_icon, level_style

_ICON_COLOURS = {"urgent": "on_red", "red": "red_text", "amber": "amber_text", "neutral": "accent"}
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class NextStepBanner(QFrame):
    """What to do next, its first sentence large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.step: NextStep | None = None
        self._icon = IconLabel(theme, "info", 32, "accent")
        self._overline = text_label(self.tr("What to do next"), "overline")
        self.first = text_label(role="heading")
        self.rest = text_label()
        words = column(gap=2)
        for label in (self._overline, self.first, self.rest):
            words.addWidget(label)
        line = row(self, gap=16)
        line.setContentsMargins(20, 12, 20, 12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.hide()

    def show_step(self, step: NextStep) -> None:
        """Show this step."""
        self.step = step
        style = level_style(step.level)
        set_property(self, "level", style)
        self._icon.show_icon(level_icon(step.level), _ICON_COLOURS[style])
        first, rest = _split(spoken(step.text))
        self.first.setText(first)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self._overline.setVisible(step.level is not Level.EMERGENCY)
        self._fit()
        self.setAccessibleName(f"{self._overline.text()}: {spoken(step.text)}")
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()
        for label in (self.first, self.rest):
            label.clear()
        self.setAccessibleName("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """All of it stays in sight, however narrow it gets."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


def _split(text: str) -> tuple[str, str]:
    parts = _FIRST_SENTENCE.split(text, maxsplit=1)
    return parts[0], parts[1] if len(parts) > 1 else ""

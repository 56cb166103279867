"""A row that opens: a name with a bar or a word, and underneath what it means."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from skingpt_desktop.ui.pieces import (
    IconLabel,
    RowButton,
    clear,
    column,
    push_button,
    row,
    selectable,
    text_label,
)
from skingpt_desktop.ui.theme import Theme

Explanation = tuple[tuple[str, str], ...]
"""Pairs of a small heading, which may be empty, and a text."""


class Meter(QWidget):
    """A bar from 0 to 1, with a word beside it in the row, never alone."""

    def __init__(self, theme: Theme, value: float) -> None:
        super().__init__()
        self._theme = theme
        self._value = min(1.0, max(0.0, value))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A thin line."""
        return QSize(80, 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the ground and the part that is filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(QColor(self._theme.colours.sunken))
        painter.drawRoundedRect(area, 3, 3)
        area.setWidth(max(6.0, area.width() * self._value))
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawRoundedRect(area, 3, 3)
        painter.end()


class ExplainedRow(QWidget):
    """One finding. `figure` is shown on demand, `explain` is asked when the row is opened.

    With `read_all` the opened row ends in a button that leads to the whole record.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        explain: Callable[[], Explanation],
        word: str = "",
        word_role: str = "tag",
        figure: str = "",
        meter: float | None = None,
        read_all: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._explain = explain
        self._read_all = read_all
        self.name = text_label(name, "strong" if word else "body")
        self.word = text_label(word, word_role, wrap=False)
        self.figure = text_label(figure, "small", wrap=False)
        self.figure.hide()
        self._arrow = IconLabel(theme, "more", 16, "muted")
        self.button = RowButton(", ".join(part for part in (name, word, figure) if part))
        self.button.setAccessibleDescription(self.tr("Shows what this means"))
        self.button.setToolTip(self.tr("Shows what this means"))
        self._fill(theme, word, meter)
        self.button.toggled.connect(self._toggle)
        self._details = QWidget()
        self._lines = column(self._details, gap=4)
        self._lines.setContentsMargins(8, 0, 8, 8)
        self._details.hide()
        lines = column(self, gap=0)
        lines.addWidget(self.button)
        lines.addWidget(self._details)

    def _fill(self, theme: Theme, word: str, meter: float | None) -> None:
        top = row(gap=8)
        top.addWidget(self.name, 1)
        top.addWidget(self.figure)
        if word:
            top.addWidget(self.word)
        top.addWidget(self._arrow)
        inside = column(gap=4)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addLayout(top)
        if meter is not None:
            inside.addWidget(Meter(theme, meter))
        self.button.add(inside)

    def show_figure(self, shown: bool) -> None:
        """Show or hide the figure."""
        self.figure.setVisible(shown and bool(self.figure.text()))

    @property
    def details(self) -> list[QLabel]:
        """The labels of the explanation, empty while it is closed."""
        return [] if self._details.isHidden() else self._details.findChildren(QLabel)

    def _toggle(self, opened: bool) -> None:
        self._arrow.show_icon("less" if opened else "more", "muted")
        clear(self._lines)
        if opened:
            for heading, text in self._explain():
                if heading:
                    self._lines.addSpacing(6)
                    self._lines.addWidget(text_label(heading, "overline"))
                self._lines.addWidget(selectable(text_label(text, "muted")))
            if self._read_all is not None:
                self._lines.addWidget(self._more(self._read_all), 0, Qt.AlignmentFlag.AlignLeft)
        self._details.setVisible(opened)

    def _more(self, read_all: Callable[[], None]) -> QPushButton:
        button = push_button(self.tr("Read all about it …"), "quiet")
        button.clicked.connect(read_all)
        return button

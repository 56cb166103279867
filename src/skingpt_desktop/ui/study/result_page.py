"""What a study shows: the chart, the times, and a way out as files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.services.study import Estimate, StudySummary
from skingpt_desktop.ui.pieces import column, push_button, row, scrolled, text_label
from skingpt_desktop.ui.study.chart import StudyChart, result_text
from skingpt_desktop.ui.theme import Theme

_CHART_EDGE = 12
"""So far from its left edge the chart begins to draw."""


class ResultPage(QWidget):
    """Shows a summary; the study's desk writes the files."""

    table_asked = Signal()
    picture_asked = Signal()
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = text_label(role="title")
        self.chart = StudyChart(theme)
        self.times = text_label()
        self.words = text_label(role="muted")
        self.status = text_label(role="small")
        self.table = push_button(self.tr("Save as CSV …"))
        self.picture = push_button(self.tr("Save the figure …"))
        leave = push_button(self.tr("Back"), "primary")
        for button, signal in (
            (self.table, self.table_asked),
            (self.picture, self.picture_asked),
            (leave, self.back),
        ):
            button.clicked.connect(signal)
        content = QWidget()
        inside = column(content, gap=12)
        inside.setContentsMargins(12, 8, 16, 8)
        for words in (self.times, self.words):
            words.setContentsMargins(_CHART_EDGE, 0, _CHART_EDGE, 0)
        for widget in (self.chart, self.times, self.words):
            inside.addWidget(widget)
        inside.addStretch()
        foot = row()
        foot.addWidget(self.status, 1)
        for button in (self.table, self.picture, leave):
            foot.addWidget(button)
        lines = column(self, gap=12)
        lines.addWidget(self.title)
        lines.addWidget(scrolled(content, self.tr("Results")), 1)
        lines.addLayout(foot)

    def show_summary(self, summary: StudySummary, judged: int, reader: str) -> None:
        """Show these results."""
        by = f" · {reader}" if reader else ""
        self.title.setText(self.tr("Results · %n case(s) judged", "", judged) + by)
        self.chart.show_results(summary.statements)
        lines = [
            (self.tr("The program, from the photo to its last word"), summary.program_s),
            (self.tr("Your own diagnosis"), summary.own_s),
            (self.tr("Judging the statements"), summary.rating_s),
        ]
        self.times.setText("\n".join(f"{name}: {_seconds(one)}" for name, one in lines if one))
        note = self.tr(
            "Times are medians with their 95 % intervals. One reader's view of a few cases is no "
            "proof: look at how wide the intervals are."
        )
        self.words.setText("\n".join([note, *(result_text(one) for one in summary.statements)]))
        self.status.clear()


def _seconds(value: Estimate) -> str:
    return f"{value.value:.1f} s ({value.low:.1f}–{value.high:.1f})"

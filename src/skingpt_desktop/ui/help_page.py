"""The calm pages for a photo about which nothing can be said: what to do instead."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.domain.photo import QualityProblem
from skingpt_desktop.ui.anyway_card import anyway_card
from skingpt_desktop.ui.pieces import clear, column, icon_label, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import quality_hint


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("HelpPage", text)


class HelpPage(QWidget):
    """Says what was the matter, and how the next photo gets better."""

    another_photo = Signal()
    guide_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = text_label(role="title")
        self.text = text_label(role="muted")
        self._steps: QVBoxLayout = column(gap=8)
        self.again = push_button(tr("Choose another photo …"), "primary")
        self.again.clicked.connect(self.another_photo)
        self.guide = push_button(tr("How to take a good photo"), "quiet")
        self.guide.clicked.connect(self.guide_asked)
        theme.set_icon(self.guide, "info", "muted")
        button = row()
        button.addWidget(self.again)
        button.addWidget(self.guide)
        button.addStretch()
        lines = column(self, margin=32, gap=16)
        lines.addStretch(1)
        lines.addWidget(icon_label(theme, "photo-add", 48, "accent"))
        for widget in (self.title, self.text):
            lines.addWidget(widget)
        lines.addLayout(self._steps)
        lines.addLayout(button)
        lines.addWidget(anyway_card(theme))
        lines.addStretch(2)

    def show_outcome(self, assessment: Assessment) -> None:
        """Show the page for a photo that is too poor or shows no skin."""
        if assessment.outcome is Outcome.POOR_PHOTO:
            self.title.setText(tr("This photo is too poor to judge"))
            self.text.setText(
                tr(
                    "Nothing is said about the skin, because it could mislead you. A new photo "
                    "takes half a minute:"
                )
            )
            steps = [quality_hint(one) for one in assessment.quality.problems]
        else:
            self.title.setText(tr("This does not look like skin"))
            self.text.setText(
                tr(
                    "The photo may show something else, or the skin fills too little of it. To "
                    "get an answer:"
                )
            )
            steps = [
                tr("Let the skin fill most of the photo, a hand's width away."),
                tr("Take off jewellery, plasters and make-up if you can."),
                tr("Use daylight, and let the spot lie in the middle."),
            ]
        self._show_steps(steps or [quality_hint(QualityProblem.BLURRED)])

    def _show_steps(self, steps: list[str]) -> None:
        clear(self._steps)
        for number, text in enumerate(steps, 1):
            line = QWidget()
            parts = row(line, gap=12)
            mark = text_label(str(number), "tag-soft", wrap=False)
            parts.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            parts.addWidget(text_label(text), 1)
            self._steps.addWidget(line)

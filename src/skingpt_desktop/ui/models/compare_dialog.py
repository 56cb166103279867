"""Two answers to the same question, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.ui.models.wording import spoken_by
from skingpt_desktop.ui.pieces import (
    column,
    frame,
    push_button,
    row,
    scrolled,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.turn_view import source_tag

_WIDTH, _HEIGHT = 960, 600


class CompareDialog(QDialog):
    """Shows the first answer and the one of the other model, each sentence with its source."""

    def __init__(self, theme: Theme, first: Turn, again: Turn, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Two answers side by side"))
        self.sides = (_side(first), _side(again))
        both = row(gap=16)
        for side in self.sides:
            both.addWidget(side, 1)
        close = push_button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = row()
        foot.addWidget(
            text_label(
                self.tr(
                    "Models can be wrong, and two that agree can both be wrong. Neither answer is "
                    "a diagnosis."
                ),
                "muted",
            ),
            1,
        )
        foot.addWidget(close)
        lines = column(self, margin=24, gap=16)
        lines.addWidget(selectable(text_label(first.question, "heading")))
        lines.addLayout(both, 1)
        lines.addLayout(foot)
        resize_within(self, theme.px(_WIDTH), theme.px(_HEIGHT))


def _side(turn: Turn) -> QFrame:
    card = frame("card")
    card.setAccessibleName(spoken_by(turn.model))
    content = QWidget()
    lines = column(content, margin=16, gap=16)
    lines.addWidget(text_label(spoken_by(turn.model), "strong"))
    for sentence in turn.sentences:
        words, role = source_tag(sentence.source)
        pair = column(gap=4)
        pair.addWidget(selectable(text_label(sentence.text)))
        pair.addWidget(text_label(words, role, wrap=False), 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(pair)
    lines.addStretch()
    column(card).addWidget(scrolled(content, spoken_by(turn.model)))
    return card

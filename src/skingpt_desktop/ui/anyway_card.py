"""When to see a doctor whatever a photo shows, for the pages on which nothing is named.

The signs follow the guidance behind `knowledge.red_flags`: NHS (sepsis, cellulitis), AAD (rashes),
NICE NG12 (suspected cancer).
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame

from skingpt_desktop.ui.pieces import column, frame, icon_label, row, text_label
from skingpt_desktop.ui.theme import Theme


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("AnywayCard", text)


def anyway_card(theme: Theme) -> QFrame:
    """The three levels, most urgent first, each with a drawing and its signs."""
    card = frame("plain")
    lines = column(card, gap=8)
    lines.addWidget(text_label(tr("See a doctor anyway"), "strong"))
    for icon, colour, when, signs in (
        (
            "urgent",
            "red_text",
            tr("Emergency help now"),
            tr(
                "if you find it hard to breathe or swallow, your lips or tongue swell, a rash does "
                "not fade under a glass, or you feel very ill or confused with a fever."
            ),
        ),
        (
            "warning",
            "amber_text",
            tr("Today"),
            tr(
                "if the skin is suddenly red, hot and sore, it spreads fast, it blisters, or there "
                "are sores in the mouth or at the eyes."
            ),
        ),
        (
            "calendar",
            "accent",
            tr("Within two weeks"),
            tr("if a spot is new, grows, changes or bleeds, or a sore does not heal."),
        ),
    ):
        line = row(gap=8)
        line.addWidget(icon_label(theme, icon, 18, colour), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text_label(f"{when}, {signs}"), 1)
        lines.addLayout(line)
    return card

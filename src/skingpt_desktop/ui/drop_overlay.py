"""Says over the whole window that a photo may be let go here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from skingpt_desktop.ui.pieces import column, icon_label, text_label
from skingpt_desktop.ui.theme import Theme


class DropOverlay(QFrame):
    """Covers its parent while something is dragged over the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines = column(self, gap=12)
        lines.addStretch()
        words = text_label(self.tr("Let go to ask about this photo"), "title")
        for label in (icon_label(theme, "photo-add", 64, "accent"), words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        lines.addStretch()
        self.hide()

    def appear(self) -> None:
        """Show it above all else."""
        self.fit()
        self.raise_()
        self.show()

    def fit(self) -> None:
        """Take the parent's size."""
        self.setGeometry(self._under.rect().adjusted(8, 8, -8, -8))

"""Says over the whole window that a photo may be let go here, and what becomes of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from skingpt_desktop.ui.pieces import column, frame, icon_label, row, set_property, text_label
from skingpt_desktop.ui.theme import Theme


class DropOverlay(QFrame):
    """Covers its parent while something is dragged over the window.

    Where a case is open, one half begins a new case and the other adds to the open one.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.new = self._half(theme, "photo-add", self.tr("Let go to ask about this photo"))
        self.add = self._half(theme, "new", self.tr("Let go to add it to the open case"))
        line = row(self, gap=8)
        for half in (self.new, self.add):
            line.addWidget(half, 1)
        self.hide()

    def _half(self, theme: Theme, icon: str, text: str) -> QFrame:
        half = frame("overlay")
        half.setProperty("hot", False)
        lines = column(half, gap=12)
        lines.addStretch()
        words = text_label(text, "title")
        for label in (icon_label(theme, icon, 64, "accent"), words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        lines.addStretch()
        return half

    def appear(self, *, with_adding: bool) -> None:
        """Show it above all else."""
        self.add.setVisible(with_adding)
        self.fit()
        self.raise_()
        self.show()

    def adds_at(self, position: QPoint) -> bool:
        """Whether a photo that is let go at a point of the window joins the open case."""
        if self.add.isHidden():
            return False
        return self.add.rect().contains(self.add.mapFrom(self.window(), position))

    def point_at(self, position: QPoint) -> None:
        """Show which half is meant."""
        adds = self.adds_at(position)
        for half, is_meant in ((self.add, adds), (self.new, not adds)):
            if half.property("hot") != is_meant:
                set_property(half, "hot", is_meant)

    def fit(self) -> None:
        """Take the parent's size."""
        self.setGeometry(self._under.rect().adjusted(8, 8, -8, -8))

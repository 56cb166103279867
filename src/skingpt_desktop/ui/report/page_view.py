"""Pages below each other, as wide as there is room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from skingpt_desktop.ui.pieces import clear, column
from skingpt_desktop.ui.report.printing import page_image
from skingpt_desktop.ui.roles import PART, tell_role

_GAP = 12


class PageView(QScrollArea):
    """A screen reader hears the words of the report; the eyes see its pages."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._labels: list[QLabel] = []
        content = QWidget()
        content.setProperty("role", "paper")
        self._lines = column(content, margin=_GAP, gap=_GAP)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        tell_role(self, PART)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.setMinimumSize(QSize(240, 160))

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def show_pages(self, pages: tuple[bytes, ...], text: str) -> None:
        """Show other pages; `text` is what they say."""
        self._images = [page_image(png) for png in pages]
        clear(self._lines)
        self._labels = []
        for number in range(1, len(self._images) + 1):
            label = QLabel()
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            name = self.tr("Page {number} of {count}")
            label.setAccessibleName(name.format(number=number, count=len(self._images)))
            self._lines.addWidget(label)
            self._labels.append(label)
        self._lines.addStretch()
        self.setAccessibleDescription(text)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The pages keep the width of the view."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = round((self.viewport().width() - 2 * _GAP) * ratio)
        for label, image in zip(self._labels, self._images, strict=True):
            if width > 0 and not image.isNull():
                scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                pixmap = QPixmap.fromImage(scaled)
                pixmap.setDevicePixelRatio(ratio)
                label.setPixmap(pixmap)

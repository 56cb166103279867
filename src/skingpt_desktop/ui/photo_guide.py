"""How to take a good photo, with drawn examples.

Which photos, and in what light, follows the American Telemedicine Association's guidance on photos
that are sent to a dermatologist.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QWidget

from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    frame,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_SIZE = (820, 680)
_DRAWING = QSize(180, 126)
_COLUMNS, _LARGE = 2, 1.4
"""At a larger size of text than this the words need the whole width."""


class PhotoGuide(QDialog):
    """One page to read, with the arrow keys or the wheel; Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("How to take a good photo"))
        self.close_button = push_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        content = QWidget()
        lines = column(content, gap=16)
        lines.setContentsMargins(12, 12, 16, 12)
        for heading, cards in self._parts():
            lines.addWidget(text_label(heading, "heading"))
            lines.addLayout(self._grid(cards))
        lines.addStretch()
        self.area = scrolled(content, self.tr("How to take a good photo"))
        whole = column(self, margin=16, gap=12)
        whole.addWidget(self.area, 1)
        whole.addLayout(at_the_right(self.close_button))
        theme.dress(self)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.area.setFocus()

    def _parts(self) -> tuple[tuple[str, tuple[QFrame, ...]], ...]:
        return (
            (self.tr("Four photos tell most"), self._photos()),
            (self.tr("What makes each one good"), self._rules()),
        )

    def _photos(self) -> tuple[QFrame, ...]:
        return (
            self._card(
                "overview",
                self.tr("1. From farther away"),
                self.tr("Show the part of the body, so that it is clear where the spot is."),
            ),
            self._card(
                "landmark",
                self.tr("2. From the middle"),
                self.tr("Keep a landmark in sight, such as the wrist, the elbow or an ear."),
            ),
            self._card(
                "straight",
                self.tr("3. Close, straight from above"),
                self.tr("Hold the phone a hand's width away and level with the skin."),
            ),
            self._card(
                "oblique",
                self.tr("4. Close, from the side"),
                self.tr("Tilt the phone, so that one can see whether the spot is raised."),
            ),
        )

    def _rules(self) -> tuple[QFrame, ...]:
        return (
            self._card(
                "light",
                self.tr("Soft daylight"),
                self.tr("Stand by a window. No flash, no direct sun, no colored lamp."),
            ),
            self._card(
                "focus",
                self.tr("Sharp"),
                self.tr("Tap on the spot, hold still, wait until it is sharp. Take two."),
            ),
            self._card(
                "scale",
                self.tr("Something for scale"),
                self.tr("Lay a ruler or a coin beside the spot, without covering it."),
            ),
            self._card(
                "background",
                self.tr("Plain behind it"),
                self.tr("A plain sheet or wall. Take off jewelry, make-up and plasters."),
            ),
        )

    def _grid(self, cards: tuple[QFrame, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        columns = _COLUMNS if self._theme.scale < _LARGE else 1
        for number, card in enumerate(cards):
            grid.addWidget(card, number // columns, number % columns)
        return grid

    def _card(self, name: str, title: str, text: str) -> QFrame:
        card = frame("card")
        card.setAccessibleName(f"{title}. {text}")
        words = column(gap=4)
        words.addWidget(text_label(title, "strong"))
        words.addWidget(text_label(text))
        words.addStretch()
        line = row(card, margin=12, gap=12)
        line.addWidget(self._drawing(name), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return card

    def _drawing(self, name: str) -> QLabel:
        """The words beside it say the same, so that a screen reader leaves it out."""
        ratio = self.devicePixelRatioF()
        size = QSize(self._theme.px(_DRAWING.width()), self._theme.px(_DRAWING.height()))
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(self._theme.drawing(f"guide/{name}").encode())
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(pixmap)
        return label

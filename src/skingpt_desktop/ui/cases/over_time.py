"""Two photos of a spot side by side; zoom and movement of one are those of the other."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from skingpt_desktop.domain.cases import KeptPhoto
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.ui.cases.words import local_day
from skingpt_desktop.ui.days import day_text
from skingpt_desktop.ui.photo_view import PhotoView
from skingpt_desktop.ui.pieces import at_the_right, column, push_button, row, text_label
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_SIZE = (1040, 620)


class Side(QWidget):
    """One of the two: which photo it is, and the photo."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, photos: Sequence[KeptPhoto], at: int) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        for photo in photos:
            day = day_text(local_day(photo.taken_at))
            self.box.addItem(f"{day} · {photo.case_title}", photo.id)
        self.box.setCurrentIndex(at)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.view = PhotoView(theme, fills=True)
        lines = column(self)
        lines.addWidget(self.box)
        lines.addWidget(self.view, 1)
        self.box.currentIndexChanged.connect(lambda: self.chosen.emit(self.box.currentData()))


class OverTimeDialog(QDialog):
    """`photo_wanted` asks for a photo by its id, for one of the sides."""

    photo_wanted = Signal(object, int)

    def __init__(self, theme: Theme, photos: Sequence[KeptPhoto], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare photos"))
        first = Side(theme, self.tr("Photo on the left"), photos, 0)
        second = Side(theme, self.tr("Photo on the right"), photos, len(photos) - 1)
        self.sides = (first, second)
        self.whole = push_button(self.tr("Whole photos"), hint=self.tr("No zoom (0)"))
        self.whole.clicked.connect(lambda: first.view.set_zoom(1.0))
        self.close_button = push_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        both = row(gap=16)
        for side, other in ((first, second), (second, first)):
            both.addWidget(side, 1)
            side.view.moved.connect(other.view.follow)
            side.chosen.connect(lambda photo_id, side=side: self.photo_wanted.emit(side, photo_id))
        lines = column(self, margin=16, gap=12)
        lines.addLayout(both, 1)
        lines.addWidget(
            text_label(
                self.tr(
                    "This program does not measure change. Light, distance and angle make the same "
                    "spot look different. If a spot has changed, show it to a doctor."
                ),
                "strong",
            )
        )
        keys = self.tr(
            "Plus and minus zoom both photos, the arrow keys or the mouse move them, 0 shows the "
            "whole. Hold Shift to move one alone."
        )
        lines.addWidget(text_label(keys, "muted"))
        lines.addLayout(at_the_right(self.whole, self.close_button))
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    def ask_both(self) -> None:
        """Ask for the two photos to begin with."""
        for side in self.sides:
            self.photo_wanted.emit(side, side.box.currentData())

    def show_photo(self, side: Side, photo_id: int, photo: Photo) -> None:
        """The photo that was asked for, if it is still wanted."""
        if side.box.currentData() == photo_id:
            other = self.sides[0] if side is self.sides[1] else self.sides[1]
            side.view.show_photo(photo)
            side.view.follow(other.view.zoom, QPointF())
            side.view.setAccessibleName(side.box.currentText())

"""The photos of the open case as small pictures, to change between them and to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.open_photo import OpenPhoto
from skingpt_desktop.ui.pictures import photo_image
from skingpt_desktop.ui.pieces import column, push_button
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import level_word, outcome_word

_SIDE = 56


class PhotoStrip(QWidget):
    """With one photo only the buttons are shown."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # Each with its photo, so that no other one gets its id.
        self._pictures: dict[int, tuple[Photo, QPixmap]] = {}
        self.thumbs: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.add_button = push_button(
            self.tr("Add a photo …"),
            "quiet",
            hint=self.tr("Another photo of the same spot: from farther away, closer, or oblique"),
        )
        theme.set_icon(self.add_button, "photo-add", "muted")
        self.adjust = push_button(
            self.tr("Crop, turn or mark …"),
            "quiet",
            hint=self.tr("The photo itself stays as it is"),
        )
        theme.set_icon(self.adjust, "crop", "muted")
        self._small = QWidget()
        self._small_lines = FlowLayout(self._small, gap=8)
        buttons = QWidget()
        button_lines = FlowLayout(buttons, gap=4)
        for button in (self.add_button, self.adjust):
            button_lines.addWidget(button)
        lines = column(self, gap=4)
        lines.addWidget(self._small)
        lines.addWidget(buttons)
        self._small.hide()
        self.setAccessibleName(self.tr("Photos of this case"))

    def show_photos(self, photos: Sequence[OpenPhoto], place: int, most: int) -> None:
        """Show these photos, the one at `place` as the one that is looked at."""
        self._empty()
        for number, photo in enumerate(photos):
            button = self._thumb(number, len(photos), photo)
            button.setChecked(number == place)
            self.thumbs.append(button)
            self._group.addButton(button, number)
            self._small_lines.addWidget(button)
        shown = {id(one.shown) for one in photos}
        self._pictures = {key: kept for key, kept in self._pictures.items() if key in shown}
        self._small.setVisible(len(photos) > 1)
        self.add_button.setEnabled(len(photos) < most)

    def _empty(self) -> None:
        for button in self.thumbs:
            self._group.removeButton(button)
            self._small_lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.thumbs = []

    def _thumb(self, number: int, count: int, photo: OpenPhoto) -> QPushButton:
        name = self.tr("Photo {number} of {count}").format(number=number + 1, count=count)
        button = push_button("", "thumb", hint=name)
        button.setCheckable(True)
        button.setAccessibleName(f"{name}: {_word(photo)}" if photo.assessment else name)
        side = self._theme.px(_SIDE)
        button.setIcon(QIcon(self._picture(photo.shown, side)))
        button.setIconSize(QSize(side, side))
        return button

    def _picture(self, photo: Photo, side: int) -> QPixmap:
        if id(photo) not in self._pictures:
            ratio = self.devicePixelRatioF()
            size = QSize(side, side) * ratio
            image = photo_image(photo).scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
            cut = QPixmap.fromImage(image.copy(left, top, size.width(), size.height()))
            cut.setDevicePixelRatio(ratio)
            self._pictures[id(photo)] = (photo, cut)
        return self._pictures[id(photo)][1]


def _word(photo: OpenPhoto) -> str:
    assert photo.assessment is not None
    return level_word(photo.assessment.next_step.level) or outcome_word(photo.assessment.outcome)

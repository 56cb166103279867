"""The photos of the open case as small pictures, to change between them and to add one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.open_photo import OpenPhoto
from skingpt_desktop.ui.pictures import photo_image
from skingpt_desktop.ui.pieces import column, push_button
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import level_word, outcome_word

_SIDE, _COLUMNS = 56, 5


class PhotoStrip(QWidget):
    """With one photo only the buttons are shown."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # Each with its photo, so that no other one gets its id.
        self._pictures: dict[int, tuple[Photo, QPixmap]] = {}
        self._all: list[QPushButton] = []
        self.thumbs: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._switched)
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
        self.remove = push_button(
            self.tr("Remove this photo …"),
            "quiet",
            hint=self.tr("Takes the photo that is shown out of this case (Delete)"),
        )
        theme.set_icon(self.remove, "delete", "muted")
        self.remove.hide()
        self._small = QWidget()
        self._small_lines = QGridLayout(self._small)
        self._small_lines.setContentsMargins(0, 0, 0, 0)
        self._small_lines.setSpacing(4)
        self._small_lines.setColumnStretch(_COLUMNS, 1)
        buttons = QWidget()
        button_lines = FlowLayout(buttons, gap=4)
        for button in (self.add_button, self.adjust, self.remove):
            button_lines.addWidget(button)
        lines = column(self, gap=4)
        lines.addWidget(self._small)
        lines.addWidget(buttons)
        self._small.hide()
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._small)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.remove.click)
        self.setAccessibleName(self.tr("Photos of this case"))

    def show_photos(self, photos: Sequence[OpenPhoto], place: int, most: int) -> None:
        """Show these photos, the one at `place` as the one that is looked at."""
        while len(self._all) < len(photos):
            self._add_thumb(len(self._all))
        self.thumbs = self._all[: len(photos)]
        with QSignalBlocker(self._group):
            for number, photo in enumerate(photos):
                self._show_thumb(number, len(photos), photo)
                self.thumbs[number].setChecked(number == place)
        for button in self._all[len(photos) :]:
            button.hide()
            button.setIcon(QIcon())
        shown = {id(one.shown) for one in photos}
        self._pictures = {key: kept for key, kept in self._pictures.items() if key in shown}
        self._small.setVisible(len(photos) > 1)
        self.remove.setVisible(len(photos) > 1)
        self.add_button.setEnabled(len(photos) < most)

    def _switched(self, number: int, on: bool) -> None:
        # Not `clicked`: a screen reader switches a button without clicking on it.
        if on:
            self.chosen.emit(number)

    def _add_thumb(self, number: int) -> None:
        button = push_button("", "thumb")
        button.setCheckable(True)
        button.setIconSize(QSize(_SIDE, _SIDE))
        self._all.append(button)
        self._group.addButton(button, number)
        self._small_lines.addWidget(button, number // _COLUMNS, number % _COLUMNS)

    def _show_thumb(self, number: int, count: int, photo: OpenPhoto) -> None:
        button = self.thumbs[number]
        name = self.tr("Photo {number} of {count}").format(number=number + 1, count=count)
        button.setToolTip(name)
        button.setAccessibleName(f"{name}: {_word(photo)}" if photo.assessment else name)
        button.setIcon(QIcon(self._picture(photo.shown)))
        button.show()

    def _picture(self, photo: Photo) -> QPixmap:
        if id(photo) not in self._pictures:
            ratio = self.devicePixelRatioF()
            size = QSize(_SIDE, _SIDE) * ratio
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

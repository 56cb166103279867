"""Take a photo: aim, take it, look at it, and use it or take another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QStackedWidget, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.camera.flow import CameraFlow
from skingpt_desktop.ui.camera.pages import LivePage, TakenPage, TroublePage
from skingpt_desktop.ui.focus_order import order_focus
from skingpt_desktop.ui.jobs import Lane
from skingpt_desktop.ui.photo_guide import PhotoGuide
from skingpt_desktop.ui.pieces import announce, column, push_button, row, text_label
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_SIZE = (760, 640)
SECONDS = 3
"""What a count-down counts: long enough to hold an arm still, too short to grow tired."""
_SECOND_MS = 1000


class CameraDialog(QDialog):
    """`used` brings a photo for a new case, `joined` one for the case that is open.

    `file_asked` says that the user wants to open a photo's file instead. However the dialog ends,
    the camera is off.
    """

    used = Signal(object)
    joined = Signal(object)
    file_asked = Signal()

    def __init__(
        self, desk: Desk, lane: Lane, theme: Theme, parent: QWidget, *, can_join: bool = False
    ) -> None:
        super().__init__(parent)
        self._flow = CameraFlow(desk, lane, self)
        self._theme = theme
        self._can_join = can_join
        self._photo: Photo | None = None
        self._left = 0
        self.setWindowTitle(self.tr("Take a photo"))
        self.live = LivePage()
        self.photo = TakenPage(theme)
        self.trouble = TroublePage(theme)
        self._make_controls()
        self._connect()
        self._arrange()
        order_focus(self)
        theme.dress(self)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    def _make_controls(self) -> None:
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Camera"))
        self.countdown = QCheckBox(self.tr("Count down 3 seconds"))
        self.guide = push_button(self.tr("How to take a good photo"), "quiet")
        self._theme.set_icon(self.guide, "info", "muted")
        self.cancel = push_button(self.tr("Cancel"))
        self.shutter = push_button(
            self.tr("Take the photo"), "primary", hint=self.tr("The space bar does it too")
        )
        self.again = push_button(self.tr("Take another"))
        self.join = push_button(self.tr("Add to this case"))
        self.use = push_button(self.tr("Use this photo"), "primary")
        self.file = push_button(self.tr("Choose a photo …"))
        self.retry = push_button(self.tr("Try again"), "primary")
        if self._can_join:
            self.use.setText(self.tr("Use for a new case"))

    def _connect(self) -> None:
        flow = self._flow
        flow.found.connect(self._show_names)
        flow.seen.connect(self._seen)
        flow.taken.connect(self._taken)
        flow.failed.connect(self._failed)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._count)
        self.choice.activated.connect(self.begin)
        self.shutter.clicked.connect(self._press)
        self.again.clicked.connect(lambda: self.begin(max(0, self.choice.currentIndex())))
        self.retry.clicked.connect(lambda: self.begin(max(0, self.choice.currentIndex())))
        self.use.clicked.connect(lambda: self._hand_over(self.used.emit))
        self.join.clicked.connect(lambda: self._hand_over(self.joined.emit))
        self.file.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.reject)
        self.guide.clicked.connect(self._show_guide)
        self.photo.hints.guide_asked.connect(self._show_guide)

    def _arrange(self) -> None:
        self._which = QWidget()
        line = row(self._which)
        name = text_label(self.tr("Camera"), wrap=False)
        line.addWidget(name)
        line.addWidget(self.choice, 1)
        self._which.hide()
        self.pages = QStackedWidget()
        for page in (self.live, self.photo, self.trouble):
            self.pages.addWidget(page)
        above_buttons = row()
        above_buttons.addWidget(self.countdown)
        above_buttons.addStretch()
        above_buttons.addWidget(self.guide)
        buttons = row()
        buttons.addStretch()
        for button in (
            self.cancel,
            self.file,
            self.again,
            self.join,
            self.use,
            self.retry,
            self.shutter,
        ):
            buttons.addWidget(button)
        lines = column(self, margin=16, gap=12)
        lines.addWidget(self._which)
        lines.addWidget(self.pages, 1)
        lines.addLayout(above_buttons)
        lines.addLayout(buttons)

    def begin(self, place: int = 0) -> None:
        """Switch on the camera at this place of the choice."""
        self._stop_counting()
        self._photo = None
        self.live.wait(self.tr("Looking for the camera"))
        self._show_page(self.live)
        self.shutter.setEnabled(False)
        self._flow.begin(place)

    def done(self, result: int) -> None:
        """Switch the camera off, however the dialog ends."""
        self._stop_counting()
        self._flow.end()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The space bar takes the photo from wherever the focus is, if nothing else wants it."""
        if event.key() == Qt.Key.Key_Space and self.shutter.isVisible():
            self.shutter.click()
        else:
            super().keyPressEvent(event)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        shown = {
            self.live: (self.shutter,),
            self.photo: (self.again, self.use) + ((self.join,) if self._can_join else ()),
            self.trouble: (self.file, self.retry),
        }[page]
        for button in (self.shutter, self.again, self.use, self.join, self.file, self.retry):
            button.setVisible(button in shown)
        self.countdown.setVisible(page is self.live)
        self.guide.setVisible(page is not self.photo or not self.photo.hints.texts)

    def _show_names(self, names: Sequence[str], place: int) -> None:
        self.choice.clear()
        for number, name in enumerate(names, start=1):
            self.choice.addItem(name or self.tr("Camera {number}").format(number=number))
        self.choice.setCurrentIndex(place)
        self._which.setVisible(len(names) > 1)
        self.live.wait(self.tr("Switching the camera on"))

    def _seen(self, picture: Photo) -> None:
        is_first = not self.live.view.has_picture
        self.live.show_picture(picture)
        if is_first:
            self.shutter.setEnabled(True)
            self.shutter.setFocus()
            announce(self.live.view, self.tr("The camera is on."))

    def _press(self) -> None:
        """Take it, or begin to count, or stop counting."""
        if self._clock.isActive():
            self._stop_counting()
        elif self.countdown.isChecked():
            self._left = SECONDS
            self._clock.start()
            self.shutter.setText(self.tr("Stop counting"))
            self._show_left()
        else:
            self._shoot()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_left()
        else:
            self._stop_counting()
            self._shoot()

    def _show_left(self) -> None:
        self.live.view.show_seconds(self._left)
        announce(self.live.view, self.locale().toString(self._left))

    def _stop_counting(self) -> None:
        self._clock.stop()
        self.live.view.show_seconds(0)
        self.shutter.setText(self.tr("Take the photo"))

    def _shoot(self) -> None:
        self.shutter.setEnabled(False)
        self._flow.shoot()

    def _taken(self, photo: Photo) -> None:
        self._photo = photo
        self.live.view.clear()
        self.photo.show_photo(photo)
        self._show_page(self.photo)
        (self.join if self._can_join else self.use).setFocus()
        announce(self.photo, self.tr("The photo is taken. The camera is off."))

    def _failed(self, error: SkinGPTError) -> None:
        self._stop_counting()
        self.live.view.clear()
        self.trouble.show_error(error)
        self._show_page(self.trouble)
        self.retry.setFocus()
        announce(self.trouble, f"{error.title}. {error.message}")

    def _hand_over(self, take: Callable[[Photo], None]) -> None:
        photo = self._photo
        self.accept()
        if photo is not None:
            take(photo)

    def _choose_file(self) -> None:
        self.reject()
        self.file_asked.emit()

    def _show_guide(self) -> None:
        guide = PhotoGuide(self._theme, self)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.open()

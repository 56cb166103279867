"""Joins what is on the screen with the photos of the case that is open."""

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from skingpt_desktop.domain.photo import Photo, mark_on_view
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.case_flow import MOST_PHOTOS, CaseFlow
from skingpt_desktop.ui.framing_dialog import FramingDialog
from skingpt_desktop.ui.incoming import incoming
from skingpt_desktop.ui.open_photo import OpenPhoto
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_guide import PhotoGuide
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.pieces import announce, plain_question


class PhotoDesk(QObject):
    """Adds photos to the open case, changes between them, and lets one be cropped and marked."""

    def __init__(self, cases: CaseDesk, intake: PhotoIntake, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._cases = cases
        self._intake = intake
        self._parts = parts
        self._window = window
        self._flow: CaseFlow | None = None
        self._removing: OpenPhoto | None = None
        self.question: QMessageBox | None = None
        strip = parts.page.photos
        strip.chosen.connect(self._choose)
        strip.add_button.clicked.connect(self.add)
        strip.adjust.clicked.connect(self.adjust)
        strip.remove.clicked.connect(self.remove)
        for place in (parts.drop_zone, parts.page.hints, parts.page.help):
            place.guide_asked.connect(self.show_guide)
        cases.opened.connect(self._opened)

    @property
    def can_add(self) -> bool:
        """Whether the open case takes one more photo."""
        return self._flow is not None and len(self._flow.photos) < MOST_PHOTOS

    def add(self) -> None:
        """Let the user choose further photos of the open case."""
        if self._flow is not None and self.can_add:
            flow = self._flow
            self._intake.choose_further(lambda photo: self._take(flow, photo))

    def choose_instead(self) -> None:
        """After a photo that told nothing: one more of a case that has others, else a new case."""
        if self._flow is not None and len(self._flow.photos) > 1 and self.can_add:
            self.add()
        else:
            self._intake.choose()

    def add_data(self, data: QMimeData) -> None:
        """Take what was dropped as further photos of the open case."""
        flow, found = self._flow, incoming(data)
        if flow is None or found is None:
            self._intake.take_data(data)
        else:
            self._intake.take_further(found, lambda photo: self._take(flow, photo))

    def take(self, photo: Photo) -> None:
        """Add a photo to the open case."""
        if self._flow is not None:
            self._take(self._flow, photo)

    def adjust(self) -> None:
        """Let the user crop, turn or mark the photo that is shown."""
        flow = self._flow
        if flow is None:
            return
        photo = flow.photos[flow.place]
        dialog = FramingDialog(self._parts.theme, photo.whole, photo.framing, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.framed.connect(flow.reframe)
        dialog.open()

    def remove(self) -> None:
        """Ask whether the photo that is shown is to go, and let go of it."""
        flow = self._flow
        if flow is None or len(flow.photos) == 1:
            self._parts.strip.show_news(
                "remove",
                self.tr("A case needs a photo"),
                self.tr("There is no other photo. To let go of this one, delete the case."),
            )
            return
        photo = flow.photos[flow.place]
        box, remove = plain_question(
            self._window,
            self.tr("Remove photo {number} of {count}?").format(
                number=flow.place + 1, count=len(flow.photos)
            ),
            self.tr(
                "The photo, what was seen in it and what was said about it are erased from this "
                "computer. This cannot be undone. The other photos stay."
            ),
            self.tr("Remove"),
            self.tr("Keep"),
        )
        self.question = box
        remove.clicked.connect(lambda: self._remove(flow, photo))
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove(self, flow: CaseFlow, photo: OpenPhoto) -> None:
        """An answer that is being written is stopped, and what is on its way is kept first."""
        if flow is self._flow:
            self._removing = photo
            self._parts.page.questions.wait_no_longer()
            flow.stop()
            self._remove_when_settled()

    def _remove_when_settled(self) -> None:
        flow, photo = self._flow, self._removing
        if flow is not None and photo is not None and flow.can_remove:
            self._removing = None
            flow.remove_photo(flow.photos.index(photo))
            announce(self._parts.page.photos, self.tr("The photo was removed"))

    def show_guide(self) -> None:
        """Show how to take a good photo."""
        guide = PhotoGuide(self._parts.theme, self._window)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.open()

    def _take(self, flow: CaseFlow, photo: Photo) -> None:
        if flow is self._flow and self.can_add:
            flow.add_photo(photo)

    def _choose(self, place: int) -> None:
        if self._flow is not None and place != self._flow.place:
            self._flow.choose_photo(place)

    def _opened(self, flow: CaseFlow | None) -> None:
        if self._flow is not None:
            self._flow.photos_changed.disconnect(self._show)
            self._flow.photo_changed.disconnect(self._show_mark)
            self._flow.settled.disconnect(self._remove_when_settled)
        self._flow, self._removing = flow, None
        if flow is not None:
            flow.photos_changed.connect(self._show)
            flow.photo_changed.connect(self._show_mark)
            flow.settled.connect(self._remove_when_settled)
            self._show()
            self._show_mark()

    def _show(self) -> None:
        assert self._flow is not None
        self._parts.page.photos.show_photos(self._flow.photos, self._flow.place, MOST_PHOTOS)

    def _show_mark(self) -> None:
        assert self._flow is not None
        photo = self._flow.photos[self._flow.place]
        size = (photo.whole.width, photo.whole.height)
        self._parts.page.photo.show_mark(mark_on_view(size, photo.framing))

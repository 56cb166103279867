"""What comes into the middle of the window: a new photo, a kept case, or the empty drop zone."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import OpenedCase, Step
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.wording import step_text
from skingpt_desktop.ui.zones import Tab, Zones


class StageDesk(QObject):
    """Turns the window from one case to the next; `shown` tells of a kept case that is in sight."""

    shown = Signal(object)

    def __init__(
        self,
        cases: CaseDesk,
        store: StoreFlow,
        intake: PhotoIntake,
        queue: PhotoQueue,
        zones: Zones,
        parts: Parts,
    ) -> None:
        super().__init__(parts)
        self._cases = cases
        self._store = store
        self._intake = intake
        self._queue = queue
        self._zones = zones
        self._parts = parts
        parts.cases.open_asked.connect(self.open_case)
        parts.cases.new_asked.connect(self.begin_anew)
        parts.page.questions_shown.connect(lambda: zones.show_tab(Tab.TALK))
        store.case_opened.connect(self._case_opened)
        intake.reading.connect(self._reading)
        intake.read.connect(self._photo_read)
        intake.ended.connect(self._rest)
        intake.failed.connect(self._photo_failed)
        intake.several.connect(self._queue_photos)

    def begin_anew(self) -> None:
        """Turn away from the open case, back to the empty drop zone."""
        self._intake.forget()
        self._store.forget_open_case()
        self._cases.close_case()
        self._rest()
        self._parts.show_drop_zone()
        self._zones.show_tab(Tab.PHOTO)
        self._parts.drop_zone.open_button.setFocus()

    def open_case(self, case_id: int) -> None:
        """Bring a case of the list in sight."""
        current = self._cases.current
        if current is not None and current.case_id == case_id:
            self._zones.show_tab(Tab.PHOTO)
            return
        self._intake.forget()
        self._rest()
        self._store.open_case(case_id)

    def go_to_question(self) -> None:
        """Put the cursor where something can be said about the open case."""
        if self._parts.shows_case:
            page = self._parts.page
            self._zones.show_tab(Tab.TALK)
            if page.is_asking:
                page.asking.take_focus()
            else:
                page.questions.field.setFocus()

    def go_to_search(self) -> None:
        """Put the cursor where a case can be searched."""
        self._zones.show_tab(Tab.CASES)
        self._parts.cases.search.setFocus()
        self._parts.cases.search.selectAll()

    def _reading(self) -> None:
        self._store.forget_open_case()
        text = step_text(Step.OPENING_PHOTO)
        self._parts.drop_zone.busy.show_step(text)
        if self._parts.shows_case:
            self._parts.page.busy.show_step(text)

    def _rest(self) -> None:
        self._parts.drop_zone.busy.rest()
        current = self._cases.current
        if current is None or current.assessment is not None:
            self._parts.page.busy.rest()

    def _photo_read(self, photo: Photo) -> None:
        self._rest()
        self._parts.strip.withdraw("photo")
        self._cases.start_case(photo)
        self.go_to_question()
        if not self._parts.page.is_asking:
            self._zones.show_tab(Tab.PHOTO)

    def _photo_failed(self, error: SkinGPTError | None) -> None:
        self._rest()
        if error is not None:
            self._parts.strip.show_error("photo", error)

    def _queue_photos(self, files: tuple[Path, ...]) -> None:
        self._queue.add(files)
        self._zones.show_tab(Tab.CASES)

    def _case_opened(self, opened: OpenedCase) -> None:
        self._cases.show_kept(opened)
        self.shown.emit(opened)
        self._zones.show_tab(Tab.PHOTO)

"""Reads the list of cases beside the window: all of it once, then only what has changed."""

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.cases import CaseChanges
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Lane, plain


class ListReader(QObject):
    """Goes through the list part by part, so that whatever else is asked of the file comes between.

    `forgotten` brings the ids of cases that are kept no longer, as another window deleted them.
    """

    listed = Signal(object)
    forgotten = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._mark = self._top = 0
        self._known: set[int] = set()
        self._seen: set[int] | None = None
        self._is_reading = self._once_more = False

    def refresh(self) -> None:
        """Read what has changed since the last time."""
        if self._is_reading:
            self._once_more = True
            return
        if not self._mark:
            self._seen = set()
        self._begin()

    def restart(self) -> None:
        """Nothing was read yet, as when the list was let go of."""
        self._mark = self._top = 0
        self._known, self._seen = set(), None
        self._is_reading = self._once_more = False
        self._lane.forget("list")

    def forget(self, case_ids: set[int]) -> None:
        """These were deleted here: they are not missed."""
        self._known -= case_ids

    def _begin(self) -> None:
        self._is_reading, self._once_more = True, False
        self._read(self._mark, None)

    def _read(self, since: int, before: int | None) -> None:
        def arrived(changes: CaseChanges) -> None:
            if before is None:
                self._top = changes.revision
            ids = {line.id for line in changes.cases}
            self._known |= ids
            if self._seen is not None:
                self._seen |= ids
            self.listed.emit(changes)
            if changes.has_more:
                self._read(since, changes.cases[-1].revision)
            else:
                self._end(changes.count, was_whole=since == 0)

        work = plain(lambda: self._desk.store_changes(since, before))
        self._lane.submit(work, Handlers(arrived, self._failed), "list")

    def _end(self, count: int, *, was_whole: bool) -> None:
        self._mark = self._top
        if was_whole and self._mark:
            # A case that changed while the list was read is only in what has changed since.
            self._begin()
            return
        if self._seen is not None:
            gone, self._seen = self._known - self._seen, None
            self._known -= gone
            if gone:
                self.forgotten.emit(gone)
        elif len(self._known) != count:
            self._mark, self._seen = 0, set()
            self._begin()
            return
        self._is_reading = False
        if self._once_more:
            self.refresh()

    def _failed(self, error: SkinGPTError) -> None:
        self._is_reading, self._seen = False, None
        self.failed.emit(error)

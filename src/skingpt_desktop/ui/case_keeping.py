"""Keeps an open case in the case file, one thing after the other, as it comes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.conversation import Opinion
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Job, Lane, plain
from skingpt_desktop.ui.open_case import OpenCase
from skingpt_desktop.ui.open_photo import OpenPhoto


class CaseKeeper(QObject):
    """`is_keeping` says that the case file is open; until then what comes is held back.

    `kept` tells of each thing that was kept, and `ended` that nothing more is on its way.
    """

    kept = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        case: OpenCase,
        is_keeping: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._case = case
        self._is_keeping = is_keeping
        self._keeping: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way to the case file."""
        return self._keeping is not None

    def drop(self) -> None:
        """What is on its way is no longer waited for."""
        if self._keeping:
            self._keeping.drop()
        self._keeping = None

    def keep(self) -> None:
        """Keep what is not kept yet, one thing after the other."""
        case = self._case
        if self._keeping or not case.has_unkept or not self._is_keeping():
            return
        if case.unkept_removals:
            self._keep_removal(case.unkept_removals[0])
            return
        for place, photo in enumerate(case.photos):
            if photo.has_unkept:
                self._keep_photo(place, photo)
                return
            if photo.is_new:
                return
        if case.kept_turns < len(case.turns):
            self._keep_turn()
        elif case.unkept_opinions:
            self._keep_opinion(*next(iter(case.unkept_opinions.items())))

    def _keep_removal(self, place: int) -> None:
        desk, case, case_id = self._desk, self._case, self._known_id()

        def done(_: object) -> None:
            case.unkept_removals.pop(0)
            self._after_keeping()

        self._submit(lambda: desk.store_remove_photo(case_id, place), done)

    def _keep_photo(self, place: int, photo: OpenPhoto) -> None:
        """What is not kept of one photo; photos are kept in the order of their places."""
        desk, case_id = self._desk, self._case.case_id
        whole, framing, assessment = photo.whole, photo.framing, photo.assessment
        assert assessment is not None

        def work() -> int | None:
            if case_id is None:
                return desk.store_add_case(whole, assessment, framing)
            if photo.is_new:
                desk.store_add_photo(case_id, whole, assessment, framing)
            elif framing == photo.kept_framing:
                desk.store_add_assessment(case_id, assessment, place)
            else:
                changed = None if assessment is photo.kept_assessment else assessment
                desk.store_reframe(case_id, place, whole, framing, changed)
            return case_id

        def done(number: int) -> None:
            self._case.case_id = number
            photo.kept_framing, photo.kept_assessment = framing, assessment
            self._after_keeping()

        self._submit(work, done)

    def _keep_turn(self) -> None:
        case, case_id = self._case, self._known_id()
        turn = case.turns[case.kept_turns]

        def done(_: object) -> None:
            case.kept_turns += 1
            self._after_keeping()

        self._submit(lambda: self._desk.store_add_turn(case_id, turn), done)

    def _keep_opinion(self, place: int, opinion: Opinion | None) -> None:
        unkept, case_id = self._case.unkept_opinions, self._known_id()

        def done(_: object) -> None:
            if unkept.get(place) == opinion:
                del unkept[place]
            self._after_keeping()

        self._submit(lambda: self._desk.store_set_opinion(case_id, place, opinion), done)

    def _known_id(self) -> int:
        assert self._case.case_id is not None
        return self._case.case_id

    def _submit(self, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        self._keeping = self._lane.submit(plain(work), Handlers(done, self._failed))

    def _after_keeping(self) -> None:
        self._keeping = None
        self.kept.emit()
        self.keep()
        self.ended.emit()

    def _failed(self, error: SkinGPTError) -> None:
        self._keeping = None
        self.failed.emit(error)
        self.ended.emit()

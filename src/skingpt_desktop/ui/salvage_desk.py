"""Has the whole case file checked, and offers to save what can be read where it is damaged."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from skingpt_desktop.domain.errors import Cancelled, CasesDamaged, SkinGPTError
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Lane
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import plain_news
from skingpt_desktop.ui.store_flow import StoreFlow

_TOPIC = "store"


class SalvageDesk(QObject):
    """Nothing is saved into a new file before the user has asked for it."""

    def __init__(
        self, desk: Desk, lane: Lane, store: StoreFlow, parts: Parts, window: QWidget
    ) -> None:
        super().__init__(parts)
        self._desk = desk
        self._lane = lane
        self._store = store
        self._parts = parts
        self._window = window
        self.news: QMessageBox | None = None
        store.opened.connect(self._check)
        store.damaged.connect(self._offer)
        store.salvaged.connect(self._salvaged)
        store.salvage_failed.connect(self._failed)

    def _check(self) -> None:
        self._lane.submit(
            lambda _, is_cancelled: self._desk.check_cases(is_cancelled),
            Handlers(failed=self._checked),
            "check",
        )

    def _checked(self, error: SkinGPTError) -> None:
        # Whatever else kept it from being read is told where the cases are used.
        if isinstance(error, CasesDamaged):
            self._offer(error)

    def _offer(self, error: SkinGPTError) -> None:
        self._lane.forget("check")
        self._parts.strip.show_error(_TOPIC, error, (self.tr("Save what can be read"), self._begin))

    def _begin(self) -> None:
        job = self._store.salvage()
        self._parts.strip.show_news(
            _TOPIC,
            self.tr("Saving what can be read …"),
            self.tr(
                "Case by case goes into a new file. This may take some minutes. The damaged file "
                "is not changed."
            ),
            (self.tr("Stop"), job.cancel),
        )

    def _failed(self, error: SkinGPTError) -> None:
        if isinstance(error, Cancelled):
            self._store.begin()
        else:
            self._parts.strip.show_error(_TOPIC, error, (self.tr("Try again"), self._begin))

    def _salvaged(self, salvaged: Salvaged) -> None:
        self._parts.strip.withdraw(_TOPIC)
        title = self.tr("What can be read is saved")
        self.news = plain_news(self._window, title, self._words(salvaged))
        self.news.finished.connect(self.news.deleteLater)
        self.news.open()

    def _words(self, salvaged: Salvaged) -> str:
        saved = self.tr("In a new file: {cases}, {answers}.").format(
            cases=self._cases(salvaged.cases), answers=self._answers(salvaged.turns)
        )
        if salvaged.is_whole:
            missing = self.tr("Nothing is missing.")
        else:
            missing = self.tr(
                "Saved only in part: {in_part}. "
                "Not readable, at most: {cases}, {photos}, {answers}."
            ).format(
                in_part=self._cases(salvaged.in_part),
                cases=self._cases(salvaged.cases_lost),
                photos=self.tr("%n photo(s)", "", salvaged.photos_lost),
                answers=self._answers(salvaged.turns_lost),
            )
        kept = self.tr(
            "The damaged file lies, locked as it was, in {folder}. What you delete from your cases "
            "stays in there; remove that folder when you no longer need it."
        ).format(folder=salvaged.kept_in)
        return f"{saved} {missing}\n\n{kept}"

    def _cases(self, count: int) -> str:
        return self.tr("%n case(s)", "", count)

    def _answers(self, count: int) -> str:
        return self.tr("%n answer(s)", "", count)

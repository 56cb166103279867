"""Leads through a validation study: one case after the other, each kept as soon as it is judged."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QStackedWidget, QWidget

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.domain.errors import ReportError, SkinGPTError
from skingpt_desktop.domain.predictor import IsCancelled, unreported
from skingpt_desktop.domain.study import Rating, Study, StudyPlan
from skingpt_desktop.services.desk import Desk, OpenedCase
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.services.study import summarise, to_csv
from skingpt_desktop.ui.jobs import Handlers, Job, Lanes, plain
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.pieces import column, plain_question
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.study.chart import save_picture
from skingpt_desktop.ui.study.judge_page import JudgePage
from skingpt_desktop.ui.study.result_page import ResultPage
from skingpt_desktop.ui.study.start_page import StartPage
from skingpt_desktop.ui.study.stopwatch import Stopwatch
from skingpt_desktop.ui.theme import Theme

_SIZE = (1200, 760)
_ENDINGS = {".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".tif", ".tiff", ".bmp"}


@dataclass(frozen=True, slots=True)
class Said:
    """What the program said of a case, and how long it took."""

    text: str
    seconds: float


class StudyDialog(QDialog):
    """The pages of a study; `start`, `judge` and `results` are shown one at a time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Validation study"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.start, self.judge, self.results = StartPage(), JudgePage(theme), ResultPage(theme)
        self.pages = QStackedWidget()
        for page in (self.start, self.judge, self.results):
            self.pages.addWidget(page)
        column(self, margin=24).addWidget(self.pages)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))


class StudyDesk(QObject):
    """Joins the dialog with the case file, the model and the clock."""

    def __init__(
        self, desk: Desk, lanes: Lanes, queue: PhotoQueue, parts: Parts, window: QWidget
    ) -> None:
        super().__init__(parts)
        self._desk = desk
        self._lanes = lanes
        self._queue = queue
        self._parts = parts
        self._window = window
        self._study: Study | None = None
        self._case: OpenedCase | None = None
        self._said: Said | None = None
        self._asking: Job | None = None
        self._own_s: float | None = None
        self._watch = Stopwatch()
        self.dialog: StudyDialog | None = None
        self.files: QFileDialog | None = None
        self.question: QMessageBox | None = None

    def show(self) -> None:
        """Open the dialog at its first page."""
        if self.dialog is not None:
            return
        dialog = self.dialog = StudyDialog(self._parts.theme, self._window)
        dialog.start.begun.connect(self._begin)
        dialog.start.folder_asked.connect(self._choose_folder)
        dialog.start.resumed.connect(self._resume)
        dialog.start.results_asked.connect(self._show_results)
        dialog.start.delete_asked.connect(self._ask_delete)
        dialog.judge.own_given.connect(self._own_given)
        dialog.judge.rated.connect(self._rate)
        dialog.judge.paused.connect(self._pause)
        dialog.judge.left.connect(self._show_start)
        dialog.results.table_asked.connect(lambda: self._choose_file(["CSV (*.csv)"], self._write))
        dialog.results.picture_asked.connect(
            lambda: self._choose_file(["PNG (*.png)", "SVG (*.svg)"], self._draw)
        )
        dialog.results.back.connect(self._show_start)
        dialog.finished.connect(self._end)
        self._queue.case_added.connect(self._load)
        dialog.open()
        self._show_start()

    def _end(self) -> None:
        self._stop_asking()
        self._queue.case_added.disconnect(self._load)
        self.dialog = self._study = self._case = None

    def _show_start(self) -> None:
        self._stop_asking()
        if self.dialog is not None:
            self.dialog.pages.setCurrentWidget(self.dialog.start)
            self._load()

    def _load(self) -> None:
        def work() -> tuple[tuple[Study, ...], int]:
            return self._desk.store_studies(), len(self._desk.store_list())

        def show(loaded: tuple[tuple[Study, ...], int]) -> None:
            if self.dialog is not None:
                self.dialog.start.show_studies(*loaded)

        self._in_store(work, show, "studies")

    def _begin(self, reader: str, blind: bool) -> None:
        def work() -> tuple[Study, ...]:
            kept = sorted(one.id for one in self._desk.store_list())
            number = self._desk.store_add_study(StudyPlan(reader, tuple(kept), blind))
            return tuple(one for one in self._desk.store_studies() if one.id == number)

        self._in_store(work, lambda begun: self._resume(begun[0]))

    def _resume(self, study: Study) -> None:
        self._study = study
        if not study.left:
            self._show_results(study)
            return
        self._in_store(lambda: self._desk.store_case(study.left[0]), self._show_case)

    def _show_case(self, opened: OpenedCase) -> None:
        if self.dialog is None or self._study is None:
            return
        self._case, self._said, self._own_s = opened, None, None
        study = self._study
        place = self.tr("Case {number} of {count}").format(
            number=len(study.ratings) + 1, count=len(study.plan.case_ids)
        )
        self.dialog.pages.setCurrentWidget(self.dialog.judge)
        photo = opened.shown[opened.case.leading]
        self.dialog.judge.show_case(photo, place, blind=study.plan.blind)
        self._watch.restart()
        self._ask(opened)

    def _ask(self, opened: OpenedCase) -> None:
        """Have the program look and answer, as quickly as it can, while the reader looks too."""
        self._stop_asking()
        photo, kept = opened.shown[opened.case.leading], opened.case.assessment

        def task(_report: object, is_cancelled: IsCancelled) -> Said:
            begun = time.monotonic()
            seen = self._desk.model_assess(photo, unreported, is_cancelled)
            assessment = self._desk.knows_with_answers(seen, kept.history)
            turns: tuple[Turn, ...] = ()
            for question in PAPER_QUESTIONS:
                turn = self._desk.model_answer(
                    photo, assessment, turns, question, unreported, is_cancelled
                )
                turns = (*turns, turn)
            text = "\n\n".join(turn.answer for turn in turns)
            return Said(f"{assessment.next_step.text}\n\n{text}", time.monotonic() - begun)

        self._asking = self._lanes.model.submit(task, Handlers(self._answered, self._failed))

    def _stop_asking(self) -> None:
        if self._asking is not None:
            self._asking.drop()
            self._asking = None

    def _answered(self, said: Said) -> None:
        self._asking, self._said = None, said
        if self.dialog is not None:
            self.dialog.judge.show_said(said.text)
            if self._study is not None and not self._study.plan.blind:
                self._watch.restart()
                self._pause(self.dialog.judge.pause.isChecked())

    def _own_given(self, _: str) -> None:
        self._own_s = self._watch.seconds
        self._watch.restart()

    def _pause(self, paused: bool) -> None:
        if paused:
            self._watch.pause()
        else:
            self._watch.go_on()

    def _rate(self) -> None:
        dialog, study, case, said = self.dialog, self._study, self._case, self._said
        if dialog is None or study is None or case is None or said is None:
            return
        rating = Rating(
            case_id=case.case.id,
            agreement=dialog.judge.agreement,
            program_says=said.text,
            program_s=said.seconds,
            rating_s=self._watch.seconds,
            own_diagnosis=dialog.judge.own.text().strip(),
            own_s=self._own_s,
        )

        def work() -> Study:
            self._desk.store_rate(study.id, rating)
            return next(one for one in self._desk.store_studies() if one.id == study.id)

        dialog.judge.next.setEnabled(False)
        self._in_store(work, self._resume)

    def _show_results(self, study: Study) -> None:
        self._stop_asking()
        self._study = study
        if self.dialog is not None:
            judged = len(study.ratings)
            self.dialog.results.show_summary(summarise(study.ratings), judged, study.plan.reader)
            self.dialog.pages.setCurrentWidget(self.dialog.results)

    def _ask_delete(self, study: Study) -> None:
        box, delete = plain_question(
            self.dialog or self._window,
            self.tr("Delete this study?"),
            self.tr("What was judged in it is erased. Its cases stay."),
            self.tr("Delete"),
            self.tr("Keep it"),
        )
        self.question = box
        delete.clicked.connect(
            lambda: self._in_store(
                lambda: self._desk.store_delete_study(study.id), lambda _: self._load()
            )
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _choose_folder(self) -> None:
        self.files = QFileDialog(self.dialog, self.tr("A folder of photos"))
        self.files.setFileMode(QFileDialog.FileMode.Directory)
        self.files.fileSelected.connect(self._add_folder)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def _add_folder(self, name: str) -> None:
        files = sorted(one for one in Path(name).iterdir() if one.suffix.casefold() in _ENDINGS)
        if files:
            self._queue.add(files)
        elif self.dialog is not None:
            self.dialog.start.count.setText(self.tr("There is no photo in this folder."))

    def _choose_file(self, kinds: list[str], done: Callable[[str], None]) -> None:
        files = self.files = QFileDialog(self.dialog, self.tr("Save the results"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilters(kinds)
        files.setDefaultSuffix(kinds[0][-4:-1])
        files.selectFile("validation-study")
        files.filterSelected.connect(lambda kind: files.setDefaultSuffix(kind[-4:-1]))
        files.fileSelected.connect(done)
        files.finished.connect(files.deleteLater)
        files.open()

    def _write(self, name: str) -> None:
        study = self._study
        assert study is not None

        def work() -> None:
            # What it brings along is not loaded before the window is painted.
            from skingpt_desktop.services.export import write_export  # noqa: PLC0415

            write_export(Path(name), to_csv(study).encode(), replace=True)

        handlers = Handlers(lambda _: self._say_saved(name), self._failed)
        self._lanes.report.submit(plain(work), handlers)

    def _draw(self, name: str) -> None:
        study = self._study
        assert study is not None
        if save_picture(name, summarise(study.ratings).statements):
            self._say_saved(name)
            return
        self._failed(
            ReportError(
                self.tr("The file cannot be written"), self.tr("Choose another folder or name.")
            )
        )

    def _say_saved(self, name: str) -> None:
        if self.dialog is not None:
            words = self.tr("Saved as {name}").format(name=Path(name).name)
            self.dialog.results.status.setText(words)

    def _in_store(
        self, work: Callable[[], Any], done: Callable[[Any], None], topic: str = ""
    ) -> None:
        self._lanes.store.submit(plain(work), Handlers(done, self._failed), topic)

    def _failed(self, error: SkinGPTError) -> None:
        self._asking = None
        if self.dialog is None:
            return
        words = f"{error.title}. {error.message}"
        self.dialog.start.count.setText(words)
        self.dialog.results.status.setText(words)
        self.dialog.judge.show_trouble(words)

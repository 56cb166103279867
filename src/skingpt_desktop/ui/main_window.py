"""The window: its zones, its menus, and what is dropped on it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import Desk, OpenedCase, Step
from skingpt_desktop.services.release import Release
from skingpt_desktop.services.shelf import ModelShelf
from skingpt_desktop.ui.asked_files import AskedFiles
from skingpt_desktop.ui.backup.backup_desk import BackupDesk
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.cases.desk import CasesDesk
from skingpt_desktop.ui.cases.queue_person import QueuePerson
from skingpt_desktop.ui.choices import Choices, keep_looks
from skingpt_desktop.ui.closing import Closing, Waiting
from skingpt_desktop.ui.deleting import Deleting, UndoBar
from skingpt_desktop.ui.drop_overlay import DropOverlay
from skingpt_desktop.ui.help.dialog import HelpDialog
from skingpt_desktop.ui.incoming import may_hold_photo
from skingpt_desktop.ui.jobs import Lanes
from skingpt_desktop.ui.lock.keys_desk import KeysDesk
from skingpt_desktop.ui.lock.lock_desk import Covered, LockDesk
from skingpt_desktop.ui.menus import Commands, add_menus
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.models.model_desk import ModelDesk
from skingpt_desktop.ui.models.other_model import OtherModel
from skingpt_desktop.ui.models.shelf_flow import ShelfFlow
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_desk import PhotoDesk
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.pieces import column, plain_news
from skingpt_desktop.ui.queue_bar import QueueBar
from skingpt_desktop.ui.release_desk import ReleaseDesk
from skingpt_desktop.ui.report.report_desk import ReportDesk
from skingpt_desktop.ui.salvage_desk import SalvageDesk
from skingpt_desktop.ui.settings.desk import SettingsDesk
from skingpt_desktop.ui.settings.installation import Installation
from skingpt_desktop.ui.store_desk import StoreDesk
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.study.study_desk import StudyDesk
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.welcome.desk import Welcome
from skingpt_desktop.ui.wording import about_text, step_text
from skingpt_desktop.ui.zones import Tab, Zones

PAINTED_BY_MS = 400
"""After this long the work begins even where nothing is painted, as when it starts minimised."""
_LARGER = 1.1


class MainWindow(QMainWindow):
    """Shows the program behind `desk`; nothing runs beside it before it is shown.

    `resources` is the folder with `style`, `icons` and `translations`; `shelf` holds the models of
    this computer; `asked` the photos to open at once; `installation` is what the diagnostics look
    at. `opens_anew` says that it was closed to be opened again, in another language.
    """

    def __init__(
        self,
        desk: Desk,
        resources: Path,
        shelf: ModelShelf,
        choices: Choices | None = None,
        release: Release | None = None,
        asked: AskedFiles | None = None,
        installation: Installation | None = None,
    ) -> None:
        super().__init__()
        self.opens_anew = False
        self.choices = choices or Choices(parent=self)
        self.lanes = Lanes(self)
        self.theme = Theme(resources, self)
        keep_looks(self.theme, self.choices)
        self.parts = Parts(desk, self.theme, self)
        self.model = ModelFlow(desk, self.lanes.model, self)
        self.store = StoreFlow(desk, self.lanes.store, self)
        self.cases = CaseDesk(desk, self.lanes, self.model, self.store, self.parts)
        self.store_desk = StoreDesk(self.store, self.parts, self)
        self.deleting = Deleting(self.store, self.cases, self.parts, self)
        self.cases_desk = CasesDesk(desk, self.store, self.parts, self)
        self.choices.changed.connect(self._follow_role)
        self.salvage = SalvageDesk(desk, self.lanes.check, self.store, self.parts, self)
        self.shelf = ShelfFlow(shelf, self.lanes.shelf, self)
        self.models = ModelDesk(self.shelf, self.model, self.parts, self)
        self.other_model = OtherModel(self.shelf, self.model, self.cases, self.parts, self)
        self.reports = ReportDesk(desk, self.lanes, self.cases, self.parts, self.choices, self)
        self.intake = PhotoIntake(desk, self.lanes.photo, self)
        self.photos = PhotoDesk(self.cases, self.intake, self.parts, self)
        self.queue = PhotoQueue(desk, self.lanes, self.model, self.store, self)
        self._queue_bar = bar = QueueBar(self.theme, self.queue)
        self.queue_person = QueuePerson(desk, self.store, self.queue, bar, self.parts, self)
        self.study = StudyDesk(desk, self.lanes, self.queue, self.parts, self)
        self._asked = asked or AskedFiles(parent=self)
        release = release or Release(__version__)
        self.release = ReleaseDesk(release, self.lanes.stick, self.parts, self)
        covered = Covered(self.cases, self.store, self.intake, self.queue, self.parts, self.lanes)
        self.lock = LockDesk(desk, covered, self.choices, self)
        self.keys = KeysDesk(
            desk, self.lanes.store, self.store, self.store_desk, self.choices, self.parts, self
        )
        self.backups = BackupDesk(
            desk, self.lanes.store, self.store, self.store_desk, self.lock, self.parts, self
        )
        translations = resources / "translations"
        self.welcome = Welcome(self.choices, self.theme, translations, self)
        self.settings = SettingsDesk(
            self.choices,
            self.theme,
            translations,
            installation or Installation(),
            self.lanes,
            self,
        )
        waiting = Waiting(self.cases, self.store, self.queue, self.lock, self.parts.strip)
        self.closing = Closing(waiting, self)
        self._started = False
        self._arrange()
        self._connect()
        self._follow_role()
        add_menus(self, self._commands())
        self.theme.changed.connect(lambda: self.theme.dress(self))
        self.theme.dress(self)

    def _arrange(self) -> None:
        self.setWindowTitle("SkinGPT Desktop")
        self.setWindowIcon(self.theme.icon("skingpt", "accent"))
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 480)
        self.resize(1280, 800)
        self.zones = Zones(self.parts)
        central = QWidget()
        lines = column(central, gap=0)
        lines.addWidget(self.parts.strip)
        lines.addWidget(UndoBar(self.theme, self.deleting))
        lines.addWidget(self._queue_bar)
        lines.addWidget(self.zones, 1)
        lines.addWidget(self.parts.footer)
        self.setCentralWidget(self.lock.around(central))
        self.overlay = DropOverlay(self.theme, central)

    def _connect(self) -> None:
        parts, footer = self.parts, self.parts.footer
        self.model.stepped.connect(self._model_stepped)
        self.model.ready.connect(footer.show_model)
        self.model.ready.connect(self._model_ready)
        self.model.ready.connect(self.release.check_stick)
        self.model.failed.connect(self._model_failed)
        self.store_desk.opened.connect(self.cases.keep_all)
        self.store.case_opened.connect(self._case_opened)
        self.cases.list_changed.connect(self.store.refresh)
        parts.cases.open_asked.connect(self._open_case)
        parts.cases.new_asked.connect(self.new_conversation)
        parts.drop_zone.open_clicked.connect(self.intake.choose)
        parts.page.another_photo.connect(self.photos.choose_instead)
        parts.page.questions.field.photo_pasted.connect(self.intake.take_data)
        footer.change.clicked.connect(self.models.show)
        self.other_model.more_asked.connect(self.models.show)
        self.intake.reading.connect(self._reading)
        self.intake.read.connect(self._photo_read)
        self.intake.ended.connect(self._rest)
        self.intake.failed.connect(self._photo_failed)
        self.intake.several.connect(self._queue_photos)
        self.queue.case_added.connect(lambda _: self.store.refresh())
        self.welcome.done.connect(self._welcomed)
        parts.page.questions_shown.connect(lambda: self.zones.show_tab(Tab.TALK))
        self._follow_choices()
        parts.page.asking.asks_first.connect(lambda asks: self.choices.change(asks_first=asks))
        self.choices.changed.connect(self._follow_choices)
        self.lock.covering.connect(self.cases_desk.put_away)
        self.lock.unlocked.connect(self._unlocked)
        self.lock.page.code_asked.connect(self.store_desk.ask_code)
        self.store_desk.restore_asked.connect(self.backups.restore)
        parts.footer.lock.clicked.connect(self.lock.lock_by_hand)
        self.settings.open_anew_asked.connect(self.open_anew)

    def _commands(self) -> Commands:
        cases = self.parts.cases
        return Commands(
            new=self.new_conversation,
            open=self.intake.choose,
            paste=self._paste,
            add_photo=self.photos.add,
            remove_photo=self.photos.remove,
            close=self.close,
            lock=self.lock.lock_by_hand,
            keys=self.keys.show,
            back_up=self.backups.back_up,
            restore=self.backups.restore,
            rename=cases.edit_title,
            delete=cases.ask_delete,
            undo=self.deleting.undo,
            details=cases.ask_details,
            people=self.cases_desk.show_people,
            compare=cases.ask_compare,
            find=self._go_to_search,
            stop=self.cases.stop,
            question=self._go_to_question,
            report=self.reports.show,
            study=self.study.show,
            figures=self.parts.page.findings.figures.toggle,
            looked=self.parts.page.toggle_focus,
            larger=lambda: self.theme.zoom(_LARGER),
            smaller=lambda: self.theme.zoom(1 / _LARGER),
            plain_size=lambda: self.theme.zoom(None),
            models=self.models.show,
            settings=self.settings.show,
            help=self.show_help,
            diagnostics=self.settings.diagnose,
            about=self._show_about,
            version=self.release.show,
            photo_guide=self.photos.show_guide,
            scheme=self.theme.choose,
        )

    def _follow_choices(self) -> None:
        self.cases.asks_first = self.choices.now.asks_first
        self.parts.page.asking.always.setChecked(self.choices.now.asks_first)

    def _follow_role(self) -> None:
        self.parts.cases.set_clinic(self.choices.now.role == "clinic")

    def new_conversation(self) -> None:
        """Turn away from the open case, back to the empty drop zone."""
        self.intake.forget()
        self.store.forget_open_case()
        self.cases.close_case()
        self._rest()
        self.parts.show_drop_zone()
        self.zones.show_tab(Tab.PHOTO)
        self.parts.drop_zone.open_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Open the case file and get the model ready once the window is painted, or soon."""
        super().showEvent(event)
        if not self._started:
            QTimer.singleShot(PAINTED_BY_MS, self, self._start)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The first time: what is to be loaded no longer keeps the window from being seen."""
        super().paintEvent(event)
        if not self._started:
            QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        if self._started:
            return
        self._started = True
        self.model.prepare()
        if self.welcome.is_needed:
            self.welcome.show()
        else:
            self._begin()

    def _begin(self) -> None:
        self.store.begin()
        self.parts.drop_zone.open_button.setFocus()
        self._asked.asked.connect(self._open_asked)
        self._open_asked()

    def _unlocked(self) -> None:
        self.closing.gives_up = False
        self._open_asked()

    def _open_asked(self) -> None:
        found = self._asked.take() if self.lock.is_open else None
        if found is not None:
            self.intake.take(found)

    def _welcomed(self, in_another_language: bool) -> None:
        if in_another_language:
            self.open_anew()
        else:
            self._begin()

    def open_anew(self) -> None:
        """Close and have the window made again, unless something keeps it from being closed."""
        self.opens_anew = True
        self.opens_anew = self.close()

    def _model_stepped(self, step: Step) -> None:
        self.parts.footer.show_step(step)

    def _model_ready(self) -> None:
        self.parts.strip.withdraw("model")

    def _model_failed(self, error: SkinGPTError) -> None:
        self.parts.footer.show_failure()
        self.parts.strip.show_error("model", error, (self.tr("Try again"), self.model.prepare))

    def _reading(self) -> None:
        self.store.forget_open_case()
        text = step_text(Step.OPENING_PHOTO)
        self.parts.drop_zone.busy.show_step(text)
        if self.parts.shows_case:
            self.parts.page.busy.show_step(text)

    def _rest(self) -> None:
        self.parts.drop_zone.busy.rest()
        current = self.cases.current
        if current is None or current.assessment is not None:
            self.parts.page.busy.rest()

    def _photo_read(self, photo: Photo) -> None:
        self._rest()
        self.parts.strip.withdraw("photo")
        self.cases.start_case(photo)
        self._go_to_question()
        if not self.parts.page.is_asking:
            self.zones.show_tab(Tab.PHOTO)

    def _photo_failed(self, error: SkinGPTError | None) -> None:
        self._rest()
        if error is not None:
            self.parts.strip.show_error("photo", error)

    def _queue_photos(self, files: tuple[Path, ...]) -> None:
        self.queue.add(files)
        self.zones.show_tab(Tab.CASES)

    def _open_case(self, case_id: int) -> None:
        current = self.cases.current
        if current is not None and current.case_id == case_id:
            self.zones.show_tab(Tab.PHOTO)
            return
        self.intake.forget()
        self._rest()
        self.store.open_case(case_id)

    def _case_opened(self, opened: OpenedCase) -> None:
        self.cases.show_kept(opened)
        self.lock.give_back_draft(opened)
        self.zones.show_tab(Tab.PHOTO)

    def _go_to_question(self) -> None:
        if self.parts.shows_case:
            page = self.parts.page
            self.zones.show_tab(Tab.TALK)
            if page.is_asking:
                page.asking.take_focus()
            else:
                page.questions.field.setFocus()

    def _go_to_search(self) -> None:
        self.zones.show_tab(Tab.CASES)
        self.parts.cases.search.setFocus()
        self.parts.cases.search.selectAll()

    def _paste(self) -> None:
        self.intake.take_data(_clipboard())

    def show_help(self) -> None:
        """Open the help, which needs no network."""
        dialog = HelpDialog(self.theme, self)
        dialog.diagnostics_asked.connect(self.settings.diagnose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_about(self) -> None:
        box = plain_news(self, self.tr("What this is and is not"), about_text())
        box.finished.connect(box.deleteLater)
        box.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape stops an answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.cases.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The overlay keeps the window's size."""
        super().resizeEvent(event)
        self.overlay.fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Anything that may hold a photo is welcome anywhere."""
        if may_hold_photo(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.appear(with_adding=self.photos.can_add)
            self.overlay.point_at(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Anywhere; where it is let go says whether it joins the open case."""
        event.acceptProposedAction()
        self.overlay.point_at(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went away again."""
        self.overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the photo."""
        joins = self.overlay.isVisible() and self.overlay.adds_at(event.position().toPoint())
        self.overlay.hide()
        event.acceptProposedAction()
        (self.photos.add_data if joins else self.intake.take_data)(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop, keep what was written, end the threads; refuse where something cannot be kept."""
        event.setAccepted(self.closing.may_close())
        if event.isAccepted():
            self._end()

    def _end(self) -> None:
        self.lock.keep_draft()
        self.lock.clipboard.clear()
        self.store.close()
        self.models.manager.close()
        self.hide()
        self.lanes.shut_down()


def _clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()

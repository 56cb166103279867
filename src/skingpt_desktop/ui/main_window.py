"""The window: its zones, its menus, and what is dropped on it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk, Step
from skingpt_desktop.services.release import Release
from skingpt_desktop.services.shelf import ModelShelf
from skingpt_desktop.ui.asked_files import AskedFiles
from skingpt_desktop.ui.backup.backup_desk import BackupDesk
from skingpt_desktop.ui.camera.desk import CameraDesk
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.cases.desk import CasesDesk
from skingpt_desktop.ui.cases.queue_person import QueuePerson
from skingpt_desktop.ui.cases.queue_urgent import QueueUrgent
from skingpt_desktop.ui.choices import Choices, keep_looks
from skingpt_desktop.ui.closing import Closing, Waiting
from skingpt_desktop.ui.deleting import Deleting, UndoBar
from skingpt_desktop.ui.drop_overlay import DropOverlay
from skingpt_desktop.ui.dropping import Dropping
from skingpt_desktop.ui.focus_order import order_focus
from skingpt_desktop.ui.help.desk import HelpDesk
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
from skingpt_desktop.ui.pieces import column
from skingpt_desktop.ui.queue_bar import QueueBar
from skingpt_desktop.ui.release_desk import ReleaseDesk
from skingpt_desktop.ui.report.report_desk import ReportDesk
from skingpt_desktop.ui.salvage_desk import SalvageDesk
from skingpt_desktop.ui.settings.desk import SettingsDesk
from skingpt_desktop.ui.settings.installation import Installation
from skingpt_desktop.ui.stage_desk import StageDesk
from skingpt_desktop.ui.starting import Starting
from skingpt_desktop.ui.store_desk import StoreDesk
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.study.study_desk import StudyDesk
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.welcome.desk import Welcome
from skingpt_desktop.ui.zones import Zones

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
        self.camera = CameraDesk(
            desk, self.lanes.camera, self.intake, self.photos, self.theme, self
        )
        self.queue = PhotoQueue(desk, self.lanes, self.model, self.store, self)
        self.zones = Zones(self.parts)
        self.stage = StageDesk(
            self.cases, self.store, self.intake, self.queue, self.zones, self.parts
        )
        self._queue_bar = bar = QueueBar(self.theme, self.queue)
        self.queue_person = QueuePerson(desk, self.store, self.queue, bar, self.parts, self)
        self.queue_urgent = QueueUrgent(self.queue, self.store, bar, self.parts, self.zones)
        self.study = StudyDesk(desk, self.lanes, self.queue, self.parts, self)
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
        self.help = HelpDesk(self.theme, self.settings.diagnose, self)
        waiting = Waiting(self.cases, self.store, self.queue, self.lock, self.parts.strip)
        self.closing = Closing(waiting, self)
        self.starting = Starting(
            self.model,
            self.store,
            self.welcome,
            asked or AskedFiles(parent=self),
            self.intake,
            self.lock,
            self.parts,
        )
        self._arrange()
        self._connect()
        self._follow_role()
        add_menus(self, self._commands())
        self.theme.changed.connect(lambda: self.theme.dress(self))
        self.theme.dress(self)

    def _arrange(self) -> None:
        self.setWindowTitle("SkinGPT Desktop")
        self.setWindowIcon(self.theme.icon("skingpt", "accent"))
        self.setMinimumSize(560, 480)
        self.resize(1280, 800)
        central = QWidget()
        lines = column(central, gap=0)
        lines.addWidget(self.parts.strip)
        lines.addWidget(UndoBar(self.theme, self.deleting))
        lines.addWidget(self._queue_bar)
        lines.addWidget(self.zones, 1)
        lines.addWidget(self.parts.footer)
        self.setCentralWidget(self.lock.around(central))
        self.overlay = DropOverlay(self.theme, central)
        self.dropping = Dropping(self.overlay, self.photos, self.intake, self)

    def _connect(self) -> None:
        parts, footer = self.parts, self.parts.footer
        self.model.stepped.connect(self._model_stepped)
        self.model.ready.connect(footer.show_model)
        self.model.ready.connect(self._model_ready)
        self.model.ready.connect(self.release.check_stick)
        self.model.failed.connect(self._model_failed)
        self.store_desk.opened.connect(self.cases.keep_all)
        self.cases.list_changed.connect(self.store.refresh)
        self.model.ready.connect(lambda _: self.intake.get_ready())
        parts.drop_zone.open_clicked.connect(self.intake.choose)
        parts.drop_zone.camera_clicked.connect(self.camera.show)
        parts.page.another_photo.connect(self.photos.choose_instead)
        parts.page.questions.field.photo_pasted.connect(self.intake.take_data)
        footer.change.clicked.connect(self.models.show)
        self.other_model.more_asked.connect(self.models.show)
        self.queue.case_added.connect(lambda _: self.store.refresh())
        self.welcome.done.connect(self._welcomed)
        self._follow_choices()
        parts.page.asking.asks_first.connect(lambda asks: self.choices.change(asks_first=asks))
        self.choices.changed.connect(self._follow_choices)
        self.stage.shown.connect(self.lock.give_back_draft)
        self.lock.covering.connect(self.cases_desk.put_away)
        self.lock.unlocked.connect(self._unlocked)
        self.lock.page.code_asked.connect(self.store_desk.ask_code)
        self.store_desk.restore_asked.connect(self.backups.restore)
        parts.footer.lock.clicked.connect(self.lock.lock_by_hand)
        self.settings.open_anew_asked.connect(self.open_anew)

    def _commands(self) -> Commands:
        cases = self.parts.cases
        return Commands(
            new=self.stage.begin_anew,
            open=self.intake.choose,
            paste=self._paste,
            camera=self.camera.show,
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
            done=cases.ask_done,
            following=cases.open_next,
            find=self.stage.go_to_search,
            stop=self.cases.talk.stop,
            question=self.stage.go_to_question,
            report=self.reports.show,
            study=self.study.show,
            figures=self.parts.page.findings.figures.toggle,
            looked=self.parts.page.toggle_focus,
            larger=lambda: self.theme.zoom(_LARGER),
            smaller=lambda: self.theme.zoom(1 / _LARGER),
            plain_size=lambda: self.theme.zoom(None),
            models=self.models.show,
            settings=self.settings.show,
            help=self.help.show,
            diagnostics=self.settings.diagnose,
            about=self.help.show_about,
            version=self.release.show,
            photo_guide=self.photos.show_guide,
            scheme=self.theme.choose,
        )

    def _follow_choices(self) -> None:
        self.cases.asks_first = self.choices.now.asks_first
        self.parts.page.asking.always.setChecked(self.choices.now.asks_first)

    def _follow_role(self) -> None:
        self.parts.cases.set_clinic(self.choices.now.role == "clinic")

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab goes as the window is read, with what came into it meanwhile."""
        order_focus(self)
        return super().focusNextPrevChild(forwards)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """See `Starting`."""
        super().showEvent(event)
        self.starting.shown()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """See `Starting`."""
        super().paintEvent(event)
        self.starting.painted()

    def _unlocked(self) -> None:
        self.closing.gives_up = False
        self.starting.open_asked()

    def _welcomed(self, in_another_language: bool) -> None:
        if in_another_language:
            self.open_anew()
        else:
            self.starting.go_on()

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

    def _paste(self) -> None:
        self.intake.take_data(_clipboard())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape stops an answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.cases.talk.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The overlay keeps the window's size."""
        super().resizeEvent(event)
        self.overlay.fit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stop, keep what was written, end the threads; refuse where something cannot be kept."""
        event.setAccepted(self.closing.may_close())
        if event.isAccepted():
            self._end()

    def _end(self) -> None:
        self.camera.put_away()
        self.lock.keep_draft()
        self.lock.clipboard.clear()
        self.store.close()
        self.models.manager.close()
        self.hide()
        self.lanes.shut_down()


def _clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()

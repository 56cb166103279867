"""Joins the model manager with the shelf and with the model that speaks."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from skingpt_desktop.domain.errors import AccessNeeded, SkinGPTError
from skingpt_desktop.domain.models import InstalledModel, Offer, Seated
from skingpt_desktop.services.desk import Step
from skingpt_desktop.ui.message_strip import Action, MessageStrip
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.models.cards import ModelCard, OfferCard
from skingpt_desktop.ui.models.manager import ModelManager
from skingpt_desktop.ui.models.original_dialog import OriginalDialog
from skingpt_desktop.ui.models.shelf_flow import Contents, ShelfFlow
from skingpt_desktop.ui.models.token_dialog import TokenDialog
from skingpt_desktop.ui.models.wording import fetch_text
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import plain_question
from skingpt_desktop.ui.translation import spoken
from skingpt_desktop.ui.wording import step_text


class ModelDesk(QObject):
    """Shows the manager on demand; what was begun in it goes on when it is closed."""

    def __init__(self, shelf: ShelfFlow, model: ModelFlow, parts: Parts, window: QWidget) -> None:
        super().__init__(parts)
        self._shelf = shelf
        self._model = model
        self._parts = parts
        self.manager = ModelManager(parts.theme, window)
        self.question: QMessageBox | None = None
        self.dialog: OriginalDialog | TokenDialog | None = None
        self._connect()

    def _connect(self) -> None:
        manager, shelf, model = self.manager, self._shelf, self._model
        shelf.listed.connect(self._listed)
        shelf.began.connect(manager.begin)
        shelf.progressed.connect(manager.work.go_on)
        shelf.ended.connect(self._ended)
        shelf.failed.connect(self._failed)
        shelf.resolved.connect(self._resolved)
        shelf.added.connect(self._added)
        model.ready.connect(lambda _: shelf.refresh())
        model.ready.connect(lambda _: self._rest())
        model.stepped.connect(self._model_stepped)
        model.failed.connect(lambda _: self._rest())
        model.fell_back.connect(self._fell_back)
        manager.look_up_asked.connect(shelf.resolve)
        manager.add_folder_asked.connect(self._choose_folder)
        manager.add_original_asked.connect(self._ask_original)
        manager.token_asked.connect(self._ask_token)
        manager.work.stop_asked.connect(self._stop)

    def show(self) -> None:
        """Bring the manager in sight."""
        self._shelf.refresh()
        self.manager.show()
        self.manager.raise_()
        self.manager.activateWindow()
        self.manager.setFocus()

    def use(self, folder: Path) -> None:
        """Change to the model in `folder`."""
        self._model.switch(folder)
        if self._model.is_switching:
            self.manager.begin(self.tr("Getting “{name}” ready").format(name=folder.name))

    def _listed(self, contents: Contents) -> None:
        for card in self.manager.show_contents(contents, self._model.folder):
            if isinstance(card, ModelCard):
                card.use_asked.connect(self.use)
                card.verify_asked.connect(self._shelf.verify)
                card.export_asked.connect(self._choose_stick)
                card.remove_asked.connect(self._ask_remove)
            elif isinstance(card, OfferCard):
                card.fetch_asked.connect(self._fetch)
                card.discard_asked.connect(self._shelf.discard)

    def _fetch(self, offer: Offer) -> None:
        if offer.files:
            self._shelf.download(offer)
        else:
            self._shelf.resolve(offer.repository)

    def _resolved(self, offer: Offer) -> None:
        self._rest()
        box, fetch = plain_question(
            self.manager,
            self.tr("Fetch “{name}”?").format(name=offer.name),
            fetch_text(offer),
            self.tr("Fetch it"),
            self.tr("Cancel"),
            role="primary",
        )
        fetch.clicked.connect(lambda: self._shelf.download(offer))
        self._open(box)

    def _ask_remove(self, name: str) -> None:
        box, remove = plain_question(
            self.manager,
            self.tr("Remove “{name}” from this computer?").format(name=name),
            self.tr("Answers that it gave stay in your cases. To use it again you must get it."),
            self.tr("Remove"),
            self.tr("Keep it"),
        )
        remove.clicked.connect(lambda: self._shelf.remove(name))
        self._open(box)

    def _open(self, box: QMessageBox) -> None:
        self.question = box
        box.finished.connect(box.deleteLater)
        box.open()

    def _choose_folder(self) -> None:
        dialog = self._folder_dialog(self.tr("Choose the folder of a model"))
        dialog.fileSelected.connect(lambda name: self._shelf.add_folder(Path(name)))
        dialog.open()

    def _choose_stick(self, model: str) -> None:
        dialog = self._folder_dialog(self.tr("Choose a stick, or a folder on it"))
        dialog.fileSelected.connect(lambda name: self._shelf.export(model, Path(name)))
        dialog.open()

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self.manager, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _ask_original(self) -> None:
        dialog = OriginalDialog(self._parts.theme, self.manager)
        dialog.entered.connect(self._shelf.add_original)
        self._open_dialog(dialog)

    def _ask_token(self) -> None:
        dialog = TokenDialog(self._parts.theme, self.manager)
        dialog.entered.connect(self._shelf.save_token)
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: OriginalDialog | TokenDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _stop(self) -> None:
        self._shelf.cancel()
        self._model.cancel_switch()

    def _rest(self) -> None:
        if not self._shelf.busy and not self._model.is_switching:
            self.manager.rest()

    def _ended(self, text: str) -> None:
        self._rest()
        if text:
            self.manager.strip.show_news("shelf", text, "")

    def _added(self, model: InstalledModel) -> None:
        if not self.manager.isVisible():
            self._parts.strip.show_news(
                "shelf",
                self.tr("“{name}” is ready to be used").format(name=model.name),
                spoken(model.intended_use),
                (self.tr("Use it"), lambda: self.use(model.folder)),
            )

    def _failed(self, error: SkinGPTError) -> None:
        self._rest()
        actions: tuple[Action, ...] = ()
        if isinstance(error, AccessNeeded):
            actions = ((self.tr("Enter the token …"), self._ask_token),)
        self._strip().show_error("shelf", error, *actions)

    def _fell_back(self, seated: Seated) -> None:
        trouble = seated.trouble
        assert trouble is not None
        text = self.tr("{message} “{name}” is in use instead.").format(
            message=spoken(trouble.message), name=seated.identity.name
        )
        self._strip().show_error("shelf", SkinGPTError(spoken(trouble.title), text))

    def _strip(self) -> MessageStrip:
        return self.manager.strip if self.manager.isVisible() else self._parts.strip

    def _model_stepped(self, step: Step) -> None:
        if self._model.is_switching:
            self.manager.work.detail.setText(step_text(step))

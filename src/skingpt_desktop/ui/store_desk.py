"""Joins what is on the screen with the case file: unlock it, list and rename cases."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.passphrase_dialog import PassphraseDialog
from skingpt_desktop.ui.store_flow import StoreFlow


class StoreDesk(QObject):
    """Asks for the passphrase and shows the list."""

    opened = Signal()

    def __init__(self, store: StoreFlow, parts: Parts, window: QWidget) -> None:
        super().__init__(parts)
        self._store = store
        self._parts = parts
        self._window = window
        self.dialog: PassphraseDialog | None = None
        store.passphrase_needed.connect(self._ask_passphrase)
        store.opened.connect(self._opened)
        store.open_failed.connect(self._open_failed)
        store.reader.listed.connect(parts.cases.take)
        store.reader.forgotten.connect(parts.cases.forget)
        store.failed.connect(self._failed)
        store.found.connect(parts.cases.show_found)
        store.pictures.connect(parts.cases.show_pictures)
        parts.cases.pictures_asked.connect(store.ask_pictures)
        parts.cases.search_asked.connect(store.search)
        parts.cases.rename_asked.connect(store.rename)

    def _ask_passphrase(self, lock: Lock) -> None:
        new = lock is Lock.NEW_WITH_PASSPHRASE
        self.dialog = PassphraseDialog(self._parts.theme, new=new, parent=self._window)
        self.dialog.entered.connect(self._store.open)
        self.dialog.rejected.connect(self._skipped)
        self.dialog.open()

    def _skipped(self) -> None:
        self._end_dialog()
        self._parts.strip.show_news(
            "store",
            self.tr("Your cases are locked"),
            self.tr("Photos that you ask about now are not kept until you unlock them."),
            (self.tr("Unlock …"), self._store.begin),
        )

    def _opened(self) -> None:
        if self.dialog is not None:
            self.dialog.rejected.disconnect(self._skipped)
            self.dialog.accept()
            self._end_dialog()
        self._parts.strip.withdraw("store")
        self.opened.emit()

    def _end_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _open_failed(self, error: SkinGPTError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)
        else:
            self._parts.strip.show_error("store", error, (self.tr("Try again"), self._store.begin))

    def _failed(self, error: SkinGPTError) -> None:
        self._parts.strip.show_error("case", error)

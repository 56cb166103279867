"""Joins what is on the screen with the case file: unlock it, list and rename cases."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import KeychainSilent, KeyGone, SkinGPTError, StoreLocked
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.ui.lock.choose_lock_dialog import ChooseLockDialog
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.passphrase_dialog import PassphraseDialog
from skingpt_desktop.ui.store_flow import StoreFlow


class StoreDesk(QObject):
    """Asks for what opens the cases, and shows the list.

    `set_up` says that a lock was chosen for the first time, `opened_by_code` that the recovery
    code was needed.
    """

    opened = Signal()
    set_up = Signal()
    opened_by_code = Signal()
    restore_asked = Signal()

    def __init__(self, store: StoreFlow, parts: Parts, window: QWidget) -> None:
        super().__init__(parts)
        self._store = store
        self._parts = parts
        self._window = window
        self._sets_up = self._by_code = False
        self.dialog: PassphraseDialog | ChooseLockDialog | None = None
        store.passphrase_needed.connect(self._ask_passphrase)
        store.opened.connect(self._opened)
        store.open_failed.connect(self._open_failed)
        store.reader.listed.connect(parts.cases.take)
        store.reader.forgotten.connect(parts.cases.forget)
        store.damaged.connect(lambda _: self._end_dialog())
        store.failed.connect(self._failed)
        store.found.connect(parts.cases.show_found)
        store.pictures.connect(parts.cases.show_pictures)
        parts.cases.pictures_asked.connect(store.ask_pictures)
        parts.cases.search_asked.connect(store.search)
        parts.cases.rename_asked.connect(store.rename)

    def ask_code(self) -> None:
        """Ask for the recovery code, where nothing else opens the cases."""
        self._ask(self._unlock_dialog(code=True))

    def _ask_passphrase(self, lock: Lock) -> None:
        self._sets_up = lock in {Lock.NEW_WITH_KEYCHAIN, Lock.NEW_WITH_PASSPHRASE}
        if not self._sets_up:
            self._ask(self._unlock_dialog())
            return
        text = self.tr(
            "Photos and conversations are kept on this computer in one encrypted file. How is it "
            "to open? You can change this at any time."
        )
        keychain = lock is Lock.NEW_WITH_KEYCHAIN
        leave = self.tr("Go on without keeping")
        dialog = ChooseLockDialog(
            self._parts.theme, text, leave, keychain=keychain, parent=self._window
        )
        dialog.entered.connect(self._store.open)
        dialog.restore_button.show()
        dialog.restore_asked.connect(self._restore)
        self._ask(dialog)

    def _restore(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.restore_asked.emit()

    def _unlock_dialog(self, *, code: bool = False) -> PassphraseDialog:
        leave = self.tr("Go on without keeping")
        if self._store.was_locked or code:
            leave = self.tr("Cancel")
        dialog = PassphraseDialog(self._parts.theme, leave, code=code, parent=self._window)
        dialog.entered.connect(self._store.open)
        dialog.code_entered.connect(self._open_with_code)
        return dialog

    def _ask(self, dialog: PassphraseDialog | ChooseLockDialog) -> None:
        self._end_dialog()
        self.dialog = dialog
        dialog.rejected.connect(self._skipped)
        dialog.open()

    def _open_with_code(self, code: str) -> None:
        self._by_code = True
        self._store.open_with_code(code)

    def _skipped(self) -> None:
        self._end_dialog()
        if self._store.was_locked:
            return
        title = self.tr("Your cases are locked")
        text = self.tr("Photos that you ask about now are not kept until you unlock them.")
        way = self.tr("Unlock …")
        if self._sets_up:
            title = self.tr("Nothing is kept yet")
            text = self.tr(
                "You can ask about photos. They are kept once you have chosen how to protect them."
            )
            way = self.tr("Protect and keep …")
        self._parts.strip.show_news("store", title, text, (way, self._store.begin))

    def _opened(self) -> None:
        if self.dialog is not None:
            self.dialog.rejected.disconnect(self._skipped)
            self.dialog.accept()
            self._end_dialog()
        self._parts.strip.withdraw("store")
        self.opened.emit()
        sets_up, by_code = self._sets_up, self._by_code
        self._sets_up = self._by_code = False
        if sets_up:
            self.set_up.emit()
        elif by_code:
            self.opened_by_code.emit()

    def _end_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _open_failed(self, error: SkinGPTError) -> None:
        self._by_code = False
        if self.dialog is not None:
            self.dialog.show_error(error)
            return
        ways = [(self.tr("Try again"), self._store.begin)]
        if isinstance(error, KeyGone | KeychainSilent):
            ways.append((self.tr("Recovery code …"), self.ask_code))
        self._parts.strip.show_error("store", error, *ways)

    def _failed(self, error: SkinGPTError) -> None:
        # What was asked for before a lock may be answered after it.
        if not (isinstance(error, StoreLocked) and self._store.was_locked):
            self._parts.strip.show_error("case", error)

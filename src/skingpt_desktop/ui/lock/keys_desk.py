"""Joins the dialogs about locks and the recovery code with the case file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.services.safe import SafeState
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.jobs import Handlers, Lane, plain
from skingpt_desktop.ui.lock.choose_lock_dialog import ChooseLockDialog
from skingpt_desktop.ui.lock.code_dialog import CodeDialog
from skingpt_desktop.ui.lock.keys_dialog import KeysDialog
from skingpt_desktop.ui.lock.safe_desk import SafeDesk
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.store_desk import StoreDesk
from skingpt_desktop.ui.store_flow import StoreFlow


class KeysDesk(SafeDesk):
    """Offers a recovery code at the first start, and lets lock and code be changed later."""

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        store: StoreFlow,
        store_desk: StoreDesk,
        choices: Choices,
        parts: Parts,
        window: QWidget,
    ) -> None:
        super().__init__(desk, lane, store, parts, window)
        self._choices = choices
        self.dialog: KeysDialog | None = None
        self.choosing: ChooseLockDialog | None = None
        self.showing: CodeDialog | None = None
        store_desk.set_up.connect(self.offer_code)
        store_desk.opened_by_code.connect(self._lock_anew)

    def show(self) -> None:
        """Show how the cases are locked."""
        if self._store.is_open:
            self._ask_state(self._show)
        else:
            self._store.begin()

    def offer_code(self) -> None:
        """Make a recovery code and show it; it counts once the user has it."""
        self._ask_state(lambda state: self._make_code(replaces=state.has_code))

    def _show(self, state: SafeState) -> None:
        if self.dialog is not None:
            self.dialog.show_state(state)
            return
        minutes = self._choices.now.lock_after
        self.dialog = KeysDialog(self._parts.theme, state, minutes, self._window)
        self.dialog.change_asked.connect(lambda: self._ask_state(self._choose_lock))
        self.dialog.code_asked.connect(self.offer_code)
        self.dialog.minutes_chosen.connect(lambda chosen: self._choices.change(lock_after=chosen))
        self.dialog.finished.connect(self._end)
        self.dialog.open()

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _choose_lock(self, state: SafeState) -> None:
        text = self.tr(
            "Choose how your cases open from now on. They are not written again, and your recovery "
            "code stays as it is."
        )
        self._show_choice(text, self.tr("Cancel"), state)

    def _lock_anew(self) -> None:
        text = self.tr(
            "Your recovery code has opened your cases. Choose how they open from now on; the code "
            "goes on to work."
        )
        self._ask_state(lambda state: self._show_choice(text, self.tr("Not now"), state))

    def _show_choice(self, text: str, leave: str, state: SafeState) -> None:
        self.choosing = ChooseLockDialog(
            self._parts.theme,
            text,
            leave,
            keychain=state.keychain_works,
            parent=self.dialog or self._window,
        )
        self.choosing.by_passphrase.setChecked(state.by_passphrase or not state.keychain_works)
        self.choosing.entered.connect(self._change_lock)
        self.choosing.finished.connect(self._end_choice)
        self.choosing.open()

    def _change_lock(self, passphrase: str | None) -> None:
        def failed(error: SkinGPTError) -> None:
            if self.choosing is not None:
                self.choosing.show_error(error)

        self._submit(lambda: self._desk.safe.change_lock(passphrase), self._lock_changed, failed)

    def _lock_changed(self, _: object) -> None:
        if self.choosing is not None:
            self.choosing.accept()
        self._parts.strip.show_news(
            "keys",
            self.tr("Your cases have a new lock"),
            self.tr("What opened them before does not any more."),
        )
        if self.dialog is not None:
            self._ask_state(self._show)

    def _end_choice(self) -> None:
        if self.choosing is not None:
            self.choosing.deleteLater()
        self.choosing = None

    def _make_code(self, *, replaces: bool) -> None:
        self._submit(self._new_code, lambda code: self._show_code(code, replaces))

    def _new_code(self) -> str:
        # The desk is built when it is first asked for: in the lane.
        return self._desk.safe.new_code()

    def _show_code(self, code: str, replaces: bool) -> None:
        parent = self.dialog or self._window
        self.showing = CodeDialog(self._parts.theme, code, replaces=replaces, parent=parent)
        self.showing.kept.connect(lambda: self._keep_code(code))
        self.showing.save_asked.connect(self._save_code)
        self.showing.rejected.connect(self._code_left)
        self.showing.finished.connect(self._end_code)
        self.showing.open()

    def _keep_code(self, code: str) -> None:
        self._submit(lambda: self._desk.safe.keep_code(code), self._code_kept, self._code_failed)

    def _code_kept(self, _: object) -> None:
        if self.showing is not None:
            self.showing.accept()
        self._parts.strip.withdraw("keys")
        if self.dialog is not None:
            self._ask_state(self._show)

    def _save_code(self, name: str, sheet: str) -> None:
        path = Path(name)

        def work() -> None:
            # What it brings along is not loaded before the window is painted.
            from skingpt_desktop.services.export import write_export  # noqa: PLC0415

            write_export(path, sheet.encode(), replace=True)

        def saved(_: object) -> None:
            if self.showing is not None:
                self.showing.show_done(self.tr("Saved as {name}").format(name=path.name))

        self._submit(work, saved, self._code_failed)

    def _code_failed(self, error: SkinGPTError) -> None:
        if self.showing is not None:
            self.showing.show_error(error)

    def _code_left(self) -> None:
        if self.dialog is None and self._store.is_open:
            self._parts.strip.show_news(
                "keys",
                self.tr("You have no recovery code yet"),
                self.tr("Without one, a lost key means lost cases. It takes a minute."),
                (self.tr("Make one …"), self.offer_code),
            )

    def _end_code(self) -> None:
        if self.showing is not None:
            self.showing.deleteLater()
        self.showing = None

    def _ask_state(self, then: Callable[[SafeState], None]) -> None:
        self._submit(self._state, then)

    def _submit(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[SkinGPTError], None] | None = None,
    ) -> None:
        handlers = Handlers(done, failed or self._failed)
        self._lane.submit(plain(work), handlers)

    def _failed(self, error: SkinGPTError) -> None:
        self._parts.strip.show_error("keys", error)

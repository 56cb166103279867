"""The real program: a recovery code, a lock in mid-typing, a backup, and another computer."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from keychains import MemoryKeychain, NoKeychain
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.services.local_shelf import LocalShelf
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow

from .conftest import MODEL, RESOURCES

PATIENT = 120_000
DRAFT = "canary: may my grandmother swim?"


@pytest.fixture
def computer(qtbot, tmp_path):
    """A computer of its own for each name, with its window and what is behind it."""
    windows = []

    def sit_down(name, keychain):
        paths = StorePaths(tmp_path / name / "cases")
        desk = LocalDesk(
            MODEL, MODEL, RESOURCES / "knowledge", paths.folder, Vault(paths, keychain)
        )
        shelf = LocalShelf(MODEL.parent, tmp_path / "models", RESOURCES / "models/catalogue.json")
        window = MainWindow(desk, RESOURCES, shelf)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.store_desk.dialog is not None, timeout=PATIENT)
        return window, desk

    yield sit_down
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def photos_held():
    """The photos in this process; other tests may have left some."""
    gc.collect()
    return {id(one) for one in gc.get_objects() if issubclass(type(one), Photo)}


def test_locked_in_mid_typing_and_opened_elsewhere_by_the_code(
    qtbot, computer, drawn_photo, tmp_path
):
    def until(condition):
        qtbot.waitUntil(condition, timeout=PATIENT)

    before = photos_held()
    window, desk = computer("clinic", MemoryKeychain())
    window.store_desk.dialog.accept_button.click()
    until(lambda: window.keys.showing is not None)
    code = window.keys.showing.code.text()
    window.keys.showing.has_it.click()
    window.keys.showing.accept_button.click()
    until(lambda: window.keys.showing is None)

    until(lambda: window.model.is_ready)
    window.intake.take(Incoming(drawn_photo))
    until(lambda: window.cases.current is not None and window.cases.current.case_id is not None)
    until(lambda: window.cases.is_settled and not window.cases.has_unkept)
    next_step = window.parts.page.banner.first.text()
    window.parts.page.questions.field.setPlainText(DRAFT)

    key = desk._safe._key
    window.activateWindow()
    until(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.lock.page.isVisible() and window.lock.page.unlock_button.isEnabled())
    until(lambda: not window.lanes.model.busy)
    assert key.is_wiped
    qtbot.wait(1)
    assert photos_held() <= before
    for file in (tmp_path / "clinic").rglob("*"):
        assert file.is_dir() or b"canary" not in file.read_bytes()

    qtbot.keyClick(window.lock.page.unlock_button, Qt.Key.Key_Space)
    until(lambda: window.parts.page.banner.first.text() == next_step)
    assert window.parts.page.questions.field.toPlainText() == DRAFT

    stick = tmp_path / "stick.skingpt"
    window.backups.back_up()
    until(lambda: window.backups.files is not None)
    window.backups.files.fileSelected.emit(str(stick))
    window.backups.files.reject()
    until(lambda: stick.exists() and window.backups.working is None)
    window.close()

    home, _ = computer("home", NoKeychain())
    home.store_desk.dialog.skip_button.click()
    home.backups._look_at(stick)
    until(lambda: home.backups.secret is not None)
    home.backups.secret.code_button.click()
    home.backups.secret.first.setText(code.lower())
    home.backups.secret.accept_button.click()
    until(lambda: home.backups.question is not None)
    next(one for one in home.backups.question.buttons() if one.text() == "Restore").click()
    until(lambda: home.keys.choosing is not None)
    for field in (home.keys.choosing.first, home.keys.choosing.second):
        field.setText("four words lie here")
    home.keys.choosing.accept_button.click()
    until(lambda: home.keys.choosing is None)
    until(lambda: home.parts.cases.items.cases.rowCount() == 1)

"""At twice the size of text, on a screen of 1280 by 720, every dialog has room for what it says."""

import pytest
from dialogs import OPENERS, open_dialog
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from room_for_text import clipped
from test_translations import LANGUAGES, RESOURCES

from skingpt_desktop.services.desk import Lock
from skingpt_desktop.ui import room
from skingpt_desktop.ui.translation import use_language

SCREEN = QSize(1280, 720)
TITLE_BAR = QSize(0, 16)


@pytest.fixture(params=["en", *LANGUAGES])
def language(qapp, request):
    use_language(qapp, RESOURCES / "translations", request.param)
    yield request.param
    use_language(qapp, RESOURCES / "translations", "en")


@pytest.fixture
def small_screen(monkeypatch):
    """The screen of these tests is as large as it is; what there is room for is not."""
    monkeypatch.setattr(room, "room_for", lambda dialog: SCREEN - TITLE_BAR)


def trouble(dialog):
    """What does not fit; empty where all is well."""
    dialog.layout().activate()
    QApplication.processEvents()
    found = clipped(dialog)
    if dialog.height() > SCREEN.height() or dialog.width() > SCREEN.width():
        found.append(("larger than the screen", dialog.size().toTuple()))
    return found


def test_every_dialog_has_room_for_what_it_says(language, small_screen, make_driver):
    driver = make_driver()
    driver.window.resize(SCREEN)
    driver.window.theme.resize_text(2.0)
    for _ in range(2):
        driver.take_photo_and_wait()
    found = {}
    for name in OPENERS:
        dialog = open_dialog(driver, name)
        found[name] = trouble(dialog)
        dialog.reject()
        driver.wait_until_idle()
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize(
    "lock", [Lock.NEW_WITH_KEYCHAIN, Lock.NEW_WITH_PASSPHRASE, Lock.PASSPHRASE]
)
def test_the_questions_of_the_first_start_have_room(
    language, small_screen, make_driver, desk, lock
):
    desk.lock = lock
    driver = make_driver(ready=False)
    driver.window.resize(SCREEN)
    driver.window.theme.resize_text(2.0)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    assert trouble(driver.window.store_desk.dialog) == []

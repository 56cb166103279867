"""The first start: asked once, skipped safely, and the answers kept."""

import pytest
from PySide6.QtCore import Qt

from skingpt_desktop.services.settings import SettingsFile
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.welcome.dialog import WelcomeDialog
from skingpt_desktop.ui.welcome.page import WelcomePage
from skingpt_desktop.ui.welcome.pages import AboutPage, WhoPage


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def first_start(make_driver, settings):
    made = make_driver(ready=False, choices=Choices(settings))
    made.until(lambda: made.window.welcome.dialog is not None)
    yield made
    if made.window.welcome.dialog:
        made.window.welcome.dialog.skip_rest()


def go_to(dialog, kind):
    while not isinstance(dialog.page, kind):
        dialog.next.click()
    return dialog.page


def test_the_first_start_says_what_this_is_and_keeps_who_uses_it(first_start, settings, desk):
    dialog = first_start.window.welcome.dialog
    about = go_to(dialog, AboutPage)
    said = " ".join(label.text() for label in about.findChildren(type(dialog._title)))
    assert "not a doctor" in said
    assert "No regulator" in said
    go_to(dialog, WhoPage).clinic.click()
    assert not desk.called("store_lock"), "the case file waits for the choice of its lock"
    while first_start.window.welcome.dialog:
        dialog.next.click()
    kept = settings.read()
    assert (kept.role, kept.lock_after, kept.welcomed) == ("clinic", 5, True)
    first_start.until(lambda: first_start.window.store.is_open)


def test_it_can_be_skipped_with_escape_and_does_not_come_again(
    first_start, settings, make_driver, qtbot
):
    qtbot.keyClick(first_start.window.welcome.dialog, Qt.Key.Key_Escape)
    first_start.until(lambda: first_start.window.store.is_open)
    assert settings.read().welcomed
    assert make_driver(choices=Choices(settings)).window.welcome.dialog is None


def test_the_model_gets_ready_behind_it(first_start):
    first_start.until(lambda: first_start.window.model.is_ready)
    assert first_start.window.welcome.dialog is not None


class Demanding(WelcomePage):
    """A page that must be answered."""

    answer = ""

    @property
    def is_complete(self):
        return bool(self.answer)

    @property
    def must_be_answered(self):
        return not self.answer


def test_skipping_stops_at_what_must_be_answered(driver, qtbot):
    demanding = Demanding("Must")
    dialog = WelcomeDialog(
        driver.window.theme, lambda: [WelcomePage("One"), demanding, WelcomePage("Three")]
    )
    qtbot.addWidget(dialog)
    ended = []
    dialog.ended.connect(lambda: ended.append(True))
    dialog.skip.click()
    assert dialog.page is demanding
    assert not dialog.next.isEnabled()
    dialog.close()
    assert not ended
    demanding.answer = "yes"
    demanding.changed.emit()
    dialog.next.click()
    dialog.next.click()
    assert ended == [True]

"""The settings, the diagnostics and the help."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar

from skingpt_desktop.services.diagnosis import Check, checks
from skingpt_desktop.services.settings import SettingsFile
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.help.dialog import HelpDialog
from skingpt_desktop.ui.settings.installation import Installation

FOUND = (
    Check("program", "1.0", well=True),
    Check("model", "Model damaged. Get it again.", well=False),
)


@pytest.fixture
def settings(tmp_path):
    file = SettingsFile(tmp_path / "settings.json")
    file.change(welcomed=True)
    return file


@pytest.fixture
def window(make_driver, settings):
    return make_driver(
        choices=Choices(settings), installation=Installation(Path("/data"), lambda: FOUND)
    ).window


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_every_setting_is_kept_and_shown_again(window, settings):
    window.settings.show()
    dialog = window.settings.dialog
    choose(dialog.text_size, 1.5)
    choose(dialog.scheme, "dark")
    choose(dialog.role, "clinic")
    assert dialog.lock_after.currentData() == 5
    choose(dialog.lock_after, 30)
    choose(dialog.paper, "letter")
    dialog.still.click()
    assert window.theme.is_dark
    assert window.theme.text_size == pytest.approx(1.5)
    kept = settings.read()
    assert (kept.scheme, kept.text_size, kept.role) == ("dark", 1.5, "clinic")
    assert (kept.lock_after, kept.paper, kept.still) == (30, "letter", True)
    dialog.accept()
    window.settings.show()
    again = window.settings.dialog
    boxes = (again.text_size, again.scheme, again.role, again.lock_after, again.paper)
    assert [box.currentData() for box in boxes] == [1.5, "dark", "clinic", 30, "letter"]
    assert again.still.isChecked()
    again.still.click()
    again.accept()


def test_another_language_opens_the_window_anew(window, settings, qtbot):
    window.settings.show()
    dialog = window.settings.dialog
    assert not dialog.anew.isVisible()
    choose(dialog.language, "ar")
    assert settings.read().language == "ar"
    dialog.anew.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.opens_anew


def test_nothing_moves_where_the_user_wants_that(window):
    moving = [bar for bar in window.findChildren(QProgressBar) if bar.property("endless")]
    assert moving
    assert all(bar.maximum() == 0 for bar in moving)
    window.theme.keep_still(True)
    assert all(bar.maximum() == 1 for bar in moving)
    window.theme.keep_still(False)
    assert all(bar.maximum() == 0 for bar in moving)


def test_the_settings_say_that_no_connection_is_open_and_where_the_data_lies(window):
    window.settings.show()
    dialog = window.settings.dialog
    assert "none opened" in dialog.network.text()
    assert "/data" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.accept()


def test_diagnostics_can_be_copied_and_count_the_problems(window, qtbot):
    window.settings.diagnose()
    dialog = window.settings.diagnostics
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    assert "1 check found" in dialog.state.text()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "ok       program: 1.0" in copied
    assert "PROBLEM  model" in copied
    dialog.reject()


def test_no_check_tells_the_name_of_the_user(tmp_path, monkeypatch):
    home = tmp_path / "maria-lopez"
    model = home / "models" / "mine"
    model.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    found = list(checks(home / "knowledge", home / "cases", str(model), ()))
    assert {check.name for check in found if not check.well} >= {"model", "knowledge"}
    assert "maria-lopez" not in "\n".join(check.line for check in found)


def test_the_help_opens_with_emergencies_and_knows_every_key(window, qtbot):
    window.help.show()
    dialog = window.findChild(HelpDialog)
    first = dialog._pages.currentWidget()
    assert "emergency number" in first.findChildren(QLabel)[0].text()
    dialog.subjects.setCurrentRow(3)
    keys = [label.text() for label in dialog._pages.currentWidget().findChildren(QLabel)]
    assert keys[keys.index("Ctrl+,") + 1] == "Settings"
    assert keys[keys.index("Ctrl+F") + 1] == "Find a case"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

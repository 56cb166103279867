"""The version, the stick, and photos that the system asks to be opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from skingpt_desktop.domain.errors import StickChanged
from skingpt_desktop.services.release import Release
from skingpt_desktop.ui.asked_files import AskedFiles
from skingpt_desktop.ui.version_dialog import VersionDialog


def version_dialog(window):
    window.release.show()
    return window.findChild(VersionDialog)


def test_the_address_of_new_versions_is_shown_and_copied_but_never_opened_by_us(make_driver):
    window = make_driver(release=Release("9.8.7", "https://example.org/releases")).window
    dialog = version_dialog(window)
    assert "https://example.org/releases" in dialog.address.text()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/releases"
    dialog.reject()


def test_a_build_without_an_address_says_where_to_look(driver):
    dialog = version_dialog(driver.window)
    assert dialog.copy.isHidden()
    assert dialog.browse.isHidden()
    dialog.reject()


class Changed(Release):
    def check_stick(self, report, is_cancelled):
        raise StickChanged("This stick is not as it was made", "Missing: “x”.")


class Well(Release):
    def check_stick(self, report, is_cancelled):
        report(1, 1)


def test_a_changed_stick_is_told_above_everything(make_driver, tmp_path):
    driver = make_driver(release=Changed("1", stick=tmp_path))
    driver.until(driver.window.parts.strip.isVisible)
    assert driver.window.parts.strip.title.text() == "This stick is not as it was made"


def test_from_a_stick_the_user_may_keep_cases_there(make_driver, tmp_path):
    driver = make_driver(release=Well("1", stick=tmp_path, asks_where=True))
    strip = driver.window.parts.strip
    driver.until(lambda: bool(strip.buttons))
    strip.buttons[0].click()
    assert (tmp_path / "data").is_dir()
    assert "next start" in strip.title.text()


def test_where_cases_are_kept_already_nothing_is_asked(make_driver, tmp_path):
    driver = make_driver(release=Well("1", stick=tmp_path))
    driver.until(lambda: not driver.window.lanes.stick.busy)
    assert not driver.window.parts.strip.isVisible()


def test_photos_named_at_the_start_are_opened(make_driver):
    driver = make_driver(asked=AskedFiles([Path("arm.jpg")]))
    driver.until(lambda: driver.window.parts.shows_case)
    driver.wait_until_kept()
    assert driver.desk.called("photo_read")


@pytest.mark.parametrize("files", [1, 3])
def test_photos_that_the_system_names_later_are_opened(make_driver, qapp, files):
    asked = AskedFiles()
    qapp.installEventFilter(asked)
    driver = make_driver(asked=asked)
    for number in range(files):
        url = QUrl.fromLocalFile(str(Path.cwd() / f"arm-{number}.jpg"))
        QApplication.sendEvent(qapp, QFileOpenEvent(url))
    driver.until(lambda: driver.window.parts.shows_case)
    driver.wait_until_kept()
    qapp.removeEventFilter(asked)

"""Backing up and restoring from the menu, with progress, a way to stop, and nothing unasked."""

from dataclasses import replace
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import BackupFailed

TARGET = Path("/stick/b.skingpt")


@pytest.fixture
def backups(driver):
    driver.desk.safe.now = replace(driver.desk.safe.now, has_code=True)
    return driver.window.backups


def choose_file(driver, path=TARGET):
    driver.until(lambda: driver.window.backups.files is not None)
    files, driver.window.backups.files = driver.window.backups.files, None
    files.fileSelected.emit(str(path))
    files.reject()


def press(box, text):
    next(button for button in box.buttons() if button.text() == text).click()


def answer(driver, text):
    driver.until(lambda: driver.window.backups.question is not None)
    question, driver.window.backups.question = driver.window.backups.question, None
    press(question, text)


def test_a_backup_is_written_with_progress_and_said_to_be_whole(driver, backups):
    driver.take_photo_and_wait()
    driver.desk.gate("safe_back_up").close()
    backups.back_up()
    choose_file(driver)
    driver.reach("safe_back_up")
    driver.until(lambda: backups.working is not None and backups.working.bar.value() == 500)
    driver.desk.gate("safe_back_up").open()
    driver.until(lambda: backups.working is None)
    assert "checked" in driver.strip.title.text()
    assert "1 case in b.skingpt" in driver.strip.text.text()


def test_a_backup_can_be_stopped(driver, backups):
    driver.desk.gate("safe_back_up").close()
    backups.back_up()
    choose_file(driver)
    driver.reach("safe_back_up")
    backups.working.stop_button.click()
    driver.until(lambda: backups.working is None)
    assert driver.strip.title.text() == "Stopped"


def test_one_that_only_this_computer_opens_is_asked_about(driver):
    driver.window.backups.back_up()
    answer(driver, "Cancel")
    assert driver.desk.called("safe_back_up") == []
    driver.window.backups.back_up()
    answer(driver, "Back up all the same")
    choose_file(driver)
    driver.until(lambda: bool(driver.desk.called("safe_back_up")))


def test_a_restore_asks_for_the_secret_and_before_it_puts_anything_aside(driver, backups):
    driver.take_photo_and_wait()
    driver.page.questions.field.setPlainText("May I swim?")
    backups.restore()
    choose_file(driver)
    driver.until(lambda: backups.secret is not None)
    for typed in ("not this", driver.desk.safe.secret):
        backups.secret.first.setText(typed)
        backups.secret.accept_button.click()
        driver.until(lambda: backups.secret is None or backups.secret.error.isVisible())
    assert driver.desk.called("safe_restore") == []
    answer(driver, "Restore")
    driver.until(lambda: driver.desk.called("safe_restore") != [] and driver.window.lock.is_open)
    driver.wait_until_idle()
    assert driver.desk.drafts == {1: "May I swim?"}
    assert driver.window.store.is_open
    assert not driver.parts.shows_case
    assert "2 cases are back" in driver.strip.text.text()
    assert str(driver.desk.safe.aside) in driver.strip.text.text()


def test_a_restore_that_fails_leaves_the_cases_that_were_there(driver, backups):
    driver.take_photo_and_wait()
    titles = driver.titles
    driver.desk.fail("safe_restore", BackupFailed("This backup is damaged", "Use another."))
    driver.desk.safe.secret = None
    driver.desk.safe.backup_opens = lambda path, typed: True
    backups.restore()
    choose_file(driver)
    answer(driver, "Restore")
    driver.until(lambda: driver.strip.title.text() == "This backup is damaged")
    driver.until(lambda: driver.window.store.is_open)
    driver.wait_until_idle()
    assert driver.titles == titles
    assert driver.window.lock.is_open

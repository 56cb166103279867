"""A damaged case file, as the window tells of it."""

from pathlib import Path

from skingpt_desktop.domain.errors import CasesDamaged, DiskFull
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.services.desk import Lock

DAMAGED = CasesDamaged("The file of your cases is damaged", "What can be read can be saved.")


def until_offered(driver):
    driver.until(lambda: driver.strip.isVisible() and len(driver.strip.buttons) == 1)
    assert driver.strip.title.text() == DAMAGED.title


def test_damage_that_the_check_finds_is_offered_to_be_saved(make_driver, desk):
    desk.fail("check_cases", DAMAGED)
    driver = make_driver()
    until_offered(driver)
    desk.gate("store_salvage").close()
    driver.strip.buttons[0].click()
    driver.reach("store_salvage")
    assert "Saving" in driver.strip.title.text()
    desk.gate("store_salvage").open()
    driver.until(lambda: driver.window.salvage.news is not None)
    words = driver.window.salvage.news.informativeText()
    assert "7 cases, 31 answers" in words
    assert "1 case, 2 photos, 4 answers" in words
    assert str(Path("/cases/kept")) in words
    driver.window.salvage.news.accept()
    driver.wait_until_idle()
    assert not driver.strip.isVisible()
    # The new file is checked as well.
    assert len(desk.called("check_cases")) == 2
    driver.take_photo_and_wait()


def test_a_file_that_cannot_be_opened_is_saved_without_the_passphrase_being_typed_again(
    make_driver, desk
):
    desk.lock = Lock.PASSPHRASE
    desk.fail("store_open", DAMAGED)
    desk.salvaged = Salvaged(Path("/kept"), 3, 0, 9, 0, 0, 0)
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    driver.window.store_desk.dialog.entered.emit(desk.passphrase)
    until_offered(driver)
    assert driver.window.store_desk.dialog is None
    driver.strip.buttons[0].click()
    driver.until(lambda: driver.window.store.is_open)
    assert "Nothing is missing" in driver.window.salvage.news.informativeText()
    driver.window.salvage.news.accept()


def test_saving_can_be_stopped_and_tried_again(make_driver, desk):
    desk.fail("check_cases", DAMAGED)
    driver = make_driver()
    until_offered(driver)
    desk.gate("store_salvage").close()
    driver.strip.buttons[0].click()
    driver.reach("store_salvage")
    driver.strip.buttons[0].click()
    desk.gate("store_salvage").open()
    driver.wait_until_idle()
    assert driver.window.store.is_open
    assert driver.window.salvage.news is None

    desk.fail("store_salvage", DiskFull("No room left on the disk", "Free some space."))
    driver.window.store.damaged.emit(DAMAGED)
    driver.strip.buttons[0].click()
    driver.until(lambda: driver.strip.title.text() == "No room left on the disk")
    driver.strip.buttons[0].click()
    driver.until(lambda: driver.window.salvage.news is not None)
    driver.window.salvage.news.accept()

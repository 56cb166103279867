"""The dialog in which a photo is taken, from the button to the case."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from scripted_desk import drawn_photo

from skingpt_desktop.domain.errors import CameraError
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.ui.camera import dialog as camera_dialog

NONE = CameraError("No camera was found", "Connect a camera and try again.")


@pytest.fixture
def taking(driver):
    """The dialog, opened by the button, with the first picture in sight."""
    return open_dialog(driver, driver.parts.drop_zone.camera_button.click)


def open_dialog(driver, act):
    act()
    dialog = driver.window.camera.dialog
    driver.until(lambda: dialog.live.view.has_picture)
    return dialog


def all_off(driver):
    driver.wait_until_idle()
    return not any(camera.is_on for camera in driver.desk.cameras)


def press(driver, key):
    """To whatever has the focus, as a person's key does."""
    target = QApplication.focusWidget() or driver.window.camera.dialog
    driver.qtbot.keyClick(target, key)


def test_no_camera_is_looked_for_before_the_user_wants_one(driver):
    driver.take_photo_and_wait()
    assert driver.desk.cameras == []
    driver.window.close()
    assert driver.desk.cameras == []


def test_a_photo_is_taken_by_keyboard_and_becomes_a_case(driver):
    dialog = open_dialog(
        driver,
        lambda: driver.qtbot.keyClick(driver.window, "t", Qt.KeyboardModifier.ControlModifier),
    )
    assert dialog.shutter.hasFocus()
    assert not dialog.use.isVisible()
    press(driver, Qt.Key.Key_Space)
    driver.until(dialog.use.isVisible)
    assert all_off(driver)
    assert dialog.use.hasFocus()
    assert not dialog.shutter.isVisible()
    assert dialog.photo.good.isVisible()
    press(driver, Qt.Key.Key_Space)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert driver.window.camera.dialog is None
    assert driver.titles == ["Psoriasis?"]
    (kept,) = driver.desk.called("store_add_case")
    assert kept[0].rgb == driver.desk.photo.rgb
    assert driver.desk.threads("camera_") == {"camera_0"}


def test_the_space_bar_works_wherever_the_focus_is(driver):
    driver.desk.camera_names = ("Front", "Close-up")
    dialog = open_dialog(driver, driver.window.camera.show)
    assert [dialog.choice.itemText(n) for n in range(dialog.choice.count())] == [
        "Front",
        "Close-up",
    ]
    dialog.guide.setFocus()
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Space)
    driver.until(dialog.use.isVisible)
    assert all_off(driver)


def test_another_camera_is_switched_on_and_the_first_one_off(driver):
    driver.desk.camera_names = ("Front", "Close-up", "")
    dialog = open_dialog(driver, driver.window.camera.show)
    assert dialog.choice.isVisible()
    assert dialog.choice.itemText(2) == "Camera 3"
    dialog.choice.setCurrentIndex(1)
    dialog.choice.activated.emit(1)
    driver.until(lambda: len(driver.desk.cameras) == 2 and dialog.live.view.has_picture)
    first, second = driver.desk.cameras
    assert (first.is_on, second.is_on, second.place) == (False, True, 1)
    assert dialog.choice.currentIndex() == 1
    dialog.reject()
    assert all_off(driver)


def test_each_fault_of_the_photo_is_said_and_another_one_can_be_taken(driver, taking):
    driver.desk.photo = drawn_photo(quality=Quality(0.4, (QualityProblem.BLURRED,)))
    taking.shutter.click()
    driver.until(taking.again.isVisible)
    assert "move back until it is sharp" in taking.photo.hints.texts[0]
    assert not taking.photo.good.isVisible()
    driver.desk.photo = drawn_photo(quality=Quality(0.9))
    taking.again.click()
    driver.until(lambda: taking.live.view.has_picture)
    taking.shutter.click()
    driver.until(taking.photo.good.isVisible)
    assert taking.photo.hints.texts == ()
    taking.use.click()
    driver.until(lambda: len(driver.desk.called("store_add_case")) == 1)
    driver.wait_until_kept()
    assert len(driver.desk.cameras) == 2


def test_a_photo_can_join_the_case_that_is_open(driver):
    driver.take_photo_and_wait()
    dialog = open_dialog(driver, driver.window.camera.show)
    dialog.shutter.click()
    driver.until(dialog.join.isVisible)
    assert dialog.use.text() == "Use for a new case"
    dialog.join.click()
    driver.until(lambda: len(driver.desk.called("store_add_photo")) == 1)
    driver.wait_until_kept()
    assert len(driver.desk.cases) == 1


@pytest.mark.parametrize("leave", ["escape", "cancel", "lock", "close the window"])
def test_however_the_dialog_ends_the_camera_is_off(driver, leave):
    dialog = open_dialog(driver, driver.window.camera.show)
    if leave == "escape":
        driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    elif leave == "cancel":
        dialog.cancel.click()
    elif leave == "lock":
        driver.window.lock.lock()
    else:
        driver.window.close()
    driver.until(lambda: all_off(driver))
    assert driver.desk.called("store_add_case") == []


def test_a_camera_that_hangs_can_be_left(driver):
    gate = driver.desk.gate("camera_names")
    gate.close()
    driver.window.camera.show()
    driver.until(gate.reached.is_set)
    dialog = driver.window.camera.dialog
    assert dialog.live.busy.isVisible()
    assert not dialog.shutter.isEnabled()
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Space)
    dialog.reject()
    assert all_off(driver)
    assert driver.window.camera.dialog is None


def test_without_a_camera_it_says_so_and_what_to_do(driver):
    driver.desk.fail("camera_names", NONE)
    driver.window.camera.show()
    dialog = driver.window.camera.dialog
    driver.until(dialog.trouble.isVisible)
    assert dialog.trouble.title.text() == "No camera was found"
    assert dialog.retry.hasFocus()
    assert dialog.file.isVisible()
    assert not dialog.shutter.isVisible()
    dialog.retry.click()
    driver.until(lambda: dialog.live.view.has_picture)
    assert dialog.live.isVisible()


def test_a_camera_that_is_unplugged_while_aiming(driver, taking):
    driver.desk.fail("camera_look", CameraError("The camera stopped", "It was unplugged."))
    driver.until(taking.trouble.isVisible)
    assert not taking.live.view.has_picture
    assert all_off(driver)


def test_a_count_down_and_a_way_out_of_it(driver, taking):
    taking._clock.setInterval(1)
    taking.countdown.setChecked(True)
    taking.shutter.click()
    assert taking.shutter.text() == "Stop counting"
    taking.shutter.click()
    assert taking.shutter.text() == "Take the photo"
    assert not taking._clock.isActive()
    taking.shutter.click()
    driver.until(taking.use.isVisible)
    assert camera_dialog.SECONDS == 3
    assert taking.shutter.text() == "Take the photo"


def test_a_name_is_shown_as_it_is(driver):
    driver.desk.camera_names = ("<b>Front</b>", "Back")
    dialog = open_dialog(driver, driver.window.camera.show)
    assert dialog.choice.itemText(0) == "<b>Front</b>"

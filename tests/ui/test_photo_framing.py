"""Crop, turn and mark a photo in the window; the photo itself stays as it was taken."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from skingpt_desktop.domain.photo import AS_TAKEN, Box
from skingpt_desktop.ui.framing_dialog import FramingDialog


@pytest.fixture
def adjust(driver):
    """Takes a photo; each call then opens the dialog as the user does."""
    driver.take_photo_and_wait()

    def opened():
        driver.page.photos.adjust.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FramingDialog)
        return dialog

    return opened


def at(canvas, x, y):
    """The pixel of the canvas at these shares of the photo."""
    place = canvas.place
    return QPoint(round(place.x() + x * place.width()), round(place.y() + y * place.height()))


def pull(qtbot, canvas, start, end):
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=at(canvas, *start))
    qtbot.mouseMove(canvas, at(canvas, *end))
    qtbot.mouseRelease(canvas, left, pos=at(canvas, *end))


def seen(driver):
    return driver.desk.called("model_assess")[-1][0]


def test_a_frame_drawn_by_mouse_is_what_the_model_sees(driver, adjust, qtbot):
    whole = driver.window.cases.current.photos[0].whole
    dialog = adjust()
    pull(qtbot, dialog.canvas, (0.25, 0.25), (0.75, 0.75))
    dialog.done_button.click()
    driver.until(lambda: len(driver.desk.called("store_reframe")) == 1)
    driver.wait_until_kept()
    assert seen(driver).width == pytest.approx(240, abs=4)
    assert seen(driver).height == pytest.approx(180, abs=4)
    [kept] = driver.desk.cases[1].photos
    assert (kept.stored.width, kept.stored.height) == (480, 360)
    assert kept.stored.digest == whole.digest
    assert kept.stored.framing.crop.left == pytest.approx(0.25, abs=0.01)
    assert driver.page.photo.accessibleName() == f"Photo, {seen(driver).width} by 180 pixels"


def test_turned_and_cut_by_keys_and_set_back(driver, adjust, qtbot):
    dialog = adjust()
    dialog.right.click()
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.canvas.framing.quarter_turns == 1
    assert dialog.canvas.framing.crop == Box(0, 0, 0.98, 1)
    assert "0 to 98 percent down" in dialog.canvas.accessibleDescription()
    dialog.done_button.click()
    driver.until(lambda: len(driver.desk.called("store_reframe")) == 1)
    driver.wait_until_kept()
    assert (seen(driver).width, seen(driver).height) == (360, 471)
    again = adjust()
    assert again.canvas.framing.crop == Box(0, 0, 0.98, 1)
    again.reset.click()
    assert not again.reset.isEnabled()
    again.done_button.click()
    driver.until(lambda: len(driver.desk.called("store_reframe")) == 2)
    driver.wait_until_kept()
    assert driver.desk.cases[1].photos[0].stored.framing == AS_TAKEN
    assert (seen(driver).width, seen(driver).height) == (480, 360)


def test_a_mark_is_kept_without_a_look_and_goes_into_the_report(driver, adjust, qtbot):
    looks = len(driver.desk.called("model_assess"))
    dialog = adjust()
    dialog.mark.click()
    pull(qtbot, dialog.canvas, (0.4, 0.6), (0.45, 0.6))
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Right)
    dialog.done_button.click()
    driver.until(lambda: len(driver.desk.called("store_reframe")) == 1)
    driver.wait_until_kept()
    mark = driver.desk.cases[1].photos[0].stored.framing.mark
    assert (mark.x, mark.y) == (pytest.approx(0.42, abs=0.01), pytest.approx(0.6, abs=0.01))
    assert mark.radius == pytest.approx(0.05, abs=0.01)
    assert len(driver.desk.called("model_assess")) == looks
    driver.page.report.click()
    driver.until(lambda: len(driver.desk.called("report_typeset")) == 1)
    [(opened, _)] = driver.desk.called("report_typeset")
    assert opened.case.photos[0].stored.framing.mark == mark
    driver.window.reports.dialog.reject()
    driver.wait_until_idle()


def test_cancel_changes_nothing(driver, adjust, qtbot):
    dialog = adjust()
    dialog.left.click()
    dialog.reject()
    assert driver.window.cases.current.photos[0].framing == AS_TAKEN
    assert driver.desk.called("store_reframe") == []


def test_pulling_a_corner_and_the_whole_frame_stays_inside(driver, adjust, qtbot):
    dialog = adjust()
    pull(qtbot, dialog.canvas, (0.2, 0.2), (0.6, 0.6))
    pull(qtbot, dialog.canvas, (0.6, 0.6), (0.8, 0.5))
    crop = dialog.canvas.framing.crop
    assert (crop.right, crop.bottom) == (pytest.approx(0.8, abs=0.01), pytest.approx(0.5, abs=0.01))
    pull(qtbot, dialog.canvas, (0.5, 0.35), (1.0, 1.0))
    crop = dialog.canvas.framing.crop
    assert (crop.right, crop.bottom) == (1, pytest.approx(0.95, abs=0.07))
    assert crop.right - crop.left == pytest.approx(0.6, abs=0.01)
    dialog.reject()

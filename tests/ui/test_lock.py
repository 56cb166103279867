"""Locked means locked: nothing of a case in the window or its process, and nothing lost."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from skingpt_desktop.domain.cases import Case, CaseSummary
from skingpt_desktop.domain.conversation import Turn, TurnState
from skingpt_desktop.domain.errors import DiskFull
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import Lock, OpenedCase
from skingpt_desktop.ui.lock.clipboard import ClipboardGuard

CANARY = "canary of a grandmother"


@pytest.fixture
def lock(driver):
    """Locks and waits until everything is put away."""

    def lock():
        driver.window.lock.lock_by_hand()
        driver.until(lambda: is_locked(driver))
        driver.wait_until_idle()

    return lock


def is_locked(driver):
    page = driver.window.lock.page
    return page.isVisible() and page.unlock_button.isEnabled()


def unlock(driver):
    driver.qtbot.keyClick(driver.window.lock.page.unlock_button, Qt.Key.Key_Space)
    driver.until(lambda: driver.window.lock.is_open and driver.window.store.is_open)
    driver.wait_until_idle()


def words_of(window):
    """Every text that any part of the window holds, shown or not."""
    texts = []
    for widget in window.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            texts.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            texts += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(texts)


def test_nothing_of_a_case_is_left_in_the_window_and_all_of_it_comes_back(driver, lock):
    driver.take_photo_and_wait()
    title, answer = driver.titles[0], driver.turns[0].text
    driver.page.conversation.turns[0].sources.click()
    driver.page.questions.field.setPlainText(CANARY)
    secret = (CANARY, title, answer[:30], "Psoriasis")
    before = words_of(driver.window)
    assert all(word in before for word in secret)
    lock()
    driver.qtbot.wait(1)  # what is deleted later is deleted now
    after = words_of(driver.window)
    assert not [word for word in secret if word in after]
    assert driver.desk.called("store_close")
    assert driver.desk.called("model_forget")
    unlock(driver)
    driver.until(lambda: len(driver.turns) == 1)
    assert driver.turns[0].text == answer
    assert driver.page.questions.field.toPlainText() == CANARY
    assert driver.titles == [title]
    assert driver.desk.drafts == {1: ""}


KINDS = (Photo, Turn, CaseSummary, Case, OpenedCase)


@pytest.fixture
def held_before():
    """What other tests of this process left behind, before the window is there."""
    gc.collect()
    return {id(one) for one in gc.get_objects() if issubclass(type(one), KINDS)}


def test_no_photo_and_no_word_of_a_case_is_held_by_the_process(held_before, driver, lock):
    driver.take_photo_and_wait()
    driver.take_photo_and_wait()
    driver.window.store.open_case(1)
    driver.wait_until_kept()
    driver.page.report.click()
    driver.until(lambda: driver.window.reports.dialog is not None)
    lock()
    # Everything that the scripted program itself keeps is let go as well.
    driver.desk.cases.clear()
    driver.desk.photos.clear()
    driver.desk.calls.clear()
    held = [driver.desk.photo.rgb]
    driver.desk.photo = None
    driver.qtbot.wait(1)
    gc.collect()
    left = [one for one in gc.get_objects() if issubclass(type(one), KINDS)]
    assert not [one for one in left if id(one) not in held_before]
    assert held
    assert driver.page.photo._pixmap.isNull()
    assert driver.page.photos._pictures == {}


def test_an_answer_on_its_way_is_stopped_and_kept_first(driver):
    gate = driver.desk.gate("words")
    driver.take_photo_and_wait()
    gate.close()
    driver.window.cases.talk.ask("What causes this?")
    driver.reach("words")
    driver.window.lock.lock_by_hand()
    assert driver.window.lock.page.isVisible()
    driver.until(lambda: is_locked(driver))
    assert driver.desk.cases[1].turns[-1].state is TurnState.STOPPED
    names = [name for name, _, _ in driver.desk.calls]
    assert names.index("store_close") > len(names) - names[::-1].index("store_add_turn") - 1


def test_a_note_that_was_typed_about_an_answer_is_kept_first(driver, lock):
    driver.take_photo_and_wait()
    opinion = driver.turns[0].opinion
    opinion.up.click()
    driver.wait_until_kept()
    opinion.field.setText("It named the elbow.")
    lock()
    assert driver.desk.cases[1].turns[0].opinion.note == "It named the elbow."


def test_details_that_are_being_typed_are_kept_first(driver, lock):
    driver.take_photo_and_wait()
    driver.parts.cases.mark_open(1)
    driver.parts.cases.ask_details()
    driver.until(lambda: driver.window.cases_desk.dialog is not None)
    driver.window.cases_desk.dialog.title.setText("Left elbow")
    lock()
    assert driver.desk.cases[1].title == "Left elbow"
    unlock(driver)
    assert driver.titles == ["Left elbow"]


def test_what_cannot_be_kept_is_not_locked_away(driver):
    driver.take_photo_and_wait()
    driver.desk.fail("store_add_turn", *[DiskFull("The disk is full", "Free some space.")] * 2)
    driver.window.cases.talk.ask("What causes this?")
    driver.until(lambda: driver.window.cases.has_unkept and driver.window.cases.is_settled)
    driver.window.lock.lock_by_hand()
    driver.until(lambda: driver.window.lock.is_open and driver.strip.isVisible())
    assert "could not be locked" in driver.strip.title.text()
    assert len(driver.turns) == 2
    driver.strip.buttons[0].click()
    driver.until(lambda: is_locked(driver))
    assert len(driver.desk.cases[1].turns) == 2


def test_a_queue_is_finished_behind_the_cover_where_nobody_uses_the_computer(driver):
    files = [Path(f"{number}.jpg") for number in range(3)]
    driver.desk.gate("model_assess").close()
    driver.window.queue.add(files)
    driver.reach("model_assess")
    driver.window.lock.idle.idle.emit()
    page = driver.window.lock.page
    assert page.isVisible()
    assert not driver.window.lock.is_open
    assert page.title.text() == "Photos are being looked at: 0 of 3"
    driver.desk.gate("model_assess").open()
    driver.until(lambda: bool(driver.desk.called("store_close")))
    driver.until(lambda: is_locked(driver))
    driver.wait_until_idle()
    assert len(driver.desk.cases) == 3
    unlock(driver)
    assert len(driver.titles) == 3


def test_whoever_comes_back_to_the_cover_must_unlock_and_the_queue_goes_on(driver):
    driver.desk.gate("model_assess").close()
    driver.window.queue.add([Path("1.jpg"), Path("2.jpg")])
    driver.reach("model_assess")
    driver.window.lock.idle.idle.emit()
    driver.qtbot.keyClick(driver.window.lock.page.unlock_button, Qt.Key.Key_Space)
    assert driver.window.lock.page.isVisible()
    assert not driver.desk.called("store_close")
    driver.desk.gate("model_assess").open()
    driver.until(lambda: bool(driver.desk.called("store_close")) and driver.window.lock.is_open)
    driver.until(lambda: not driver.window.queue.is_working)
    driver.wait_until_idle()
    assert len(driver.desk.called("store_open")) == 2
    assert len(driver.titles) == 2


def test_photos_in_a_queue_wait_and_go_on_after(driver, lock, tmp_path):
    files = [tmp_path / f"{n}.jpg" for n in range(4)]
    driver.desk.gate("model_assess").close()
    driver.window.queue.add(files)
    driver.reach("model_assess")
    driver.window.lock.lock_by_hand()
    assert not is_locked(driver)
    driver.desk.gate("model_assess").open()
    driver.until(lambda: is_locked(driver))
    assert len(driver.desk.cases) == 1
    unlock(driver)
    driver.until(lambda: len(driver.desk.cases) == 4)


def test_closing_while_it_is_locked_names_the_photos_that_wait(driver):
    driver.desk.gate("model_assess").close()
    driver.window.queue.add([Path("1.jpg"), Path("2.jpg")])
    driver.reach("model_assess")
    driver.window.lock.lock_by_hand()
    driver.desk.gate("model_assess").open()
    driver.until(lambda: is_locked(driver))
    driver.window.close()
    assert driver.window.isVisible()
    assert "not looked at" in driver.window.lock.page.error.text()
    driver.window.close()
    assert not driver.window.isVisible()


def test_while_it_is_locked_no_menu_no_key_and_no_drop_reaches_the_cases(driver, lock):
    driver.take_photo_and_wait()
    lock()
    driver.desk.calls.clear()
    allowed = {
        action.text().replace("&", "")
        for action in driver.window.findChildren(QAction)
        if action.isEnabled() and action.text()
    }
    assert not allowed & {"Lock now", "New conversation", "Open a photo …", "Delete …", "Models …"}
    assert {"Quit", "Larger text"} <= allowed
    for key in (Qt.Key.Key_N, Qt.Key.Key_V, Qt.Key.Key_P, Qt.Key.Key_L):
        driver.qtbot.keyClick(driver.window, key, Qt.KeyboardModifier.ControlModifier)
    driver.take_photo()
    driver.qtbot.wait(1)
    assert not driver.window.acceptDrops()
    assert driver.desk.calls == []


def test_a_passphrase_is_asked_for_and_a_wrong_one_leaves_it_locked(driver, lock):
    driver.take_photo_and_wait()
    driver.desk.lock = Lock.PASSPHRASE
    lock()
    driver.window.lock.page.unlock_button.click()
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    dialog = driver.window.store_desk.dialog
    dialog.first.setText("not this one")
    dialog.accept_button.click()
    driver.until(dialog.error.isVisible)
    dialog.skip_button.click()
    assert is_locked(driver)
    driver.window.lock.page.unlock_button.click()
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    driver.window.store_desk.dialog.first.setText(driver.desk.passphrase)
    driver.window.store_desk.dialog.accept_button.click()
    driver.until(lambda: driver.window.lock.is_open)


def test_it_locks_after_a_while_without_a_key_or_the_mouse(driver):
    idle = driver.window.lock.idle
    assert idle.timer.interval() == 5 * 60_000
    driver.window.choices.change(lock_after=0)
    assert not idle.timer.isActive()
    driver.window.choices.change(lock_after=1)
    assert idle.timer.isActive()
    idle.timer.start(50)
    driver.until(lambda: is_locked(driver))


def test_a_key_puts_it_off(driver):
    driver.qtbot.waitActive(driver.window).__enter__()
    timer = driver.window.lock.idle.timer
    timer.start(3_600_000)
    QTest.keyClick(driver.window.windowHandle(), Qt.Key.Key_Shift)
    assert timer.remainingTime() < 600_000


@pytest.fixture
def own_clipboard(monkeypatch):
    """Without a screen Qt cannot tell whose words are in the clipboard."""
    monkeypatch.setattr(ClipboardGuard, "_owns", lambda guard: True)


def test_copied_words_leave_the_clipboard_and_keep_out_of_histories(own_clipboard, driver, lock):
    driver.take_photo_and_wait()
    clipboard = QGuiApplication.clipboard()
    driver.turns[0].copy.click()
    guard = driver.window.lock.clipboard
    driver.until(guard.timer.isActive)
    assert guard.timer.interval() == 60_000
    assert clipboard.text() == driver.turns[0].text
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    guard.timer.setInterval(20)
    guard.timer.start()
    driver.until(lambda: clipboard.text() == "")
    driver.turns[0].copy.click()
    driver.until(lambda: clipboard.text() != "")
    lock()
    assert clipboard.text() == ""


def test_what_another_program_copied_stays(own_clipboard, driver):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("ours")
    guard = driver.window.lock.clipboard
    driver.until(guard.timer.isActive)
    clipboard.dataChanged.disconnect(guard._changed)
    clipboard.setText("of another program")
    guard.clear()
    assert clipboard.text() == "of another program"
    clipboard.dataChanged.connect(guard._changed)

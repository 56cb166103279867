import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from scripted_desk import SENTENCES, findings

from skingpt_desktop.domain.conversation import TurnState
from skingpt_desktop.domain.errors import DiskFull, StoreDamaged
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.ui.deleting import UndoBar

ANSWER = " ".join(sentence.text for sentence in SENTENCES)


@pytest.fixture
def two_cases(driver):
    driver.desk.findings = findings(("rosacea", 0.6))
    driver.take_photo_and_wait()
    driver.desk.findings = findings()
    driver.take_photo_and_wait()
    driver.until(lambda: driver.titles == ["Psoriasis?", "Rosacea?"])
    return driver


def choose(driver, row):
    driver.parts.cases.items.choose(row)
    return driver.parts.cases.items


def test_an_old_case_is_opened_with_the_enter_key(two_cases, qtbot):
    driver = two_cases
    items = choose(driver, 1)
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Return)
    driver.until(lambda: driver.window.cases.current.case_id == 1)
    assert driver.page.findings.rows[0].name.text() == "Rosacea"
    assert driver.turns[0].text == ANSWER
    assert driver.turns[0].state.text() == "skingpt-mini · Kept"
    assert len(driver.desk.called("model_assess")) == 2


def test_opening_an_old_case_stops_the_answer_and_keeps_what_was_written(two_cases, qtbot):
    driver = two_cases
    gate = driver.desk.gate("words")
    gate.close()
    driver.page.questions.chips[1].click()
    driver.reach("words")
    choose(driver, 1)
    qtbot.keyClick(driver.parts.cases.items, Qt.Key.Key_Return)
    driver.until(lambda: driver.window.cases.current.case_id == 1)
    driver.until(lambda: len(driver.desk.cases[2].turns) == 2)
    driver.wait_until_kept()
    assert driver.desk.cases[2].turns[1].state is TurnState.STOPPED
    assert len(driver.turns) == 1


def test_only_the_case_asked_for_last_is_opened(two_cases):
    driver = two_cases
    driver.window.stage.begin_anew()
    gate = driver.desk.gate("store_case")
    gate.close()
    driver.parts.cases.open_asked.emit(1)
    driver.reach("store_case")
    driver.parts.cases.open_asked.emit(2)
    gate.open()
    driver.until(lambda: driver.parts.shows_case)
    driver.wait_until_idle()
    assert driver.window.cases.current.case_id == 2


def test_a_case_is_renamed_with_f2(two_cases, qtbot):
    driver = two_cases
    items = choose(driver, 0)
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_F2)
    editor = items.findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    qtbot.keyClicks(editor, "Left <b>arm</b>")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: driver.titles[0] == "Left <b>arm</b>")
    driver.wait_until_idle()
    assert driver.desk.cases[2].title == "Left <b>arm</b>"


def undo_bar(driver):
    return driver.window.findChild(UndoBar)


def test_a_deleted_case_can_be_brought_back_until_its_time_is_over(two_cases, qtbot):
    driver = two_cases
    bar, deleting = undo_bar(driver), driver.window.deleting
    items = choose(driver, 0)
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    assert driver.titles == ["Rosacea?"]
    assert bar.isVisible()
    assert bar.title.text() == "Deleted: “Psoriasis?”"
    assert not driver.parts.shows_case
    qtbot.keyClick(driver.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.titles == ["Psoriasis?", "Rosacea?"]
    assert not bar.isVisible()
    assert driver.desk.called("store_delete") == []
    choose(driver, 0)
    deleting.timer.setInterval(0)
    qtbot.keyClick(items, Qt.Key.Key_Delete)
    driver.until(lambda: list(driver.desk.cases) == [1])
    driver.wait_until_idle()
    assert driver.titles == ["Rosacea?"]
    assert not bar.isVisible()
    deleting.undo()
    assert driver.titles == ["Rosacea?"]


def test_another_deletion_and_closing_end_the_time_of_the_one_before(two_cases):
    driver = two_cases
    choose(driver, 0)
    driver.parts.cases.ask_delete()
    choose(driver, 0)
    driver.parts.cases.ask_delete()
    driver.wait_until_idle()
    assert list(driver.desk.cases) == [1]
    assert driver.titles == []
    assert driver.window.close()
    assert driver.desk.cases == {}


def test_several_are_deleted_after_a_question_and_all_come_back(two_cases, qtbot):
    driver = two_cases
    driver.take_photo_and_wait()
    driver.until(lambda: len(driver.titles) == 3)
    items = choose(driver, 0)
    items.setFocus()
    qtbot.keyClick(items, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert driver.parts.cases.chosen == (3, 2)
    for answer, left in ((Qt.Key.Key_Return, 3), (Qt.Key.Key_Escape, 3), (None, 1)):
        driver.parts.cases.ask_delete()
        box = driver.window.deleting.question
        assert box.textFormat() == Qt.TextFormat.PlainText
        if answer is None:
            next(b for b in box.buttons() if "Delete" in b.text()).click()
        else:
            qtbot.keyClick(box, answer)
        assert len(driver.titles) == left
    assert undo_bar(driver).title.text() == "Deleted: 2 cases"
    undo_bar(driver).undo.click()
    assert len(driver.titles) == 3
    driver.wait_until_idle()
    assert driver.desk.called("store_delete") == []


def test_deleting_the_open_case_in_mid_answer_keeps_it_whole_until_it_is_forgotten(driver):
    gate = driver.desk.gate("words")
    driver.take_photo_and_wait()
    gate.close()
    driver.page.questions.chips[3].click()
    driver.reach("words")
    driver.parts.cases.ask_delete()
    assert not driver.parts.shows_case
    driver.until(lambda: len(driver.desk.cases[1].turns) == 2)
    driver.window.deleting.commit()
    driver.until(lambda: driver.desk.cases == {})
    driver.wait_until_idle()
    assert driver.titles == []
    assert not driver.window.cases.has_unkept


def test_a_failed_delete_says_so_and_the_case_stays(two_cases):
    driver = two_cases
    driver.desk.fail("store_delete", StoreDamaged("The case file is damaged", "Restore it."))
    choose(driver, 1)
    driver.parts.cases.ask_delete()
    driver.window.deleting.commit()
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "The case file is damaged"
    driver.wait_until_idle()
    assert driver.titles == ["Psoriasis?", "Rosacea?"]


def test_what_another_window_changed_and_deleted_is_followed(two_cases):
    driver, desk = two_cases, two_cases.desk
    for _ in range(6):
        desk.store_add_case(desk.photo, desk.cases[1].assessment)
    desk.store_delete((1,))
    desk.store_rename(2, "Left arm")
    driver.window.store.refresh()
    driver.until(lambda: len(driver.titles) == 7)
    driver.wait_until_idle()
    assert driver.titles == ["Rosacea?"] * 6 + ["Left arm"]


def test_the_empty_list_says_what_will_be_there(driver):
    assert driver.parts.cases.empty.isVisible()
    driver.take_photo_and_wait()
    driver.until(lambda: not driver.parts.cases.empty.isVisible())


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(make_driver, desk, qtbot):
    desk.lock = Lock.PASSPHRASE
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    dialog = driver.window.store_desk.dialog
    qtbot.keyClicks(dialog.first, "wrong")
    qtbot.keyClick(dialog.first, Qt.Key.Key_Return)
    driver.until(dialog.error.isVisible)
    assert "Wrong passphrase" in dialog.error.text()
    assert dialog.first.echoMode() == QLineEdit.EchoMode.Password
    dialog.first.clear()
    qtbot.keyClicks(dialog.first, desk.passphrase)
    qtbot.keyClick(dialog.first, Qt.Key.Key_Return)
    driver.until(lambda: driver.window.store.is_open)
    assert driver.window.store_desk.dialog is None


def test_a_new_passphrase_is_long_enough_and_typed_twice(make_driver, desk):
    desk.lock = Lock.NEW_WITH_PASSPHRASE
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    dialog = driver.window.store_desk.dialog
    for first, second, complaint in (
        ("", "", "Type"),
        ("short", "short", "short"),
        ("three green apples", "three red apples", "not the same"),
    ):
        dialog.first.setText(first)
        dialog.second.setText(second)
        dialog.accept_button.click()
        assert complaint in dialog.error.text()
    assert desk.called("store_open") == []
    dialog.second.setText("three green apples")
    dialog.accept_button.click()
    driver.until(lambda: driver.window.store.is_open)
    assert desk.called("store_open") == [("three green apples",)]


def test_who_goes_on_without_keeping_is_not_told_of_locked_cases(make_driver, desk):
    desk.lock = Lock.NEW_WITH_PASSPHRASE
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    driver.window.store_desk.dialog.reject()
    assert driver.strip.title.text() == "Nothing is kept yet"
    driver.strip.buttons[0].click()
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    driver.wait_until_idle()


def test_without_a_passphrase_the_program_works_and_keeps_when_unlocked(make_driver, desk):
    desk.lock = Lock.PASSPHRASE
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    driver.window.store_desk.dialog.skip_button.click()
    assert driver.strip.isVisible()
    driver.take_photo()
    driver.until(lambda: bool(driver.turns) and driver.turns[0].text == ANSWER)
    assert desk.cases == {}
    driver.strip.buttons[0].click()
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    dialog = driver.window.store_desk.dialog
    dialog.first.setText(desk.passphrase)
    dialog.accept_button.click()
    driver.until(lambda: 1 in desk.cases and len(desk.cases[1].turns) == 1)
    driver.wait_until_kept()
    assert not driver.strip.isVisible()


def test_a_damaged_case_file_says_so_and_the_program_still_answers(make_driver, desk):
    desk.fail("store_open", StoreDamaged("The case file is damaged", "Restore a backup."))
    driver = make_driver(ready=False)
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "The case file is damaged"
    driver.take_photo()
    driver.until(lambda: bool(driver.turns) and driver.turns[0].text == ANSWER)


def test_closing_in_mid_answer_keeps_what_was_written_and_joins_all_threads(driver):
    gate = driver.desk.gate("words")
    gate.close()
    driver.take_photo()
    driver.reach("words")
    assert driver.window.close()
    assert driver.desk.cases[1].turns[0].state is TurnState.STOPPED
    assert not driver.desk.is_open
    names = {thread.name for thread in threading.enumerate()}
    assert not any(name.startswith(("model", "photo", "store")) for name in names)


def test_closing_while_the_model_gets_ready_joins_all_threads(make_driver, desk):
    desk.gate("model_prepare").close()
    driver = make_driver(ready=False)
    driver.reach("model_prepare")
    driver.until(lambda: driver.window.store.is_open)
    assert driver.window.close()
    assert not desk.is_open


def test_a_conversation_that_cannot_be_kept_is_not_closed_unasked(driver):
    driver.desk.fail("store_add_turn", *[DiskFull("The disk is full", "Free some.")] * 2)
    driver.take_photo()
    driver.until(driver.strip.isVisible)
    assert not driver.window.close()
    assert driver.window.isVisible()
    assert "could not be kept" in driver.strip.title.text()
    assert driver.turns[0].text == ANSWER
    driver.strip.buttons[0].click()
    driver.wait_until_kept()
    assert driver.window.close()
    assert len(driver.desk.cases[1].turns) == 1


def test_a_conversation_that_cannot_be_kept_is_closed_when_the_user_says_so(driver):
    driver.desk.fail("store_add_turn", *[DiskFull("The disk is full", "Free some.")] * 9)
    driver.take_photo()
    driver.until(driver.strip.isVisible)
    assert not driver.window.close()
    driver.strip.buttons[1].click()
    driver.until(lambda: not driver.window.isVisible())
    assert not driver.desk.is_open


def test_the_help_says_what_the_program_is_not(driver):
    driver.window.help.show_about()
    box = driver.window.findChild(QMessageBox)
    assert "not a diagnosis" in box.informativeText()
    box.reject()


def test_the_whole_way_goes_by_keyboard(driver, qtbot):
    """Paste, read, ask, go to the list, open and start anew, without the mouse."""
    from PySide6.QtCore import QMimeData, QUrl
    from PySide6.QtGui import QGuiApplication

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/arm.jpg")])
    QGuiApplication.clipboard().setMimeData(data)
    window, control = driver.window, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_V, control)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert window.focusWidget() is driver.page.questions.field
    qtbot.keyClicks(window.focusWidget(), "Does it spread?")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    seen = set()
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
    for widget in (
        driver.parts.cases.items,
        driver.parts.cases.new_button,
        driver.page.photo,
        driver.page.findings.figures,
        driver.page.findings.rows[0].button,
        driver.page.questions.field,
        driver.page.questions.chips[0],
        driver.turns[0].sources,
    ):
        assert widget in seen


def test_a_condition_without_a_record_is_named_by_its_id(driver):
    driver.desk.findings = findings(("psoriasis", 0.7))
    driver.desk.knows_condition = _no_record
    driver.take_photo()
    driver.until(driver.page.banner.isVisible)
    assert driver.page.findings.rows[0].name.text() == "Psoriasis"
    driver.page.findings.rows[0].button.click()
    assert "no record" in driver.page.findings.rows[0].details[0].text()
    del driver.desk.knows_condition
    driver.until(lambda: bool(driver.turns))


def _no_record(condition_id):
    raise KeyError(condition_id)

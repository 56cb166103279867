"""Many photos at once, as clinic staff drop them, and finding a case among many."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from scripted_desk import findings

from skingpt_desktop.domain.errors import DiskFull, PhotoDamaged, PhotosUnavailable, SkinGPTError
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.ui.queue_bar import QueueBar


def drop(driver, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    window = driver.window
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), copy, data, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), copy, data, buttons, keys))


@pytest.fixture
def bar(driver):
    return driver.window.findChild(QueueBar)


@pytest.fixture
def files(tmp_path):
    """Twelve files in a folder, with one that is none of a photo's endings."""
    for number in range(12):
        (tmp_path / f"photo {number:02}.JPG").write_bytes(b"photo")
    (tmp_path / "notes.txt").write_text("no photo")
    return sorted(tmp_path.glob("*.JPG"))


def wait_until_worked(driver):
    driver.until(lambda: not driver.window.queue.is_working)
    driver.wait_until_idle()


def test_several_photos_become_cases_in_their_order(driver, bar, files):
    drop(driver, *files)
    assert "Looking at photos" in bar.title.text()
    wait_until_worked(driver)
    assert [args[0] for args in driver.desk.called("photo_read")] == files
    assert len(driver.desk.cases) == 12
    assert len(driver.titles) == 12
    assert driver.desk.called("model_answer") == []
    assert bar.title.text().startswith("12 photos")
    bar.stop.click()
    assert not bar.isVisible()


def test_a_folder_stands_for_the_photos_in_it(driver, files):
    drop(driver, files[0].parent)
    wait_until_worked(driver)
    assert [args[0] for args in driver.desk.called("photo_read")] == files


def test_a_case_of_the_queue_is_described_when_it_is_opened_and_only_once(driver, files):
    drop(driver, *files[:2])
    wait_until_worked(driver)
    driver.window.store.open_case(1)
    driver.until(lambda: len(driver.desk.cases[1].turns) == 1)
    driver.wait_until_kept()
    driver.window.store.open_case(2)
    driver.until(lambda: len(driver.desk.cases[2].turns) == 1)
    driver.wait_until_kept()
    driver.window.store.open_case(1)
    driver.until(lambda: driver.window.cases.current.case_id == 1)
    driver.wait_until_kept()
    assert len(driver.desk.called("model_answer")) == 2


def test_a_file_that_is_no_photo_is_named_and_the_rest_goes_on(driver, bar, files):
    driver.desk.fail("photo_read", PhotoDamaged("This photo is damaged", "Take another."))
    drop(driver, *files[:3])
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 2
    assert bar.text.text() == "Left out: photo 00.JPG (This photo is damaged)"


def test_the_queue_pauses_goes_on_and_stops(driver, bar, files):
    gate = driver.desk.gate("model_assess")
    gate.close()
    drop(driver, *files[:5])
    driver.reach("model_assess")
    bar.pause.click()
    gate.open()
    driver.until(lambda: len(driver.desk.cases) == 1)
    driver.wait_until_idle()
    assert len(driver.desk.called("photo_read")) == 1
    assert bar.title.text() == "Paused: 1 of 5 photos looked at"
    gate.close()
    bar.pause.click()
    driver.until(lambda: len(driver.desk.called("model_assess")) == 2)
    bar.stop.click()
    gate.open()
    driver.wait_until_idle()
    assert len(driver.desk.cases) == 1
    assert bar.text.text() == "4 photos were not looked at."
    assert bar.pause.text() == "Go on"
    bar.pause.click()
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 5
    assert bar.title.text().startswith("5 photos")
    assert not bar.pause.isVisible()
    bar.stop.click()
    assert not bar.isVisible()


def test_a_photo_on_its_way_to_the_case_file_is_not_looked_at_twice(driver, bar, files):
    gate = driver.desk.gate("store_add_case")
    gate.close()
    drop(driver, *files[:3])
    driver.reach("store_add_case")
    bar.stop.click()
    gate.open()
    driver.wait_until_idle()
    assert bar.title.text().startswith("1 photo ")
    assert bar.text.text() == "2 photos were not looked at."
    bar.pause.click()
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 3
    assert bar.title.text().startswith("3 photos")


def test_a_full_disk_stops_the_queue_and_the_same_photo_is_tried_again(driver, bar, files):
    driver.desk.fail("store_add_case", DiskFull("The disk is full", "Free some space."))
    drop(driver, *files[:3])
    driver.until(lambda: driver.window.queue.trouble is not None)
    assert "The disk is full" in bar.text.text()
    bar.pause.click()
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 3


def test_where_no_photo_can_be_opened_the_queue_waits_and_leaves_none_out(driver, bar, files):
    trouble = PhotosUnavailable("Photos cannot be opened just now", "Close other programs.")
    driver.desk.fail("photo_read", trouble, trouble)
    drop(driver, *files[:2])
    driver.until(lambda: driver.window.queue.paused)
    assert "Close other programs" in bar.text.text()
    bar.pause.click()
    driver.until(lambda: len(driver.desk.called("photo_read")) == 2 and driver.window.queue.paused)
    bar.pause.click()
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 2
    assert not driver.window.queue.left_out


def test_photos_wait_for_the_model(make_driver, desk, files):
    desk.gate("model_prepare").close()
    driver = make_driver(ready=False)
    driver.reach("model_prepare")
    drop(driver, *files[:2])
    assert desk.called("photo_read") == []
    desk.gate("model_prepare").open()
    driver.until(lambda: len(desk.cases) == 2)
    driver.wait_until_idle()


def test_a_question_is_answered_while_the_queue_works(driver, files):
    driver.take_photo_and_wait()
    drop(driver, *files)
    driver.window.cases.talk.ask("Is it contagious?")
    driver.until(lambda: len(driver.window.cases.current.turns) == 2)
    assert driver.window.queue.is_working
    wait_until_worked(driver)
    driver.wait_until_kept()
    assert len(driver.desk.cases) == 13


def test_a_question_sent_while_an_opened_case_is_described_is_asked_after_that(
    driver, files, qtbot
):
    """A case of a queue has no turn: it is described first, and what is typed then must not go."""
    drop(driver, *files[:2])
    wait_until_worked(driver)
    driver.desk.gate("words").close()
    driver.window.stage.open_case(1)
    driver.reach("words")
    questions = driver.page.questions
    qtbot.keyClicks(questions.field, "Is it contagious?")
    qtbot.keyClick(questions.field, Qt.Key.Key_Return)
    assert questions.waiting.isVisible()
    driver.desk.gate("words").open()
    driver.until(lambda: len(driver.desk.cases[1].turns) == 2)
    driver.wait_until_kept()
    asked = [question for question, _ in driver.desk.called("model_answer")]
    assert asked == [PAPER_QUESTIONS[0], "Is it contagious?"]
    assert (questions.field.toPlainText(), questions.waiting.isVisible()) == ("", False)


def test_a_question_that_waits_stays_with_its_case_and_goes_nowhere_else(driver, files, qtbot):
    drop(driver, *files[:2])
    wait_until_worked(driver)
    driver.desk.gate("words").close()
    driver.window.stage.open_case(1)
    driver.reach("words")
    questions = driver.page.questions
    qtbot.keyClicks(questions.field, "Is it contagious?")
    qtbot.keyClick(questions.field, Qt.Key.Key_Return)
    driver.window.stage.open_case(2)
    driver.until(lambda: driver.window.cases.current.case_id == 2)
    driver.desk.gate("words").open()
    driver.until(lambda: len(driver.desk.cases[2].turns) == 1)
    driver.wait_until_kept()
    asked = {question for question, _ in driver.desk.called("model_answer")}
    assert asked == {PAPER_QUESTIONS[0]}
    assert questions.field.toPlainText() == "Is it contagious?"


def test_a_queue_is_worked_off_case_by_case(driver, bar, files, qtbot):
    assert driver.parts.cases.kinds.findText("Not done yet") < 0
    driver.window.choices.change(role="clinic")
    driver.desk.findings = findings(("melanoma", 0.7), ("eczema", 0.2))
    drop(driver, *files[:3])
    wait_until_worked(driver)
    zone = driver.parts.cases
    assert bar.urgent.text() == "A doctor soon: 3"
    bar.urgent.click()
    assert zone.kinds.currentText() == "A doctor soon"
    zone.kinds.setCurrentText("Not done yet")
    for left in ((2, 1), (1,), ()):
        zone.open_next()
        following = zone.items.cases.shown[0]
        driver.until(lambda case_id=following: zone.chosen == (case_id,))
        driver.wait_until_kept()
        qtbot.keyClick(driver.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        driver.until(lambda ids=list(left): zone.items.cases.shown == ids)
        driver.wait_until_idle()
    zone.show_all.click()
    assert driver.desk.done == {1, 2, 3}
    said = zone.items.cases.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith(", done")
    zone.items.selectAll()
    zone.done_button.click()
    driver.until(lambda: not driver.desk.done)
    driver.wait_until_idle()


def test_a_photo_that_fails_twice_is_left_out_and_the_rest_goes_on(driver, bar, files):
    fault = SkinGPTError("Something went wrong", "That is our fault.")
    driver.desk.fail("model_assess", fault, fault)
    drop(driver, *files[:3])
    driver.until(lambda: driver.window.queue.trouble is not None)
    bar.pause.click()
    wait_until_worked(driver)
    assert len(driver.desk.cases) == 2
    assert "photo 00.JPG" in bar.text.text()


def test_closing_in_mid_queue_asks_first_and_keeps_what_was_done(driver, files):
    gate = driver.desk.gate("model_assess")
    drop(driver, *files)
    driver.until(lambda: len(driver.desk.cases) >= 2)
    gate.close()
    driver.window.close()
    assert driver.window.isVisible()
    assert driver.strip.title.text() == "Some photos were not looked at yet"
    go_on, _ = driver.strip.buttons
    gate.open()
    go_on.click()
    driver.until(lambda: len(driver.desk.cases) >= 4)
    gate.close()
    driver.window.close()
    _, close_anyway = driver.strip.buttons
    close_anyway.click()
    assert not driver.window.isVisible()
    assert len(driver.desk.cases) >= 4

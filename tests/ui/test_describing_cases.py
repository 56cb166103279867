"""Details of a case, people, a person for a whole queue, and two photos side by side."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from scripted_desk import drawn_photo, findings

from skingpt_desktop.domain.cases import CaseDetails
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.people import Person
from skingpt_desktop.ui.deleting import UndoBar


@pytest.fixture
def kept(driver):
    """Two cases; the newer one is open."""
    for name in ("psoriasis", "rosacea"):
        driver.desk.findings = findings((name, 0.7), ("eczema", 0.2))
        driver.take_photo_and_wait()
    driver.until(lambda: len(driver.titles) == 2)
    return driver


def details_of(driver, row):
    driver.parts.cases.items.choose(row)
    driver.parts.cases.ask_details()
    driver.until(lambda: driver.window.cases_desk.dialog is not None)
    return driver.window.cases_desk.dialog


def test_details_are_written_and_a_patient_at_home_sees_no_people(kept, qtbot):
    driver, desk = kept, kept.desk
    dialog = details_of(driver, 1)
    assert not dialog.person.isVisibleTo(dialog)
    dialog.title.setText(" ")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.error.isVisibleTo(dialog)
    dialog.title.clear()
    qtbot.keyClicks(dialog.title, "Left <b>arm</b>")
    dialog.labels.setText("red, حساسية، 随访，red")
    dialog.sites.toggle(BodySite.ARM)
    dialog.note.setPlainText("Since May.")
    dialog.save.click()
    driver.until(lambda: "Left <b>arm</b>" in driver.titles)
    driver.wait_until_idle()
    written = desk.store_details(1)
    assert written.labels[:3] == ("red", "حساسية", "随访")
    assert (written.sites, written.note) == ({BodySite.ARM}, "Since May.")
    assert details_of(driver, 1).note.toPlainText() == "Since May."


def test_a_clinic_names_a_person_in_the_details_and_chooses_them_again(kept, qtbot):
    driver, desk = kept, kept.desk
    driver.window.choices.change(role="clinic")
    dialog = details_of(driver, 0)
    qtbot.keyClicks(dialog.person.box.lineEdit(), "Anna")
    dialog.person.born.show_year(1948)
    dialog.save.click()
    driver.until(lambda: desk.cases[2].person == Person(1, "Anna", 1948))
    driver.until(lambda: driver.parts.cases.items.cases.people != {})
    dialog = details_of(driver, 1)
    dialog.person.box.setEditText("anna")
    assert dialog.person.born.year == 1948
    dialog.person.born.show_year(1950)
    dialog.save.click()
    driver.until(lambda: desk.cases[1].person == Person(1, "Anna", 1950))
    driver.wait_until_idle()
    assert list(desk.people) == [1]


def test_several_cases_are_put_under_a_person_at_once(kept):
    driver, desk = kept, kept.desk
    driver.window.choices.change(role="clinic")
    driver.parts.cases.items.selectAll()
    driver.parts.cases.ask_person()
    dialog = driver.window.cases_desk.dialog
    dialog.person.box.setEditText("P-17")
    dialog.save.click()
    driver.until(lambda: all(case.person is not None for case in desk.cases.values()))
    driver.wait_until_idle()
    assert {case.person.name for case in desk.cases.values()} == {"P-17"}


def test_people_are_added_changed_and_removed_and_their_cases_stay(kept):
    driver, desk = kept, kept.desk
    driver.window.cases_desk.show_people()
    dialog = driver.window.cases_desk.dialog
    assert not dialog.add.isEnabled()
    dialog.name.setText("Anna")
    dialog.add.click()
    driver.until(lambda: dialog.list.count() == 1)
    desk.store_assign((1,), 1)
    driver.window.store.refresh()
    driver.until(lambda: dialog.list.item(0).text() == "Anna · 1 case")
    dialog.list.setCurrentRow(0)
    dialog.name.setText("Anna P.")
    dialog.change.click()
    driver.until(lambda: dialog.list.item(0).text() == "Anna P. · 1 case")
    assert dialog.name.text() == "Anna P."
    dialog.remove.click()
    box = driver.window.cases_desk.question
    next(b for b in box.buttons() if "Remove" in b.text()).click()
    driver.until(lambda: dialog.list.count() == 0)
    driver.wait_until_idle()
    assert desk.cases[1].person is None
    assert not driver.parts.cases.filters.people.isVisible()


def test_two_photos_zoom_and_move_together_and_alone_with_shift(kept, qtbot):
    driver = kept
    driver.parts.cases.items.selectAll()
    driver.parts.cases.ask_compare()
    driver.until(lambda: driver.window.cases_desk.dialog is not None)
    dialog = driver.window.cases_desk.dialog
    driver.wait_until_idle()
    left, right = (side.view for side in dialog.sides)
    assert "2026" in dialog.sides[0].box.currentText()
    assert dialog.sides[0].box.currentData() != dialog.sides[1].box.currentData()
    qtbot.keyClick(left, Qt.Key.Key_Plus)
    qtbot.keyClick(left, Qt.Key.Key_Plus)
    assert left.zoom == right.zoom > 1.5
    middle = QPointF(left.centre)
    qtbot.keyClick(right, Qt.Key.Key_Right)
    assert left.centre.x() > middle.x()
    assert left.centre == right.centre
    qtbot.keyClick(right, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert left.centre.x() > right.centre.x()
    dialog.whole.click()
    assert left.zoom == right.zoom == 1


def test_the_dates_of_one_case_are_compared(kept):
    driver, desk = kept, kept.desk
    desk.store_add_photo(1, drawn_photo(320, 240), desk.cases[1].assessment)
    desk.store_describe(1, CaseDetails("one", sites=frozenset({BodySite.ARM})))
    driver.window.store.refresh()
    driver.until(lambda: "one" in driver.titles)
    driver.window.cases_desk.compare((1,))
    driver.until(lambda: driver.window.cases_desk.dialog is not None)
    driver.wait_until_idle()
    texts = [side.box.currentText() for side in driver.window.cases_desk.dialog.sides]
    assert texts[0] != texts[1]
    assert all("one" in text for text in texts)


def test_one_photo_alone_cannot_be_compared_and_that_is_said(driver):
    driver.take_photo_and_wait()
    driver.window.cases_desk.compare((1,))
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "There is only one photo"


def test_a_whole_queue_is_put_under_a_person_those_to_come_included(driver):
    driver.window.choices.change(role="clinic")
    gate = driver.desk.gate("model_assess")
    driver.window.queue.add([Path(f"{number}.jpg") for number in range(6)])
    driver.until(lambda: len(driver.desk.cases) >= 2)
    gate.close()
    driver.reach("model_assess")
    driver.window._queue_bar.person.click()
    dialog = driver.window.queue_person.dialog
    dialog.person.box.setEditText("Anna")
    dialog.save.click()
    driver.until(lambda: driver.window._queue_bar.person.text() == "Anna")
    gate.open()
    driver.until(lambda: not driver.window.queue.is_working)
    driver.wait_until_idle()
    assert len(driver.desk.cases) == 6
    assert {case.person.name for case in driver.desk.cases.values()} == {"Anna"}
    driver.window.queue.add([Path("another.jpg")])
    driver.until(lambda: len(driver.desk.cases) == 7)
    driver.wait_until_idle()
    assert driver.desk.cases[7].person is None


def test_what_is_pending_is_done_before_the_cases_are_locked(kept):
    driver = kept
    driver.parts.cases.items.choose(0)
    driver.parts.cases.ask_delete()
    dialog = details_of(driver, 0)
    dialog.note.setPlainText("Typed and not saved yet")
    driver.window.store.close()
    driver.wait_until_idle()
    assert driver.window.cases_desk.dialog is None
    assert not driver.window.findChild(UndoBar).isVisible()
    assert not driver.strip.isVisible()
    assert list(driver.desk.cases) == [1]
    assert driver.desk.cases[1].note == "Typed and not saved yet"

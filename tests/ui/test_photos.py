"""Several photos in one case: added, looked at, changed between, kept, and reopened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from scripted_desk import drawn_photo, findings

from skingpt_desktop.domain.errors import PhotoDamaged, StoreUnavailable
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.photo_guide import PhotoGuide


@pytest.fixture
def add(driver):
    """Adds a photo to the open case, of which the model sees what is given."""

    def added(*conditions, photo=None):
        driver.desk.findings = findings(*conditions)
        driver.desk.photo = photo or drawn_photo(320, 240)
        flow = driver.window.cases.current
        count = len(flow.photos)
        driver.window.intake.take_further(Incoming(Path("close.jpg")), flow.add_photo)
        driver.until(lambda: len(flow.photos) > count and flow.assessment is not None)
        driver.wait_until_kept()

    return added


def test_a_further_photo_is_looked_at_and_the_most_urgent_one_leads(driver, add):
    driver.take_photo_and_wait()
    calm = driver.page.banner.first.text()
    add(("melanoma", 0.6), ("melanocytic_nevus", 0.2))
    assert driver.page.banner.first.text() == "See a doctor within two weeks."
    assert len(driver.desk.cases) == 1
    case = driver.desk.cases[1]
    assert len(case.photos) == 2
    assert case.assessment.next_step.level is Level.WITHIN_2_WEEKS
    strip = driver.page.photos
    assert [button.isChecked() for button in strip.thumbs] == [False, True]
    assert strip.thumbs[1].accessibleName() == "Photo 2 of 2: Doctor soon"
    strip.thumbs[0].click()
    assert driver.page.banner.first.text() == "See a doctor within two weeks." != calm
    assert driver.page.photo.accessibleName() == "Photo, 480 by 360 pixels"


def test_each_photo_is_talked_about_on_its_own(driver, add):
    driver.take_photo_and_wait()
    add(("melanoma", 0.6))
    asked = len(driver.desk.called("model_answer"))
    driver.window.cases.talk.ask("Is it cancer?")
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    question, history = driver.desk.called("model_answer")[asked]
    assert (question, history) == ("Is it cancer?", ())
    assert [turn.photo for turn in driver.desk.cases[1].turns] == [0, 1]


def test_a_kept_case_opens_with_all_its_photos(driver, add):
    driver.take_photo_and_wait()
    add(("melanoma", 0.6))
    driver.window.stage.begin_anew()
    driver.window.store.open_case(1)
    driver.until(lambda: driver.parts.shows_case)
    assert len(driver.page.photos.thumbs) == 2
    assert driver.window.cases.current.place == 1
    assert not driver.window.cases.has_unkept


def test_a_photo_is_removed_after_a_question_with_what_was_said_of_it(driver, add, qtbot):
    driver.take_photo_and_wait()
    assert not driver.page.photos.remove.isVisible()
    add(("melanoma", 0.6))
    driver.window.cases.talk.ask("Is it cancer?")
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    driver.window.activateWindow()
    driver.page.photos.thumbs[1].setFocus()
    qtbot.keyClick(driver.page.photos.thumbs[1], Qt.Key.Key_Delete)
    question = driver.window.photos.question
    assert question.text() == "Remove photo 2 of 2?"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert len(driver.window.cases.current.photos) == 2
    driver.page.photos.remove.click()
    button_of(driver.window.photos.question, "Remove").click()
    driver.wait_until_kept()
    case = driver.desk.cases[1]
    assert (len(case.photos), [turn.photo for turn in case.turns]) == (1, [0])
    assert len(driver.turns) == 1
    assert driver.page.photo.accessibleName() == "Photo, 480 by 360 pixels"
    assert driver.page.banner.first.text() != "See a doctor within two weeks."
    driver.window.photos.remove()
    assert driver.strip.title.text() == "A case needs a photo"


def test_a_photo_is_removed_while_an_answer_is_written_and_the_cases_are_locked(driver, add):
    driver.take_photo_and_wait()
    add(("melanoma", 0.6))
    driver.page.photos.thumbs[0].click()
    driver.desk.fail("store_remove_photo", StoreUnavailable("In use", "Try again."))
    driver.desk.gate("words").close()
    driver.window.cases.talk.ask("Is it cancer?")
    driver.reach("words")
    driver.window.photos.remove()
    button_of(driver.window.photos.question, "Remove").click()
    driver.desk.gate("words").open()
    driver.until(lambda: driver.strip.title.text() == "In use")
    assert driver.window.cases.has_unkept
    assert driver.page.banner.first.text() == "See a doctor within two weeks."
    driver.window.cases.keep_all()
    driver.wait_until_kept()
    assert [len(photos) for photos in driver.desk.photos.values()] == [1]
    assert driver.desk.cases[1].turns == ()
    assert not driver.window.cases.current.turns


def button_of(box, text):
    return next(one for one in box.buttons() if one.text() == text)


def test_a_poor_further_photo_gets_help_and_takes_nothing_from_the_case(driver, add):
    driver.take_photo_and_wait()
    step = driver.page.banner.first.text()
    poor = drawn_photo(quality=Quality(0.1, (QualityProblem.BLURRED,)))
    add(photo=poor)
    assert driver.page.banner.first.text() == step
    assert driver.page.talk.currentIndex() == 1
    said = [label.text() for label in driver.page.help.findChildren(QLabel)]
    assert any("not sharp" in text for text in said)
    assert not driver.page.hints.isVisible()
    driver.page.photos.thumbs[0].click()
    assert driver.page.talk.currentIndex() == 0
    assert not driver.page.help.isVisible()


def test_of_several_further_photos_a_bad_one_is_named_and_the_others_are_taken(driver):
    driver.take_photo_and_wait()
    flow = driver.window.cases.current
    driver.desk.fail("photo_read", PhotoDamaged("This photo is damaged", "Take another."))
    found = Incoming(Path("a.jpg"), (Path("b.jpg"), Path("c.jpg")))
    driver.window.intake.take_further(found, flow.add_photo)
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "This photo is damaged"
    driver.until(lambda: len(flow.photos) == 3 and not flow.waits_for_look)
    driver.wait_until_kept()
    assert len(driver.desk.cases[1].photos) == 3


def test_help_is_there_before_the_model_has_looked(driver):
    driver.desk.gate("model_assess").close()
    problems = (QualityProblem.TOO_DARK, QualityProblem.COLOUR_CAST)
    driver.desk.photo = drawn_photo(quality=Quality(0.6, problems))
    driver.take_photo()
    driver.reach("model_assess")
    assert driver.page.hints.isVisible()
    assert len(driver.page.hints.texts) == 2
    driver.desk.gate("model_assess").open()
    driver.until(lambda: bool(driver.window.cases.current.turns))
    driver.wait_until_kept()


def test_the_guide_is_at_hand_wherever_a_photo_is_wanted(driver, qtbot):
    from_menu = [
        action
        for menu in driver.window.menuBar().actions()
        for action in menu.menu().actions()
        if "good photo" in action.text()
    ]
    page = driver.page
    places = (driver.parts.drop_zone.guide, page.hints.guide, page.help.guide)
    for ask in (*(button.click for button in places), *(one.trigger for one in from_menu)):
        ask()
        guide = QApplication.activeModalWidget()
        assert isinstance(guide, PhotoGuide)
        names = [card.accessibleName() for card in guide.findChildren(QFrame)]
        assert sum("." in name for name in names) == 8
        qtbot.keyClick(guide, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None
    assert len(from_menu) == 1


def test_a_photo_dropped_on_the_other_half_joins_the_open_case(driver):
    driver.take_photo_and_wait()
    window, overlay = driver.window, driver.window.overlay
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/close.jpg")])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 300), *how))
    assert overlay.add.isVisible()
    assert overlay.new.property("hot") is True
    there = overlay.add.mapTo(window, overlay.add.rect().center())
    QApplication.sendEvent(window, QDragMoveEvent(there, *how))
    assert overlay.add.property("hot") is True
    QApplication.sendEvent(window, QDropEvent(QPointF(there), *how))
    assert not overlay.isVisible()
    flow = window.cases.current
    driver.until(lambda: len(flow.photos) == 2 and not flow.waits_for_look)
    driver.wait_until_kept()
    assert len(driver.desk.cases) == 1
    driver.until(lambda: not driver.parts.drop_zone.busy.isVisible())

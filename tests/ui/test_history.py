"""The questions in the window: red flags at once, above all, kept, and changed later."""

import pytest
from PySide6.QtCore import QPointF, Qt

from red_flag_cases import scripted_cases
from skingpt_desktop.domain.errors import DiskFull
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.history import (
    AgeRange,
    Answer,
    BodySite,
    Duration,
    History,
    HistoryItem,
)


@pytest.fixture
def ask(driver):
    """Takes a photo; each call then opens the questions as the user does."""
    driver.take_photo_and_wait()

    def opened():
        driver.page.history.click()
        assert driver.page.talk.currentIndex() == 2
        return driver.page.asking

    return opened


def test_every_question_is_asked_once_with_names_for_the_screen_reader(ask):
    panel = ask()
    assert set(panel.rows) == set(HistoryItem)
    names = [b.accessibleName() for line in panel.rows.values() for b in (line.yes, line.no)]
    assert len(set(names)) == len(names) == 2 * len(HistoryItem)
    assert panel.history == History()
    assert panel.progress.text() == "Step 1 of 5"


def test_a_red_flag_shows_at_once_and_is_kept_without_the_model(driver, ask):
    looks = len(driver.desk.called("model_assess"))
    panel = ask()
    panel.rows[HistoryItem.HARD_TO_WAKE].yes.click()
    assert driver.page.banner.first.text() == "Get emergency help now."
    assert driver.desk.called("store_add_assessment") == []
    panel.skip_button.click()
    assert driver.page.talk.currentIndex() == 0
    assert driver.page.banner.first.text() == "Get emergency help now."
    driver.until(lambda: len(driver.desk.called("store_add_assessment")) == 1)
    driver.wait_until_kept()
    [(_, kept)] = driver.desk.called("store_add_assessment")
    assert kept.next_step.level is Level.EMERGENCY
    assert kept.history == History(yes=frozenset({HistoryItem.HARD_TO_WAKE}))
    assert len(driver.desk.called("model_assess")) == looks


def test_asked_first_while_the_model_looks(driver):
    """No time is lost, and a flag stands above all before the model has said a word."""
    driver.window.choices.change(asks_first=True)
    driver.desk.gate("model_assess").close()
    driver.take_photo()
    driver.reach("model_assess")
    panel = driver.page.asking
    assert driver.page.talk.currentIndex() == 2
    assert panel.always.isChecked()
    assert not driver.page.banner.isVisible()
    panel.rows[HistoryItem.DOES_NOT_FADE].yes.click()
    assert driver.page.banner.first.text() == "Get emergency help now."
    driver.desk.gate("model_assess").open()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    assert driver.page.banner.first.text() == "Get emergency help now."
    assert driver.page.talk.currentIndex() == 2
    panel.skip_button.click()
    assert driver.page.talk.currentIndex() == 0
    driver.wait_until_kept()
    assert driver.desk.cases[1].assessment.next_step.level is Level.EMERGENCY
    panel.always.click()
    driver.take_photo_and_wait()
    assert driver.page.talk.currentIndex() == 0


def test_answers_count_when_the_user_turns_to_another_case(driver, ask):
    panel = ask()
    panel.rows[HistoryItem.FITS].yes.click()
    driver.window.stage.begin_anew()
    driver.wait_until_kept()
    assert driver.desk.cases[1].assessment.next_step.level is Level.EMERGENCY


def test_answers_are_there_again_and_can_be_taken_back(driver, ask):
    before = driver.page.banner.first.text()
    panel = ask()
    panel.place.age.setCurrentIndex(panel.place.age.findData(AgeRange.CHILD.value))
    panel.place.duration.setCurrentIndex(panel.place.duration.findData(Duration.OVER_4_WEEKS.value))
    panel.place.places.toggle(BodySite.EYE)
    panel.rows[HistoryItem.FITS].yes.click()
    panel.rows[HistoryItem.FEVER].no.click()
    panel.finish()
    again = ask()
    assert again.history.answer(HistoryItem.FITS) is Answer.YES
    assert again.history.answer(HistoryItem.FEVER) is Answer.NO
    assert again.history.sites == {BodySite.EYE}
    assert (again.history.age, again.history.duration) == (AgeRange.CHILD, Duration.OVER_4_WEEKS)
    again.rows[HistoryItem.FITS].yes.click()
    assert again.history.answer(HistoryItem.FITS) is Answer.NOT_ASKED
    again.rows[HistoryItem.FEVER].yes.click()
    assert again.history.answer(HistoryItem.FEVER) is Answer.YES
    again.rows[HistoryItem.FEVER].no.click()
    again.finish()
    assert driver.page.banner.first.text() == before
    driver.wait_until_kept()


def test_no_to_all_the_others_leaves_what_was_answered(ask, qtbot):
    panel = ask()
    panel.rows[HistoryItem.FITS].yes.click()
    step = panel.steps.currentWidget()
    [none] = [b for b in step.findChildren(type(panel.next_button)) if "others" in b.text()]
    none.click()
    assert panel.progress.text() == "Step 2 of 5"
    assert panel.history.yes == {HistoryItem.FITS}
    assert HistoryItem.HARD_TO_WAKE in panel.history.no
    assert HistoryItem.ITCHING not in panel.history.no


def test_a_step_is_left_by_keys_without_passing_every_answer(driver, ask, qtbot):
    panel = ask()
    driver.window.activateWindow()
    for key, step in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2)):
        panel.take_focus()
        qtbot.keyClick(driver.window.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert panel.progress.text() == f"Step {step} of 5"


def test_the_body_is_chosen_by_mouse_and_by_keyboard(ask, qtbot):
    places = ask().place.places
    places.resize(620, 330)
    picture = places.picture
    everywhere = [
        QPointF(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    ]
    found = {picture.site_at(point): point for point in everywhere}
    assert set(found) == {None, *BodySite}
    belly = found[BodySite.BELLY].toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=belly)
    assert places.sites == {BodySite.BELLY}
    places.list.setCurrentRow(0)
    qtbot.keyClick(places.list, Qt.Key.Key_Space)
    assert places.sites == {BodySite.BELLY, BodySite.SCALP}
    qtbot.keyClick(places.list, Qt.Key.Key_Space)
    assert places.sites == {BodySite.BELLY}


def test_answers_that_could_not_be_kept_are_kept_later(driver, ask):
    driver.desk.fail("store_add_assessment", DiskFull("The disk is full", "Free some space."))
    panel = ask()
    panel.rows[HistoryItem.FITS].yes.click()
    panel.finish()
    driver.until(lambda: len(driver.desk.called("store_add_assessment")) == 1)
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "The disk is full"
    assert driver.page.banner.first.text() == "Get emergency help now."
    driver.strip.buttons[0].click()
    driver.wait_until_kept()
    assert driver.desk.cases[1].assessment.next_step.level is Level.EMERGENCY
    assert not driver.strip.isVisible()


def test_every_scripted_case_shows_its_level_before_any_look(driver):
    """The window's own way from answers to banner, over all scripted cases."""
    driver.desk.gate("model_assess").close()
    driver.take_photo()
    driver.reach("model_assess")
    flow = driver.window.cases.current
    cases = list(scripted_cases())
    assert len(cases) > 300
    for history, level, _ in cases:
        step = flow.next_step_with(history)
        assert (step.level if step else None) is level, history
    driver.desk.gate("model_assess").open()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()

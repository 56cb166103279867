"""The history in the window: red flags at once, above all, kept, and changed later."""

import pytest
from PySide6.QtWidgets import QApplication

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
from skingpt_desktop.ui.history_dialog import HistoryDialog


@pytest.fixture
def ask(driver):
    """Takes a photo; each call then opens the questions as the user does."""
    driver.take_photo_and_wait()
    driver.wait_until_kept()

    def opened():
        driver.page.history.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HistoryDialog)
        return dialog

    return opened


def test_every_question_is_asked_once_with_names_for_the_screen_reader(ask):
    dialog = ask()
    assert set(dialog.rows) == set(HistoryItem)
    names = [b.accessibleName() for line in dialog.rows.values() for b in (line.yes, line.no)]
    assert len(set(names)) == len(names) == 2 * len(HistoryItem)
    assert dialog.history == History()
    dialog.reject()


def test_a_red_flag_shows_at_once_and_is_kept_without_the_model(driver, ask):
    looks = len(driver.desk.called("model_assess"))
    dialog = ask()
    dialog.rows[HistoryItem.HARD_TO_WAKE].yes.click()
    assert dialog.banner.first.text() == "Get emergency help now."
    dialog.done_button.click()
    assert driver.page.banner.first.text() == "Get emergency help now."
    driver.until(lambda: len(driver.desk.called("store_add_assessment")) == 1)
    driver.wait_until_kept()
    [(_, kept)] = driver.desk.called("store_add_assessment")
    assert kept.next_step.level is Level.EMERGENCY
    assert kept.history == History(yes=frozenset({HistoryItem.HARD_TO_WAKE}))
    assert len(driver.desk.called("model_assess")) == looks


def test_answers_are_there_again_and_can_be_taken_back(driver, ask):
    before = driver.page.banner.first.text()
    dialog = ask()
    dialog.age.setCurrentIndex(dialog.age.findData(AgeRange.CHILD.value))
    dialog.duration.setCurrentIndex(dialog.duration.findData(Duration.OVER_4_WEEKS.value))
    dialog.site.setCurrentIndex(dialog.site.findData(BodySite.EYE.value))
    dialog.rows[HistoryItem.FITS].yes.click()
    dialog.rows[HistoryItem.FEVER].no.click()
    dialog.done_button.click()
    again = ask()
    assert again.history.answer(HistoryItem.FITS) is Answer.YES
    assert again.history.answer(HistoryItem.FEVER) is Answer.NO
    assert again.history.sites == {BodySite.EYE}
    assert again.site.count() == len(BodySite) + 1
    assert (again.history.age, again.history.duration) == (AgeRange.CHILD, Duration.OVER_4_WEEKS)
    again.rows[HistoryItem.FITS].yes.click()
    assert again.history.answer(HistoryItem.FITS) is Answer.NOT_ASKED
    again.rows[HistoryItem.FEVER].yes.click()
    assert again.history.answer(HistoryItem.FEVER) is Answer.YES
    again.rows[HistoryItem.FEVER].no.click()
    again.done_button.click()
    assert driver.page.banner.first.text() == before
    driver.wait_until_kept()


def test_cancelled_questions_change_nothing(driver, ask):
    before = driver.page.banner.first.text()
    dialog = ask()
    dialog.rows[HistoryItem.FITS].yes.click()
    dialog.reject()
    assert driver.page.banner.first.text() == before
    assert driver.desk.called("store_add_assessment") == []


def test_answers_that_could_not_be_kept_are_kept_later(driver, ask):
    driver.desk.fail("store_add_assessment", DiskFull("The disk is full", "Free some space."))
    dialog = ask()
    dialog.rows[HistoryItem.FITS].yes.click()
    dialog.done_button.click()
    driver.until(lambda: len(driver.desk.called("store_add_assessment")) == 1)
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "The disk is full"
    assert driver.page.banner.first.text() == "Get emergency help now."
    driver.strip.buttons[0].click()
    driver.wait_until_kept()
    assert driver.desk.cases[1].assessment.next_step.level is Level.EMERGENCY
    assert not driver.strip.isVisible()


def test_several_sites_are_not_lost(driver, ask):
    several = frozenset({BodySite.EYE, BodySite.NOSE})
    driver.window.cases.current.heed(History(sites=several))
    driver.wait_until_kept()
    dialog = ask()
    assert dialog.history.sites == several
    dialog.reject()

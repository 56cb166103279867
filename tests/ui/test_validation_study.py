"""The validation study: judged case by case, kept at once, paused, taken up again, exported."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from scripted_desk import SENTENCES

from skingpt_desktop.domain.study import Agreement, Statement
from skingpt_desktop.services.questions import PAPER_QUESTIONS


@pytest.fixture
def study(driver):
    for name in ("arm.jpg", "leg.jpg"):
        driver.take_photo_and_wait(name)
        driver.window.stage.begin_anew()
    driver.window.study.show()
    driver.wait_until_idle()
    yield driver
    if driver.window.study.dialog is not None:
        driver.window.study.dialog.reject()


def page(driver):
    return driver.window.study.dialog.judge


def begin(driver, *, blind):
    start = driver.window.study.dialog.start
    (start.blind if blind else start.at_once).click()
    start.begin.click()
    driver.until(lambda: driver.window.study.dialog.pages.currentWidget() is page(driver))
    driver.wait_until_idle()


def agree(driver, value):
    for group in page(driver).groups.values():
        group.button(value).click()


def test_a_blind_case_asks_for_the_own_diagnosis_before_the_text_and_keeps_all_of_it(study, qtbot):
    begin(study, blind=True)
    judge = page(study)
    assert not judge.said.isVisible()
    assert not judge.show_text.isEnabled()
    assert judge.progress.text() == "Case 1 of 2"
    qtbot.keyClicks(judge.own, "Plaque psoriasis")
    qtbot.keyClick(judge.own, Qt.Key.Key_Return)
    assert SENTENCES[0].text in judge.said.text()
    assert judge.said.isVisible()
    assert not judge.next.isEnabled()
    agree(study, Agreement.AGREE)
    judge.groups[Statement.PRIVACY].button(Agreement.STRONGLY_AGREE).click()
    judge.next.click()
    study.until(lambda: judge.progress.text() == "Case 2 of 2")
    (rating,) = study.desk.studies[1].ratings
    assert rating.own_diagnosis == "Plaque psoriasis"
    assert rating.own_s > 0
    assert rating.rating_s > 0
    assert rating.program_s > 0
    assert rating.agreement[Statement.PRIVACY] is Agreement.STRONGLY_AGREE
    assert set(rating.agreement) == set(Statement)
    assert not judge.own.text()
    asked = [question for question, _ in study.desk.called("model_answer")[-4:]]
    assert tuple(asked) == PAPER_QUESTIONS


def test_a_study_is_left_and_taken_up_again_where_it_was(study):
    begin(study, blind=False)
    agree(study, Agreement.DISAGREE)
    study.until(page(study).next.isEnabled)
    page(study).next.click()
    study.until(lambda: page(study).progress.text() == "Case 2 of 2")
    study.window.study.dialog.reject()
    study.wait_until_idle()
    study.window.study.show()
    study.wait_until_idle()
    start = study.window.study.dialog.start
    go_on = [b for b in start.findChildren(QPushButton) if b.text() == "Go on" and b.isVisible()]
    go_on[0].click()
    study.until(lambda: page(study).progress.text() == "Case 2 of 2")
    study.wait_until_idle()
    assert len(study.desk.studies) == 1


def test_a_pause_hides_the_case_and_stops_the_clock(study):
    begin(study, blind=False)
    watch = study.window.study._watch
    page(study).pause.click()
    assert not page(study).photo.isVisible()
    stood = watch.seconds
    study.qtbot.wait(30)
    assert watch.seconds == stood
    page(study).pause.click()
    assert page(study).photo.isVisible()
    study.until(lambda: watch.seconds > stood)


def test_the_results_stand_beside_the_published_figures_and_are_saved(study, tmp_path):
    begin(study, blind=False)
    for value in (Agreement.AGREE, Agreement.DISAGREE):
        agree(study, value)
        study.until(page(study).next.isEnabled)
        page(study).next.click()
        study.wait_until_idle()
    results = study.window.study.dialog.results
    study.until(results.isVisible)
    assert results.title.text().startswith("Results · 2 cases judged")
    said = results.chart.accessibleDescription()
    assert "50% agree (9% to 91%), 1 of 2; published 80.63%." in said
    assert "published 77.50%" in said
    assert "The program" in results.times.text()
    for button, name in ((results.table, "t.csv"), (results.picture, "f.png")):
        button.click()
        study.window.study.files.fileSelected.emit(str(tmp_path / name))
        study.window.study.files.reject()
        study.until(lambda name=name: results.status.text() == f"Saved as {name}")
    text = (tmp_path / "t.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["diagnosis"] for row in rows] == ["4", "2"]
    drawn = QImage(str(tmp_path / "f.png"))
    assert drawn.width() > 1000
    study.window.study._draw(str(tmp_path / "f.svg"))
    assert b"<svg" in (tmp_path / "f.svg").read_bytes()


def test_the_photos_of_a_folder_become_cases_to_judge(study, tmp_path):
    for name in ("a.jpg", "b.PNG", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    study.window.study._add_folder(str(tmp_path))
    start = study.window.study.dialog.start
    study.until(lambda: start.count.text().startswith("4 cases"))
    study.wait_until_idle()
    assert [path.name for (path,) in study.desk.called("photo_read")[-2:]] == ["a.jpg", "b.PNG"]


def test_a_model_that_fails_says_so_and_the_case_can_be_left(study):
    from skingpt_desktop.domain.errors import SkinGPTError

    study.desk.fail("model_answer", SkinGPTError("No memory", "Close other programs."))
    begin(study, blind=False)
    study.until(lambda: "Close other programs." in page(study).said.text())
    agree(study, Agreement.AGREE)
    assert not page(study).next.isEnabled()
    page(study).later.click()
    study.until(study.window.study.dialog.start.isVisible)
    study.wait_until_idle()

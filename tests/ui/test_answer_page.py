"""The answer page: where it looked, records, changed questions, asking again, opinions."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from scripted_desk import RESOURCES, SENTENCES, findings

from skingpt_desktop.domain.conversation import Opinion, Sentence, Source, TurnState
from skingpt_desktop.services.export import Reporter
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.ui.record_dialog import RecordDialog

CHANGED = "Could you describe the spot on my left arm?"


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def ask_changed(driver, qtbot, place, question):
    kept = len(driver.desk.called("store_add_turn"))
    driver.turns[place].edit.click()
    field = driver.page.questions.field
    field.selectAll()
    qtbot.keyClicks(field, question)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) > kept)
    driver.wait_until_kept()


def test_where_it_looked_is_switched_by_button_and_key_and_says_what_it_is_not(driver, qtbot):
    driver.take_photo_and_wait()
    page = driver.page
    plain = page.photo.grab().toImage()
    assert not page.looked_note.isVisible()
    page.looked_at.click()
    veiled = page.photo.grab().toImage()
    assert "not the border of the lesion" in page.looked_note.text()
    assert page.looked_note.isVisible()
    corner, middle = (40, 20), (page.photo.width() // 2, page.photo.height() // 2)
    assert veiled.pixelColor(*corner).lightness() < plain.pixelColor(*corner).lightness()
    darker_there = plain.pixelColor(*middle).lightness() - veiled.pixelColor(*middle).lightness()
    assert darker_there < 12
    qtbot.keyClick(driver.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.photo.grab().toImage() == plain
    assert not page.looked_note.isVisible()


def test_without_anything_to_show_the_key_does_nothing(driver, qtbot):
    driver.desk.findings = findings(is_skin=False)
    driver.take_photo()
    driver.until(driver.page.help.isVisible)
    driver.wait_until_kept()
    driver.page.toggle_focus()
    assert not driver.page.looked_at.isVisible()
    assert not driver.page.looked_at.isChecked()


def test_a_possibility_leads_to_its_whole_record_with_warning_signs_first(driver):
    driver.take_photo_and_wait()
    row = driver.page.findings.rows[0]
    row.button.click()
    assert "Get help fast" in texts(row)
    more = [b for b in row.findChildren(QPushButton) if b.text().startswith("Read all")]
    more[0].click()
    (dialog,) = driver.window.findChildren(RecordDialog)
    shown = texts(dialog)
    record = driver.desk.knows_condition("psoriasis")
    assert shown[0] == record.name
    assert shown.index("Get help fast") < shown.index("When to see a doctor")
    for part in (record.cause, record.treatment, record.self_care, record.contagious):
        assert " ".join(part) in shown
    assert any(record.references[0].url in text for text in shown)
    dialog.reject()


def test_the_source_of_a_sentence_is_named_with_its_references(driver):
    driver.take_photo_and_wait()
    driver.turns[0].sources.click()
    record = driver.desk.knows_condition("psoriasis")
    assert any(text.startswith(f"Psoriasis: {record.references[0].publisher}") for text in
               texts(driver.turns[0]))  # fmt: skip


def test_a_question_is_changed_answered_anew_and_the_older_answer_stays_reachable(driver, qtbot):
    driver.take_photo_and_wait()
    driver.page.questions.chips[2].click()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    driver.desk.sentences = (Sentence("This is the newer answer.", Source.PHOTO),)
    driver.page.questions.field.setPlainText("half a thought")
    ask_changed(driver, qtbot, 0, CHANGED)
    assert driver.page.questions.field.toPlainText() == "half a thought"
    question, history = driver.desk.called("model_answer")[2]
    assert (question, history) == (CHANGED, ())
    older, later, newer = driver.turns
    assert [view.isVisible() for view in (older, later, newer)] == [False, True, True]
    assert newer.pos().y() < later.pos().y()
    assert newer.versions.place.text() == "2 of 2"
    newer.versions.older.click()
    assert older.isVisible()
    assert not newer.isVisible()
    assert older.text == " ".join(sentence.text for sentence in SENTENCES)
    older.versions.newer.click()
    assert newer.isVisible()
    driver.page.questions.chips[3].click()
    driver.until(lambda: len(driver.desk.called("model_answer")) == 4)
    driver.wait_until_kept()
    _, history = driver.desk.called("model_answer")[3]
    assert [turn.question for turn in history] == [CHANGED, PAPER_QUESTIONS[2]]


def test_after_opening_again_the_newer_version_is_shown_with_a_way_back(driver, qtbot):
    driver.take_photo_and_wait()
    ask_changed(driver, qtbot, 0, CHANGED)
    assert driver.desk.cases[1].turns[1].replaces == 0
    driver.window.stage.begin_anew()
    driver.parts.cases.open_asked.emit(1)
    driver.until(lambda: len(driver.turns) == 2)
    driver.wait_until_idle()
    assert [view.isVisible() for view in driver.turns] == [False, True]
    driver.turns[1].versions.older.click()
    assert driver.turns[0].isVisible()
    assert driver.turns[0].question.text() == PAPER_QUESTIONS[0]


def test_escape_leaves_a_question_as_it_was_and_gives_back_what_was_typed(driver, qtbot):
    driver.take_photo_and_wait()
    field = driver.page.questions.field
    qtbot.keyClicks(field, "And my knee")
    driver.turns[0].edit.click()
    assert field.toPlainText() == PAPER_QUESTIONS[0]
    assert driver.page.questions.editing.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "And my knee"
    assert not driver.page.questions.editing.isVisible()
    assert len(driver.desk.called("model_answer")) == 1


def test_a_stopped_answer_can_be_asked_again_in_its_place(driver, qtbot):
    gate = driver.desk.gate("words")
    gate.close()
    driver.take_photo()
    driver.reach("words")
    driver.page.questions.button.click()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    gate.open()
    driver.wait_until_kept()
    assert driver.turns[0].turn.state is TurnState.STOPPED
    assert driver.turns[0].anew.isVisible()
    driver.turns[0].anew.click()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    assert not driver.turns[0].isVisible()
    assert driver.turns[1].turn.state is TurnState.COMPLETE
    assert not driver.turns[1].anew.isVisible()


def test_a_change_that_gets_no_answer_brings_the_older_one_back(driver, qtbot):
    from skingpt_desktop.domain.errors import SkinGPTError

    driver.take_photo_and_wait()
    driver.desk.fail("model_answer", SkinGPTError("No memory", "Close other programs."))
    driver.turns[0].edit.click()
    qtbot.keyClicks(driver.page.questions.field, " Please.")
    driver.page.questions.button.click()
    driver.until(driver.strip.isVisible)
    assert [view.isVisible() for view in driver.turns] == [True]
    assert not driver.turns[0].versions.isVisible()
    assert driver.page.questions.field.toPlainText().endswith(" Please.")


def test_thumbs_with_a_note_are_kept_in_the_case_and_go_into_its_json(driver, qtbot):
    driver.take_photo_and_wait()
    opinion = driver.turns[0].opinion
    opinion.down.click()
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].opinion == Opinion(helpful=False)
    qtbot.keyClicks(opinion.field, "My knee was meant")
    qtbot.keyClick(opinion.field, Qt.Key.Key_Return)
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].opinion == Opinion(False, "My knee was meant")
    assert "Nothing is sent" in opinion.where.text()
    bundle = json.loads(
        Reporter(RESOURCES, driver.desk.knowledge).fhir(
            driver.desk.store_case(1), driver.desk._clock, with_photo=False, with_name=False
        )
    )
    (opinions,) = [e["resource"] for e in bundle["entry"] if e["resource"]["id"] == "opinions"]
    assert opinions["item"][0]["answer"] == [{"valueBoolean": False}]
    assert opinions["item"][0]["item"][0]["answer"] == [{"valueString": "My knee was meant"}]
    opinion.up.click()
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].opinion.helpful
    opinion.up.click()
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].opinion is None


def test_an_opinion_given_before_the_answer_was_kept_is_kept_after_it(driver):
    gate = driver.desk.gate("store_add_turn")
    gate.close()
    driver.take_photo()
    driver.reach("store_add_turn")
    driver.turns[0].opinion.up.click()
    assert driver.window.cases.has_unkept
    gate.open()
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].opinion == Opinion(helpful=True)

"""The model manager, changing the model, and asking another one, as a person does it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from scripted_desk import FOLDER, Gate
from scripted_shelf import EMBEDDED, GENERAL, LARGE, OFFER

from skingpt_desktop.domain.errors import (
    AccessNeeded,
    ModelTooLarge,
    TransferFailed,
)
from skingpt_desktop.domain.models import ImportSources
from skingpt_desktop.ui.models.cards import ModelCard


@pytest.fixture
def manager(driver, qtbot):
    """The manager as the menu's key opens it."""
    qtbot.keyClick(driver.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    made = driver.window.models.manager
    driver.until(lambda: made.isVisible() and len(made.cards) >= 3)
    driver.wait_until_idle()
    yield made
    made.close()


def card(manager, name):
    return next(card for card in manager.cards if card.accessibleName() == name)


def button(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text().startswith(text))


def texts(widget):
    return "\n".join(
        label.text() for label in widget.findChildren(type(widget.window().work.label))
    )


def answer(box, text):
    next(b for b in box.buttons() if b.text() == text).click()


def test_every_model_says_what_it_is_and_what_this_computer_makes_of_it(driver, manager):
    assert "In use" in texts(card(manager, EMBEDDED.name))
    general = texts(card(manager, GENERAL.name))
    for words in ("4.5 GB", "Apache-2.0", "not made for skin", "Only just fits", "slowly"):
        assert words in general
    large = texts(card(manager, LARGE.name))
    assert "Too large just now" in large
    assert "testing code only" in large
    assert not [b for b in card(manager, EMBEDDED.name).buttons if b.text().startswith("Remove")]


def test_another_model_is_used_and_the_conversation_stays(driver, manager):
    driver.take_photo_and_wait()
    driver.page.questions.field.setPlainText("half a question")
    button(card(manager, GENERAL.name), "Use").click()
    driver.until(lambda: driver.window.model.folder == GENERAL.folder)
    driver.wait_until_idle()
    assert "In use" in texts(card(manager, GENERAL.name))
    assert GENERAL.name in driver.parts.footer.model.text()
    assert len(driver.turns) == 1
    assert driver.turns[0].turn.model.name == EMBEDDED.name
    assert driver.page.questions.field.toPlainText() == "half a question"
    driver.window.cases.talk.ask("Is it contagious?")
    driver.until(lambda: len(driver.window.cases.current.turns) == 2)
    assert driver.window.cases.current.turns[1].model.name == GENERAL.name
    driver.wait_until_kept()


def test_a_model_that_does_not_load_leads_back_and_says_why(driver, manager):
    driver.desk.trouble = ModelTooLarge("Not enough memory for this model", "Close programs.")
    button(card(manager, LARGE.name), "Use").click()
    driver.until(manager.strip.isVisible)
    assert manager.strip.title.text() == "Not enough memory for this model"
    assert EMBEDDED.name in manager.strip.text.text()
    assert driver.window.model.is_ready
    assert not manager.work.isVisible()


def test_a_change_of_model_can_be_stopped(driver, manager):
    driver.desk.gate("model_switch").close()
    button(card(manager, LARGE.name), "Use").click()
    driver.reach("model_switch")
    assert not driver.window.model.is_ready
    assert manager.work.isVisible()
    manager.work.stop.click()
    driver.until(lambda: driver.window.model.is_ready)
    assert len(driver.desk.called("model_prepare")) == 2
    driver.until(lambda: not manager.work.isVisible())


def test_a_model_is_fetched_after_its_files_were_shown(driver, manager, shelf):
    button(card(manager, OFFER.name), "Look").click()
    driver.until(lambda: driver.window.models.question is not None)
    box = driver.window.models.question
    assert shelf.called("download") == []
    for words in ("2 files", "8.6 GB", OFFER.repository, "aaaaaaaaaaaa", OFFER.licence):
        assert words in box.informativeText()
    answer(box, "Fetch it")
    driver.until(lambda: "ready to be used" in manager.strip.title.text())
    assert shelf.called("download")[0][0].revision == "a" * 40
    driver.until(lambda: isinstance(card(manager, OFFER.name), ModelCard))


def test_nothing_is_fetched_where_the_user_says_no(driver, manager, shelf):
    button(card(manager, OFFER.name), "Look").click()
    driver.until(lambda: driver.window.models.question is not None)
    answer(driver.window.models.question, "Cancel")
    driver.wait_until_idle()
    assert shelf.called("download") == []


def test_a_download_is_paused_goes_on_and_can_be_thrown_away(driver, manager, shelf):
    gate: Gate = shelf.gate("download")
    gate.close()
    driver.window.shelf.download(replace(OFFER, files=()))
    driver.until(gate.reached.is_set)
    driver.until(lambda: not button(card(manager, GENERAL.name), "Use").isEnabled())
    manager.work.stop.click()
    driver.until(lambda: any("Begun" in texts(c) for c in manager.cards))
    assert not manager.work.isVisible()
    begun = card(manager, OFFER.name)
    assert button(begun, "Go on").isEnabled()
    button(begun, "Throw away").click()
    driver.until(lambda: shelf.begun == [] and not driver.window.shelf.busy)


def test_a_gated_model_asks_for_the_token_which_goes_to_the_shelf_alone(driver, manager, shelf):
    shelf.fail("resolve", AccessNeeded("This model asks for your consent", "Agree on its page."))
    manager.repository.setText("google/medgemma-27b-it")
    manager.look_up.click()
    driver.until(manager.strip.isVisible)
    manager.strip.buttons[0].click()
    dialog = driver.window.models.dialog
    assert dialog.field.echoMode() == QLineEdit.EchoMode.Password
    dialog.field.setText(" hf_secret ")
    dialog.keep.click()
    driver.until(lambda: shelf.called("save_token") == [("hf_secret",)])
    driver.wait_until_idle()


def test_a_failed_transfer_is_said_and_everything_can_be_tried_again(driver, manager, shelf):
    shelf.fail("verify", TransferFailed("The disk does not answer", "Put the stick in again."))
    button(card(manager, GENERAL.name), "Check").click()
    driver.until(manager.strip.isVisible)
    assert manager.strip.title.text() == "The disk does not answer"
    driver.until(lambda: button(card(manager, GENERAL.name), "Check").isEnabled())
    button(card(manager, GENERAL.name), "Check").click()
    driver.until(lambda: "complete and unchanged" in manager.strip.title.text())


def test_a_model_is_removed_after_a_question(driver, manager, shelf):
    button(card(manager, GENERAL.name), "Remove").click()
    answer(driver.window.models.question, "Keep it")
    assert shelf.called("remove") == []
    button(card(manager, GENERAL.name), "Remove").click()
    answer(driver.window.models.question, "Remove")
    driver.until(lambda: GENERAL.name not in [c.accessibleName() for c in manager.cards])


def test_original_files_are_added_with_progress(driver, manager, shelf):
    manager.add_original.click()
    dialog = driver.window.models.dialog
    dialog.add.click()
    assert "Vision transformer" in dialog.error.text()
    assert dialog.isVisible()
    for field, path in ((dialog.vit, "/a/vit.pth"), (dialog.head, "/a/head.pth")):
        field.setText(path)
    dialog.llm.setText("/a/vicuna")
    dialog.name.setText("../evil")
    dialog.add.click()
    assert dialog.isVisible()
    dialog.name.setText("mine")
    dialog.add.click()
    driver.until(lambda: shelf.called("import_original") != [])
    sources = ImportSources(Path("/a/vit.pth"), None, Path("/a/head.pth"), Path("/a/vicuna"))
    assert shelf.called("import_original") == [(sources, "mine")]
    driver.until(lambda: "mine" in [c.accessibleName() for c in manager.cards])


def test_an_answer_is_asked_again_of_another_model_and_compared(driver):
    driver.take_photo_and_wait()
    driver.window.cases.talk.ask("Is it contagious?")
    driver.until(lambda: len(driver.window.cases.current.turns) == 2)
    driver.wait_until_kept()
    driver.turns[0].again.click()
    menu = driver.window.other_model.menu
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [GENERAL.name, LARGE.name, "Get more models …"]
    menu.actions()[0].trigger()
    menu.close()
    driver.until(lambda: len(driver.window.cases.current.turns) == 3)
    driver.wait_until_kept()
    again = driver.window.cases.current.turns[2]
    assert (again.repeats, again.model.name) == (0, GENERAL.name)
    question, history = driver.desk.called("model_answer")[2]
    assert question == driver.window.cases.current.turns[0].question
    assert history == ()
    (case,) = driver.desk.cases.values()
    assert case.turns[2].repeats == 0

    driver.turns[2].compare.click()
    dialog = driver.window.other_model.dialog
    assert [side.accessibleName().split()[0] for side in dialog.sides] == [
        EMBEDDED.name,
        GENERAL.name,
    ]
    dialog.accept()

    driver.strip.buttons[0].click()
    driver.until(lambda: driver.window.model.folder == FOLDER / EMBEDDED.name)
    driver.window.cases.talk.ask("And what now?")
    driver.until(lambda: len(driver.window.cases.current.turns) == 4)
    assert [turn.repeats for turn in driver.desk.called("model_answer")[3][1]] == [None, None]
    driver.wait_until_kept()


def test_where_the_other_model_does_not_load_nothing_is_asked(driver):
    driver.take_photo_and_wait()
    driver.desk.trouble = ModelTooLarge("Not enough memory for this model", "Close programs.")
    driver.window.other_model.ask(0, LARGE.folder)
    driver.until(lambda: driver.strip.title.text() == "Not enough memory for this model")
    driver.wait_until_idle()
    assert len(driver.desk.called("model_answer")) == 1


def test_at_the_start_a_missing_model_is_said_and_the_embedded_one_serves(make_driver, desk):
    desk.trouble = ModelTooLarge("Not enough memory for this model", "Close programs.")
    driver = make_driver()
    driver.until(driver.strip.isVisible)
    assert EMBEDDED.name in driver.strip.text.text()
    driver.take_photo_and_wait()
    assert len(driver.turns) == 1


def test_closing_the_window_ends_a_download(driver, shelf):
    gate = shelf.gate("download")
    gate.close()
    driver.window.shelf.download(OFFER)
    driver.until(gate.reached.is_set)
    driver.window.close()
    assert not driver.window.isVisible()
    assert shelf.begun == [OFFER]

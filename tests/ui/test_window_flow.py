from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from scripted_desk import SENTENCES, drawn_photo, findings
from scripted_shelf import ScriptedShelf

from skingpt_desktop.domain.conversation import Sentence, Source, TurnState
from skingpt_desktop.domain.errors import DiskFull, ModelDamaged, PhotoDamaged, SkinGPTError
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.services.questions import PAPER_QUESTIONS
from skingpt_desktop.ui.turn_view import TurnView
from skingpt_desktop.ui.zones import Tab

ANSWER = " ".join(sentence.text for sentence in SENTENCES)


def drop(driver, data):
    """A real drag over the window and a drop on it."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(200, 200), action, data, buttons, keys)
    QApplication.sendEvent(driver.window, enter)
    assert driver.window.overlay.isVisible()
    event = QDropEvent(QPointF(200, 200), action, data, buttons, keys)
    QApplication.sendEvent(driver.window, event)
    assert not driver.window.overlay.isVisible()
    return enter.isAccepted() and event.isAccepted()


def files(*names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    return data


def test_a_dropped_photo_becomes_findings_a_next_step_and_an_answer(driver):
    assert drop(driver, files("/home/me/arm.jpg"))
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert driver.desk.called("photo_read") == [(Path("/home/me/arm.jpg"),)]
    assert driver.page.banner.isVisible()
    assert "doctor" in driver.page.banner.first.text()
    assert driver.page.findings.rows[0].name.text() == "Psoriasis"
    assert driver.page.findings.rows[0].word.text() == "likely"
    assert [turn.question.text() for turn in driver.turns] == [PAPER_QUESTIONS[0]]
    assert driver.turns[0].text == ANSWER
    assert "Kept" in driver.turns[0].state.text()
    assert driver.titles == ["Psoriasis?"]


def test_each_resource_stays_with_its_own_thread(driver):
    driver.take_photo_and_wait()
    for prefix in ("model_", "photo_", "store_"):
        threads = driver.desk.threads(prefix)
        assert len(threads) == 1
        assert not any("Main" in name for name in threads)


def test_figures_are_shown_on_demand_only(driver):
    driver.take_photo_and_wait()
    row = driver.page.findings.rows[0]
    assert not row.figure.isVisible()
    driver.page.findings.figures.click()
    assert row.figure.isVisible()
    assert row.figure.text() == "62%"


def test_a_concept_explains_itself(driver):
    driver.take_photo_and_wait()
    rows = [row for row in driver.page.findings.rows if "cal" in row.name.text()]
    rows[0].button.click()
    words = " ".join(label.text() for label in rows[0].details)
    assert driver.desk.knows_concept("Scale").what[0] in words
    rows[0].button.click()
    assert rows[0].details == []


def test_each_sentences_source_is_shown_on_demand(driver):
    driver.take_photo_and_wait()
    turn = driver.turns[0]
    turn.sources.click()
    shown = [label.text() for label in turn.findChildren(type(turn.answer)) if label.isVisible()]
    assert "Seen in the photo" in shown
    assert any(words.startswith("The model's own words") for words in shown)
    assert any(words.startswith("Psoriasis: ") for words in shown)


def test_pasted_pixels_go_to_the_imaging_lane_as_png(driver):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    assert drop(driver, data)
    driver.until(lambda: driver.parts.shows_case)
    (sent,) = driver.desk.called("photo_decode")[0]
    assert sent.startswith(b"\x89PNG")
    photo = driver.window.cases.current.photo
    assert (photo.width, photo.height, photo.rgb[:3]) == (64, 48, b"\xff\x00\x00")


def test_encoded_bytes_are_not_decoded_by_qt(driver):
    data = QMimeData()
    data.setData("image/jpeg", b"not a jpeg at all")
    driver.desk.fail("photo_decode", PhotoDamaged("Damaged photo", "Take another."))
    drop(driver, data)
    driver.until(driver.strip.isVisible)
    assert driver.desk.called("photo_decode") == [(b"not a jpeg at all",)]
    assert driver.strip.title.text() == "Damaged photo"


def test_ctrl_v_pastes_a_photo_wherever_the_focus_is(driver, qtbot):
    QGuiApplication.clipboard().setMimeData(files("/pasted.png"))
    driver.window.activateWindow()
    driver.parts.drop_zone.open_button.setFocus()
    qtbot.keyClick(driver.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.parts.shows_case)
    QGuiApplication.clipboard().setMimeData(files("/second.png"))
    field = driver.page.questions.field
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: len(driver.desk.called("photo_read")) == 2)
    assert driver.desk.called("photo_read")[1] == (Path("/second.png"),)
    assert field.toPlainText() == ""
    driver.until(lambda: len(driver.desk.cases) >= 1)


def test_a_link_is_answered_with_a_word_of_help(driver):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg")])
    drop(driver, data)
    assert driver.strip.isVisible()
    assert driver.desk.called("photo_read") == []


def test_a_bad_file_leaves_the_open_case_as_it_was(driver):
    driver.take_photo_and_wait()
    driver.desk.fail("photo_read", PhotoDamaged("This photo is damaged", "Take a new one."))
    drop(driver, files("/broken.jpg"))
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "This photo is damaged"
    assert driver.strip.text.text() == "Take a new one."
    assert driver.parts.shows_case
    assert driver.turns[0].text == ANSWER


def test_a_photo_dropped_before_the_model_is_ready_is_shown_and_looked_at_later(make_driver, desk):
    gate = desk.gate("model_prepare")
    gate.close()
    driver = make_driver(ready=False)
    driver.reach("model_prepare")
    driver.take_photo()
    driver.until(lambda: driver.parts.shows_case)
    assert desk.called("model_assess") == []
    assert driver.page.busy.isVisible()
    gate.open()
    driver.until(lambda: len(desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert driver.turns[0].text == ANSWER


def test_a_model_that_fails_says_so_and_can_be_tried_again(make_driver, desk):
    desk.fail("model_prepare", ModelDamaged("The model is damaged", "Install it again."))
    driver = make_driver(ready=False)
    driver.until(driver.strip.isVisible)
    driver.take_photo()
    driver.until(lambda: driver.parts.shows_case)
    driver.strip.buttons[0].click()
    driver.until(lambda: len(desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert not driver.strip.isVisible()


def test_the_window_is_built_without_a_call_to_the_program(qtbot, desk):
    from scripted_desk import RESOURCES

    from skingpt_desktop.ui.main_window import MainWindow

    window = MainWindow(desk, RESOURCES, ScriptedShelf())
    assert desk.calls == []
    window.close()
    window.deleteLater()


def test_the_answer_comes_word_by_word_and_can_be_stopped(driver, qtbot):
    gate = driver.desk.gate("words")
    gate.close()
    driver.take_photo()
    driver.reach("words")
    driver.until(lambda: len(driver.turns) == 1)
    assert driver.turns[0].text == ""
    gate.open()
    driver.until(lambda: "raised" in driver.turns[0].text)
    driver.wait_until_kept()
    gate.close()
    driver.page.questions.chips[2].click()
    driver.reach("words")
    assert driver.page.questions.button.accessibleName() == "Stop"
    qtbot.keyClick(driver.page.questions.field, Qt.Key.Key_Escape)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    turn = driver.desk.cases[1].turns[1]
    assert turn.state is TurnState.STOPPED
    assert "Stopped" in driver.turns[1].state.text()
    assert driver.page.questions.button.accessibleName() == "Send"


def test_a_withdrawn_sentence_disappears(driver):
    from skingpt_desktop.domain.conversation import SentenceKept, SentenceWithdrawn, Words

    view = TurnView(driver.desk, driver.window.theme, "Why?")
    for event in (Words("Good words. "), SentenceKept(Sentence("Good words.", Source.PHOTO))):
        view.take(event)
    view.take(Words("Bad wor"))
    assert view.text == "Good words. Bad wor"
    view.take(SentenceWithdrawn())
    assert view.text == "Good words."
    view.deleteLater()


def test_a_typed_question_is_answered_with_what_was_said_before(driver, qtbot):
    driver.take_photo_and_wait()
    field = driver.page.questions.field
    qtbot.keyClicks(field, "Is it catching?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    question, history = driver.desk.called("model_answer")[1]
    assert question == "Is it catching?"
    assert [turn.question for turn in history] == [PAPER_QUESTIONS[0]]
    assert field.toPlainText() == ""


def test_a_question_that_fails_returns_to_the_field_before_what_was_typed_since(driver, qtbot):
    driver.take_photo_and_wait()
    gate = driver.desk.gate("model_answer")
    gate.close()
    driver.desk.fail("model_answer", SkinGPTError("No memory", "Close other programs."))
    field = driver.page.questions.field
    qtbot.keyClicks(field, "Does it itch?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    driver.reach("model_answer")
    qtbot.keyClicks(field, "And then")
    gate.open()
    driver.until(driver.strip.isVisible)
    assert field.toPlainText() == "Does it itch?\nAnd then"
    assert len(driver.turns) == 1


def test_too_long_a_question_is_not_cut_and_not_sent(driver, qtbot):
    driver.take_photo_and_wait()
    questions = driver.page.questions
    questions.field.setPlainText("a" * 1001)
    qtbot.keyClick(questions.field, Qt.Key.Key_Return)
    assert len(questions.field.toPlainText()) == 1001
    assert not questions.button.isEnabled()
    assert "1001" in questions.count.text()
    questions.field.setPlainText("a" * 1000)
    assert questions.button.isEnabled()


@pytest.mark.parametrize("asked", ["Is it bad?\n\nIt itches.  Much.", "Is \ufeff it bad?"])
def test_a_users_own_words_are_shown_as_they_are(driver, asked):
    view = TurnView(driver.desk, driver.window.theme, asked)
    assert view.question.text() == asked
    view.deleteLater()


@pytest.mark.parametrize(
    ("scripted", "title"),
    [
        ({"is_skin": False}, "This does not look like skin"),
        ({"poor": True}, "This photo is too poor to judge"),
    ],
)
def test_without_skin_or_a_good_photo_there_is_help_and_no_question(driver, scripted, title):
    if scripted.get("poor"):
        driver.desk.photo = drawn_photo(quality=Quality(0.1, (QualityProblem.TOO_DARK,)))
    else:
        driver.desk.findings = findings(is_skin=False)
    driver.take_photo()
    driver.until(lambda: len(driver.desk.cases) == 1)
    driver.wait_until_kept()
    assert driver.page.help.isVisible()
    assert driver.page.help.title.text() == title
    assert not driver.page.hints.isVisible()
    assert driver.desk.called("model_answer") == []
    assert driver.page.findings.rows == []


def test_not_sure_names_nothing_and_still_talks(driver):
    driver.desk.findings = findings(abstained=True)
    driver.take_photo_and_wait()
    names = [row.name.text() for row in driver.page.findings.rows]
    assert names
    assert "Psoriasis" not in names
    assert len(driver.turns) == 1


def test_each_fault_of_a_usable_photo_gets_a_hint(driver):
    problems = (QualityProblem.TOO_DARK, QualityProblem.COLOUR_CAST)
    driver.desk.photo = drawn_photo(quality=Quality(0.6, problems))
    driver.take_photo_and_wait()
    labels = driver.page.hints.findChildren(type(driver.turns[0].answer))
    words = [label.text() for label in labels]
    assert any("dark" in text for text in words)
    assert any("Daylight" in text for text in words)


def test_html_is_shown_as_it_is(driver):
    evil = "<b>bold</b><img src='file:///etc/passwd'>"
    driver.desk.sentences = (Sentence(evil, Source.MODEL),)
    driver.take_photo_and_wait()
    driver.window.cases.talk.ask(evil)
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    driver.desk.fail("photo_read", PhotoDamaged(evil, evil))
    driver.take_photo(evil)
    driver.until(driver.strip.isVisible)
    shown = [
        label
        for label in driver.window.findChildren(type(driver.strip.text))
        if evil in label.text()
    ]
    assert len(shown) >= 4
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}


def test_every_label_of_the_window_is_plain_text(driver):
    driver.take_photo_and_wait()
    labels = driver.window.findChildren(type(driver.strip.text))
    texts = [label for label in labels if label.text()]
    assert texts
    assert {label.textFormat() for label in texts} == {Qt.TextFormat.PlainText}


def test_a_second_photo_starts_a_new_case_and_keeps_what_was_written(driver):
    gate = driver.desk.gate("words")
    gate.close()
    driver.take_photo("first.jpg")
    driver.reach("words")
    driver.take_photo("second.jpg")
    driver.until(lambda: driver.desk.called("photo_read")[-1:] == [(Path("second.jpg"),)])
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    gate.open()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 2)
    driver.wait_until_kept()
    assert driver.desk.cases[1].turns[0].state is TurnState.STOPPED
    assert driver.desk.cases[2].turns[0].state is TurnState.COMPLETE
    assert len(driver.turns) == 1
    assert driver.turns[0].text == ANSWER


def test_of_two_photos_in_a_row_only_the_newest_is_shown(driver):
    gate = driver.desk.gate("photo_read")
    gate.close()
    driver.take_photo("slow.jpg")
    driver.reach("photo_read")
    driver.take_photo("fast.jpg")
    gate.open()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert len(driver.desk.called("model_assess")) == 1
    assert len(driver.desk.cases) == 1


def test_a_new_conversation_goes_back_to_the_drop_zone(driver, qtbot):
    driver.take_photo_and_wait()
    qtbot.keyClick(driver.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not driver.parts.shows_case
    assert driver.titles == ["Psoriasis?"]


def test_words_that_cannot_be_kept_stay_and_can_be_kept_later(driver):
    driver.desk.fail("store_add_turn", DiskFull("The disk is full", "Free some space."))
    driver.take_photo()
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == "The disk is full"
    assert driver.turns[0].text == ANSWER
    assert "Not kept" in driver.turns[0].state.text()
    driver.strip.buttons[0].click()
    driver.until(lambda: len(driver.desk.cases[1].turns) == 1)
    driver.wait_until_kept()
    assert "Not kept" not in driver.turns[0].state.text()
    assert not driver.strip.isVisible()


def test_a_narrow_window_shows_one_zone_at_a_time(driver):
    driver.take_photo_and_wait()
    driver.window.resize(860, 700)
    driver.until(lambda: driver.window.zones.is_narrow)
    driver.window.zones.show_tab(Tab.PHOTO)
    assert driver.page.photo.isVisible()
    assert driver.page.banner.isVisible()
    assert not driver.page.questions.isVisible()
    driver.window.zones.show_tab(Tab.TALK)
    assert driver.page.questions.isVisible()
    assert driver.page.banner.isVisible()
    driver.window.zones.show_tab(Tab.CASES)
    assert driver.parts.cases.isVisible()
    assert not driver.page.isVisible()
    driver.window.resize(1280, 800)
    driver.until(lambda: not driver.window.zones.is_narrow)
    assert driver.page.photo.isVisible()
    assert driver.page.questions.isVisible()


def test_everything_that_can_be_used_has_a_name_for_a_screen_reader(driver):
    from PySide6.QtWidgets import QAbstractButton, QListWidget, QPlainTextEdit

    driver.take_photo_and_wait()
    kinds = (QAbstractButton, QListWidget, QPlainTextEdit)
    used = [w for kind in kinds for w in driver.window.findChildren(kind) if w.isVisible()]
    assert len(used) > 10
    nameless = [w for w in used if not (w.accessibleName() or getattr(w, "text", str)())]
    assert nameless == []


def test_where_the_model_looked_is_a_veil_on_demand(driver):
    driver.take_photo_and_wait()
    view = driver.page.photo
    plain = view.grab().toImage()
    driver.page.looked_at.click()
    assert view.grab().toImage() != plain
    driver.page.looked_at.click()
    assert view.grab().toImage() == plain


def test_the_photo_is_zoomed_with_keys(driver, qtbot):
    driver.take_photo_and_wait()
    view = driver.page.photo
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1


def test_larger_text_makes_the_field_higher_and_keeps_all_in_sight(driver):
    driver.take_photo_and_wait()
    field = driver.page.questions.field
    before = field.height()
    driver.window.theme.zoom(2.0)
    driver.until(lambda: field.height() > before)
    assert field.height() >= field.fontMetrics().lineSpacing() + 16
    driver.window.theme.zoom(None)
    driver.until(lambda: field.height() == before)


def test_enter_presses_the_button_that_has_the_focus(driver, qtbot):
    asked = []
    driver.parts.drop_zone.open_button.clicked.disconnect()
    driver.parts.drop_zone.open_button.clicked.connect(lambda: asked.append("open"))
    qtbot.keyClick(driver.parts.drop_zone.open_button, Qt.Key.Key_Return)
    assert asked == ["open"]


def test_a_photo_on_its_way_is_forgotten_for_a_new_conversation(driver):
    gate = driver.desk.gate("photo_read")
    gate.close()
    driver.take_photo()
    driver.reach("photo_read")
    driver.window.stage.begin_anew()
    gate.open()
    driver.wait_until_idle()
    assert not driver.parts.shows_case
    assert driver.desk.called("model_assess") == []


def test_an_assessment_that_fails_can_be_tried_again(driver):
    driver.desk.fail("model_assess", SkinGPTError("Too little memory", "Close other programs."))
    driver.take_photo()
    driver.until(driver.strip.isVisible)
    assert driver.desk.cases == {}
    driver.strip.buttons[0].click()
    driver.until(lambda: len(driver.desk.called("store_add_turn")) == 1)
    driver.wait_until_kept()
    assert driver.turns[0].text == ANSWER


def test_the_footer_says_what_the_program_is_not_and_which_model_speaks(driver):
    assert "Not a diagnosis" in driver.parts.footer.notice.text()
    assert "skingpt-mini" in driver.parts.footer.model.text()
    assert "int8" in driver.parts.footer.model.text()

"""Every language says everything, with the same values, and its window has room for it."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
)
from room_for_text import clipped, place
from scripted_desk import RESOURCES, drawn_photo, findings

from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.red_flags import _RULES, what_to_do
from skingpt_desktop.ui.help.dialog import HelpDialog
from skingpt_desktop.ui.translation import spoken, use_language
from skingpt_desktop.ui.welcome.dialog import WelcomeDialog
from skingpt_desktop.ui.wording import title_text

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import translations as tool

LANGUAGES = ("ar", "es", "zh")
HOLE = re.compile(r"\{\w+\}")
GOOD = Quality(0.9, ())


@pytest.fixture
def speak(qapp):
    yield lambda code: use_language(qapp, tool.TRANSLATIONS, code)
    use_language(qapp, tool.TRANSLATIONS, "en")


def test_the_languages_that_are_promised_are_there():
    assert set(tool.languages()) >= set(LANGUAGES)


@pytest.mark.parametrize("language", tool.languages())
def test_every_text_is_translated(language):
    missing = tool.missing(language)
    assert not missing, f"run “make translations”; {language} does not say: {missing}"


@pytest.mark.parametrize("language", tool.languages())
def test_values_lines_and_shortcuts_are_kept(language):
    for (context, source), forms in tool.translations(language).items():
        for said in filter(None, forms):
            place = f"{context}: {source!r} -> {said!r}"
            assert sorted(HOLE.findall(said)) == sorted(HOLE.findall(source)), place
            assert said.count("\n") == source.count("\n"), place
            assert ("&" in said) == ("&" in source), place
            assert "<" not in said, place
        # One and two may be said without a figure.
        assert ("%n" in forms[-1]) == ("%n" in source), source


@pytest.mark.parametrize("language", tool.languages())
def test_what_the_window_reads_is_what_was_translated(qapp, language):
    compiled = QTranslator()
    assert compiled.load(str(tool.TRANSLATIONS / f"skingpt_{language}.qm"))
    for (context, source), forms in tool.translations(language).items():
        if not tool.counts(source):
            assert ((compiled.translate(context, source) or ""),) == forms
            continue
        assert {compiled.translate(context, source, "", n) for n in range(103)} == set(forms)


@pytest.mark.parametrize(
    ("language", "cases", "files"),
    [
        ("en", {0: "0 cases", 1: "1 case", 2: "2 cases"}, {1: "1 file", 100: "100 files"}),
        ("es", {0: "0 casos", 1: "1 caso", 2: "2 casos"}, {1: "1 archivo", 2: "2 archivos"}),
        ("zh", {1: "1 个病例", 2: "2 个病例"}, {1: "1 个文件", 11: "11 个文件"}),
        (
            "ar",
            {
                0: "لا حالات",
                1: "حالة واحدة",
                2: "حالتان",
                3: "3 حالات",
                11: "11 حالة",
                100: "100 حالة",
            },
            {
                0: "لا ملفات",
                1: "ملف واحد",
                2: "ملفان",
                3: "3 ملفات",
                11: "11 ملفًا",
                100: "100 ملف",
            },
        ),
    ],
)
def test_one_and_many_are_said_as_the_language_says_them(speak, language, cases, files):
    speak(language)
    say = QCoreApplication.translate
    assert {n: say("SalvageDesk", "%n case(s)", "", n) for n in cases} == cases
    assert {n: say("Models", "%n file(s)", "", n) for n in files} == files


def test_the_texts_with_values_are_known_to_the_window():
    assert tool.TEMPLATES.read_text(encoding="utf-8") == tool.templates_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_next_steps_and_red_flags_are_said_in_the_users_language(speak, knowledge, language):
    speak(language)
    said = [next_step(GOOD, findings((name, 0.6)), knowledge) for name in knowledge.conditions]
    for problem in QualityProblem:
        said.append(next_step(Quality(0.1, (problem,)), findings(), knowledge))
    said += [
        next_step(GOOD, findings(is_skin=False), knowledge),
        next_step(GOOD, findings(abstained=True), knowledge),
        next_step(GOOD, findings(("melanoma", 0.5), abstained=True), knowledge),
    ]
    texts = {step.text for step in said} | {rule.flag.text for rule in _RULES}
    texts |= {what_to_do(level) for level in Level if what_to_do(level)}
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            assert spoken(sentence) != sentence
        assert not re.search(r"\b(the|See|doctor|Go)\b", spoken(text)), spoken(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_keeps_the_name_of_its_file_and_the_rest_is_translated(speak, language):
    speak(language)
    said = spoken("“a b.bin” came out damaged. The stick or disk may be failing; use another one.")
    assert "a b.bin" in said
    assert "damaged" not in said
    assert "stick" not in said
    assert spoken("What the model says stays.") == "What the model says stays."
    assert spoken("Is it bad?\n\nIt itches.  Much.") == "Is it bad?\n\nIt itches.  Much."


def test_a_title_that_the_program_gave_is_translated_and_the_users_own_is_not(speak):
    speak("es")
    assert title_text("Eczema? · 2026-11-23") == "¿Eccema? · 2026-11-23"
    assert title_text("Psoriasis?") == "Psoriasis?"
    assert title_text("Rosacea?") == "¿Rosácea?"
    assert title_text("Not sure · 2026-11-23") == "Sin certeza · 2026-11-23"
    assert title_text("Arm of Ana · left") == "Arm of Ana · left"


def test_the_computers_language_is_taken_where_none_was_chosen(speak, monkeypatch):
    assert speak("xx") == speak("")
    assert speak("ar") == "ar"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert speak("en") == "en"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_window_in_arabic_is_mirrored(speak, make_driver):
    speak("ar")
    driver = make_driver()
    driver.take_photo_and_wait()
    window, page = driver.window, driver.page
    assert place(driver.parts.cases, window).left() > place(driver.parts.stage, window).left()
    assert place(page.look, window).left() > place(page.talk, window).left()
    chips = [place(chip, window).left() for chip in page.questions.chips]
    assert chips[0] > chips[1]
    assert "border-right: 4px" in window.theme.style_sheet()
    assert page.banner.first.text().endswith(".")
    assert "doctor" not in page.banner.first.text()


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_text_is_cut_off(speak, make_driver, qtbot, language, size):
    speak(language)
    driver = make_driver()
    window = driver.window
    window.resize(1280, 720)
    window.theme.resize_text(size)
    shown = {}

    def look(name, target):
        qtbot.wait(10)
        shown[name] = clipped(target)

    look("empty", window)
    driver.take_photo_and_wait()
    look("answered", window)
    window.settings.show()
    look("settings", window.settings.dialog)
    window.settings.dialog.accept()
    window.help.show()
    dialog = window.findChild(HelpDialog)
    for number in range(dialog.subjects.count()):
        dialog.subjects.setCurrentRow(number)
        look(f"help {number}", dialog)
    dialog.accept()
    driver.desk.camera_names = ("Front", "Close-up")
    driver.desk.photo = drawn_photo(quality=Quality(0.4, (QualityProblem.BLURRED,)))
    window.camera.show()
    camera = window.camera.dialog
    driver.until(lambda: camera.live.view.has_picture)
    look("camera", camera)
    camera.shutter.click()
    driver.until(camera.use.isVisible)
    look("camera, taken", camera)
    camera.reject()
    window.welcome.show()
    welcome = window.findChild(WelcomeDialog)
    for number in range(len(welcome.pages)):
        welcome.show_page(number)
        look(f"welcome {number}", welcome)
    welcome.accept()
    assert not {name: texts for name, texts in shown.items() if texts}


def test_resources_are_the_ones_that_are_shipped():
    assert tool.TRANSLATIONS == RESOURCES / "translations"

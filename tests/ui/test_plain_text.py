"""What others write is shown as it is: nothing in it is taken for HTML."""

import ast
import random
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from skingpt_desktop.domain.conversation import Sentence, Source
from skingpt_desktop.ui.plain_tip import plain_tip

SOURCES = Path(__file__).parents[2] / "src" / "skingpt_desktop"
PIECES = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<a href='https://example.org'>here</a>",
    "<script>alert(1)</script>",
    "<style>*{color:red}</style>",
    "<table><tr><td>cell",
    "&lt;i&gt;",
    "&amp;nbsp;",
    "\u202egnp.exe",
    "\u2066\u2069\u200f",
    "\x00\x07\x1b[31m",
    "\r\n",
    "%s%n{0}{title}",
    "../../etc/passwd",
    "' OR 1=1 --",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "word",
)


def hostile(count, seed=7):
    dice = random.Random(seed)
    return [" ".join(dice.choices(PIECES, k=dice.randrange(1, 5))) for _ in range(count)]


def tags_of(tip):
    """What Qt makes of a tooltip: its text, and whether anything but that is in it."""
    document = QTextDocument()
    if GuiQt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    formats = {form.type() for form in document.allFormats()}
    return document.toPlainText(), any(f.isImageFormat() for f in document.allFormats()), formats


def test_a_tooltip_shows_its_text_and_no_picture(qapp):
    for text in hostile(500):
        if "\x00" in text or "\r" in text:
            continue
        shown, has_picture, _ = tags_of(plain_tip(text))
        assert not has_picture
        assert shown.split() == text.split()


def test_answers_titles_and_names_of_models_are_never_rendered(driver, desk):
    for number, text in enumerate(hostile(3)):
        desk.sentences = (Sentence(text, Source.MODEL),)
        desk.model = replace(desk.model, name=text)
        driver.take_photo_and_wait(f"{number}.jpg")
        for label in driver.window.findChildren(QLabel):
            rich = GuiQt.mightBeRichText(label.text())
            assert not rich or label.textFormat() == Qt.TextFormat.PlainText, label.text()
        for widget in QApplication.allWidgets():
            assert not tags_of(widget.toolTip())[1], widget.toolTip()


def test_every_label_is_made_plain_and_no_text_is_set_as_html():
    loose = []
    for file in (SOURCES / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Attribute) and node.attr in {
                "setHtml",
                "insertHtml",
                "appendHtml",
                "setMarkdown",
                "RichText",
            }:
                loose.append(f"{file.name}: {node.attr}")
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            # An empty label holds a picture.
            if made and node.func.id == "QLabel" and node.args:
                loose.append(f"{file.name}: QLabel with a text")
    assert loose == []

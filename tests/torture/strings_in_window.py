"""Hostile strings in the real window: shown letter by letter, and never rendered."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QWidget

import photos
from skingpt_desktop.domain.cases import LONGEST_TITLE
from skingpt_desktop.domain.plain import plain, plain_line
from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.queue_bar import QueueBar
from torture.hostile import WORD, as_file_name, hostile_strings
from torture.real_window import Parrot, a_window, until
from torture.strings import OBEYED, _keep, a_desk
from torture.tally import Tally

LIVE_EVERY = 5
"""One in so many is also a photo's name, a typed question and what the model answers."""


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    tally, strings, parrot = Tally(), hostile_strings(count, seed), Parrot()
    desk = a_desk(folder, load=lambda *_: parrot)
    desk.store_open(None)
    for text in strings:
        _keep(desk, text)
    desk.store_close()
    with a_window(desk, folder, tally) as window:
        seen = _Seen(window, parrot, folder, tally)
        for number, text in enumerate(strings):
            tally.tried += 1
            try:
                seen.kept(f"{WORD}{number}q", text)
                if number % LIVE_EVERY == 0:
                    seen.live(text)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                tally.fail(f"{text!r:.200}: {type(error).__name__}: {error}")
    return tally


class _Seen:
    """Goes where a string is shown, and looks at all that is there then."""

    def __init__(self, window: MainWindow, parrot: Parrot, folder: Path, tally: Tally) -> None:
        self._window = window
        self._parrot = parrot
        self._folder = folder
        self._tally = tally

    def kept(self, word: str, text: str) -> None:
        """A case with this string in all its fields: found, opened, described, reported."""
        cases = self._window.parts.cases
        cases.filters.search.setText(word)
        rows = cases.items.cases
        until(lambda: rows.rowCount() == 1 and rows.index(0).data().startswith(word))
        cases.items.choose(0)
        QTest.keyClick(cases.items, Qt.Key.Key_Return)
        page, title = self._window.parts.page, plain_line(text)[:LONGEST_TITLE].strip()
        until(lambda: [one.question.text() for one in self._turns()] == [plain(text)])
        if self._turns()[0].text != plain(text):
            self._tally.fail(f"the answer shown is {self._turns()[0].text!r:.200}")
        if page.questions.field.toPlainText() != plain(text):
            self._tally.fail(f"the draft shown is {page.questions.field.toPlainText()!r:.200}")
        shown = rows.index(0).data()
        if shown != title:
            self._tally.fail(f"the list shows {shown!r:.200}")
        self._look()
        cases.ask_details()
        until(lambda: self._window.cases_desk.dialog is not None)
        dialog = self._window.cases_desk.dialog
        if dialog.title.text() != title or not plain(text).startswith(dialog.note.toPlainText()):
            self._tally.fail(f"the details show {dialog.title.text()!r:.200}")
        self._look()
        dialog.reject()
        page.questions.field.clear()

    def live(self, text: str) -> None:
        """A photo of this name, questions in these words, and a model that repeats them."""
        window = self._window
        window.parts.cases.filters.search.clear()
        self._parrot.words = f"{text} It may itch."
        photo = self._folder / as_file_name(text, ".jpg")
        photo.write_bytes(photos.to_bytes(photos.draw_skin("medium", (320, 240)), "JPEG"))
        before = window.cases.current
        window.intake.take(Incoming(photo))
        until(lambda: window.cases.current is not before and self._is_settled(1))
        window.parts.page.questions.field.setPlainText(text[:200])
        QTest.keyClick(window.parts.page.questions.field, Qt.Key.Key_Return)
        until(lambda: self._is_settled(2))
        self._look()
        window.parts.page.report.click()
        until(lambda: window.reports.dialog is not None and window.reports.dialog.pages.count > 0)
        self._look()
        window.reports.dialog.reject()
        broken = photo.with_name(as_file_name(text, ".png"))
        broken.write_bytes(b"no photo")
        window.intake.take(Incoming(broken, (broken, self._folder / f"gone {text}.jpg")))
        until(lambda: window.queue.total == 3 and not window.queue.is_working)
        self._look()
        if OBEYED.search(window.findChild(QueueBar).text.text()):
            self._tally.fail(f"the queue shows what is obeyed: {text!r:.200}")

    def _turns(self):
        return self._window.parts.page.conversation.turns

    def _is_settled(self, count: int) -> bool:
        cases = self._window.cases
        return (
            cases.current is not None
            and len(self._turns()) == count
            and cases.is_settled
            and not cases.has_unkept
        )

    def _look(self) -> None:
        for widget in QApplication.allWidgets():
            if rendered := what_is_rendered(widget):
                self._tally.fail(f"{type(widget).__name__} renders {rendered!r:.200}")


def what_is_rendered(widget: QWidget) -> str:
    """What of a widget's text Qt takes for markup; nothing where all is shown as it is."""
    tip = widget.toolTip()
    if GuiQt.mightBeRichText(tip):
        document = QTextDocument()
        document.setHtml(tip)
        if (
            any(form.isImageFormat() for form in document.allFormats())
            or "href" in document.toHtml()
        ):
            return tip
    if isinstance(widget, QLabel | QMessageBox):
        is_plain = widget.textFormat() == Qt.TextFormat.PlainText
        return "" if is_plain or not GuiQt.mightBeRichText(widget.text()) else widget.text()
    if isinstance(widget, QTextEdit):
        return widget.toHtml() if GuiQt.mightBeRichText(widget.toPlainText()) else ""
    return ""

"""The disk with the cases is pulled out while the real window is open, and comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import photos
from skingpt_desktop.ui.incoming import Incoming
from torture.real_window import Parrot, a_window, until
from torture.strings import a_desk
from torture.tally import Tally


def test_the_window_says_so_loses_nothing_and_begins_no_new_cases(qapp, tmp_path):
    tally, parrot = Tally(), Parrot()
    parrot.words = "It may itch."
    desk = a_desk(tmp_path, load=lambda *_: parrot)
    desk.store_open(None)
    desk.store_close()
    cases, away = tmp_path / "cases", tmp_path / "pulled out"
    photo = tmp_path / "arm.jpg"
    photo.write_bytes(photos.to_bytes(photos.draw_skin("medium", (320, 240)), "JPEG"))

    with a_window(desk, tmp_path, tally) as window:
        turns, strip = window.parts.page.conversation, window.parts.strip

        def is_kept(count):
            flow = window.cases.current
            return flow is not None and flow.case.kept_turns == count and window.cases.is_settled

        window.intake.take(Incoming(photo))
        until(lambda: is_kept(1))

        cases.rename(away)
        window.parts.page.questions.field.setPlainText("Is it contagious?")
        QTest.keyClick(window.parts.page.questions.field, Qt.Key.Key_Return)
        until(lambda: strip.isVisible() and len(turns.turns) == 2)
        assert strip.title.text() == "Your cases cannot be reached"
        assert "Not kept" in turns.turns[1].state.text()
        assert not cases.exists()
        away.rename(cases)
        strip.buttons[0].click()
        until(lambda: is_kept(2))

        page = window.lock.page
        window.lock.lock_by_hand()
        until(lambda: page.isVisible() and page.unlock_button.isEnabled())
        cases.rename(away)
        page.unlock_button.click()
        until(lambda: "cannot be reached" in page.error.text())
        assert window.store_desk.dialog is None
        assert not cases.exists()
        away.rename(cases)
        page.unlock_button.click()
        until(lambda: window.store.is_open)
        until(lambda: len(turns.turns) == 2)
    assert tally.failures == []

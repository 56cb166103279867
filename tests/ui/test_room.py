"""The window on a small screen."""

from PySide6.QtWidgets import QWidget

from skingpt_desktop.ui.room import keep_on_screen


def test_a_window_opens_no_larger_than_its_screen_with_a_title_bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() + 300, room.height() + 300)
    keep_on_screen(window)
    assert window.width() <= room.width()
    assert room.height() - 80 < window.height() < room.height()
    window.resize(300, 200)
    keep_on_screen(window)
    assert (window.width(), window.height()) == (300, 200)

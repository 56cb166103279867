"""With the keyboard alone: everything is reached, the focus can be seen, and Esc leads back."""

import pytest
from dialogs import OPENERS, open_dialog, shown_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from test_accessibility import activate, focusable

from skingpt_desktop.domain.history import HistoryItem

AROUND = 8


@pytest.fixture
def answered(driver):
    driver.take_photo_and_wait()
    driver.take_photo_and_wait()
    return driver


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)
    return QApplication.focusWidget()


def walked(window, qtbot, key):
    """Where a key leads, from where the focus is until it is back there."""
    way = [press(qtbot, key)]
    while (here := press(qtbot, key)) is not way[0]:
        assert len(way) < 200, [type(one).__name__ for one in way[-12:]]
        way.append(here)
    return way


def picture(widget):
    """What is shown where a widget is, and just around it."""
    parent = widget.parentWidget()
    around = widget.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return parent.grab(around.intersected(parent.rect())).toImage()


def assert_keys_reach_everything(window, qtbot):
    activate(window, qtbot)
    if QApplication.focusWidget() is None:
        focusable(window)[0].setFocus()
    forth = walked(window, qtbot, Qt.Key.Key_Tab)
    back = walked(window, qtbot, Qt.Key.Key_Backtab)
    stops = [one for one in focusable(window) if one.focusProxy() is None]
    missed = [one for one in stops if one not in forth]
    assert [(type(one).__name__, one.accessibleName()) for one in missed] == []
    start = back.index(forth[-1])
    assert [*back[start:], *back[:start]] == forth[::-1]
    for widget in forth:
        if isinstance(widget, QScrollArea):
            continue
        widget.clearFocus()
        QApplication.processEvents()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert picture(widget) != before, (type(widget).__name__, widget.accessibleName())


def test_keys_reach_everything_in_the_window(answered, qtbot):
    window = answered.window
    assert_keys_reach_everything(window, qtbot)
    answered.page.history.click()
    answered.page.asking.rows[HistoryItem.TROUBLE_BREATHING].yes.click()
    assert_keys_reach_everything(window, qtbot)
    answered.parts.cases.new_asked.emit()
    assert_keys_reach_everything(window, qtbot)


@pytest.mark.parametrize("name", OPENERS)
def test_keys_reach_everything_in_a_dialog_and_escape_leads_back(answered, qtbot, name):
    window = answered.window
    activate(window, qtbot)
    before = answered.parts.footer.change
    before.setFocus()
    dialog = open_dialog(answered, name)
    assert_keys_reach_everything(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    answered.until(lambda: shown_dialog() is not dialog)
    assert shown_dialog() is None
    activate(window, qtbot)
    assert QApplication.focusWidget() is before

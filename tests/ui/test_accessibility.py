"""What a screen reader finds, and that the focus can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from scripted_desk import drawn_photo

from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.ui.help.dialog import HelpDialog

_UNNAMED = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def focusable(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and widget.window() is window
        and widget.isEnabled()
    ]


def unnamed(window):
    """What can have the focus, but has no name or no role for a screen reader."""
    found = []
    for widget in focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name)
        if not name.strip() or (interface.role() in _UNNAMED and not widget.accessibleName()):
            found.append((type(widget).__name__, widget.objectName(), interface.role(), name))
    return found


@pytest.fixture
def answered(driver):
    driver.take_photo_and_wait()
    return driver


def test_everything_in_the_window_has_a_name_and_a_role(answered):
    assert len(focusable(answered.window)) > 15
    assert unnamed(answered.window) == []


@pytest.mark.parametrize("name", ["settings", "help", "welcome", "diagnostics", "models", "camera"])
def test_everything_in_a_dialog_has_a_name_and_a_role(answered, name):
    window = answered.window
    opened = {
        "settings": lambda: window.settings.show() or window.settings.dialog,
        "help": lambda: window.help.show() or window.findChild(HelpDialog),
        "welcome": lambda: window.welcome.show() or window.welcome.dialog,
        "diagnostics": lambda: window.settings.diagnose() or window.settings.diagnostics,
        "models": lambda: window.models.show() or window.models.manager,
        "camera": lambda: taken(answered),
    }[name]()
    answered.wait_until_idle()
    assert focusable(opened)
    assert unnamed(opened) == []
    opened.close()


def taken(driver):
    """A photo of several faults, taken with one of two cameras while a case is open."""
    driver.desk.camera_names = ("Front", "Close-up")
    driver.desk.photo = drawn_photo(quality=Quality(0.4, tuple(QualityProblem)[:3]))
    driver.window.camera.show()
    dialog = driver.window.camera.dialog
    driver.until(lambda: dialog.live.view.has_picture)
    assert unnamed(dialog) == []
    dialog.shutter.click()
    driver.until(dialog.use.isVisible)
    return dialog


def test_the_focus_can_be_seen_wherever_it_is(answered, qtbot):
    window = answered.window
    window.settings.show()
    dialog = window.settings.dialog
    seen_everywhere(dialog, qtbot)
    dialog.accept()
    seen_everywhere(window, qtbot)


def activate(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.wait(100)


def seen_everywhere(window, qtbot):
    activate(window, qtbot)
    for widget in focusable(window):
        if isinstance(widget, QScrollArea):
            continue
        for area in window.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        widget.clearFocus()
        QApplication.processEvents()
        before = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert QApplication.focusWidget() is widget
        assert window.grab().toImage() != before, widget


def test_tab_reaches_everything_in_the_settings_in_order(answered, qtbot):
    window = answered.window
    window.settings.show()
    dialog = window.settings.dialog
    activate(dialog, qtbot)
    dialog.language.setFocus()
    reached = []
    for _ in range(20):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    expected = [dialog.language, dialog.text_size, dialog.scheme, dialog.still, dialog.role]
    assert reached[: len(expected)] == expected
    assert dialog.done_button in reached
    dialog.accept()


def test_the_questions_of_the_history_have_names(answered, qtbot):
    answered.page.history.click()
    assert unnamed(answered.window) == []

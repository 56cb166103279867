"""One way through the real program: drop a photo, read the answer, come back for it."""

import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from keychains import NoKeychain
from read_back import ReadBack, squeezed
from skingpt_desktop.domain.conversation import TurnState
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.services.local_shelf import LocalShelf
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths
from skingpt_desktop.ui.lock.choose_lock_dialog import ChooseLockDialog
from skingpt_desktop.ui.main_window import MainWindow

from .conftest import MODEL, RESOURCES

PASSPHRASE = "four words lie here"
PATIENT = 120_000
CANARY = "canary question about my grandmother"


@pytest.fixture
def open_window(qtbot, tmp_path):
    """Opens the window as the program does; the passphrase is typed into its dialog."""
    windows = []

    def open_it():
        paths = StorePaths(tmp_path / "cases")
        vault = Vault(paths, NoKeychain())
        desk = LocalDesk(MODEL, MODEL, RESOURCES / "knowledge", paths.folder, vault)
        shelf = LocalShelf(MODEL.parent, tmp_path / "models", RESOURCES / "models/catalogue.json")
        window = MainWindow(desk, RESOURCES, shelf)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.store_desk.dialog is not None, timeout=PATIENT)
        dialog = window.store_desk.dialog
        is_first = isinstance(dialog, ChooseLockDialog)
        for field in (dialog.first, dialog.second) if is_first else (dialog.first,):
            field.setText(PASSPHRASE)
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: window.store.is_open, timeout=PATIENT)
        if is_first:
            qtbot.waitUntil(lambda: window.keys.showing is not None, timeout=PATIENT)
            window.keys.showing.skip_button.click()
        qtbot.waitUntil(lambda: window.model.is_ready, timeout=PATIENT)
        return window

    yield open_it
    for window in windows:
        if window.isVisible():
            shut(qtbot, window)
    for window in windows:
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shut(qtbot, window):
    """Close the window as its user does; it goes once all is kept and its threads have ended."""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible() and not threads_of_lanes(), timeout=PATIENT)


def threads_of_lanes():
    return [t for t in threading.enumerate() if t is not threading.main_thread() and not t.daemon]


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, data, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, buttons, keys))


def turns_of(window):
    return window.parts.page.conversation.turns


def titles_of(window):
    model = window.parts.cases.items.cases
    return [model.index(row).data() for row in range(model.rowCount())]


def wait_until_kept(qtbot, window, count):
    cases = window.cases

    def kept():
        return (
            cases.current is not None
            and len(turns_of(window)) == count
            and cases.is_settled
            and not cases.has_unkept
        )

    qtbot.waitUntil(kept, timeout=PATIENT)


def ask(qtbot, window, question):
    window.parts.page.questions.field.setPlainText(question)
    qtbot.keyClick(window.parts.page.questions.field, Qt.Key.Key_Return)


def save_report(qtbot, window, path):
    """Save the open case's report as its user does, and read it back."""
    window.parts.page.report.click()
    qtbot.waitUntil(lambda: window.reports.dialog is not None, timeout=PATIENT)
    dialog = window.reports.dialog
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=PATIENT)
    dialog.save_button.click()
    dialog.files.fileSelected.emit(str(path))
    dialog.files.reject()
    qtbot.waitUntil(path.is_file, timeout=PATIENT)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not window.lanes.report.busy, timeout=PATIENT)
    return ReadBack(path.read_bytes())


def test_drop_read_ask_close_come_back_and_delete(qtbot, open_window, skin_photo, tmp_path):
    window = open_window()
    drop(window, skin_photo)
    wait_until_kept(qtbot, window, 1)
    assert window.parts.page.banner.isVisible()
    first_answer = turns_of(window)[0].text
    assert len(first_answer.split()) >= 8

    ask(qtbot, window, f"Is it contagious? {CANARY}")
    wait_until_kept(qtbot, window, 2)
    answers = [turn.text for turn in turns_of(window)]
    assert all(answers)
    titles = titles_of(window)
    assert len(titles) == 1
    shut(qtbot, window)

    assert_nothing_readable(tmp_path / "cases", ["canary", "contagious", answers[0][:30]])

    window = open_window()
    qtbot.waitUntil(lambda: titles_of(window) == titles, timeout=PATIENT)
    window.parts.cases.items.choose(0)
    qtbot.keyClick(window.parts.cases.items, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(turns_of(window)) == 2, timeout=PATIENT)
    assert [turn.text for turn in turns_of(window)] == answers

    report = save_report(qtbot, window, tmp_path / "report.pdf")
    assert squeezed(answers[0]) in report.text
    assert squeezed(CANARY) in report.text
    assert b"canary-in-the" not in (tmp_path / "report.pdf").read_bytes()

    window.parts.cases.items.setFocus()
    qtbot.keyClick(window.parts.cases.items, Qt.Key.Key_Delete)
    assert titles_of(window) == []
    window.deleting.undo()
    assert titles_of(window) == titles
    qtbot.keyClick(window.parts.cases.items, Qt.Key.Key_Delete)
    shut(qtbot, window)
    window = open_window()
    qtbot.waitUntil(lambda: window.store.is_open, timeout=PATIENT)
    qtbot.waitUntil(lambda: not window.lanes.store.busy, timeout=PATIENT)
    assert titles_of(window) == []


def test_an_answer_that_is_stopped_keeps_what_was_written(qtbot, open_window, skin_photo):
    window = open_window()
    drop(window, skin_photo)
    wait_until_kept(qtbot, window, 1)
    ask(qtbot, window, "What treatment and medication should be recommended for this case?")
    qtbot.waitUntil(lambda: len(turns_of(window)) == 2, timeout=PATIENT)
    qtbot.waitUntil(lambda: bool(turns_of(window)[1].text) or settled(window), timeout=PATIENT)
    window.cases.talk.stop()
    wait_until_kept(qtbot, window, 2)
    state = window.cases.current.turns[-1].state
    assert state in {TurnState.STOPPED, TurnState.COMPLETE}
    ask(qtbot, window, "Is it contagious?")
    wait_until_kept(qtbot, window, 3)
    assert turns_of(window)[2].text


def test_a_drawn_photo_is_kept_as_not_skin_and_nothing_is_asked(qtbot, open_window, drawn_photo):
    window = open_window()
    drop(window, drawn_photo)
    wait_until_kept(qtbot, window, 0)
    qtbot.waitUntil(lambda: len(titles_of(window)) == 1, timeout=PATIENT)
    assert "skin" in titles_of(window)[0]
    assert window.parts.page.banner.isVisible()


def settled(window):
    return window.cases.is_settled


def test_closing_in_mid_answer_loses_nothing_and_leaves_no_thread(qtbot, open_window, skin_photo):
    window = open_window()
    drop(window, skin_photo)
    wait_until_kept(qtbot, window, 1)
    ask(qtbot, window, "What causes this?")
    qtbot.waitUntil(lambda: len(turns_of(window)) == 2, timeout=PATIENT)
    shut(qtbot, window)

    window = open_window()
    qtbot.waitUntil(lambda: len(titles_of(window)) == 1, timeout=PATIENT)


def assert_nothing_readable(folder, words):
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        for word in words:
            assert word.encode() not in content, f"{word!r} stands in {path.name}"

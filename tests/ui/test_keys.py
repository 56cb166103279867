"""The first choice of a lock, the recovery code, and changes of both later."""

import shutil
import subprocess

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from scripted_safe import CODE

from skingpt_desktop.domain.errors import DiskFull, KeyGone
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.ui.lock.keys_dialog import KeysDialog
from skingpt_desktop.ui.lock.screen_watch import ScreenWatch


def wait_for(driver, dialog):
    driver.until(lambda: dialog() is not None and dialog().isVisible())
    return dialog()


@pytest.fixture
def first_start(make_driver, desk):
    """A computer with a keychain, before the first choice."""
    desk.lock = Lock.NEW_WITH_KEYCHAIN
    driver = make_driver(ready=False)
    return driver, wait_for(driver, lambda: driver.window.store_desk.dialog)


def test_the_keychain_is_the_first_choice_and_a_code_is_offered(first_start, tmp_path):
    driver, dialog = first_start
    assert dialog.by_keychain.isChecked()
    assert not dialog.first.isVisible()
    dialog.accept_button.click()
    code = wait_for(driver, lambda: driver.window.keys.showing)
    assert driver.desk.called("store_open") == [(None,)]
    assert code.code.text() == CODE
    assert not code.accept_button.isEnabled()
    code.save_asked.emit(str(tmp_path / "code.txt"), code.sheet)
    driver.until(code.accept_button.isEnabled)
    assert CODE in (tmp_path / "code.txt").read_text()
    assert driver.desk.safe.code == ""
    code.accept_button.click()
    driver.until(lambda: driver.desk.safe.code == CODE)
    driver.until(lambda: driver.window.keys.showing is None)


def test_a_passphrase_can_be_chosen_instead(first_start):
    driver, dialog = first_start
    dialog.by_passphrase.click()
    dialog.first.setText("three green apples")
    dialog.second.setText("three green apples")
    dialog.accept_button.click()
    driver.until(lambda: driver.window.store.is_open)
    assert driver.desk.called("store_open") == [("three green apples",)]


def test_a_backup_can_be_restored_before_anything_is_chosen(first_start):
    driver, dialog = first_start
    dialog.restore_button.click()
    driver.until(lambda: driver.window.backups.files is not None)
    assert driver.window.store_desk.dialog is None
    driver.window.backups.files.reject()


def test_a_code_that_was_not_taken_opens_nothing_and_is_offered_again(first_start):
    driver, dialog = first_start
    dialog.accept_button.click()
    wait_for(driver, lambda: driver.window.keys.showing).skip_button.click()
    driver.until(driver.strip.isVisible)
    assert driver.desk.called("safe_keep_code") == []
    driver.strip.buttons[0].click()
    wait_for(driver, lambda: driver.window.keys.showing).reject()


def test_a_code_that_cannot_be_kept_stays_on_the_screen(driver):
    driver.desk.fail("safe_keep_code", DiskFull("The disk is full", "Free some space."))
    driver.window.keys.offer_code()
    code = wait_for(driver, lambda: driver.window.keys.showing)
    code.has_it.click()
    code.accept_button.click()
    driver.until(code.state.isVisible)
    assert "disk is full" in code.state.text()
    code.accept_button.click()
    driver.until(lambda: driver.desk.safe.code == CODE)


def test_the_lock_is_changed_and_the_dialog_says_so(driver):
    driver.window.keys.show()
    keys = wait_for(driver, lambda: driver.window.keys.dialog)
    assert isinstance(keys, KeysDialog)
    assert "keychain" in keys.lock_text.text()
    keys.change_button.click()
    choice = wait_for(driver, lambda: driver.window.keys.choosing)
    choice.by_passphrase.click()
    choice.first.setText("three green apples")
    choice.second.setText("three green apples")
    choice.accept_button.click()
    driver.until(lambda: "passphrase" in keys.lock_text.text())
    assert driver.desk.called("safe_change_lock") == [("three green apples",)]
    keys.minutes.setCurrentIndex(keys.minutes.findData(0))
    assert driver.window.choices.now.lock_after == 0
    keys.close_button.click()


def test_a_lost_keychain_leads_to_the_code_and_to_a_new_lock(make_driver, desk):
    desk.fail("store_open", KeyGone("The key to your cases is gone", "Use the recovery code."))
    driver = make_driver(ready=False)
    driver.until(driver.strip.isVisible)
    driver.strip.buttons[1].click()
    dialog = wait_for(driver, lambda: driver.window.store_desk.dialog)
    dialog.first.setText("wrong")
    dialog.accept_button.click()
    driver.until(dialog.error.isVisible)
    dialog.first.setText(CODE)
    dialog.accept_button.click()
    choice = wait_for(driver, lambda: driver.window.keys.choosing)
    assert driver.window.store.is_open
    choice.accept_button.click()
    driver.until(lambda: desk.called("safe_change_lock") == [(None,)])


def test_a_forgotten_passphrase_too(make_driver, desk):
    desk.lock = Lock.PASSPHRASE
    driver = make_driver(ready=False)
    dialog = wait_for(driver, lambda: driver.window.store_desk.dialog)
    dialog.code_button.click()
    dialog.first.setText(CODE)
    dialog.accept_button.click()
    wait_for(driver, lambda: driver.window.keys.choosing).skip_button.click()
    assert desk.called("safe_change_lock") == []


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
def test_a_locked_screen_locks_the_window(driver):
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, **pipes) as daemon:
        try:
            address = daemon.stdout.readline().strip()
            place = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
            watch = ScreenWatch(driver.window)
            watch.away.connect(driver.window.lock.lock)
            bus = QDBusConnection.connectToBus(address, "window")
            watch.listen_on(bus, (place,), "ActiveChanged")
            desktop = QDBusConnection.connectToBus(address, "desktop")
            for locked in (False, True):
                assert driver.window.lock.is_open
                said = QDBusMessage.createSignal(*place, "ActiveChanged")
                said.setArguments([locked])
                assert desktop.send(said)
            driver.until(lambda: not driver.window.lock.is_open)
        finally:
            QDBusConnection.disconnectFromBus("window")
            QDBusConnection.disconnectFromBus("desktop")
            daemon.terminate()

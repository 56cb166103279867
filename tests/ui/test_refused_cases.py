"""A case file that is not to be opened, as the window tells of it."""

import contextlib

import pytest
from sqlcipher3 import dbapi2

from skingpt_desktop.domain.errors import StoreError
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.store.connecting import open_database
from skingpt_desktop.store.data_key import DataKey


@pytest.fixture(params=["newer", "readable"])
def refused(request, tmp_path):
    """What the store says of such a file."""
    file, key = tmp_path / "cases" / "cases.db", DataKey.random()
    with contextlib.closing(open_database(file, key)) as database:
        database.rows("PRAGMA user_version = 999")
    if request.param == "readable":
        file.unlink()
        with contextlib.closing(dbapi2.connect(str(file))) as connection:
            connection.execute("CREATE TABLE cases (title)")
    with pytest.raises(StoreError) as raised:
        open_database(file, key)
    return raised.value


def test_it_is_said_without_a_passphrase(make_driver, desk, refused):
    desk.fail("store_open", refused)
    driver = make_driver(ready=False)
    driver.until(driver.strip.isVisible)
    assert driver.strip.title.text() == refused.title
    assert driver.strip.text.text() == refused.message
    # It can be tried again, but never saved into a file of this version.
    assert [button.text() for button in driver.strip.buttons] == ["Try again"]
    assert desk.called("store_salvage") == []


def test_it_is_said_where_the_passphrase_was_typed(make_driver, desk, refused):
    desk.lock = Lock.PASSPHRASE
    desk.fail("store_open", refused)
    driver = make_driver(ready=False)
    driver.until(lambda: driver.window.store_desk.dialog is not None)
    dialog = driver.window.store_desk.dialog
    dialog.entered.emit(desk.passphrase)
    driver.until(dialog.error.isVisible)
    assert dialog.error.text() == f"{refused.title}. {refused.message}"
    dialog.reject()
    driver.until(driver.strip.isVisible)
    assert "locked" in driver.strip.title.text()

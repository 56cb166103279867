"""The disk is gone for a while, the clock jumps, another program writes: nothing is lost."""

from datetime import UTC, datetime

import pytest

from keychains import MemoryKeychain
from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.services.desk import Lock
from skingpt_desktop.services.local_safe import LocalSafe
from skingpt_desktop.store.restoring import staged, take_place
from skingpt_desktop.store.vault import Vault
from torture import outages


def test_outages_of_each_kind(tmp_path):
    tally = outages.run(10, tmp_path)
    assert tally.failures == []
    assert tally.notes["writes refused"] >= 2


def test_no_new_cases_are_begun_where_those_of_this_window_are_gone(paths, cheap):
    safe = LocalSafe(paths.folder, Vault(paths, MemoryKeychain(), cheap))
    assert safe.lock() is Lock.NEW_WITH_KEYCHAIN
    safe.open(None)
    safe.close()
    away = paths.folder.with_name("pulled out")
    paths.folder.rename(away)
    for ask in (safe.lock, lambda: safe.open(None)):
        with pytest.raises(StoreUnavailable, match="disk is connected"):
            ask()
    assert not paths.folder.exists()
    away.rename(paths.folder)
    assert safe.lock() is Lock.KEYCHAIN
    safe.open(None)
    safe.close()


def test_a_clock_that_comes_to_the_same_second_again_puts_nothing_over_the_old_cases(paths):
    moment = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)
    paths.folder.mkdir()
    for number in range(3):
        paths.database.write_text(f"cases {number}")
        with staged(paths) as stage:
            stage.database.write_text("new")
            aside = take_place(paths, stage, moment)
        assert (aside / "cases.db").read_text() == f"cases {number}"

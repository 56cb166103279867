"""Killed in the middle of writing, the program has kept all that it said was kept."""

import os

import pytest

from torture import full_disk, kills

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def test_a_kill_at_any_moment_loses_nothing(tmp_path):
    tally = kills.run(20, tmp_path)
    assert (tally.tried, tally.failures) == (20, [])


def test_a_disk_that_is_full_at_any_moment_loses_nothing(tmp_path):
    tally = full_disk.run(10, tmp_path)
    assert (tally.tried, tally.failures) == (10, [])
    assert tally.notes["writes refused"] == 10

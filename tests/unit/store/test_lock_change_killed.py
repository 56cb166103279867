"""Killed at every line of a change of locks, the cases open with exactly one of old and new."""

import os

import pytest

from torture import lock_changes


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_exactly_one_of_old_and_new_opens(tmp_path):
    tally = lock_changes.run(tmp_path, every=12)
    assert tally.failures == []
    assert tally.tried > 90
    assert min(tally.notes[kind] for kind in ("old opens", "new opens", "begins anew")) > 3

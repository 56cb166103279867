"""`skingpt bench` with the embedded model."""

import json
import os
import subprocess
import sys


def test_it_measures_what_it_says(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "skingpt_desktop", "bench", "--rounds", "2", "--json"],
        capture_output=True,
        text=True,
        env={**os.environ, "SKINGPT_DATA_DIR": str(tmp_path)},
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["model"]["name"] == "skingpt-mini"
    for name in ("look_s", "first_word_s", "next_first_word_s", "tokens_per_s"):
        assert 0 < found[name]["least"] <= found[name]["median"] <= found[name]["most"]
    # What the first question read is not read again.
    assert found["next_first_word_s"]["median"] < found["first_word_s"]["median"]
    assert 0.2 < found["memory_gb"] < 3

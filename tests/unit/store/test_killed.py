"""Killed in the middle of writing, the program has kept all that it said was kept."""

import os
import random
import subprocess
import sys
import textwrap

import pytest

from skingpt_desktop.store.opening import open_store

KILLS = 20

# Stays free of SQLite itself, and forks a writer for each line of its input: a kill is then a
# matter of milliseconds, without a new interpreter each time.
LAUNCHER = textwrap.dedent("""
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
    from skingpt_desktop.domain.findings import ModelIdentity
    from skingpt_desktop.store.opening import open_store
    from skingpt_desktop.store.data_key import DataKey
    from skingpt_desktop.store.vault_file import StorePaths

    key = DataKey(bytes.fromhex(sys.stdin.readline()))
    paths, case_id = StorePaths(Path(sys.argv[1])), int(sys.argv[2])
    model = ModelIdentity("m", "1", "e", "cpu", "fp32")

    def write(number, said):
        store = open_store(paths, key)
        while True:
            words = (Sentence(f"{number} " * 2000, Source.MODEL),)
            store.add_turn(
                case_id, Turn(str(number), words, TurnState.COMPLETE, model), datetime.now(UTC)
            )
            os.write(said, f"{number} ".encode())
            number += 1

    for line in sys.stdin:
        begin, wait_for = map(int, line.split())
        hear, said = os.pipe()
        writer = os.fork()
        if writer == 0:
            write(begin, said)
        os.close(said)
        heard = b""
        while heard.count(b" ") < wait_for:
            heard += os.read(hear, 100)
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        while rest := os.read(hear, 100):
            heard += rest
        os.close(hear)
        print(heard.split()[-1].decode(), flush=True)
""")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_at_any_moment_loses_nothing(paths, key, made):
    dice = random.Random(5)
    with open_store(paths, key) as store:
        case_id = store.add_case(made.photo(), made.assessment, "t", made.now)
    following = 0
    arguments = [sys.executable, "-c", LAUNCHER, str(paths.folder), str(case_id)]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as launcher:
        launcher.stdin.write(key.reveal().hex() + "\n")
        for _ in range(KILLS):
            launcher.stdin.write(f"{following} {dice.randrange(1, 6)}\n")
            last = int(launcher.stdout.readline())
            with open_store(paths, key) as store:
                numbers = [int(turn.question) for turn in store.case(case_id).turns]
                assert store._database.check() == ()
            # One more may have reached the disk before it was said.
            assert numbers in (list(range(last + 1)), list(range(last + 2)))
            following = len(numbers)

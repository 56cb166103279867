"""The program killed by the system while it writes: all that it said was kept is there."""

import random
import subprocess
import sys
import textwrap
from pathlib import Path

from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MOMENT, assessment, picture
from torture.tally import Tally

NEW_CASE_EVERY = 50
"""So that a file does not grow for ever: each kill looks through all of one case."""

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


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    dice, tally = random.Random(seed), Tally()
    for begin in range(0, count, NEW_CASE_EVERY):
        _kill(min(NEW_CASE_EVERY, count - begin), folder / f"killed {begin}", dice, tally)
    return tally


def _kill(count: int, folder: Path, dice: random.Random, tally: Tally) -> None:
    paths, key = StorePaths(folder), DataKey(dice.randbytes(32))
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(dice, 48), assessment(), "t", MOMENT)
    following = 0
    arguments = [sys.executable, "-c", LAUNCHER, str(paths.folder), str(case_id)]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as launcher:
        launcher.stdin.write(key.reveal().hex() + "\n")
        for _ in range(count):
            launcher.stdin.write(f"{following} {dice.randrange(1, 6)}\n")
            last = int(launcher.stdout.readline())
            tally.tried += 1
            with open_store(paths, key) as store:
                numbers = [int(turn.question) for turn in store.case(case_id).turns]
                if store._database.check():
                    tally.fail(f"damaged after {last}")
            # One more may have reached the disk before it was said.
            if numbers not in (list(range(last + 1)), list(range(last + 2))):
                tally.fail(f"{last} was said to be kept; there are {len(numbers)}")
            following = len(numbers)
        launcher.stdin.close()

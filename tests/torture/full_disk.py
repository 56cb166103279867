"""No room for another byte at a random write; later there is room again.

The system's limit on the size of a file stands for the full disk: it works without a disk of its
own and for any user. It is set in a process of its own.
"""

import json
import os
import random
import signal
from pathlib import Path

from skingpt_desktop.domain.errors import DiskFull, StoreUnavailable
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MOMENT, assessment, picture, turn
from torture.tally import Tally

MOST_TURNS = 400


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    dice, tally = random.Random(seed), Tally()
    for number in range(count):
        tally.tried += 1
        paths, key = StorePaths(folder / f"full {number}"), DataKey(dice.randbytes(32))
        with open_store(paths, key) as store:
            case_id = store.add_case(picture(dice, 48), assessment(), "t", MOMENT)
        room = paths.database.stat().st_size + dice.randrange(400_000)
        said = _write_until_full(paths, key, case_id, room)
        _look(paths, key, case_id, said, tally)
    return tally


def _write_until_full(paths: StorePaths, key: DataKey, case_id: int, room: int) -> dict:
    """In a process of its own: how many turns were said to be kept, and what then came."""
    hear, say = os.pipe()
    writer = os.fork()
    if writer == 0:
        os.close(hear)
        os.write(say, json.dumps(_write(paths, key, case_id, room)).encode())
        os._exit(0)
    os.close(say)
    heard = b""
    while some := os.read(hear, 1000):
        heard += some
    os.close(hear)
    os.waitpid(writer, 0)
    return json.loads(heard)


def _write(paths: StorePaths, key: DataKey, case_id: int, room: int) -> dict:
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept, error, later = 0, "", False
    try:
        store = open_store(paths, key)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        for number in range(MOST_TURNS):
            store.add_turn(case_id, turn(number), MOMENT)
            kept += 1
    except (DiskFull, StoreUnavailable) as refused:
        error = type(refused).__name__
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        store.add_turn(case_id, turn(kept), MOMENT)
        kept, later = kept + 1, True
        store.close()
    except Exception as other:  # noqa: BLE001 - whatever it is, it is what is looked for
        error = f"unexpected: {type(other).__name__}: {other}"
    return {"kept": kept, "error": error, "later": later}


def _look(paths: StorePaths, key: DataKey, case_id: int, said: dict, tally: Tally) -> None:
    with open_store(paths, key) as store:
        numbers = [int(one.question.split()[1]) for one in store.case(case_id).turns]
        if store._database.check():
            tally.fail("damaged after the disk was full")
    if numbers != list(range(said["kept"])):
        tally.fail(f"{said} but there are {len(numbers)}")
    if said["error"] in {"DiskFull", "StoreUnavailable"}:
        tally.note("writes refused")
    if not said["later"]:
        tally.fail(f"could not write when there was room again: {said}")

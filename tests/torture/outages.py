"""A disk that is pulled out or write-protected, a clock that jumps, a second program.

What is said to be kept is there in the end, in its order; what cannot be kept is said to be so.
"""

import contextlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from skingpt_desktop.domain.errors import StoreUnavailable
from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MOMENT, assessment, picture, turn
from torture.small_disk import SmallDisk, small_disk
from torture.tally import Tally

YEAR = timedelta(days=365)
Outage = Callable[[StorePaths, DataKey, random.Random, Tally], None]
OTHER_PROGRAM = """
import sys
from pathlib import Path
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MOMENT, turn
folder, case_id, first, count = Path(sys.argv[1]), *map(int, sys.argv[2:])
with open_store(StorePaths(folder), DataKey(bytes.fromhex(sys.stdin.readline()))) as store:
    for number in range(first, first + count):
        store.add_turn(case_id, turn(number), MOMENT)
        print(number, flush=True)
"""


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    dice, tally = random.Random(seed), Tally()
    with small_disk(folder) as disk:
        kinds: list[Outage] = [_renamed, _clock, _two_programs]
        places = [folder] * len(kinds)
        if disk is not None:
            kinds += [partial(_pulled_out, disk), partial(_write_protected, disk)]
            places += [disk.place] * 2
        for number in range(count):
            kind, place = kinds[number % len(kinds)], places[number % len(kinds)]
            paths, key = StorePaths(place / f"outage {number}"), DataKey(dice.randbytes(32))
            name = getattr(kind, "func", kind).__name__.strip("_").replace("_", " ")
            tally.tried += 1
            tally.note(name)
            try:
                kind(paths, key, dice, tally)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                tally.fail(f"{name}: {type(error).__name__}: {error}")
            shutil.rmtree(paths.folder, ignore_errors=True)
    return tally


def _renamed(paths: StorePaths, key: DataKey, dice: random.Random, tally: Tally) -> None:
    """The folder is gone while the cases are open, and comes back."""
    away, kept = paths.folder.with_name(f"{paths.folder.name} away"), []
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(dice, 32), assessment(), "t", MOMENT)
        _write(store, case_id, kept, dice.randrange(6))
        paths.folder.rename(away)
        _write_in_vain(store, case_id, kept, tally)
        with contextlib.suppress(StoreUnavailable):
            store.delete(case_id + 1)
        if paths.folder.exists():
            tally.fail("a new folder was begun where the old one is gone")
        away.rename(paths.folder)
        _write(store, case_id, kept, 1 + dice.randrange(4))
    _require(paths, key, case_id, kept, tally)


def _pulled_out(
    disk: SmallDisk, paths: StorePaths, key: DataKey, dice: random.Random, tally: Tally
) -> None:
    """The disk is gone in the middle of work, with all that it had not flushed."""
    kept: list[int] = []
    store = open_store(paths, key)
    case_id = store.add_case(picture(dice, 32), assessment(), "t", MOMENT)
    _write(store, case_id, kept, dice.randrange(9))
    disk.pull_out()
    try:
        _write_in_vain(store, case_id, kept, tally)
    finally:
        with contextlib.suppress(StoreUnavailable):
            store.close()
        disk.put_away()
        disk.plug_in()
    with open_store(paths, key) as store:
        # One more may have reached the disk before it was said.
        found = len(store.case(case_id).turns)
    _require(paths, key, case_id, list(range(max(found, len(kept)))), tally)


def _write_protected(
    disk: SmallDisk, paths: StorePaths, key: DataKey, dice: random.Random, tally: Tally
) -> None:
    """The disk cannot be written when the program starts, and later it can."""
    kept: list[int] = []
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(dice, 32), assessment(), "t", MOMENT)
        _write(store, case_id, kept, dice.randrange(6))
    disk.put_away()
    disk.plug_in("ro")
    try:
        with open_store(paths, key) as store:
            _write_in_vain(store, case_id, kept, tally)
    except StoreUnavailable:
        tally.note("writes refused")
    disk.put_away()
    disk.plug_in()
    with open_store(paths, key) as store:
        _write(store, case_id, kept, 2)
    _require(paths, key, case_id, kept, tally)


def _write_in_vain(store: CaseStore, case_id: int, kept: list[int], tally: Tally) -> None:
    try:
        _write(store, case_id, kept, 1)
    except StoreUnavailable:
        tally.note("writes refused")
    else:
        tally.fail("said to be kept where nothing can be written")


def _clock(paths: StorePaths, key: DataKey, dice: random.Random, tally: Tally) -> None:
    """It jumps by a year, back or forth, between two sessions and during one."""
    kept: list[int] = []
    moment = MOMENT
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(dice, 32), assessment(), "t", moment)
        store.add_case(picture(dice, 32), assessment(), "other", moment + YEAR)
    for _ in range(2):
        with open_store(paths, key) as store:
            for _ in range(3):
                moment += dice.choice((-YEAR, YEAR, timedelta(seconds=1)))
                number = len(kept)
                store.add_turn(case_id, turn(number), moment)
                kept.append(number)
            if store.summaries()[0].id != case_id:
                tally.fail("the case that was changed last is not the first in the list")
            if store.summaries()[0].updated_at != moment:
                tally.fail("another time is shown than that of the clock")
    _require(paths, key, case_id, kept, tally)


def _two_programs(paths: StorePaths, key: DataKey, dice: random.Random, tally: Tally) -> None:
    count, kept = 3 + dice.randrange(6), []
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(dice, 32), assessment(), "t", MOMENT)
        arguments = [str(paths.folder), str(case_id), "1000", str(count)]
        with subprocess.Popen(
            [sys.executable, "-c", OTHER_PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        ) as other:
            other.stdin.write(f"{key.reveal().hex()}\n")
            other.stdin.close()
            there = []
            for line in other.stdout:
                there.append(int(line))
                _write(store, case_id, kept, 1)
        if other.returncode or len(there) != count:
            tally.fail("the other program came to no end")
        seen = [int(one.question.split()[1]) for one in store.case(case_id).turns]
    for mine in (kept, there):
        if [number for number in seen if number in mine] != mine:
            tally.fail("one of two programs does not see what is kept, in its order")
    _require(paths, key, case_id, seen, tally)


def _write(store: CaseStore, case_id: int, kept: list[int], count: int) -> None:
    for _ in range(count):
        number = len(kept)
        store.add_turn(case_id, turn(number), MOMENT)
        kept.append(number)


def _require(paths: StorePaths, key: DataKey, case_id: int, kept: list[int], tally: Tally) -> None:
    with open_store(paths, key) as store:
        found = [int(one.question.split()[1]) for one in store.case(case_id).turns]
        if store._database.check():
            tally.fail("a page is damaged")
    if found != kept:
        tally.fail(f"kept were {kept}, there are {found}")

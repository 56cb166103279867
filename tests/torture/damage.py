"""A case file with a byte changed, a run of bytes lost or its end cut off.

Every damage must be noticed, none may end in anything but an error of the store's, and what SQLite
can still read must be in the new file, with the damaged one kept as it was found.
"""

import hashlib
import random
import shutil
from pathlib import Path

from skingpt_desktop.domain.errors import CasesDamaged
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.salvaging import stand_ins
from skingpt_desktop.store.checking import check_file
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.salvage import salvage
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MOMENT, fill, turn
from torture.tally import Tally

SECTOR = 512


def run(count: int, folder: Path, knowledge, seed: int = 5) -> Tally:
    dice, tally = random.Random(seed), Tally()
    key, sound = DataKey(dice.randbytes(32)), StorePaths(folder / "sound")
    made = fill(sound, key, dice)
    for number in range(count):
        paths = StorePaths(folder / f"damaged {number}")
        shutil.copytree(sound.folder, paths.folder)
        what = damage(paths.database, dice)
        tally.tried += 1
        try:
            try_one(paths, key, knowledge, made, tally)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            tally.fail(f"{what}: {type(error).__name__}: {error}")
        shutil.rmtree(paths.folder)
    return tally


def damage(path: Path, dice: random.Random) -> str:
    data = bytearray(path.read_bytes())
    kind, place = dice.randrange(4), dice.randrange(len(data))
    if kind == 0:
        data[place] ^= 1 << dice.randrange(8)
        what = f"bit at {place}"
    elif kind == 1:
        data[place] ^= dice.randrange(1, 256)
        what = f"byte at {place}"
    elif kind == 2:
        place -= place % SECTOR
        end = place + SECTOR * dice.randrange(1, 9)
        data[place:end] = bytes(len(data[place:end]))
        what = f"zeros from {place} to {end}"
    else:
        del data[place:]
        what = f"cut at {place}"
    path.write_bytes(data)
    return what


def try_one(paths: StorePaths, key: DataKey, knowledge, made, tally: Tally) -> None:
    before = hashlib.sha256(paths.database.read_bytes()).digest()
    if not is_noticed(paths, key):
        tally.fail("damage was not noticed")
        return
    try:
        salvaged = salvage(paths, key, stand_ins(knowledge), MOMENT, never_cancelled)
    except CasesDamaged:
        tally.note("nothing readable")
        if hashlib.sha256(paths.database.read_bytes()).digest() != before:
            tally.fail("a file of which nothing could be read was changed")
        return
    kept = salvaged.kept_in / paths.database.name
    if hashlib.sha256(kept.read_bytes()).digest() != before:
        tally.fail("the damaged file was not kept as it was found")
    check_saved(paths, key, made, salvaged, tally)


def is_noticed(paths: StorePaths, key: DataKey) -> bool:
    try:
        with open_store(paths, key):
            check_file(paths.database, key, never_cancelled)
    except CasesDamaged:
        return True
    return False


def check_saved(paths: StorePaths, key: DataKey, made, salvaged, tally: Tally) -> None:
    check_file(paths.database, key, never_cancelled)
    with open_store(paths, key) as store:
        summaries = store.summaries()
        cases = [store.case(line.id) for line in summaries]
        store.add_turn(cases[0].id, turn(0), MOMENT)
    turns = sum(len(case.turns) for case in cases)
    if (len(cases), turns) != (salvaged.cases, salvaged.turns):
        tally.fail("what was said to be saved is not what is there")
    lost = len(made) - len(cases), sum(made.values()) - turns
    if lost[0] > salvaged.cases_lost or lost[1] > salvaged.turns_lost:
        tally.fail(f"{lost} cases and turns are lost, which was not said: {salvaged}")
    for what, number in (("cases", len(made)), ("turns", sum(made.values()))):
        tally.note(f"{what} in the files", number)
    tally.note("cases saved", len(cases))
    tally.note("turns saved", turns)

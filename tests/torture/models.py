"""Model folders with a part changed, cut, lengthened or swapped: none is accepted."""

import random
from pathlib import Path

from skingpt_desktop.domain.errors import ModelError
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.model.folder import read_manifest, verify, write_manifest
from torture.tally import Tally

PARTS = ("eyes.safetensors", "language.safetensors", "tokenizer.json")
SETTINGS = {
    "name": "tiny",
    "version": "1",
    "family": "minigpt4",
    "licence": "Apache-2.0",
    "intended_use": "tests",
    "least_memory_mb": 1,
}


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    dice, tally = random.Random(seed), Tally()
    sound = {name: dice.randbytes(20_000) for name in PARTS}
    for name, data in sound.items():
        (folder / name).write_bytes(data)
    write_manifest(folder, SETTINGS, list(PARTS))
    verify(folder, read_manifest(folder), unreported, never_cancelled)
    for _ in range(count):
        tally.tried += 1
        changed, what = _change(sound, dice)
        for name, data in changed.items():
            (folder / name).write_bytes(data)
        try:
            verify(folder, read_manifest(folder), unreported, never_cancelled)
        except ModelError:
            tally.note("refused")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            tally.fail(f"{what}: {type(error).__name__}: {error}")
        else:
            tally.fail(f"{what}: accepted")
        for name in changed:
            (folder / name).write_bytes(sound[name])
    return tally


def _change(sound: dict[str, bytes], dice: random.Random) -> tuple[dict[str, bytes], str]:
    name, other = dice.sample(PARTS, 2)
    data = bytearray(sound[name])
    kind = dice.randrange(4)
    if kind == 0:
        data[dice.randrange(len(data))] ^= dice.randrange(1, 256)
        return {name: bytes(data)}, f"a byte of {name}"
    if kind == 1:
        return {name: bytes(data[: dice.randrange(len(data))])}, f"{name} cut"
    if kind == 2:
        return {name: bytes(data) + dice.randbytes(9)}, f"{name} lengthened"
    return {name: sound[other], other: sound[name]}, f"{name} and {other} swapped"

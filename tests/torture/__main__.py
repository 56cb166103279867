"""`make torture`: every fault in full number, and a table of what came of it."""

import argparse
import platform
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from skingpt_desktop.knowledge.library import Knowledge
from torture import (
    canaries,
    damage,
    full_disk,
    images,
    kills,
    lock_changes,
    models,
    outages,
    strings,
    strings_in_window,
)
from torture.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
EVERY_STEP = 100
"""In per cent: what has a number of steps of its own is tried at all of them."""
Work = Callable[[int, Path], Tally]


def faults() -> dict[str, tuple[str, int, Work]]:
    """Name, what is tried, how often, and how."""
    knowledge = Knowledge.load(ROOT / "resources" / "knowledge")
    return {
        "kill": ("kill -9 at a random moment while writing", 1_000, kills.run),
        "full": ("disk full at a random write, then freed", 200, full_disk.run),
        "damage": (
            "bit or byte of the case file changed, sectors zeroed, end cut off",
            500,
            lambda count, folder: damage.run(count, folder, knowledge),
        ),
        "lock": (
            "change of the lock killed at every line",
            EVERY_STEP,
            lambda share, folder: lock_changes.run(folder, every=round(EVERY_STEP / share)),
        ),
        "outage": (
            "disk gone, pulled out, write-protected; clock off by a year; two programs",
            200,
            outages.run,
        ),
        "string": ("hostile strings kept, found, reported, printed", 500, strings.run),
        "window": ("hostile strings in the window", 500, strings_in_window.run),
        "canary": ("whole workflow, then every byte of every file searched", 12, canaries.run),
        "model": ("model files changed, cut, lengthened, swapped", 1_000, models.run),
        "image": ("mutated image files", 100_000, lambda count, _: images.run(count)),
    }


def main() -> int:
    """Run what is asked for; 1 where anything failed."""
    parser = argparse.ArgumentParser(prog="make torture")
    parser.add_argument("--only", nargs="*", choices=list(faults()), default=list(faults()))
    parser.add_argument("--share", type=float, default=1.0, help="of the full number, up to 1")
    parser.add_argument("--write", type=Path, help="append the table's lines to this file")
    options = parser.parse_args()
    failed = False
    for name in options.only:
        what, count, work = faults()[name]
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            tally = work(max(1, int(count * options.share)), Path(folder))
        line = table_line(what, tally, time.monotonic() - began)
        print(line, *tally.failures[:20], sep="\n", flush=True)
        if options.write is not None:
            with options.write.open("a") as file:
                file.write(f"{line}\n")
        failed = failed or bool(tally.failures)
    return int(failed)


def table_line(what: str, tally: Tally, seconds: float) -> str:
    """One line of the table in docs/torture.md."""
    notes = ", ".join(f"{count} {name}" for name, count in tally.notes.items())
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    machine = f"{platform.system()} {platform.machine()}"
    return (
        f"| {what} | {tally.tried} | {len(tally.failures)} | {notes} | {seconds:.0f} s | "
        f"{day}, {machine} |"
    )


if __name__ == "__main__":
    raise SystemExit(main())

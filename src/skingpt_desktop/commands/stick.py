"""`skingpt stick`: is a stick as it was made?"""

import argparse
from pathlib import Path

from skingpt_desktop.commands.progress import end_progress, progress_report
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.models import Transfer
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.paths import Paths
from skingpt_desktop.services.stick import StickList, verify_stick


def add_stick(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("action", choices=("verify",))
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        metavar="FOLDER",
        help="the stick; else the one that the program was started from",
    )


def run_stick(options: argparse.Namespace, paths: Paths) -> None:
    """Check a stick against its signed list and say so."""
    stick = options.folder or paths.stick
    if stick is None:
        raise BadInput("No stick", "The program was not started from a stick. Name its folder.")
    print(stick_words(check_stick(stick, paths.release_key)))


def check_stick(stick: Path, release_key: Path) -> StickList:
    """The stick's list where all agrees with it; else raises StickChanged."""
    show = progress_report()
    with end_progress():
        return verify_stick(
            stick,
            release_key,
            lambda done, total: show(Transfer(str(stick), done, total)),
            never_cancelled,
        )


def stick_words(listed: StickList) -> str:
    """What was found, in one line."""
    return (
        f"version {listed.version}, {len(listed.files)} files, "
        f"{listed.total_bytes / 1e6:.0f} MB, all as they were made"
    )

"""`skingpt repair`: is every page of the case file sound, and if not, what can be saved."""

import argparse

from skingpt_desktop.commands.unlocking import unlock
from skingpt_desktop.domain.errors import CasesDamaged
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.domain.salvage import Salvaged
from skingpt_desktop.services.desk import Desk


def add_repair(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt repair`."""
    parser.add_argument("--check", action="store_true", help="look for damage and change nothing")


def run_repair(options: argparse.Namespace, desk: Desk) -> None:
    """Read every page; where one is damaged, save what can be read into a new file.

    Raises:
        SkinGPTError: the cases cannot be unlocked, are damaged (with --check), or nothing can be
            read any more.
    """
    try:
        unlock(desk)
        desk.check_cases(never_cancelled)
    except CasesDamaged:
        if options.check:
            raise
        print(_words(desk.store_salvage(never_cancelled)))
    else:
        print("every page of your case file is as it was written")
    finally:
        desk.store_close()


def _words(salvaged: Salvaged) -> str:
    saved = f"{salvaged.cases} cases with {salvaged.turns} answers are saved in a new file."
    missing = (
        f"{salvaged.in_part} of them lack something. Not readable: at most {salvaged.cases_lost} "
        f"whole cases, {salvaged.photos_lost} photos and {salvaged.turns_lost} answers."
    )
    kept = (
        f"The damaged file lies, locked as it was, in {salvaged.kept_in}. Whatever you remove from "
        "your cases stays in there; remove that folder when you no longer need it."
    )
    return "\n".join((saved, "Nothing is missing." if salvaged.is_whole else missing, kept))

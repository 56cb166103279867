"""`skingpt doctor`: is everything here that the program needs?"""

from collections.abc import Iterable
from pathlib import Path

from skingpt_desktop.commands.stick import check_stick, stick_words
from skingpt_desktop.paths import Paths
from skingpt_desktop.services.diagnosis import Look, checks


def doctor(paths: Paths, roots: Iterable[Path], model: str) -> bool:
    """Print one line a check, nothing personal among them; whether all is well."""
    more: tuple[tuple[str, Look], ...] = ()
    if (stick := paths.stick) is not None:
        more = (("stick", lambda: stick_words(check_stick(stick, paths.release_key))),)
    well = True
    for check in checks(paths.knowledge, paths.cases, model, roots, more):
        print(check.line, flush=True)
        well = well and check.well
    return well

"""`skingpt cases` and `skingpt export`: the kept cases, and one of them as a file of the user's."""

import argparse
from datetime import datetime
from pathlib import Path

from skingpt_desktop.commands.unlocking import unlocked
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.plain import plain_line
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.paths import Paths
from skingpt_desktop.report.document import Paper
from skingpt_desktop.report.wish import Audience, ReportWish
from skingpt_desktop.report.words import LANGUAGES
from skingpt_desktop.services.desk import Desk, OpenedCase
from skingpt_desktop.services.export import Reporter, write_export

PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def add_export_case(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt export`."""
    parser.add_argument("case", type=int, metavar="CASE", help="its number: see skingpt cases")
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--pdf", type=Path, metavar="FILE", help="a report of one or two pages")
    form.add_argument("--text", type=Path, metavar="FILE", help="the report as plain text")
    form.add_argument("--json", type=Path, metavar="FILE", help="a FHIR R4 bundle")
    parser.add_argument("--doctor", action="store_true", help="the report for a doctor")
    parser.add_argument("--with-photo", action="store_true", help="put the photo into the JSON too")
    parser.add_argument(
        "--with-name", action="store_true", help="name the person whose case it is, if there is one"
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default="en",
        help="of the report's own words; answers and medical texts stay as they are",
    )
    parser.add_argument("--paper", choices=PAPERS, default="a4", help="of the PDF")
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there")


def run_cases(desk: Desk) -> None:
    """Print number, day and title of each kept case, the newest change first.

    Raises:
        SkinGPTError: the cases cannot be opened.
    """
    with unlocked(desk):
        for summary in desk.store_list():
            print(
                f"{summary.id}\t{summary.created_at.astimezone():%Y-%m-%d}\t{plain_line(summary.title)}"
            )


def run_export(options: argparse.Namespace, desk: Desk, paths: Paths) -> None:
    """Write one case as the user asks for it.

    Raises:
        SkinGPTError: the case cannot be opened, or the file cannot be written.
    """
    path: Path = options.pdf or options.text or options.json
    if path.exists() and not options.force:
        raise BadInput(
            "Nothing was written", f"{path} is there already. Add --force to replace it."
        )
    if options.with_photo and options.json is None:
        raise BadInput("Nothing was written", "--with-photo goes with --json only.")
    with unlocked(desk):
        opened = desk.store_case(options.case)
    reporter = Reporter(paths.resources, Knowledge.load(paths.knowledge))
    write_export(path, _contents(options, reporter, opened), replace=options.force)
    print(f"written: {path}")


def _contents(options: argparse.Namespace, reporter: Reporter, opened: OpenedCase) -> bytes:
    now = datetime.now().astimezone()
    audience = Audience.DOCTOR if options.doctor else Audience.PATIENT
    wish = ReportWish(audience, options.language, PAPERS[options.paper], options.with_name)
    if options.pdf:
        return reporter.typeset(opened, wish, now).pdf
    if options.text:
        return reporter.text(opened, wish, now).encode()
    bundle = reporter.fhir(opened, now, with_photo=options.with_photo, with_name=options.with_name)
    return bundle.encode()

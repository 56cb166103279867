"""Hostile strings kept, found, put into reports and printed: nothing lost, nothing obeyed."""

import contextlib
import io
import json
import random
import re
from dataclasses import replace
from pathlib import Path

from keychains import MemoryKeychain
from read_back import RESOURCES, ReadBack, squeezed
from skingpt_desktop.commands.export import run_cases
from skingpt_desktop.commands.plain_output import plain_output
from skingpt_desktop.domain.cases import LONGEST_LABEL, LONGEST_NOTE, LONGEST_TITLE, CaseDetails
from skingpt_desktop.domain.conversation import Opinion, Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.findings import Assessment, ConceptScore
from skingpt_desktop.domain.people import LONGEST_NAME
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.domain.plain import plain, plain_line
from skingpt_desktop.report.typesetting import clean
from skingpt_desktop.report.wish import Audience, ReportWish
from skingpt_desktop.services.desk import OpenedCase
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.store.slots import Argon2Cost
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths
from torture.case_files import MODEL, assessment
from torture.hostile import WORD, hostile_strings
from torture.tally import Tally

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
ACTIVE = (
    "/JavaScript",
    "/JS",
    "/OpenAction",
    "/AA",
    "/Launch",
    "/URI",
    "/EmbeddedFiles",
    "/Annots",
)
SIDE = 32


def run(count: int, folder: Path, seed: int = 5) -> Tally:
    """Each string through the case file, the search, the reports and the command line."""
    tally, strings = Tally(), hostile_strings(count, seed)
    desk = a_desk(folder)
    desk.store_open(None)
    for number, text in enumerate(strings):
        tally.tried += 1
        try:
            case_id = _keep(desk, text)
            _read_again(desk, case_id, text, tally)
            _find(desk, case_id, f"{WORD}{number}q", tally)
            _report(desk, desk.store_case(case_id), text, tally)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            tally.fail(f"{text!r:.200}: {type(error).__name__}: {error}")
    desk.store_close()
    _print(desk, count, tally)
    return tally


def a_desk(folder: Path, **more) -> LocalDesk:
    paths = StorePaths(folder / "cases")
    vault = Vault(paths, MemoryKeychain(), Argon2Cost(8, 1, 1))
    nowhere = folder / "no model"
    return LocalDesk(nowhere, nowhere, RESOURCES / "knowledge", paths.folder, vault, **more)


def a_photo(seed: int = 1) -> Photo:
    return Photo(SIDE, SIDE, random.Random(seed).randbytes(SIDE * SIDE * 3), Quality(0.9))


def an_assessment() -> Assessment:
    """One with concepts that the records know."""
    made = assessment()
    seen = tuple(ConceptScore(name, 0.8) for name in ("Erythema", "Scale", "Plaque"))
    return replace(made, findings=replace(made.findings, concepts=seen))


def _keep(desk: LocalDesk, text: str) -> int:
    """As title, label, note, name, question, answer, draft and opinion."""
    case_id = desk.store_add_case(a_photo(), an_assessment())
    person = desk.store_add_person(text, None)
    desk.store_describe(
        case_id, CaseDetails(title=text, person_id=person, labels=(text,), note=text)
    )
    turn = Turn(text, (Sentence(text, Source.MODEL, text),), TurnState.COMPLETE, MODEL)
    desk.store_add_turn(case_id, turn)
    desk.store_set_opinion(case_id, 0, Opinion(helpful=True, note=text))
    desk.store_keep_draft(case_id, text)
    return case_id


def _read_again(desk: LocalDesk, case_id: int, text: str, tally: Tally) -> None:
    opened = desk.store_case(case_id)
    case, turn, line = opened.case, opened.case.turns[0], plain_line(text)
    for what, found, expected in (
        ("title", case.title, line[:LONGEST_TITLE].strip()),
        ("name", case.person.name, line[:LONGEST_NAME].strip()),
        ("label", case.labels[0], line[:LONGEST_LABEL].strip()),
        ("note", case.note, plain(text).strip()[:LONGEST_NOTE]),
        ("question", turn.question, plain(text)),
        ("answer", turn.answer, plain(text)),
        ("opinion", turn.opinion.note, plain(text)),
        ("draft", opened.draft, plain(text)),
    ):
        if found != expected:
            tally.fail(f"{what} of {text!r:.200} is {found!r:.200}")
        if OBEYED.search(found):
            tally.fail(f"{what} holds what is obeyed: {found!r:.200}")
    # What a person can read is all there.
    letters = [letter for letter in text if letter.isprintable() and not letter.isspace()]
    if not is_in_order(letters, case.turns[0].answer):
        tally.fail(f"letters of {text!r:.200} are lost")


def is_in_order(letters: list[str], text: str) -> bool:
    """Whether all letters stand in the text, in this order."""
    left = iter(text)
    return all(letter in left for letter in letters)


def _find(desk: LocalDesk, case_id: int, word: str, tally: Tally) -> None:
    if desk.store_find((word,)) != (frozenset({case_id}),):
        tally.fail(f"{word} is not found")


def _report(desk: LocalDesk, opened: OpenedCase, text: str, tally: Tally) -> None:
    title, wish = opened.case.title, ReportWish(Audience.PATIENT)
    written = desk.report_text(opened, wish)
    said = json.loads(desk.report_fhir(opened, with_name=True))
    people = [
        one["resource"] for one in said["entry"] if one["resource"]["resourceType"] == "Patient"
    ]
    if [one["name"] for one in people] != [[{"text": opened.case.person.name}]]:
        tally.fail(f"FHIR names {people!r:.200} for {text!r:.200}")
    if OBEYED.search(written):
        tally.fail(f"the report as text holds what is obeyed: {text!r:.200}")
    for part in (title, opened.case.turns[0].question):
        if squeezed(clean(part)) not in squeezed(clean(written)):
            tally.fail(f"the report as text lacks {part!r:.200}")
    pdf = desk.report_typeset(opened, wish).pdf
    read = ReadBack(pdf)
    # How readers copy out mixed directions is up to them: the run of Latin letters is looked for.
    if text.split("q", maxsplit=1)[0] not in read.text:
        tally.fail(f"the report as PDF lacks {title!r:.200}")
    if found := active_parts(read):
        tally.fail(f"the report as PDF of {text!r:.200} holds {found}")


def active_parts(read: ReadBack) -> list[str]:
    """What of a PDF does something when it is opened or clicked."""
    return [
        name
        for number in range(1, len(read.reader.xref.get(0, ())) + 1)
        for name in ACTIVE
        if isinstance(one := read.reader.get_object(number), dict) and name in one
    ]


def _print(desk: LocalDesk, count: int, tally: Tally) -> None:
    """One line for each case, whatever its title, also where the terminal knows few letters."""
    for encoding in ("utf-8", "ascii"):
        terminal = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")
        with contextlib.redirect_stdout(terminal), plain_output():
            run_cases(desk)
        terminal.flush()
        printed = terminal.buffer.getvalue().decode(encoding)
        if printed.count("\n") != count or OBEYED.search(printed.replace("\t", "")):
            tally.fail(f"a title is obeyed by a terminal that writes {encoding}")

"""Measures what the case file costs as work grows; writes store_growth.json and growth.md.

    python benchmarks/store_growth.py [--cases 10000] [--runs 7]

Every case has a photo of about 100 kB (noise drawn by code), a thumbnail, an assessment with all 48
concepts, and turns of about 600 letters. Each figure is the median of `--runs` runs in one process
on a file that was opened anew, so that SQLCipher's own cache is empty before the first; what the
computer keeps of the file in its memory is not dropped.
"""

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from growth_tables import record

from skingpt_desktop.domain.cases import CaseDetails, StoredPhoto
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Findings,
    Level,
    Modality,
    ModelIdentity,
    NextStep,
)
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.photo import Quality
from skingpt_desktop.store.cases import CaseStore
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths

SIZES = (100, 1_000, 10_000)
TURNS = (1, 5, 10, 20, 50)
TALKS, TURNS_EACH = 500, 20
PAGE = 400
MODEL = ModelIdentity("skingpt-mini", "1.0", "own", "cpu", "int8")
NAMES = ("psoriasis", "eczema", "rosacea", "melanocytic_nevus", "tinea_corporis", "urticaria")
SAID = (
    "Raised red patches with silvery scale may itch when the skin is dry and thickens slowly over",
    "weeks on elbows and knees. It often runs in families and is not catching. See a doctor soon",
)


class Maker:
    """Makes cases by dice; the same for the same seed."""

    def __init__(self) -> None:
        self._dice = random.Random(7)  # noqa: S311 - no secret
        self._when = datetime(2024, 1, 1, tzinfo=UTC)

    def photo(self, kilobytes: int = 100) -> StoredPhoto:
        """A photo whose bytes cannot be made smaller."""
        jpeg = self._dice.randbytes(kilobytes * 1024)
        return StoredPhoto(1280, 960, jpeg, self._dice.randbytes(4_000), f"{len(jpeg):064x}")

    def assessment(self) -> Assessment:
        """Findings of the usual size."""
        leading, other, third = self._dice.sample(NAMES, 3)
        findings = Findings(
            modality=Modality.CLINICAL,
            is_skin=True,
            skin_score=0.98,
            concepts=tuple(ConceptScore(f"Concept {n}", self._dice.random()) for n in range(48)),
            conditions=(
                ConditionProbability(leading, 0.6),
                ConditionProbability(other, 0.2),
                ConditionProbability(third, 0.1),
            ),
            abstained=False,
            focus=tuple(tuple(self._dice.random() for _ in range(14)) for _ in range(14)),
        )
        step = NextStep(self._dice.choice(list(Level)), "Show this to a doctor within 2 weeks.")
        return Assessment(Quality(0.9), findings, step, MODEL)

    def turn(self, *further: str) -> Turn:
        """A question and four sentences of about 150 letters."""
        sentences = tuple(
            Sentence(
                " ".join(self._dice.choices(" ".join(SAID).split(), k=26)),
                Source.KNOWLEDGE,
                "psoriasis",
            )
            for _ in range(4)
        )
        question = " ".join(("What is this", *further, "?"))
        return Turn(question, sentences, TurnState.COMPLETE, MODEL)

    def now(self) -> datetime:
        """A later moment at each call."""
        self._when += timedelta(minutes=7)
        return self._when

    def case(self, store: CaseStore, number: int, turns: int) -> int:
        """Keep a whole case, with a person and a label."""
        assessment = self.assessment()
        names = tuple(one.name for one in assessment.findings.conditions)
        case_id = store.add_case(self.photo(), assessment, f"Case {number}?", self.now(), names)
        details = CaseDetails(
            f"Case {number}?",
            person_id=1 + number % 50,
            labels=(f"label {number % 9}",),
            sites=frozenset({self._dice.choice(list(BodySite))}),
        )
        store.details.write(case_id, details)
        for place in range(turns):
            store.add_turn(case_id, self.turn(f"number{number}of{place}"), self.now())
        return case_id


def fill(store: CaseStore, maker: Maker, cases: range, turns: int) -> None:
    """Add cases without waiting for the disk at each; what is measured afterwards does wait."""
    store._database.rows("PRAGMA synchronous = OFF")
    if cases.start == 0:
        for number in range(50):
            store.people.add(f"Person {number}", 1950 + number)
    for number in cases:
        maker.case(store, number, turns)
    store._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def whole_list(store: CaseStore) -> int:
    """All pages, as a window asks for them after its start."""
    before, read = None, 0
    while True:
        page = store.listing.changes(0, before, PAGE)
        read += len(page.cases)
        if not page.has_more:
            return read
        before = page.cases[-1].revision


def one_run(paths: StorePaths, key: DataKey, maker: Maker) -> dict[str, float]:
    """Every figure once, on a file that was opened anew."""
    figures = {}

    def measure(name: str, work: Callable[[], object]) -> None:
        figures[name] = milliseconds(work)

    begun = time.perf_counter()
    with open_store(paths, key) as store:
        figures["open_file_ms"] = (time.perf_counter() - begun) * 1000
        measure("first_page_ms", lambda: store.listing.changes(0, None, PAGE))
        measure("whole_list_ms", lambda: whole_list(store))
        newest = [line.id for line in store.summaries(limit=20)]
        measure("thumbnails_ms", lambda: store.listing.thumbnails(newest))
        measure("first_search_ms", lambda: store.find(("silvery", "elbows")))
        measure("search_ms", lambda: store.find(("number7of", "skin")))
        measure("open_case_ms", lambda: store.case(newest[-1]))
        added: list[int] = []
        measure("add_case_ms", lambda: added.append(maker.case(store, 1, 0)))
        measure("add_turn_ms", lambda: store.add_turn(newest[-1], maker.turn(), maker.now()))
        mark = store.listing.changes(0, None, 1).revision
        store.rename(newest[0], "Another title")
        measure("changed_ms", lambda: store.listing.changes(mark, None, PAGE))
        measure("search_after_change_ms", lambda: store.find(("another",)))
        measure("delete_ms", lambda: store.delete(*added))
    return figures


def medians(runs: list[dict[str, float]]) -> dict[str, float]:
    """The middle of each figure."""
    return {name: round(statistics.median(run[name] for run in runs), 1) for name in runs[0]}


def by_cases(folder: Path, most: int, runs: int) -> dict[str, dict[str, float]]:
    """The figures for more and more cases of two turns."""
    paths, key, maker = StorePaths(folder / "cases"), DataKey.random(), Maker()
    table, there = {}, 0
    for size in (one for one in SIZES if one <= most):
        with open_store(paths, key) as store:
            fill(store, maker, range(there, size), 2)
        there = size
        table[str(size)] = medians([one_run(paths, key, maker) for _ in range(runs)])
        table[str(size)]["file_mb"] = round(paths.database.stat().st_size / 1e6, 1)
    return table


def by_turns(folder: Path, runs: int) -> dict[str, dict[str, float]]:
    """The cost of one case as its conversation grows."""
    paths, key, maker = StorePaths(folder / "turns"), DataKey.random(), Maker()
    table = {}
    with open_store(paths, key) as store:
        case_id, there = maker.case(store, 0, 0), 0
        for size in TURNS:
            for _ in range(there, size - 1):
                store.add_turn(case_id, maker.turn(), maker.now())
            there = size
            turn = maker.turn()
            adding = milliseconds(lambda turn=turn: store.add_turn(case_id, turn, maker.now()))
            opening = [milliseconds(lambda: store.case(case_id)) for _ in range(runs)]
            opened = round(statistics.median(opening), 1)
            table[str(size)] = {"add_turn_ms": round(adding, 1), "open_case_ms": opened}
    return table


def talks(folder: Path, runs: int) -> dict[str, float]:
    """500 conversations of 20 turns with photos."""
    paths, key, maker = StorePaths(folder / "talks"), DataKey.random(), Maker()
    with open_store(paths, key) as store:
        fill(store, maker, range(TALKS), TURNS_EACH)
    figures = medians([one_run(paths, key, maker) for _ in range(runs)])
    figures["file_mb"] = round(paths.database.stat().st_size / 1e6, 1)
    return figures


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=SIZES[-1], help="the most cases to keep")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="skingpt-growth-"))
    try:
        found = {
            "talks_500_of_20": talks(folder, options.runs),
            "cases": by_cases(folder, options.cases, options.runs),
            "turns": by_turns(folder, options.runs),
        }
    finally:
        shutil.rmtree(folder)
    record("store", found, options.runs)


if __name__ == "__main__":
    main()

"""The scripted cases of `unit/knowledge/red_flag_cases.csv`, each with the level it must reach."""

import csv
from pathlib import Path

from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem

_FILE = Path(__file__).parent / "unit" / "knowledge" / "red_flag_cases.csv"


def scripted_cases():
    """History, level (None where nothing is raised) and the id of a flag of each case."""
    with _FILE.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            history = History(
                age=AgeRange(row["age"] or "not_asked"),
                duration=Duration(row["duration"] or "not_asked"),
                sites=_set(BodySite, row["sites"]),
                yes=_set(HistoryItem, row["yes"]),
                no=_set(HistoryItem, row["no"]),
            )
            yield history, None if row["level"] == "none" else Level(row["level"]), row["flag"]


def _set(kind, words):
    return frozenset(kind(word) for word in words.split(";") if word)

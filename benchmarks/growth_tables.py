"""The figures of growing work: kept in growth.json, shown as tables in growth.md."""

import datetime
import json
from pathlib import Path
from typing import Any

import psutil
from run_all import machine

HERE = Path(__file__).resolve().parent
JSON = HERE / "growth.json"

STORE_WORDS = {
    "open_file_ms": "open the case file",
    "first_page_ms": "list: its first page (400 cases)",
    "whole_list_ms": "list: all pages",
    "thumbnails_ms": "small pictures of 20 cases in sight",
    "first_search_ms": "search for two words: the first since the start",
    "search_ms": "search for two words: every further one",
    "search_after_change_ms": "search after a change",
    "open_case_ms": "open a case",
    "changed_ms": "list: follow a change",
    "add_case_ms": "keep a new case, with person and label",
    "add_turn_ms": "keep a turn",
    "delete_ms": "delete a case for good",
    "file_mb": "size of the file (MB)",
}


WORK_WORDS = {
    "seconds": "until all are kept and listed (s)",
    "seconds_each": "the same, for each photo (s)",
    "gui_p99_ms": "delay of the window's event loop, 99th percentile (ms)",
    "gui_worst_ms": "the same, worst (ms)",
    "memory_mb": "memory of the whole program afterwards (MB, unshared)",
    "first_word_s": "until the first word (s, median of five questions)",
    "answer_s": "until the whole answer (s, median of the same)",
    "slowest_answer_s": "the same, slowest of the five",
    "answer_words": "words of an answer (median)",
}


def record(part: str, found: dict[str, Any], runs: int) -> None:
    """Put a part's figures in their place, and write and print the tables anew."""
    known = json.loads(JSON.read_text()) if JSON.exists() else {}
    about = {
        "machine": machine(),
        "date": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "runs": runs,
        "load_before": round(psutil.getloadavg()[0], 2),
    }
    known[part] = about | found
    JSON.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")
    text = "\n".join(_lines(known)) + "\n"
    (HERE / "growth.md").write_text(text)
    print(text)


def _lines(known: dict[str, Any]) -> list[str]:
    lines = ["# What more work costs", ""]
    if "store" in known:
        lines += [*_store_lines(known["store"]), ""]
    if "work" in known:
        lines += [*_work_lines(known["work"]), ""]
    if "talk" in known:
        lines += _talk_lines(known["talk"])
    return lines


def _about(part: dict[str, Any], command: str) -> list[str]:
    return [
        f"`{command}` ({part['runs']} runs, medians) on {part['machine']}, {part['date']};",
        f"load of the computer before: {part['load_before']}.",
        "",
    ]


def _store_lines(store: dict[str, Any]) -> list[str]:
    sizes, talks = list(store["cases"]), store["talks_500_of_20"]
    heads = [f"{int(size):,} cases of 2 turns" for size in sizes]
    lines = ["## The case file", "", *_about(store, "python benchmarks/store_growth.py")]
    lines.append(f"| milliseconds | 500 cases of 20 turns | {' | '.join(heads)} |")
    lines.append("|---" * (len(heads) + 2) + "|")
    for name, words in STORE_WORDS.items():
        cells = [talks[name], *(store["cases"][size][name] for size in sizes)]
        lines.append(f"| {words} | {' | '.join(map(str, cells))} |")
    turns = sorted(store["turns"], key=int)
    lines += ["", "## One conversation", ""]
    lines.append(f"| turns kept | {' | '.join(turns)} |")
    lines.append("|---" * (len(turns) + 1) + "|")
    for name in ("add_turn_ms", "open_case_ms"):
        cells = [str(store["turns"][size][name]) for size in turns]
        lines.append(f"| {STORE_WORDS[name]} (ms) | {' | '.join(cells)} |")
    return lines


def _work_lines(work: dict[str, Any]) -> list[str]:
    lines = ["## Photos dropped together", "", *_about(work, "python benchmarks/work_growth.py")]
    return lines + _table("photos in a batch, one batch after the other", work["batches"])


def _talk_lines(talk: dict[str, Any]) -> list[str]:
    command = "python benchmarks/work_growth.py --photos 0 --photo FILE"
    lines = ["## Answers in one conversation", "", *_about(talk, command)]
    return lines + _table("questions asked about one case", talk["groups"])


def _table(head: str, columns: dict[str, dict[str, float]]) -> list[str]:
    # JSON was sorted by letters.
    heads = sorted(columns, key=lambda name: int(name.split()[0]))
    there = next(iter(columns.values()))
    lines = [f"| {head} | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for name in (name for name in WORK_WORDS if name in there):
        cells = (str(columns[one][name]) for one in heads)
        lines.append(f"| {WORK_WORDS[name]} | {' | '.join(cells)} |")
    return lines

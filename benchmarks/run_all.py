"""Measures the program on this computer and writes benchmarks/results.json and results.md.

    python benchmarks/run_all.py PHOTO [--runs 5] [--llama-cpp VENV/bin/python]
    make bench PHOTO=...                                  (builds llama.cpp for this computer first)

Without the environment that `against_llama_cpp.py` describes, what is compared with llama.cpp stays
empty.
"""

import argparse
import datetime
import json
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil

HERE = Path(__file__).resolve().parent
COMPARED = {
    "decode_ratio_135m": "writing token by token, times as fast as llama.cpp Q8_0, 135 M",
    "decode_ratio_1b": "the same, random weights of 1.1 B",
    "lookup_ratio_135m": "writing answers with guesses, as many times as fast as llama.cpp, 135 M",
    "prefill_ratio_1b": "reading 500 tokens, times as fast as llama.cpp, 1.1 B",
    "bandwidth_share_1b": "share of the memory-bandwidth bound while writing, 1.1 B",
}
WORDS = {
    "first_word_s": "photo dropped to first word, model warm (s)",
    "answer_120_words_s": "an answer of 120 words, complete (s; scaled by its length)",
    "follow_up_first_word_s": "follow-up question to first word (s)",
    "window_s": "process start to painted window (s)",
    "ready_s": "process start to model ready (s)",
    "memory_gb": "memory of the whole program with the embedded model (GB, unshared)",
    "gui_p99_ms": "delay of the window's event loop while a photo is looked at and answers are "
    "written, 99th percentile (ms)",
    "gui_worst_ms": "the same, worst (ms)",
}
GOALS = {
    "decode_ratio_135m": 1.1,
    "decode_ratio_1b": 1.1,
    "lookup_ratio_135m": 2.0,
    "prefill_ratio_1b": 2.5,
    "bandwidth_share_1b": 0.55,
    "first_word_s": 0.7,
    "answer_120_words_s": 4.0,
    "follow_up_first_word_s": 0.3,
    "window_s": 0.6,
    "ready_s": 6.0,
    "memory_gb": 1.2,
    "gui_p99_ms": 20.0,
    "gui_worst_ms": 100.0,
}


def one_run(photo: Path) -> dict[str, float]:
    """The figures of one run of the window."""
    command = [sys.executable, str(HERE / "window_run.py"), str(photo), str(time.time())]
    done = subprocess.run(  # noqa: S603 - our own program
        command, capture_output=True, text=True, check=True, timeout=300
    )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    words = figures.pop("answer_words")
    first = figures["first_word_s"]
    writing = figures.pop("answer_s") - first
    figures["answer_120_words_s"] = first + writing * 120 / max(1.0, words)
    return figures


def compared(python: str, photo: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The figures beside llama.cpp, which runs in the environment of `python`."""
    found = {}
    for size, more in (("135m", ["--photo", str(photo)]), ("1b", [])):
        command = [sys.executable, str(HERE / "against_llama_cpp.py"), "--python", python]
        command += ["--size", size, "--rounds", str(rounds), *more]
        done = subprocess.run(  # noqa: S603 - our own program
            command, stdout=subprocess.PIPE, text=True, check=True, timeout=1800
        )
        found[size] = json.loads(done.stdout)
    small, large = found["135m"], found["1b"]
    return {
        "decode_ratio_135m": small["write"]["ratio"],
        "decode_ratio_1b": large["write"]["ratio"],
        "lookup_ratio_135m": small["answers"]["ratio"],
        "prefill_ratio_1b": large["read_500"]["ratio"],
        "bandwidth_share_1b": large["bandwidth_share"],
    }


def machine() -> str:
    """The computer in a line."""
    info = Path("/proc/cpuinfo")
    name = platform.processor() or platform.machine()
    if info.exists():
        rows = info.read_text().splitlines()
        name = next((row.split(":")[1].strip() for row in rows if "model name" in row), name)
    memory = psutil.virtual_memory().total / 1e9
    return f"{name}, {psutil.cpu_count()} cores, {memory:.0f} GB, {platform.system()}"


def summary(runs: list[dict[str, float]]) -> dict[str, dict[str, float] | None]:
    """Median and spread of each figure; None for what was not measured."""
    table: dict[str, dict[str, float] | None] = dict.fromkeys(COMPARED)
    for name in WORDS:
        values = [run[name] for run in runs]
        table[name] = {
            "median": round(statistics.median(values), 3),
            "least": round(min(values), 3),
            "most": round(max(values), 3),
        }
    return table


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photo", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--llama-cpp", help="python of the environment with llama-cpp-python")
    options = parser.parse_args()
    load = psutil.getloadavg()[0]
    runs = [one_run(options.photo) for _ in range(options.runs)]
    table = summary(runs)
    if options.llama_cpp:
        table |= compared(options.llama_cpp, options.photo, options.runs)
    when = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    about = {
        "machine": machine(),
        "date": when,
        "runs": options.runs,
        "load_before": round(load, 2),
    }
    (HERE / "results.json").write_text(json.dumps(about | table, indent=1) + "\n")
    lines = [
        "# Benchmarks",
        "",
        f"`make bench PHOTO=...` ({options.runs} runs)",
        f"on {about['machine']}, {when}; load of the computer before: {about['load_before']}.",
        "",
        "| measure | median | least - most | goal |",
        "|---|---|---|---|",
    ]
    for name, words in (WORDS | COMPARED).items():
        row = table[name]
        if row is None:
            lines.append(f"| {words} | not measured | | {GOALS[name]} |")
        else:
            spread = f"{row['least']} - {row['most']}"
            lines.append(f"| {words} | {row['median']} | {spread} | {GOALS[name]} |")
    (HERE / "results.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()

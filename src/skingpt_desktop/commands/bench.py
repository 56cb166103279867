"""`skingpt bench`: how fast a model is on this computer."""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.paths import DEFAULT_MODEL
from skingpt_desktop.services.load import load_model
from skingpt_desktop.services.speed import Speed, measure_speed

MOST_ROUNDS = 100
_WORDS = {
    "look_s": "looking at a photo, seconds",
    "first_word_s": "question to first word, seconds",
    "next_first_word_s": "further question to first word, seconds",
    "tokens_per_s": "pieces of words (tokens) a second",
}


def add_bench(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--model", default=DEFAULT_MODEL, metavar="NAME|DIR")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--rounds", type=_rounds, default=5, metavar="N", help=f"1 to {MOST_ROUNDS}; 5 if not given"
    )


def run_bench(options: argparse.Namespace, folder: Path, embedded: Path, knowledge: Path) -> None:
    """Load the model, measure it and print a table, or one JSON object.

    `embedded` is the model whose eyes look where the other has none for skin.

    Raises:
        SkinGPTError: the model cannot be used.
    """
    start = time.perf_counter()
    predictor = load_model(folder, unreported, never_cancelled, embedded)
    loaded = time.perf_counter() - start
    shown = unreported if options.json else _show
    speed = measure_speed(predictor, Knowledge.load(knowledge), options.rounds, shown)
    if options.json:
        print(json.dumps(_to_json(predictor.identity, loaded, speed)))
    else:
        _print(predictor.identity, loaded, speed)


def _rounds(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_ROUNDS:
        raise argparse.ArgumentTypeError(f"give a number from 1 to {MOST_ROUNDS}")
    return int(text)


def _show(number: object) -> None:
    sys.stderr.write(f"\rround {number}" if number else "\rwarmed up")
    sys.stderr.flush()


def _to_json(model: ModelIdentity, loaded: float, speed: Speed) -> dict[str, Any]:
    spreads = {
        name: {key: round(value, 4) for key, value in asdict(spread).items()}
        for name, spread in speed.spreads.items()
    }
    memory = round(speed.memory_gb, 3)
    return {"model": asdict(model), "load_s": round(loaded, 3), **spreads, "memory_gb": memory}


def _print(model: ModelIdentity, loaded: float, speed: Speed) -> None:
    sys.stderr.write("\r")
    print(f"{model.name} {model.version}, {model.engine} on {model.device}, {model.precision}")
    print(f"{'':42}{'median':>9}{'least':>9}{'most':>9}")
    for name, spread in speed.spreads.items():
        print(f"{_WORDS[name]:42}{spread.median:9.2f}{spread.least:9.2f}{spread.most:9.2f}")
    print(f"{'loading the model, seconds':42}{loaded:9.2f}")
    print(f"{'memory of this program, GB':42}{speed.memory_gb:9.2f}")

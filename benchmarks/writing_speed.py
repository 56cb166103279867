"""How fast the embedded model writes on this CPU: five ways, side by side in one run.

    python benchmarks/writing_speed.py PHOTO [--rounds 3]

`torch` is transformers' LLaMA one token at a time, `lean` our own engine one token at a time,
`lean guessing` the same with guesses from the prompt, `openvino` and `openvino guessing` likewise.
All answer the paper's four questions about the photo; a round takes them in turn, so that whatever
else the computer does falls on all. Each kind rounds in its own way and may choose other words, so
the seconds stand beside the words.
"""

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.engine import Engine, SmallEngine
from skingpt_desktop.model.folder import read_manifest
from skingpt_desktop.model.language import load_language, whole_weights
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.lean_llama import LeanLlama
from skingpt_desktop.model.llama8 import Llama8
from skingpt_desktop.model.looking import Looking, load_eyes
from skingpt_desktop.model.openvino_llama import OpenVinoLlama, openvino_is_here
from skingpt_desktop.model.predictor import LocalPredictor
from skingpt_desktop.model.torch_engine import TorchEngine
from skingpt_desktop.model.torch_llama import llama_from
from skingpt_desktop.model.weights import read_weights
from skingpt_desktop.model.writer import AnswerModel
from skingpt_desktop.services.assess import assess
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.questions import PAPER_QUESTIONS

ROOT = Path(__file__).resolve().parents[1]
MODEL = ROOT / "models" / "skingpt-mini"
EIGHT_BITS = Precision("cpu", "int8")


class OneByOne(SmallEngine):
    """An engine without guesses."""

    @property
    def most_at_once(self) -> int:
        """One token a step."""
        return 1


def predictors() -> dict[str, LocalPredictor]:
    """The ways, each with weights of its own."""
    manifest = read_manifest(MODEL)
    looking = Looking(*load_eyes(MODEL, manifest))
    made = {}
    for name in ("torch", "lean", "lean guessing", "openvino", "openvino guessing"):
        language = load_language(MODEL, EIGHT_BITS)
        writer = AnswerModel(language, engine_of(name, language.llama))
        identity = manifest.identity(name, language.precision)
        made[name] = LocalPredictor(identity, looking, writer)
    return made


def engine_of(name: str, llama: Llama8) -> Engine:
    """One of the ways; "torch" is transformers' with the same weights at 8 bits."""
    if name == "torch":
        settings = read_language_settings(MODEL)
        weights = whole_weights(MODEL, settings, read_weights(MODEL / settings.tuned))
        return TorchEngine(llama_from(settings.config, weights, EIGHT_BITS))
    small = LeanLlama(llama) if name.startswith("lean") else OpenVinoLlama(llama)
    return SmallEngine(small) if name.endswith("guessing") else OneByOne(small)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photo", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    knowledge = Knowledge.load(ROOT / "resources" / "knowledge")
    photo = decode(read_photo(options.photo), never_cancelled)
    if not openvino_is_here():
        sys.exit("There is no OpenVINO for this computer.")
    ways = predictors()
    seen = assess(photo, ways["torch"], knowledge)
    taken: dict[str, list[float]] = {name: [] for name in ways}
    texts: dict[str, set[str]] = {name: set() for name in ways}
    for _ in range(options.rounds):
        for name, predictor in ways.items():
            start = time.perf_counter()
            for text in PAPER_QUESTIONS:
                asked = Question(text, photo, seen)
                turn = answer(asked, predictor, knowledge, unreported, never_cancelled)
                texts[name].add(turn.answer)
            taken[name].append(time.perf_counter() - start)
    table = {
        name: {
            "seconds for four answers, median": round(statistics.median(seconds), 2),
            "least": round(min(seconds), 2),
            "most": round(max(seconds), 2),
            "times as fast as torch": round(
                statistics.median(taken["torch"]) / statistics.median(seconds), 2
            ),
            "words": sum(len(text.split()) for text in texts[name]),
            "same text as without guesses": texts[name] == texts[name.removesuffix(" guessing")],
        }
        for name, seconds in taken.items()
    }
    print(json.dumps(table, indent=1))


if __name__ == "__main__":
    main()

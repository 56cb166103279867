"""Our engine beside llama.cpp on the same weights (Q8_0), in turns in one run; prints JSON.

    python benchmarks/against_llama_cpp.py --python VENV/bin/python \\
        [--size 135m|1b] [--rounds 5] [--photo PHOTO]

VENV holds `llama-cpp-python`, built from source for this computer, and nothing of ours; the
Makefile's rule for `.venv-llama-cpp` makes it. What it needs of AMX is left out, since that crashes
on virtual machines.

`135m` is the embedded model with what was learnt here merged in, `1b` a random model of TinyLlama's
shape. Both read 500 tokens and write 32 after 400. With `--photo` (135m) our engine also writes the
answers to the paper's four questions with guesses from the prompt, and llama.cpp writes the same
tokens; the photo's own 32 places are left out of the prompts, since llama.cpp takes tokens only.
`bandwidth_share` is the time in which the memory could have given each weight once, by the
time that a token took. The needed extra is `training` (gguf).
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import LlamaForCausalLM
from weights_as_gguf import write_gguf

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.predictor import IsCancelled, never_cancelled, unreported
from skingpt_desktop.imaging.reading import decode, read_photo
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.engine import Engine, SmallEngine, engine_for
from skingpt_desktop.model.folder import read_manifest
from skingpt_desktop.model.language import load_core, load_language
from skingpt_desktop.model.llama8 import Llama8, llama8_from
from skingpt_desktop.model.looking import Looking, load_eyes
from skingpt_desktop.model.openvino_llama import OpenVinoLlama, openvino_is_here
from skingpt_desktop.model.predictor import LocalPredictor
from skingpt_desktop.model.torch_llama import build_llama, llama_from
from skingpt_desktop.model.writer import AnswerModel
from skingpt_desktop.services.assess import assess
from skingpt_desktop.services.converse import Question, answer
from skingpt_desktop.services.questions import PAPER_QUESTIONS

ROOT = Path(__file__).resolve().parents[1]
MODEL = ROOT / "models" / "skingpt-mini"
LARGE = {
    "hidden_size": 2048, "intermediate_size": 5632, "num_hidden_layers": 22,
    "num_attention_heads": 32, "num_key_value_heads": 4, "vocab_size": 32000,
    "max_position_embeddings": 2048, "rms_norm_eps": 1e-5, "tie_word_embeddings": False,
}  # fmt: skip
READ, BEFORE, WRITTEN, SEED = 500, 400, 32, 7


def whole_model(size: str) -> LlamaForCausalLM:
    """The model in float32."""
    if size == "135m":
        return load_core(MODEL, Precision("cpu", "fp32")).whole
    return llama_from(LARGE, random_weights(), Precision("cpu", "fp32"))


def random_weights() -> Iterator[tuple[str, torch.Tensor]]:
    """Those of the large model, always the same."""
    made = torch.Generator().manual_seed(SEED)
    for name, empty in build_llama(LARGE).named_parameters():
        shape = tuple(empty.shape)
        yield (
            name,
            torch.ones(shape) if len(shape) == 1 else torch.randn(shape, generator=made) * 0.02,
        )


def packed(llama: LlamaForCausalLM) -> Llama8:
    """The same at our 8 bits."""
    weights = ((name, weight.detach().clone()) for name, weight in llama.named_parameters())
    return llama8_from(llama.config.to_dict(), weights)


class Theirs:
    """llama.cpp in its own process."""

    def __init__(self, python: str, model: Path, threads: int) -> None:
        worker = Path(__file__).with_name("llama_cpp_worker.py")
        self._process = subprocess.Popen(  # noqa: S603 - the caller names it
            [python, str(worker), str(model), str(threads)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._answer()

    def do(self, what: str, tokens: list[int]) -> tuple[float, int]:
        """Seconds, and the likeliest next token."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": what, "tokens": tokens}) + "\n")
        self._process.stdin.flush()
        answer = self._answer()
        return answer["seconds"], answer["best"]

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


class Ours:
    """Our engine."""

    def __init__(self, llama: Llama8) -> None:
        self._table = llama.embeddings
        self._engine: Engine = engine_for(llama)

    def do(self, what: str, tokens: list[int]) -> tuple[float, int]:
        """Seconds, and the likeliest next token."""
        with torch.inference_mode():
            start = time.perf_counter()
            if what == "read":
                # Keys of its own each time, so that nothing of the last time is used again.
                logits = self._engine.prefill(
                    self._fresh(tokens), self._table(torch.tensor(tokens))
                )
            else:
                for token in tokens:
                    logits = self._engine.next(token, self._table(torch.tensor([token])))
        return time.perf_counter() - start, int(logits.argmax())

    def _fresh(self, tokens: list[int]) -> list[tuple[float, int]]:
        return [(time.time(), token) for token in tokens]


class Asked(LocalPredictor):
    """Remembers what the language model was asked to write."""

    requests: list[WritingRequest]

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """Write it."""
        self.requests.append(request)
        return super().write(request, is_cancelled)


class Noted(SmallEngine):
    """Our engine; its tokens can be asked for."""

    @property
    def tokens(self) -> list[Any]:
        """Of the prompt and of all that was written since."""
        return self._keys


def grounded(theirs: Theirs, photo: Path, rounds: int) -> dict[str, Any]:
    """Answers to the paper's questions, with our guesses and with llama.cpp's single steps."""
    manifest = read_manifest(MODEL)
    language = load_language(MODEL, Precision("cpu", "int8"))
    width = language.projection.in_features
    engine = Noted(OpenVinoLlama(language.llama))
    writer = AnswerModel(language, engine)
    predictor = Asked(
        manifest.identity("", language.precision), Looking(*load_eyes(MODEL, manifest)), writer
    )
    predictor.requests = []
    knowledge = Knowledge.load(ROOT / "resources" / "knowledge")
    pixels = decode(read_photo(photo), never_cancelled)
    seen = assess(pixels, predictor, knowledge)
    for text in PAPER_QUESTIONS:
        answer(Question(text, pixels, seen), predictor, knowledge, unreported, never_cancelled)
    ours: list[float] = []
    others: list[float] = []
    for _ in range(rounds):
        sums, count = [0.0, 0.0], 0
        for request in predictor.requests:
            pieces = writer.write(request, torch.zeros(0, width), never_cancelled)
            next(pieces)
            prompt = len(engine.tokens)
            start = time.perf_counter()
            written = sum(1 for _ in pieces)
            sums[0] += time.perf_counter() - start
            tokens = engine.tokens[prompt : prompt + written]
            theirs.do("read", engine.tokens[:prompt])
            sums[1] += theirs.do("write", tokens)[0] * written / len(tokens)
            count += written
        ours.append(sums[0] / count)
        others.append(sums[1] / count)
    return summary(ours, others, 1)


def bandwidth() -> float:
    """Bytes a second that this computer reads from its memory with the threads of the model."""
    block = torch.ones(2**27)
    best = 0.0
    for _ in range(5):
        start = time.perf_counter()
        block.sum()
        best = max(best, block.nbytes / (time.perf_counter() - start))
    return best


def summary(ours: list[float], theirs: list[float], tokens: int) -> dict[str, Any]:
    """Milliseconds a token and how many times as fast, round by round."""
    ratios = [their / our for our, their in zip(ours, theirs, strict=True)]
    return {
        "ours_ms_a_token": round(1000 * statistics.median(ours) / tokens, 2),
        "llama_cpp_ms_a_token": round(1000 * statistics.median(theirs) / tokens, 2),
        "ratio": spread(ratios),
    }


def spread(values: list[float]) -> dict[str, float]:
    """Median, least and most."""
    figures = {"median": statistics.median(values), "least": min(values), "most": max(values)}
    return {name: round(value, 3) for name, value in figures.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="of the environment with llama.cpp")
    parser.add_argument("--size", choices=("135m", "1b"), default="135m")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--photo", type=Path)
    options = parser.parse_args()
    openvino_is_here()
    llama = whole_model(options.size)
    ids = np.random.default_rng(SEED).integers(100, llama.config.vocab_size - 1, READ).tolist()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.gguf"
        write_gguf(llama, path)
        theirs = Theirs(options.python, path, torch.get_num_threads())
        eight_bits = packed(llama)
        weights = eight_bits.layer_bytes + eight_bits.head.codes.nbytes
        ours = Ours(eight_bits)
        del llama
        taken: dict[str, tuple[list[float], list[float]]] = {"read": ([], []), "write": ([], [])}
        agreed = []
        for number in range(options.rounds + 1):
            found = [side.do("read", ids) for side in (ours, theirs)]
            for side in (ours, theirs):
                side.do("read", ids[:BEFORE])
            written = [side.do("write", ids[BEFORE : BEFORE + WRITTEN]) for side in (ours, theirs)]
            agreed += [found[0][1] == found[1][1], written[0][1] == written[1][1]]
            if number:  # the first round warms up
                for kind, pair in (("read", found), ("write", written)):
                    for place in (0, 1):
                        taken[kind][place].append(pair[place][0])
        lookup = grounded(theirs, options.photo, options.rounds) if options.photo else None
        theirs.close()
    shares = [weights / bandwidth() * WRITTEN / seconds for seconds in taken["write"][0]]
    result = {
        "size": options.size,
        "rounds": options.rounds,
        "threads": torch.get_num_threads(),
        "same_likeliest_token": f"{sum(agreed)} of {len(agreed)}",
        "read_500": summary(*taken["read"], READ),
        "write": summary(*taken["write"], WRITTEN),
        "answers": lookup,
        "bandwidth_share": spread(shares),
    }
    sys.stdout.write(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()

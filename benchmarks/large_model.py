"""Can this computer answer with a 7B or 13B model, how fast, and in how much memory?

Builds a language model of Vicuna's sizes with random weights, one weight at a time as the program
loads a real one, then reads a prompt and writes some tokens. Run it alone:

    python benchmarks/large_model.py [--size 7b|13b] [--device cpu|cuda] [--precision int8|bf16|nf4]
                                     [--tokens 8] [--prompt 128] [--layers N] [--json]
"""

import argparse
import json
import platform
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaForCausalLM

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.engine import engine_for
from skingpt_desktop.model.language import embeddings_of, llama_of
from skingpt_desktop.model.llama8 import Llama8
from skingpt_desktop.model.torch_llama import build_llama

VICUNA_7B = {
    "vocab_size": 32000,
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "num_key_value_heads": 32,
    "max_position_embeddings": 2048,
    "rms_norm_eps": 1e-6,
    "rope_theta": 10000.0,
    "tie_word_embeddings": False,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
VICUNA_13B = VICUNA_7B | {
    "hidden_size": 5120,
    "intermediate_size": 13824,
    "num_hidden_layers": 40,
    "num_attention_heads": 40,
    "num_key_value_heads": 40,
}
SIZES = {"7b": VICUNA_7B, "13b": VICUNA_13B}


def random_weights(config: dict[str, Any]) -> Iterator[tuple[str, torch.Tensor]]:
    """Random weights; those of one shape are the same."""
    made: dict[tuple[int, ...], torch.Tensor] = {}
    for name, empty in build_llama(config).named_parameters():
        shape = tuple(empty.shape)
        if shape not in made:
            made.clear()
            made[shape] = torch.randn(shape) * 0.02 if len(shape) > 1 else torch.ones(shape)
        yield name, made[shape]


def answer(
    llama: Llama8 | LlamaForCausalLM, device: str, prompt: int, tokens: int
) -> tuple[float, list[float]]:
    """Seconds for the prompt, and for each token after it."""
    engine = engine_for(llama)
    embedding = embeddings_of(llama)
    with torch.inference_mode():
        ids = torch.arange(prompt, device=device) % 1000
        embeddings = embedding(ids)
    start = time.perf_counter()
    logits = engine.prefill(list(range(prompt)), embeddings)
    int(logits.argmax())  # what a graphics processor was asked for is done only now
    prefill = time.perf_counter() - start
    seconds = []
    for index in range(tokens):
        start = time.perf_counter()
        with torch.inference_mode():
            embedded = embedding(logits.argmax()[None].to(device))
        logits = engine.next(("said", index), embedded)
        int(logits.argmax())
        seconds.append(time.perf_counter() - start)
    return prefill, seconds


def peak_gb() -> float:
    """The most memory that this process ever held, in GB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 1024) / 1e9


def gpu_peak_gb() -> float | None:
    """The most memory of the graphics processor that torch ever held, in GB."""
    return torch.cuda.max_memory_reserved() / 1e9 if torch.cuda.is_available() else None


def machine(device: str) -> str:
    """The processor's name and how many threads are used."""
    if device == "cuda":
        return f"{torch.cuda.get_device_name()}, torch {torch.__version__}"
    name = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text().splitlines()
        name = next((line.split(":")[1].strip() for line in lines if "model name" in line), name)
    return f"{name}, {torch.get_num_threads()} threads, {platform.system()}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", type=int, default=8)
    parser.add_argument("--prompt", type=int, default=128)
    parser.add_argument("--layers", type=int, default=0, help="fewer than the model has")
    parser.add_argument("--size", choices=SIZES, default="7b")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--precision", choices=("int8", "bf16", "nf4"), default="int8")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    start = time.perf_counter()
    config = SIZES[options.size]
    layers = options.layers or config["num_hidden_layers"]
    precision = Precision(options.device, options.precision)
    config = config | {"num_hidden_layers": layers}
    llama = llama_of(config, random_weights(config), precision)
    built = time.perf_counter() - start
    prefill, seconds = answer(llama, options.device, options.prompt, options.tokens)
    figures = {
        "machine": machine(options.device),
        "model": f"{options.size}, {layers} layers, {options.device}, {options.precision}",
        "peak_gb": round(peak_gb(), 2),
        "gpu_peak_gb": gpu_peak_gb(),
        "build_s": round(built, 1),
        "prefill_tokens": options.prompt,
        "prefill_s": round(prefill, 1),
        "token_median_s": round(statistics.median(seconds), 3),
        "token_least_s": round(min(seconds), 3),
        "token_most_s": round(max(seconds), 3),
    }
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:16} {value}")


if __name__ == "__main__":
    main()

"""Which precision a model runs at on a computer, and what memory it needs: fixed rules."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.models import Computer, Fit, FitVerdict, Precision
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.looking import has_eyes
from skingpt_desktop.model.quantised import COMPANIONS
from skingpt_desktop.model.tensor_files import entries_of

PROGRAM_MB = 900
"""Python, Qt, torch and the embedded eyes together, resident; measured with the embedded model."""

TIGHT_ABOVE = 0.8
"""Above this share of the free memory other programs will feel it."""

SLOW_ABOVE = 3_000_000_000
"""With more parameters than this on a CPU a reader waits for words: each token reads every weight,
and laptops read 10 to 50 GB a second. 7B took 0.34 s a token (docs/measurements.md)."""

KEPT_FREE = 0.05
"""The share of all memory that is left alone: what is free is an estimate, and a system that runs
out ends programs without asking."""

_BYTES = {"fp32": 4.0, "bf16": 2.0, "fp16": 2.0}
_PACKED_BYTES = {"cpu": {"int8": 1.02}, "cuda": {"int8": 1.10, "nf4": 0.65}}
"""Bytes of memory for each parameter: 8 bits with the scales of their rows; on a graphics processor
with head and embedding of a 7B model at 16 bits."""

_SHARES_MEMORY = ("cpu", "mps")
_CACHE_BYTES = {"fp32": 4, "bf16": 2, "fp16": 2}
_TEXT_PARTS = ("text_config", "llm_config", "language_config")
OPEN_WINDOW = 4096
"""Tokens of photo, question, facts and answer together that an open model is counted with."""

_MB = 1_000_000
_LANGUAGE_PARTS = "language-"


@dataclass(frozen=True, slots=True)
class Weights:
    """What a model consists of.

    `parameters` are the language model's, whose precision is chosen; `reader_bytes` those of the
    part that reads photos, kept as stored. `cache_numbers` are the keys and values of a whole
    window. `least_mb`, where it is not 0, is what the model's makers measured on a CPU.
    """

    parameters: int
    reader_bytes: int
    cache_numbers: int
    least_mb: int = 0


def weights_of(folder: Path, manifest: Manifest) -> Weights:
    """Read from the headers alone.

    Raises:
        ModelMissing, ModelDamaged: a part cannot be read.
    """
    files = [part.file for part in manifest.parts if part.file.endswith(".safetensors")]
    if manifest.family == "transformers":
        parameters = sum(_parameters(folder / file) for file in files)
        return Weights(parameters, 0, _open_cache(folder), manifest.least_memory_mb)
    language = [file for file in files if file.startswith(_LANGUAGE_PARTS)]
    settings = read_language_settings(folder)
    config = settings.config
    heads = int(config["num_attention_heads"])
    width = int(config.get("head_dim") or int(config["hidden_size"]) // heads)
    kept = int(config.get("num_key_value_heads") or heads)
    window = settings.window * int(config["num_hidden_layers"])
    return Weights(
        parameters=sum(_parameters(folder / file) for file in language),
        reader_bytes=sum(
            entry.bytes
            for file in files
            if file not in language
            for entry in entries_of(folder / file).values()
        ),
        cache_numbers=2 * window * kept * width,
        least_mb=manifest.least_memory_mb if has_eyes(manifest) else 0,
    )


def _parameters(file: Path) -> int:
    """The numbers of a part; packed ones (see `quantised`) count as what they unpack to."""
    total = 0
    for name, entry in entries_of(file).items():
        if not name.endswith(COMPANIONS):
            numbers = entry.bytes // entry.dtype.itemsize
            total += 2 * numbers if name.endswith(".nibbles") else numbers
    return total


def plan(weights: Weights, computer: Computer) -> Fit:
    """How this model would run on this computer.

    A graphics processor is taken where the model fits into its free memory: at 16 bits, else (by
    bitsandbytes, on NVIDIA's) at 8, else at 4. Otherwise the CPU at 8 bits.
    """
    fits = [_fit(weights, precision, has) for precision, has in _choices(computer)]
    return next((fit for fit in fits if fit.verdict is not FitVerdict.TOO_LARGE), fits[-1])


def _choices(computer: Computer) -> Iterable[tuple[Precision, int]]:
    gpu, spare = computer.gpu, round(KEPT_FREE * computer.memory_mb)
    host_mb = max(0, computer.free_mb - spare)
    # Every weight passes through the computer's own memory, one at a time.
    if gpu is not None and host_mb >= PROGRAM_MB:
        free_mb = max(0, gpu.free_mb - round(KEPT_FREE * gpu.memory_mb))
        names = ["bf16" if gpu.has_bf16 else "fp16"]
        names += ["int8", "nf4"] if gpu.device == "cuda" else []
        for name in names:
            yield Precision(gpu.device, name), free_mb
    yield Precision("cpu", "int8"), host_mb


def _fit(weights: Weights, precision: Precision, has_mb: int) -> Fit:
    on_cpu = precision.device == "cpu"
    needs = needs_mb(weights, precision)
    if needs > has_mb:
        verdict = FitVerdict.TOO_LARGE
    else:
        verdict = FitVerdict.TIGHT if needs > TIGHT_ABOVE * has_mb else FitVerdict.FITS
    slow = on_cpu and weights.parameters > SLOW_ABOVE
    return Fit(verdict, precision, needs, has_mb, slow, rough=precision.name == "nf4")


def needs_mb(weights: Weights, precision: Precision) -> int:
    """Memory in MB; with the program itself where the device shares the computer's memory."""
    if precision.device == "cpu" and weights.least_mb:
        return weights.least_mb
    kinds = _BYTES | _PACKED_BYTES.get(precision.device, {})
    numbers = weights.parameters * kinds[precision.name]
    cache = weights.cache_numbers * _cache_bytes(precision)
    program = PROGRAM_MB if precision.device in _SHARES_MEMORY else 0
    return program + round((numbers + cache + weights.reader_bytes) / _MB)


def _cache_bytes(precision: Precision) -> int:
    """The size of a number among the keys and values, which are never packed."""
    packed = 4 if precision.device == "cpu" else 2
    return _CACHE_BYTES.get(precision.name, packed)


def _open_cache(folder: Path) -> int:
    """The numbers of the keys and values of a model in Hugging Face layout, as far as it is used.

    0 where its configuration does not say; such a model has its own way of keeping them.
    """
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return 0
    text = next((config[part] for part in _TEXT_PARTS if part in config), config)
    try:
        heads = int(text["num_attention_heads"])
        kept = int(text.get("num_key_value_heads") or heads)
        width = int(text.get("head_dim") or int(text["hidden_size"]) // heads)
        return 2 * OPEN_WINDOW * int(text["num_hidden_layers"]) * kept * width
    except (KeyError, TypeError, ValueError, AttributeError):
        return 0

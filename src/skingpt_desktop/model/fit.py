"""Which precision a model runs at on a computer, and what memory it needs: fixed rules."""

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

_BYTES = {"fp32": 4.0, "bf16": 2.0, "fp16": 2.0, "int8": 1.02}
"""Bytes of memory for each parameter; 8 bits with the scales of their rows."""

_CACHE_BYTES = {"fp32": 4, "int8": 4, "bf16": 2, "fp16": 2}
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
        return Weights(parameters, 0, 0, manifest.least_memory_mb)
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

    A graphics processor is taken at 16 bits where the model fits into its free memory, else the
    CPU at 8 bits.
    """
    fits = [_fit(weights, precision, has) for precision, has in _choices(computer)]
    return next((fit for fit in fits if fit.verdict is not FitVerdict.TOO_LARGE), fits[-1])


def _choices(computer: Computer) -> Iterable[tuple[Precision, int]]:
    gpu = computer.gpu
    if gpu is not None:
        yield Precision(gpu.device, "bf16" if gpu.has_bf16 else "fp16"), gpu.free_mb
    yield Precision("cpu", "int8"), computer.free_mb


def _fit(weights: Weights, precision: Precision, has_mb: int) -> Fit:
    on_cpu = precision.device == "cpu"
    needs = needs_mb(weights, precision)
    if needs > has_mb:
        verdict = FitVerdict.TOO_LARGE
    else:
        verdict = FitVerdict.TIGHT if needs > TIGHT_ABOVE * has_mb else FitVerdict.FITS
    slow = on_cpu and weights.parameters > SLOW_ABOVE
    return Fit(verdict, precision, needs, has_mb, slow)


def needs_mb(weights: Weights, precision: Precision) -> int:
    """Memory in MB, on the CPU with the program itself."""
    on_cpu = precision.device == "cpu"
    if on_cpu and weights.least_mb:
        return weights.least_mb
    numbers = weights.parameters * _BYTES[precision.name]
    cache = weights.cache_numbers * _CACHE_BYTES[precision.name]
    program = PROGRAM_MB if on_cpu else 0
    return program + round((numbers + cache + weights.reader_bytes) / _MB)

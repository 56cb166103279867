from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from skingpt_desktop.domain.errors import ModelTooLarge
from skingpt_desktop.domain.models import Computer, FitVerdict, Gpu, Precision
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.model.computer import container_limit, this_computer
from skingpt_desktop.model.fit import Weights, needs_mb, plan, weights_of
from skingpt_desktop.model.folder import read_manifest, write_manifest
from skingpt_desktop.model.memory import running_out_is_memory_error
from skingpt_desktop.model.minigpt4.importing import import_minigpt4
from skingpt_desktop.services import load
from skingpt_desktop.services.fit import fit_of, fit_words, refuse_too_large

EMBEDDED = Path(__file__).resolve().parents[3] / "models" / "skingpt-mini"
VICUNA_7B = Weights(6_740_000_000, 2_200_000_000, 2 * 2048 * 32 * 32 * 128)
VICUNA_13B = Weights(13_000_000_000, 2_200_000_000, 2 * 2048 * 40 * 40 * 128)
MINI = Weights(135_000_000, 24_000_000, 2 * 832 * 30 * 3 * 64, least_mb=1500)


def computer(free_mb, gpu_mb=None, *, device="cuda", bf16=True):
    gpu = None if gpu_mb is None else Gpu("some", device, gpu_mb, gpu_mb, bf16)
    return Computer(free_mb, free_mb, 2, gpu)


@pytest.mark.parametrize(
    ("weights", "offered", "verdict", "precision"),
    [
        (MINI, computer(3000), "fits", ("cpu", "int8")),
        (MINI, computer(1600), "tight", ("cpu", "int8")),
        (MINI, computer(1400), "too_large", ("cpu", "int8")),
        (MINI, computer(3000, 8000), "fits", ("cuda", "bf16")),
        (VICUNA_7B, computer(8000), "too_large", ("cpu", "int8")),
        (VICUNA_7B, computer(13_000), "tight", ("cpu", "int8")),
        (VICUNA_7B, computer(32_000), "fits", ("cpu", "int8")),
        (VICUNA_7B, computer(8000, 24_000), "fits", ("cuda", "bf16")),
        (VICUNA_7B, computer(8000, 24_000, bf16=False), "fits", ("cuda", "fp16")),
        (VICUNA_7B, computer(32_000, 8000), "fits", ("cpu", "int8")),
        (VICUNA_7B, computer(32_000, 24_000, device="mps", bf16=False), "fits", ("mps", "fp16")),
        (VICUNA_13B, computer(16_000), "too_large", ("cpu", "int8")),
        (VICUNA_13B, computer(64_000, 24_000), "fits", ("cpu", "int8")),
    ],
)
def test_what_runs_where(weights, offered, verdict, precision):
    fit = plan(weights, offered)
    assert (fit.verdict, fit.precision) == (FitVerdict(verdict), Precision(*precision))


def test_a_large_model_on_a_cpu_is_said_to_be_slow():
    assert plan(VICUNA_7B, computer(32_000)).slow
    assert not plan(VICUNA_7B, computer(32_000, 24_000)).slow
    assert not plan(MINI, computer(32_000)).slow


def test_8_bits_need_a_quarter_of_32():
    at = {name: needs_mb(VICUNA_7B, Precision("cuda", name)) for name in ("int8", "fp32")}
    assert 0.25 < at["int8"] / at["fp32"] < 0.45


def test_the_embedded_model_is_counted_from_its_headers():
    weights = weights_of(EMBEDDED, read_manifest(EMBEDDED))
    assert 134_000_000 < weights.parameters < 138_000_000
    assert weights.least_mb == read_manifest(EMBEDDED).least_memory_mb
    assert "GB are free" in fit_words(fit_of(EMBEDDED))


def test_an_imported_model_is_counted_too(originals, tmp_path):
    folder = import_minigpt4(originals, tmp_path / "mine", unreported, never_cancelled)
    weights = weights_of(folder, read_manifest(folder))
    shards = originals.llm.glob("*.bin")
    tensors = [t for shard in shards for t in torch.load(shard, weights_only=True).values()]
    assert weights.parameters == sum(tensor.numel() for tensor in tensors)
    assert weights.cache_numbers == 2 * 512 * 2 * 1 * 32


def test_a_model_in_hugging_face_layout_is_counted_by_all_its_weights(tmp_path):
    save_file({"a": torch.zeros(3, 5), "b": torch.zeros(7)}, tmp_path / "model.safetensors")
    settings = {"name": "open", "version": "1", "family": "transformers", "licence": "MIT"}
    settings |= {"intended_use": "tests", "least_memory_mb": 1600}
    manifest = write_manifest(tmp_path, settings, ["model.safetensors"])
    assert weights_of(tmp_path, manifest) == Weights(22, 0, 0, 1600)


def test_what_this_computer_has_can_be_true():
    here = this_computer()
    assert 0 < here.free_mb <= here.memory_mb
    assert here.cores >= 1


def test_a_containers_limit_counts(tmp_path):
    (tmp_path / "memory.max").write_text("4000000000\n")
    (tmp_path / "memory.current").write_text("3500000000\n")
    (tmp_path / "memory.stat").write_text("anon 1\ninactive_file 500000000\n")
    assert container_limit(tmp_path) == (4_000_000_000, 1_000_000_000)
    assert this_computer(tmp_path).free_mb <= 1000
    (tmp_path / "memory.max").write_text("max\n")
    assert container_limit(tmp_path) is None
    assert container_limit(tmp_path / "none") is None


def test_a_model_that_is_too_large_is_refused_before_it_is_loaded(monkeypatch):
    small = plan(MINI, computer(1000))
    monkeypatch.setattr(load, "fit_of", lambda *_: small)
    with pytest.raises(ModelTooLarge, match=r"needs 1.5 GB, and 1.0 GB are free"):
        load.load_model(EMBEDDED, unreported, never_cancelled)
    refuse_too_large(plan(MINI, computer(9000)), "mini")


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes"),
    ],
)
def test_torchs_ways_of_having_no_memory(error):
    with pytest.raises(MemoryError), running_out_is_memory_error():
        raise error


def test_torch_really_says_it_like_that():
    with pytest.raises(MemoryError), running_out_is_memory_error():
        torch.empty(1 << 60, dtype=torch.uint8)


def test_other_errors_stay_what_they_are():
    with pytest.raises(RuntimeError, match="shapes"), running_out_is_memory_error():
        raise RuntimeError("shapes")

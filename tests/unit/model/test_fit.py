import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from skingpt_desktop.domain.errors import ModelTooLarge
from skingpt_desktop.domain.models import Computer, FitVerdict, Gpu, Precision
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.model.computer import this_computer
from skingpt_desktop.model.containers import container_limit
from skingpt_desktop.model.fit import OPEN_WINDOW, Weights, needs_mb, plan, weights_of
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
        (VICUNA_7B, computer(32_000, 12_500), "tight", ("cuda", "int8")),
        (VICUNA_7B, computer(32_000, 9000), "tight", ("cuda", "nf4")),
        (VICUNA_7B, computer(32_000, 4000), "fits", ("cpu", "int8")),
        (VICUNA_7B, computer(700, 24_000), "too_large", ("cpu", "int8")),
        (VICUNA_7B, computer(32_000, 24_000, device="mps", bf16=False), "fits", ("mps", "fp16")),
        (VICUNA_13B, computer(16_000), "too_large", ("cpu", "int8")),
        (VICUNA_13B, computer(64_000, 24_000), "fits", ("cuda", "int8")),
        (VICUNA_13B, computer(64_000, 24_000, device="mps", bf16=False), "fits", ("cpu", "int8")),
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


def group(folder, limit, used, dropped=0, *, version=2):
    names = ("memory.max", "memory.current", "inactive_file")
    if version == 1:
        names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / names[0]).write_text(f"{limit}\n")
    (folder / names[1]).write_text(f"{used}\n")
    (folder / "memory.stat").write_text(f"anon 1\n{names[2]} {dropped}\n")


def own_groups(system, text):
    (system / "proc" / "self").mkdir(parents=True)
    (system / "proc" / "self" / "cgroup").write_text(text)


def test_a_containers_limit_counts(tmp_path):
    mounted = tmp_path / "sys" / "fs" / "cgroup"
    group(mounted, 4_000_000_000, 3_500_000_000, 500_000_000)
    assert container_limit(tmp_path) == (4_000_000_000, 1_000_000_000)
    assert this_computer(tmp_path).memory_mb <= 4000
    (mounted / "memory.max").write_text("max\n")
    assert container_limit(tmp_path) is None
    assert container_limit(tmp_path / "none") is None


def test_of_nested_groups_the_tightest_counts(tmp_path):
    own_groups(tmp_path, "0::/user.slice/app.scope\n")
    mounted = tmp_path / "sys" / "fs" / "cgroup"
    group(mounted / "user.slice" / "app.scope", "max", 1)
    group(mounted / "user.slice", 6_000_000_000, 5_000_000_000)
    assert container_limit(tmp_path) == (6_000_000_000, 1_000_000_000)
    group(mounted / "user.slice" / "app.scope", 2_000_000_000, 100_000_000)
    assert container_limit(tmp_path) == (2_000_000_000, 1_000_000_000)


def test_the_older_version_of_groups_counts_too(tmp_path):
    own_groups(tmp_path, "5:cpu,cpuacct:/x\n4:memory:/docker/abc\n0::/x\n")
    mounted = tmp_path / "sys" / "fs" / "cgroup" / "memory"
    group(mounted / "docker" / "abc", 3_000_000_000, 1_000_000_000, 200_000_000, version=1)
    group(mounted, 9_223_372_036_854_771_712, 2_000_000_000, version=1)
    assert container_limit(tmp_path) == (3_000_000_000, 2_200_000_000)


def test_a_group_outside_of_the_container_is_no_trouble(tmp_path):
    own_groups(tmp_path, "0::/../../elsewhere\n")
    group(tmp_path / "sys" / "fs" / "cgroup", 4_000_000_000, 1_000_000_000)
    assert container_limit(tmp_path) == (4_000_000_000, 3_000_000_000)


def test_what_this_program_holds_counts_as_free():
    before = this_computer().free_mb
    held = torch.ones(1_000_000_000, dtype=torch.uint8)
    assert abs(this_computer().free_mb - before) < 700
    assert held[-1] == 1


def test_4_bits_are_said_to_be_rough():
    assert plan(VICUNA_7B, computer(32_000, 9000)).rough
    assert not plan(VICUNA_7B, computer(32_000, 24_000)).rough


def test_an_open_model_is_counted_with_its_keys_and_values(tmp_path):
    save_file({"a": torch.zeros(3, 5)}, tmp_path / "model.safetensors")
    text = {"num_hidden_layers": 3, "num_attention_heads": 4, "num_key_value_heads": 2}
    text |= {"hidden_size": 64}
    (tmp_path / "config.json").write_text(json.dumps({"text_config": text}))
    settings = {"name": "open", "version": "1", "family": "transformers", "licence": "MIT"}
    settings |= {"intended_use": "tests", "least_memory_mb": 1}
    manifest = write_manifest(tmp_path, settings, ["model.safetensors", "config.json"])
    assert weights_of(tmp_path, manifest).cache_numbers == 2 * OPEN_WINDOW * 3 * 2 * 16


def test_a_model_that_is_too_large_is_refused_before_it_is_loaded(monkeypatch):
    small = plan(MINI, computer(1000))
    monkeypatch.setattr(load, "fit_of", lambda *_: small)
    with pytest.raises(ModelTooLarge, match=r"needs 1.5 GB, and 0.9 GB are free"):
        load.load_model(EMBEDDED, unreported, never_cancelled)
    refuse_too_large(plan(MINI, computer(9000)), "mini")


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 1 bytes."),
        RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"),
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

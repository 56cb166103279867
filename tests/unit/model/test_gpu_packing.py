"""Packed layers of bitsandbytes; its own path for the CPU stands in for a graphics processor."""

import pytest
import torch

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.gpu_packing import packed_linear, packs_on_gpu


@pytest.mark.parametrize(("name", "tolerance"), [("int8", 0.03), ("nf4", 0.2)])
@pytest.mark.parametrize("with_bias", [True, False])
@pytest.mark.filterwarnings("ignore:MatMul8bitLt")
def test_a_packed_layer_gives_nearly_what_the_whole_one_gives(name, tolerance, with_bias):
    torch.manual_seed(0)
    whole = torch.nn.Linear(128, 64, bias=with_bias)
    inputs = torch.randn(5, 128)
    bias = whole.bias.detach() if with_bias else None
    packed = packed_linear(whole.weight.detach(), bias, Precision("cuda", name), device="cpu")
    assert sum(tensor.numel() * tensor.itemsize for tensor in packed.parameters()) < 64 * 128 + 513
    with torch.inference_mode():
        expected = whole(inputs)
        off = (packed(inputs).float() - expected).abs().max() / expected.abs().max()
    assert off < tolerance


def test_only_a_graphics_processor_packs_this_way():
    assert packs_on_gpu(Precision("cuda", "int8"))
    assert packs_on_gpu(Precision("cuda", "nf4"))
    assert not packs_on_gpu(Precision("cuda", "bf16"))
    assert not packs_on_gpu(Precision("cpu", "int8"))
    assert not packs_on_gpu(Precision("mps", "fp16"))

"""EfficientNet-Lite's arithmetic: padding, folding, sizes."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from skingpt_desktop.model.efficientnet import LITE2, ConvNorm, EfficientNetLite


@torch.inference_mode()
@pytest.mark.parametrize(("side", "expected"), [(64, 2), (65, 3), (96, 3)])
def test_feature_map_is_a_thirtysecond_rounded_up(side: int, expected: int) -> None:
    features = EfficientNetLite().eval()(torch.zeros(1, 3, side, side))
    assert features.shape == (1, LITE2.head_channels, expected, expected)


def test_lite2_has_its_published_size() -> None:
    classifier = (LITE2.head_channels + 1) * 1000
    parameters = sum(p.numel() for p in EfficientNetLite().parameters())
    assert parameters + classifier == 6_092_072


@torch.inference_mode()
def test_folding_equals_batch_normalisation() -> None:
    torch.manual_seed(0)
    layer = ConvNorm(3, 8, 3, relu=True)
    norm = nn.BatchNorm2d(8, eps=1e-3).eval()
    for name in ("weight", "bias", "running_mean", "running_var"):
        value = torch.rand(8) + 0.5
        getattr(layer.norm, name).copy_(value)
        getattr(norm, name).copy_(value)
    x = torch.randn(2, 3, 9, 9)
    expected = functional.relu6(norm(functional.conv2d(x, layer.conv.weight, padding=1)))
    assert torch.allclose(layer(x), expected, atol=1e-5)


@torch.inference_mode()
def test_stride_pads_the_far_side_first() -> None:
    layer = ConvNorm(1, 1, 3, 2, relu=False)
    layer.conv.weight.fill_(1.0)
    y = layer(torch.ones(1, 1, 4, 4))[0, 0] * (1 + 1e-3) ** 0.5
    assert torch.allclose(y, torch.tensor([[9.0, 6.0], [6.0, 4.0]]), atol=1e-3)

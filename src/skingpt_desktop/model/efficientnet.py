"""EfficientNet-Lite: the convolutions under the transformer of the embedded model.

EfficientNet (Tan and Le 2019) in its Lite form: no squeeze-and-excitation, ReLU6, stem and head not
scaled. Padding is TensorFlow's "SAME", which is lopsided where the stride is 2.
"""

from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

BATCH_NORM_EPS = 1e-3
EARLY_BLOCKS = 7
"""The first blocks, edges and textures, which training leaves as ImageNet made them."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One row of the architecture's table: equal blocks, of which only the first may stride."""

    blocks: int
    kernel: int
    stride: int
    expansion: int
    channels: int


@dataclass(frozen=True, slots=True)
class EfficientNetSpec:
    """The table of one EfficientNet-Lite. `stride` is that of its feature map."""

    stem_channels: int
    stages: tuple[Stage, ...]
    head_channels: int
    stride: int = 32


LITE2 = EfficientNetSpec(
    stem_channels=32,
    stages=(
        Stage(1, 3, 1, 1, 16),
        Stage(3, 3, 2, 6, 24),
        Stage(3, 5, 2, 6, 48),
        Stage(4, 3, 2, 6, 88),
        Stage(4, 5, 1, 6, 120),
        Stage(5, 5, 2, 6, 208),
        Stage(1, 3, 1, 6, 352),
    ),
    head_channels=1280,
)


class FrozenBatchNorm(nn.Module):
    """Batch normalisation with fixed statistics, given out as a scale and a shift.

    Small batches of one kind of photo would spoil the statistics, so that training leaves them as
    ImageNet made them; weight and bias are learned.
    """

    running_mean: Tensor
    running_var: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self) -> tuple[Tensor, Tensor]:
        """The scale and the shift of each channel, both [channels]."""
        scale = self.weight * torch.rsqrt(self.running_var + BATCH_NORM_EPS)
        return scale, self.bias - self.running_mean * scale


class ConvNorm(nn.Module):
    """A "SAME" convolution with its normalisation folded in, and ReLU6 where asked for.

    Folding at each call keeps the maps from being read and written twice more.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        stride: int = 1,
        groups: int = 1,
        *,
        relu: bool,
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, groups=groups, bias=False)
        self.norm = FrozenBatchNorm(outputs)
        self.relu = relu

    def forward(self, x: Tensor) -> Tensor:
        """Convolve `x` [N, C, H, W]; each side of the map becomes ceil(side / stride)."""
        conv, padding = self.conv, self.conv.kernel_size[0] // 2
        scale, shift = self.norm()
        if conv.stride[0] > 1:
            top, bottom = self._padding_of(x.shape[2])
            left, right = self._padding_of(x.shape[3])
            x, padding = functional.pad(x, [left, right, top, bottom]), 0
        weight = conv.weight * scale[:, None, None, None]
        y = functional.conv2d(x, weight, shift, conv.stride, padding, groups=conv.groups)
        return functional.hardtanh(y, 0.0, 6.0, inplace=True) if self.relu else y

    def _padding_of(self, side: int) -> tuple[int, int]:
        kernel, stride = self.conv.kernel_size[0], self.conv.stride[0]
        total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
        return total // 2, total - total // 2


class InvertedResidual(nn.Module):
    """Expand, filter each channel, project; added to the input where the shapes agree."""

    def __init__(self, inputs: int, stage: Stage, stride: int) -> None:
        super().__init__()
        hidden = inputs * stage.expansion
        self.expand: nn.Module = nn.Identity()
        if stage.expansion != 1:
            self.expand = ConvNorm(inputs, hidden, 1, relu=True)
        self.depthwise = ConvNorm(hidden, hidden, stage.kernel, stride, hidden, relu=True)
        self.project = ConvNorm(hidden, stage.channels, 1, relu=False)
        self.skip = stride == 1 and inputs == stage.channels

    def forward(self, x: Tensor) -> Tensor:
        """Map `x` [N, C, H, W] to [N, channels, H / stride, W / stride]."""
        y = cast(Tensor, self.project(self.depthwise(self.expand(x))))
        return x + y if self.skip else y


class EfficientNetLite(nn.Module):
    """The feature extractor, without the classifier."""

    def __init__(self, spec: EfficientNetSpec = LITE2) -> None:
        super().__init__()
        self.spec = spec
        self.stem = ConvNorm(3, spec.stem_channels, 3, 2, relu=True)
        blocks: list[nn.Module] = []
        channels = spec.stem_channels
        for stage in spec.stages:
            for index in range(stage.blocks):
                blocks.append(InvertedResidual(channels, stage, stage.stride if index == 0 else 1))
                channels = stage.channels
        self.blocks = nn.ModuleList(blocks)
        self.head = ConvNorm(channels, spec.head_channels, 1, relu=True)

    def forward(self, pixel_values: Tensor) -> Tensor:
        """Map pixels [N, 3, S, S] to features [N, head_channels, ceil(S / 32), ceil(S / 32)]."""
        return self.late(self.early(pixel_values))

    def early(self, pixel_values: Tensor) -> Tensor:
        """Pixels [N, 3, S, S] to the map after `EARLY_BLOCKS`, [N, 48, S / 8, S / 8] for Lite2."""
        x = self.stem(pixel_values.contiguous(memory_format=torch.channels_last))
        for block in self.blocks[:EARLY_BLOCKS]:
            x = block(x)
        return cast(Tensor, x)

    def late(self, early: Tensor) -> Tensor:
        """What follows `early`: features [N, head_channels, ceil(S / 32), ceil(S / 32)]."""
        for block in self.blocks[EARLY_BLOCKS:]:
            early = block(early)
        return cast(Tensor, self.head(early))

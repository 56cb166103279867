"""The vision transformer, computed as EVA-CLIP ViT-g in MiniGPT-4, with its state dict's names.

What sets it apart: keys have no bias; queries are scaled after their bias is added; the GELU is the
exact one; there is no norm after the last block (`ln_vision` follows outside). With a `stem` in its
config it is the hybrid of the ViT paper (Dosovitskiy et al. 2021): the tokens come from a
convolutional network's feature map.
"""

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.model.config import VisionConfig
from skingpt_desktop.model.efficientnet import LITE2, EfficientNetLite

_STEMS = {"efficientnet_lite2": LITE2}


class Attention(nn.Module):
    """Self-attention with biases on queries and values only."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.scale = (width // heads) ** -0.5
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.q_bias = nn.Parameter(torch.zeros(width))
        self.v_bias = nn.Parameter(torch.zeros(width))
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Attend within `x` [N, T, width]."""
        n, t, width = x.shape
        bias = torch.cat((self.q_bias, torch.zeros_like(self.v_bias), self.v_bias))
        qkv = functional.linear(x, self.qkv.weight.to(x.dtype), bias).view(
            n, t, 3, self.heads, width // self.heads
        )
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        y = functional.scaled_dot_product_attention(q * self.scale, k, v, scale=1.0)
        return cast(Tensor, self.proj(y.transpose(1, 2).reshape(n, t, width)))


class Mlp(nn.Module):
    """Two linear layers with the exact GELU between them."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """Map `x` [..., width] to the same shape."""
        return cast(Tensor, self.fc2(functional.gelu(self.fc1(x))))


class Block(nn.Module):
    """A pre-norm transformer block."""

    def __init__(self, config: VisionConfig) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(config.width, eps=config.norm_eps)
        self.attn = Attention(config.width, config.heads)
        self.norm2 = nn.LayerNorm(config.width, eps=config.norm_eps)
        self.mlp = Mlp(config.width, config.mlp_width)

    def forward(self, x: Tensor) -> Tensor:
        """Map tokens [N, T, width] to the same shape."""
        x = x + self.attn(self.norm1(x))
        return x + cast(Tensor, self.mlp(self.norm2(x)))


class PatchEmbed(nn.Module):
    """Patches to tokens, by a convolution whose stride is its kernel."""

    def __init__(self, inputs: int, width: int, patch: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(inputs, width, patch, patch)

    def forward(self, x: Tensor) -> Tensor:
        """Map [N, C, H, W] to tokens [N, (H / patch) * (W / patch), width]."""
        return cast(Tensor, self.proj(x)).flatten(2).transpose(1, 2)


class VisionTransformer(nn.Module):
    """Pixels to tokens.

    Raises:
        ModelDamaged: the config names a stem that is not known.
    """

    def __init__(self, config: VisionConfig) -> None:
        super().__init__()
        self.config = config
        self.cls_token = nn.Parameter(torch.zeros(1, 1, config.width))
        self.pos_embed = nn.Parameter(torch.zeros(1, config.tokens, config.width))
        self.stem: EfficientNetLite | None = None
        if config.stem is None:
            self.patch_embed = PatchEmbed(3, config.width, config.patch)
        else:
            self.stem = stem_of(config)
            self.patch_embed = PatchEmbed(self.stem.spec.head_channels, config.width, 1)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.depth))

    def forward(self, pixel_values: Tensor) -> Tensor:
        """Map pixels [N, 3, side, side] to tokens [N, 1 + grid * grid, width]; no final norm."""
        return self.see(pixel_values)[0]

    def see(self, pixel_values: Tensor) -> tuple[Tensor, Tensor | None]:
        """As `forward`, and what the stem's early blocks give where there is a stem."""
        if self.stem is None:
            return self.transform(pixel_values), None
        early = self.stem.early(pixel_values)
        return self.transform(self.stem.late(early)), early

    def transform(self, features: Tensor) -> Tensor:
        """The part after the stem: a feature map [N, C, grid, grid] to tokens."""
        patches = self.patch_embed(features)
        first = self.cls_token.expand(len(patches), -1, -1)
        x = torch.cat((first, patches), dim=1) + self.pos_embed
        for block in self.blocks:
            x = block(x)
        return x


def stem_of(config: VisionConfig) -> EfficientNetLite:
    """A new network of the kind that the config names.

    Raises:
        ModelDamaged: it names none, or one that is not known.
    """
    spec = _STEMS.get(config.stem or "")
    if spec is None or spec.stride != config.patch:
        raise ModelDamaged(
            "The model's description is damaged",
            f'This program does not know the model part "{config.stem}". Install it again.',
        )
    return EfficientNetLite(spec)


def resize_positions(pos_embed: Tensor, grid: int) -> Tensor:
    """Position embeddings [1, 1 + g * g, width] for another grid: [1, 1 + grid * grid, width].

    Bicubic in fp32 without aligned corners; the class token's part is left as it is.
    """
    old = round((pos_embed.shape[1] - 1) ** 0.5)
    if old == grid:
        return pos_embed
    patches = pos_embed[:, 1:].float().reshape(1, old, old, -1).permute(0, 3, 1, 2)
    patches = functional.interpolate(
        patches, size=(grid, grid), mode="bicubic", align_corners=False
    )
    patches = patches.permute(0, 2, 3, 1).flatten(1, 2).to(pos_embed.dtype)
    return torch.cat((pos_embed[:, :1], patches), dim=1)

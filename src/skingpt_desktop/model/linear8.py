"""Linear layers and embeddings whose weights stay at 8 bits in memory, for computers without GPU.

Each row of a weight has one scale (symmetric, round to nearest). One token at a time the 8-bit
kernel of torch is used, which reads the fewest bytes; many tokens at once are multiplied with
float32 weights unpacked for the moment. docs/adr/0001-eight-bit-weights-on-the-cpu.md has the
figures.
"""

import torch
from torch import nn

FEW_ROWS = 4
"""Up to so many tokens at once the 8-bit kernel is faster than unpacking."""


def quantise_rows(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Codes int8 [rows, columns] and scales float32 [rows] of a weight."""
    scale = weight.abs().amax(dim=1).clamp_min(1e-12) / 127
    codes = torch.round(weight / scale[:, None]).to(torch.int8)
    return codes, scale


class Linear8(nn.Module):
    """A linear layer without bias: input [..., columns], output [..., rows], float32."""

    codes: torch.Tensor
    scale: torch.Tensor
    kernel_scale: torch.Tensor

    def __init__(self, codes: torch.Tensor, scale: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("codes", codes, persistent=False)
        self.register_buffer("scale", scale, persistent=False)
        self.register_buffer("kernel_scale", scale.to(torch.bfloat16), persistent=False)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Multiply."""
        rows = inputs.reshape(-1, inputs.shape[-1])
        if len(rows) > FEW_ROWS:
            weight = self.codes.float().mul_(self.scale[:, None])
            return nn.functional.linear(inputs, weight)
        outputs = torch._weight_int8pack_mm(rows.to(torch.bfloat16), self.codes, self.kernel_scale)
        return outputs.float().view(*inputs.shape[:-1], -1)


class Embedding8(nn.Module):
    """An embedding that shares its codes with a `Linear8`: ids [...], output [..., columns]."""

    def __init__(self, shared: Linear8) -> None:
        super().__init__()
        self._codes = shared.codes
        self._scale = shared.scale

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Look up."""
        return self._codes[ids].float() * self._scale[ids][..., None]

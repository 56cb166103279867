"""Low-rank adaptation of linear layers (Hu et al. 2021, arXiv:2106.09685).

A layer's weight becomes ``weight + scale * lora_b @ lora_a`` with ``lora_a`` [rank, columns] and
``lora_b`` [rows, rank]. Training learns the two small matrices; loading merges them.
"""

from collections.abc import Iterable, Mapping

import torch
from torch import nn

A_ENDING = ".lora_a"
B_ENDING = ".lora_b"


class LoraLinear(nn.Module):
    """A frozen linear layer with a trained low-rank addition."""

    def __init__(self, base: nn.Linear, rank: int, scale: float) -> None:
        super().__init__()
        self.base = base.requires_grad_(requires_grad=False)
        self.scale = scale
        self.lora_a = nn.Parameter(torch.randn(rank, base.in_features) / base.in_features**0.5)
        self.lora_b = nn.Parameter(torch.zeros(base.out_features, rank))

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Inputs [..., columns] to outputs [..., rows]."""
        low = nn.functional.linear(inputs, self.lora_a)
        added = nn.functional.linear(low, self.lora_b)
        outputs: torch.Tensor = self.base(inputs)
        return outputs.add(added, alpha=self.scale)


def add_lora(model: nn.Module, names: Iterable[str], rank: int, scale: float) -> None:
    """Put a `LoraLinear` in the place of each named linear layer.

    Raises:
        TypeError: a name is not that of a linear layer.
    """
    for name in names:
        base = model.get_submodule(name)
        if not isinstance(base, nn.Linear):
            raise TypeError(f"{name} is not a linear layer")
        parent, _, leaf = name.rpartition(".")
        setattr(model.get_submodule(parent), leaf, LoraLinear(base, rank, scale))


def lora_state(model: nn.Module) -> dict[str, torch.Tensor]:
    """The trained matrices by layer, scale included, as half precision for the tuned file."""
    state: dict[str, torch.Tensor] = {}
    for name, module in model.named_modules():
        if isinstance(module, LoraLinear):
            state[f"{name}{A_ENDING}"] = module.lora_a.detach().half()
            state[f"{name}{B_ENDING}"] = (module.lora_b.detach() * module.scale).half()
    return state


def load_lora(model: nn.Module, state: Mapping[str, torch.Tensor]) -> None:
    """Go on from matrices that `lora_state` gave."""
    for name, module in model.named_modules():
        if isinstance(module, LoraLinear):
            with torch.no_grad():
                module.lora_a.copy_(state[f"{name}{A_ENDING}"])
                module.lora_b.copy_(state[f"{name}{B_ENDING}"].float() / module.scale)


def merged(weight: torch.Tensor, name: str, state: Mapping[str, torch.Tensor]) -> torch.Tensor:
    """The weight of the layer `name` with its low-rank addition, if the state holds one."""
    low = state.get(f"{name}{A_ENDING}")
    if low is None:
        return weight
    return weight + state[f"{name}{B_ENDING}"].float() @ low.float()

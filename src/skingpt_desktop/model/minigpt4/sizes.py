"""The sizes of a MiniGPT-4: the published ones, or those of a `--config` file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from skingpt_desktop.domain.errors import BadInput, ModelDamaged
from skingpt_desktop.model.config import PreprocessingConfig, QFormerConfig, VisionConfig

NEIGHBOURS = 4
"""Without a Q-Former so many patches in a row become one token (MiniGPT-4's Llama-2 variant)."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the part that reads photos is built of; no `qformer` in the Llama-2 variant."""

    vision: VisionConfig = field(default_factory=VisionConfig)
    qformer: QFormerConfig | None = field(default_factory=QFormerConfig)
    preprocessing: PreprocessingConfig = field(default_factory=PreprocessingConfig)

    @property
    def width(self) -> int:
        """The width of what goes into the projection."""
        return self.qformer.width if self.qformer else NEIGHBOURS * self.vision.width

    @property
    def photo_tokens(self) -> int:
        """The tokens of one photo in the language model."""
        return self.qformer.queries if self.qformer else (self.vision.tokens - 1) // NEIGHBOURS

    def to_json(self) -> dict[str, Any]:
        """The sizes as they stand in a model's JSON."""
        qformer = asdict(self.qformer) if self.qformer else None
        return {
            "architecture": {"vision": asdict(self.vision), "qformer": qformer},
            "preprocessing": asdict(self.preprocessing),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Sizes":
        """The sizes out of a model's JSON.

        Raises:
            ModelDamaged: a part is missing or has a field that is not known.
        """
        try:
            parts, photo = data["architecture"], data["preprocessing"]
            return cls(
                VisionConfig(**parts["vision"]),
                QFormerConfig(**parts["qformer"]) if parts["qformer"] else None,
                PreprocessingConfig(photo["side"], tuple(photo["mean"]), tuple(photo["std"])),
            )
        except (KeyError, TypeError) as error:
            raise ModelDamaged(
                "The model's description is damaged",
                "A part of the model's description is missing. Import the model again.",
            ) from error


def sizes_of_config(config: Mapping[str, Any]) -> Sizes:
    """The sizes that a `--config` file gives; what it leaves out is as published.

    Raises:
        BadInput: it cannot be understood.
    """
    try:
        return Sizes(_vision(config), _qformer(config), _preprocessing(config))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(
            "The file with the sizes cannot be used",
            f"The file given as --config has no usable value for {error}.",
        ) from error


def _vision(config: Mapping[str, Any]) -> VisionConfig:
    sizes, plain = config.get("vit", {}), VisionConfig()
    width = int(sizes.get("embed_dim", plain.width))
    ratio = float(sizes.get("mlp_ratio", plain.mlp_width / plain.width))
    return VisionConfig(
        side=int(config.get("image_size", plain.side)),
        patch=int(sizes.get("patch_size", plain.patch)),
        width=width,
        depth=int(sizes.get("depth", plain.depth)),
        heads=int(sizes.get("num_heads", plain.heads)),
        mlp_width=int(sizes.get("mlp_hidden", int(width * ratio))),
        norm_eps=float(sizes.get("norm_eps", plain.norm_eps)),
        ln_vision_eps=float(config.get("ln_vision", {}).get("eps", plain.ln_vision_eps)),
    )


def _qformer(config: Mapping[str, Any]) -> QFormerConfig | None:
    if not config.get("has_qformer", True) or config.get("qformer", {}) is None:
        return None
    sizes, plain = config.get("qformer", {}), QFormerConfig()
    return QFormerConfig(
        queries=int(sizes.get("num_query_token", plain.queries)),
        width=int(sizes.get("hidden_size", plain.width)),
        depth=int(sizes.get("num_hidden_layers", plain.depth)),
        heads=int(sizes.get("num_attention_heads", plain.heads)),
        mlp_width=int(sizes.get("intermediate_size", plain.mlp_width)),
        encoder_width=int(sizes.get("encoder_width", _vision(config).width)),
        cross_every=int(sizes.get("cross_attention_freq", plain.cross_every)),
        norm_eps=float(sizes.get("layer_norm_eps", plain.norm_eps)),
    )


def _preprocessing(config: Mapping[str, Any]) -> PreprocessingConfig:
    values, plain = config.get("preprocess", {}), PreprocessingConfig()
    mean, std = (tuple(map(float, values.get(k, getattr(plain, k)))) for k in ("mean", "std"))
    if len(mean) != len(plain.mean) or len(std) != len(plain.std):
        raise ValueError("the mean and deviation of three colours")
    side = int(config.get("image_size", plain.side))
    return PreprocessingConfig(side, (mean[0], mean[1], mean[2]), (std[0], std[1], std[2]))

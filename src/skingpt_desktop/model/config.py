"""Sizes of the model's eyes: the same code is the embedded model and the full-size one.

Every config is frozen and goes to and from a plain JSON object with its fields' names.
"""

from dataclasses import asdict, dataclass
from typing import Any

from skingpt_desktop.domain.errors import ModelDamaged

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)


@dataclass(frozen=True, slots=True)
class VisionConfig:
    """A vision transformer. The defaults are EVA-CLIP ViT-g as in MiniGPT-4.

    Where `stem` is None, patches of `patch` pixels are projected; else `stem` names a convolutional
    network whose feature map gives the tokens, and `patch` is the stride of that map.
    `mlp_width` is the hidden width itself, for EVA int(1408 * 4.3637).
    """

    side: int = 224
    patch: int = 14
    width: int = 1408
    depth: int = 39
    heads: int = 16
    mlp_width: int = 6144
    norm_eps: float = 1e-6
    ln_vision_eps: float = 1e-5
    stem: str | None = None

    @property
    def grid(self) -> int:
        """Patches along one side."""
        return -(-self.side // self.patch)

    @property
    def tokens(self) -> int:
        """Tokens of one photo: the class token and one for each patch."""
        return 1 + self.grid**2


@dataclass(frozen=True, slots=True)
class QFormerConfig:
    """A Q-Former. The defaults are BLIP-2's, bert-base with 32 queries."""

    queries: int = 32
    width: int = 768
    depth: int = 12
    heads: int = 12
    mlp_width: int = 3072
    encoder_width: int = 1408
    cross_every: int = 2
    norm_eps: float = 1e-12


@dataclass(frozen=True, slots=True)
class PreprocessingConfig:
    """How a photo becomes numbers: bicubic straight to the square, then mean and deviation.

    Where `second_look` is above 0 the photo is looked at once more, mirrored and closer: that share
    of each side is left out on every edge.
    """

    side: int = 224
    mean: tuple[float, float, float] = CLIP_MEAN
    std: tuple[float, float, float] = CLIP_STD
    second_look: float = 0.0


@dataclass(frozen=True, slots=True)
class EyesConfig:
    """The eyes as a whole: sizes, and the names of what the heads tell apart.

    `dermoscopy_head` says whether dermoscopy has a head of its own, `dermoscopy_reader` whether it
    has a network of its own above the early blocks, whose logits are added.
    """

    vision: VisionConfig
    qformer: QFormerConfig
    preprocessing: PreprocessingConfig
    conditions: tuple[str, ...]
    concepts: tuple[str, ...]
    clinical: tuple[str, ...]
    dermoscopy: tuple[str, ...]
    dermoscopy_head: bool = False
    dermoscopy_reader: bool = False

    def to_json(self) -> dict[str, Any]:
        """The config as it stands in a model's JSON."""
        return {
            "architecture": {
                "vision": asdict(self.vision),
                "qformer": asdict(self.qformer),
                "dermoscopy_head": self.dermoscopy_head,
                "dermoscopy_reader": self.dermoscopy_reader,
            },
            "preprocessing": asdict(self.preprocessing),
            "conditions": list(self.conditions),
            "concepts": list(self.concepts),
            "modalities": {"clinical": list(self.clinical), "dermoscopy": list(self.dermoscopy)},
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "EyesConfig":
        """The config out of a model's JSON; other keys are left alone.

        Raises:
            ModelDamaged: a part is missing or has a field that is not known.
        """
        try:
            photo = data["preprocessing"]
            return cls(
                VisionConfig(**data["architecture"]["vision"]),
                QFormerConfig(**data["architecture"]["qformer"]),
                PreprocessingConfig(
                    photo["side"],
                    tuple(photo["mean"]),
                    tuple(photo["std"]),
                    float(photo.get("second_look", 0.0)),
                ),
                tuple(data["conditions"]),
                tuple(data["concepts"]),
                tuple(data["modalities"]["clinical"]),
                tuple(data["modalities"]["dermoscopy"]),
                bool(data["architecture"].get("dermoscopy_head", False)),
                bool(data["architecture"].get("dermoscopy_reader", False)),
            )
        except (KeyError, TypeError) as error:
            raise _damaged() from error


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns the heads' logits into probabilities that mean what they say.

    Temperatures divide the condition logits of their modality; `dermoscopy_by_leading`, where it is
    not empty, holds one for each of its conditions, of which that of the leading one counts. A
    photo is skin when its skin score is at least `skin_threshold`; the model abstains when its most
    probable condition is below the modality's threshold. Concept logits become
    `scale * logit + shift`, each list 48 long.
    A photo should be looked at soon when the probabilities of `soon_conditions` together reach the
    modality's `soon_from`; a folder made before there was such a rule names none.
    """

    clinical_temperature: float
    dermoscopy_temperature: float
    clinical_abstain_below: float
    dermoscopy_abstain_below: float
    skin_threshold: float
    skin_temperature: float
    concept_scale: tuple[float, ...]
    concept_shift: tuple[float, ...]
    soon_conditions: tuple[str, ...] = ()
    clinical_soon_from: float = 1.0
    dermoscopy_soon_from: float = 1.0
    dermoscopy_by_leading: tuple[float, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The calibration as it stands in a model's JSON."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Calibration":
        """The calibration out of a model's JSON.

        Raises:
            ModelDamaged: a field is missing or not known.
        """
        try:
            lists = {key: tuple(data[key]) for key in ("concept_scale", "concept_shift")}
            for key in ("soon_conditions", "dermoscopy_by_leading"):
                lists[key] = tuple(data.get(key, ()))
            return cls(**{**data, **lists})
        except (KeyError, TypeError) as error:
            raise _damaged() from error


def _damaged() -> ModelDamaged:
    return ModelDamaged(
        "The model's description is damaged",
        "A part of the model's description is missing. Install the model again.",
    )

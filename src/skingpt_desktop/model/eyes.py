"""The eyes: photo -> vision transformer -> ln_vision -> Q-Former -> heads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import (
    ConceptScore,
    ConditionProbability,
    Findings,
    Modality,
)
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.heads import MODALITIES, Heads
from skingpt_desktop.model.qformer import QFormer
from skingpt_desktop.model.vision import VisionTransformer


@dataclass(frozen=True, slots=True)
class EyesOutput:
    """What the eyes give for N photos.

    `queries` [N, Q, D] are what the projection hands to the language model. The logits are
    [N, 3], [N, concepts], [N, conditions] and [N, conditions of dermoscopy]. `focus`
    [N, grid, grid] is where the queries looked, 0..1.
    """

    queries: Tensor
    modality_logits: Tensor
    concept_logits: Tensor
    condition_logits: Tensor
    dermoscopy_logits: Tensor
    focus: Tensor


class Eyes(nn.Module):
    """Vision transformer, its last norm, Q-Former and heads."""

    def __init__(self, config: EyesConfig) -> None:
        super().__init__()
        self.config = config
        self.visual_encoder = VisionTransformer(config.vision)
        self.ln_vision = nn.LayerNorm(config.vision.width, eps=config.vision.ln_vision_eps)
        self.Qformer = QFormer(config.qformer)
        self.heads = Heads(
            config.qformer.width,
            len(config.conditions),
            len(config.concepts),
            len(config.dermoscopy) if config.dermoscopy_head else 0,
        )

    @classmethod
    def from_parts(cls, config: EyesConfig, state: Mapping[str, Tensor]) -> "Eyes":
        """Eyes ready for use, in fp32, whatever the precision of the stored weights.

        Raises:
            ModelDamaged: a tensor is missing, unknown or of another shape.
        """
        eyes = cls(config)
        try:
            eyes.load_state_dict({name: tensor.float() for name, tensor in state.items()})
        except RuntimeError as error:
            raise ModelDamaged(
                "The model is damaged",
                "The model's weights do not fit its description. Install the model again.",
            ) from error
        return eyes.eval()

    def forward(self, pixel_values: Tensor) -> EyesOutput:
        """Look at pixels [N, 3, side, side]."""
        return self.read(self.visual_encoder(pixel_values))

    def read(self, tokens: Tensor) -> EyesOutput:
        """The part after the vision transformer; `tokens` is [N, 1 + grid * grid, width]."""
        queries, attention = self.Qformer.look(self.ln_vision(tokens))
        conditions, concepts, modality = self.heads(queries)
        lesions = self.heads.lesions(queries)
        if lesions is None:
            lesions = conditions[:, columns_of(self.config.dermoscopy, self.config)]
        focus = _focus(attention, self.config.vision.grid)
        return EyesOutput(queries, modality, concepts, conditions, lesions, focus)


def _focus(attention: Tensor, grid: int) -> Tensor:
    seen = attention[..., 1:].mean(dim=(1, 2))
    least, most = seen.amin(1, keepdim=True), seen.amax(1, keepdim=True)
    return ((seen - least) / (most - least).clamp(min=1e-12)).view(-1, grid, grid)


def findings(output: EyesOutput, config: EyesConfig, calibration: Calibration) -> Findings:
    """What one photo's output (N = 1) means, in calibrated numbers."""
    skin_score = float(skin_scores(output.modality_logits, calibration)[0])
    skin_logits = output.modality_logits[0, : MODALITIES.index(Modality.NOT_SKIN)]
    kind = MODALITIES[int(skin_logits.argmax())]
    is_skin = skin_score >= calibration.skin_threshold
    probabilities = condition_probabilities(output, kind, config, calibration)[0]
    ranked = probabilities.sort(descending=True)
    names = conditions_of(kind, config)
    conditions = tuple(
        ConditionProbability(names[index], value)
        for value, index in zip(ranked.values.tolist(), ranked.indices.tolist(), strict=True)
    )
    scores = concept_scores(output.concept_logits, calibration)[0].tolist()
    return Findings(
        modality=kind if is_skin else Modality.NOT_SKIN,
        is_skin=is_skin,
        skin_score=skin_score,
        concepts=tuple(map(ConceptScore, config.concepts, scores)),
        conditions=conditions,
        abstained=conditions[0].probability < abstain_below(kind, calibration),
        focus=tuple(tuple(row) for row in output.focus[0].tolist()),
        look_soon=is_skin and look_soon(conditions, kind, calibration),
    )


def skin_scores(modality_logits: Tensor, calibration: Calibration) -> Tensor:
    """How sure it is that each photo shows skin, [N], from logits [N, 3]."""
    shares = torch.softmax(modality_logits / calibration.skin_temperature, dim=1)
    return 1.0 - shares[:, MODALITIES.index(Modality.NOT_SKIN)]


def condition_probabilities(
    output: EyesOutput, modality: Modality, config: EyesConfig, calibration: Calibration
) -> Tensor:
    """Probabilities [N, conditions of the modality], in the config's order, each row sums to 1."""
    dermoscopy = modality is Modality.DERMOSCOPY
    temperature = (
        calibration.dermoscopy_temperature if dermoscopy else calibration.clinical_temperature
    )
    return torch.softmax(logits_of(output, modality, config) / temperature, dim=1)


def logits_of(output: EyesOutput, modality: Modality, config: EyesConfig) -> Tensor:
    """Logits [N, conditions of the modality], in the config's order."""
    if modality is Modality.DERMOSCOPY:
        return output.dermoscopy_logits
    return output.condition_logits[:, columns_of(config.clinical, config)]


def conditions_of(modality: Modality, config: EyesConfig) -> tuple[str, ...]:
    """The conditions that can be named in such a photo."""
    return config.dermoscopy if modality is Modality.DERMOSCOPY else config.clinical


def columns_of(names: Sequence[str], config: EyesConfig) -> list[int]:
    """Where conditions stand among all."""
    return [config.conditions.index(name) for name in names]


def look_soon(
    conditions: Sequence[ConditionProbability], modality: Modality, calibration: Calibration
) -> bool:
    """Whether the conditions that should be looked at soon together reach the threshold."""
    if not calibration.soon_conditions:
        return False
    together = sum(c.probability for c in conditions if c.name in calibration.soon_conditions)
    if modality is Modality.DERMOSCOPY:
        return together >= calibration.dermoscopy_soon_from
    return together >= calibration.clinical_soon_from


def concept_scores(logits: Tensor, calibration: Calibration) -> Tensor:
    """Calibrated scores [N, concepts] in 0..1."""
    scale, shift = torch.tensor(calibration.concept_scale), torch.tensor(calibration.concept_shift)
    return torch.sigmoid(logits * scale + shift)


def abstain_below(modality: Modality, calibration: Calibration) -> float:
    """The least probability of the leading condition at which a condition is named."""
    if modality is Modality.DERMOSCOPY:
        return calibration.dermoscopy_abstain_below
    return calibration.clinical_abstain_below

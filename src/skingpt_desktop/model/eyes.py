"""The eyes: photo -> vision transformer -> ln_vision -> Q-Former -> heads.

Where the photo was taken through a dermatoscope, its conditions come from a reader of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import (
    ConceptScore,
    ConditionProbability,
    Findings,
    Focus,
    Modality,
)
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.heads import MODALITIES, Heads
from skingpt_desktop.model.lesions import LesionReader
from skingpt_desktop.model.qformer import QFormer
from skingpt_desktop.model.vision import VisionTransformer, stem_of


@dataclass(frozen=True, slots=True)
class EyesOutput:
    """What the eyes give for N photos.

    `queries` [N, Q, D] are what the projection hands to the language model. The logits are
    [N, 3], [N, concepts], [N, conditions] and [N, conditions of dermoscopy].
    """

    queries: Tensor
    modality_logits: Tensor
    concept_logits: Tensor
    condition_logits: Tensor
    dermoscopy_logits: Tensor


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in N looks.

    `tokens` [N, 1 + grid * grid, width] are normed; `early` [N, C, H, W] is what the stem's early
    blocks give, or None where there is no stem.
    """

    tokens: Tensor
    early: Tensor | None


class Eyes(nn.Module):
    """Vision transformer, its last norm, Q-Former and heads; perhaps a reader of dermoscopy.

    Raises:
        ModelDamaged: the config names what is not known or does not fit.
    """

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
        self.lesions: LesionReader | None = None
        if config.dermoscopy_reader:
            self.lesions = LesionReader(stem_of(config.vision), len(config.dermoscopy))

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
        seen = self.see(pixel_values)
        output = self.judge(seen.tokens)
        if self.lesions is None or seen.early is None:
            return output
        logits = output.dermoscopy_logits + self.lesions(seen.early)
        return replace(output, dermoscopy_logits=logits)

    def see(self, pixel_values: Tensor) -> Seen:
        """What is seen in pixels [N, 3, side, side]."""
        tokens, early = self.visual_encoder.see(pixel_values)
        return Seen(self.ln_vision(tokens), early)

    def read(self, tokens: Tensor) -> EyesOutput:
        """The part after the vision transformer; `tokens` is [N, 1 + grid * grid, width]."""
        return self.judge(self.ln_vision(tokens))

    def judge(self, seen: Tensor) -> EyesOutput:
        """The part after the last norm, without the reader; `seen` is [N, 1 + grid^2, width]."""
        queries = self.Qformer(seen)
        conditions, concepts, modality = self.heads(queries)
        lesions = self.heads.lesions(queries)
        if lesions is None:
            lesions = conditions[:, columns_of(self.config.dermoscopy, self.config)]
        return EyesOutput(queries, modality, concepts, conditions, lesions)


def of_whole_photos(output: EyesOutput, looks: int) -> EyesOutput:
    """One output for each photo, of which `looks` looks follow one another.

    The logits are the looks' means; the queries are those of the first look, the whole photo, since
    the language model learned to read them, and so are the logits of dermoscopy, whose photos are
    of the lesion alone: closer, its border would be lost.
    """

    def mean(logits: Tensor) -> Tensor:
        return logits.view(-1, looks, logits.shape[1]).mean(dim=1)

    return EyesOutput(
        output.queries[::looks],
        mean(output.modality_logits),
        mean(output.concept_logits),
        mean(output.condition_logits),
        output.dermoscopy_logits[::looks],
    )


def findings(
    output: EyesOutput, config: EyesConfig, calibration: Calibration, focus: Focus = ()
) -> Findings:
    """What one photo's output (N = 1) means, in calibrated numbers; `focus` as in `Findings`."""
    skin_score = float(skin_scores(output.modality_logits, calibration)[0])
    kind = kind_of_skin(output)
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
        focus=focus if is_skin else (),
        look_soon=is_skin and look_soon(conditions, kind, calibration),
    )


def kind_of_skin(output: EyesOutput) -> Modality:
    """Clinical or dermoscopy, whichever the one photo (N = 1) looks more like."""
    skin_logits = output.modality_logits[0, : MODALITIES.index(Modality.NOT_SKIN)]
    return MODALITIES[int(skin_logits.argmax())]


def skin_scores(modality_logits: Tensor, calibration: Calibration) -> Tensor:
    """How sure it is that each photo shows skin, [N], from logits [N, 3]."""
    shares = torch.softmax(modality_logits / calibration.skin_temperature, dim=1)
    return 1.0 - shares[:, MODALITIES.index(Modality.NOT_SKIN)]


def condition_probabilities(
    output: EyesOutput, modality: Modality, config: EyesConfig, calibration: Calibration
) -> Tensor:
    """Probabilities [N, conditions of the modality], in the config's order, each row sums to 1."""
    logits = logits_of(output, modality, config)
    if modality is not Modality.DERMOSCOPY:
        return torch.softmax(logits / calibration.clinical_temperature, dim=1)
    if not calibration.dermoscopy_by_leading:
        return torch.softmax(logits / calibration.dermoscopy_temperature, dim=1)
    temperatures = torch.tensor(calibration.dermoscopy_by_leading)[logits.argmax(dim=1)]
    return torch.softmax(logits / temperatures[:, None], dim=1)


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

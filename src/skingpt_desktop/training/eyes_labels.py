"""What the eyes are taught about a photo, and the loss that teaches it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.training.concept_labels import concept_targets
from skingpt_desktop.training.manifest import Sample, condition_ids, conditions_of

MODALITIES = tuple(Modality)
SMOOTHING = 0.1
MODALITY_SHARE = 0.3
CONCEPT_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Targets:
    """Targets of N photos.

    `condition` [N, C] sums to 1, or is 0 for no skin; `concept` and `concept_weight` [N, 48];
    `modality` [N] holds indices.
    """

    condition: Tensor
    concept: Tensor
    concept_weight: Tensor
    modality: Tensor

    def to(self, device: torch.device) -> "Targets":
        """The same on a device."""
        return Targets(
            self.condition.to(device),
            self.concept.to(device),
            self.concept_weight.to(device),
            self.modality.to(device),
        )

    def mixed(self, partner: Tensor, share: float) -> "Targets":
        """The targets of photos mixed with their partners, which are of the same modality."""
        return replace(
            self,
            condition=share * self.condition + (1 - share) * self.condition[partner],
            concept=share * self.concept + (1 - share) * self.concept[partner],
            concept_weight=torch.minimum(self.concept_weight, self.concept_weight[partner]),
        )


@dataclass(frozen=True, slots=True)
class Labels:
    """The conditions in order, which of them each modality has [3, C], and the weak concepts."""

    conditions: tuple[str, ...]
    allowed: Tensor
    concept: Tensor
    concept_weight: Tensor

    @classmethod
    def read(cls, data: Path, samples: Sequence[Sample]) -> "Labels":
        """The labels of a data folder."""
        conditions = condition_ids(samples)
        allowed = torch.zeros(len(MODALITIES), len(conditions), dtype=torch.bool)
        for row, modality in enumerate((Modality.CLINICAL, Modality.DERMOSCOPY)):
            for condition in conditions_of(samples, modality):
                allowed[row, conditions.index(condition)] = True
        concept, weight = concept_targets(data / "annotations" / "skincon_fitz17k.csv", conditions)
        return cls(conditions, allowed, concept, weight)

    def of(self, samples: Sequence[Sample | None]) -> Targets:
        """The targets of photos; None stands for a picture that shows no skin."""
        n, width = len(samples), len(self.conditions)
        condition = torch.zeros(n, width)
        concept = torch.zeros(n, self.concept.shape[1])
        weight = torch.zeros(n, self.concept.shape[1])
        modality = torch.full((n,), MODALITIES.index(Modality.NOT_SKIN))
        for row, sample in enumerate(samples):
            if sample is None or sample.modality is Modality.NOT_SKIN:
                continue
            index = self.conditions.index(sample.condition)
            modality[row] = MODALITIES.index(sample.modality)
            condition[row, index] = 1.0
            if sample.modality is Modality.CLINICAL:
                concept[row], weight[row] = self.concept[index], self.concept_weight[index]
        return Targets(condition, concept, weight, modality)


def loss_of(
    condition: Tensor, concept: Tensor, modality: Tensor, targets: Targets, labels: Labels
) -> Tensor:
    """Conditions within the photo's modality, modality, and concepts by their weak labels."""
    allowed = labels.allowed.to(targets.modality.device)[targets.modality]
    skin = targets.condition.sum(1)
    smooth = allowed.float() / allowed.sum(1, keepdim=True).clamp(min=1)
    wanted = (1 - SMOOTHING) * targets.condition + SMOOTHING * smooth * skin[:, None]
    logits = condition.masked_fill(~allowed, -1e4)
    by_photo = -(wanted * functional.log_softmax(logits, dim=1)).sum(1)
    loss = by_photo.sum() / skin.sum().clamp(min=1)
    loss = loss + MODALITY_SHARE * functional.cross_entropy(
        modality, targets.modality, label_smoothing=0.05
    )
    return loss + CONCEPT_SHARE * concept_loss(concept, targets)


def concept_loss(concept: Tensor, targets: Targets) -> Tensor:
    """Cross-entropy of the concepts' logits [N, 48] with their weak labels, where there are any."""
    entropy = functional.binary_cross_entropy_with_logits(
        concept, targets.concept, reduction="none"
    )
    weight = targets.concept_weight
    return (entropy * weight).sum() / weight.sum().clamp(min=1)

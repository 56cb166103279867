"""Linear heads on the Q-Former's queries: concepts, conditions and the kind of photo.

Melanoma through a dermatoscope looks unlike melanoma in a phone photo, so that dermoscopy may have
a head of its own; without one its conditions are read from the head of all conditions.
"""

from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality

MODALITIES = tuple(Modality)
"""The order of the modality logits: clinical, dermoscopy, not_skin."""


class Heads(nn.Module):
    """One linear layer each, on the mean of the queries; `dermoscopy` 0 means no head for it."""

    def __init__(
        self,
        width: int,
        conditions: int,
        concepts: int,
        dermoscopy: int = 0,
        dropout: float = 0.1,
    ) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.condition = nn.Linear(width, conditions)
        self.concept = nn.Linear(width, concepts)
        self.modality = nn.Linear(width, len(MODALITIES))
        self.dermoscopy = nn.Linear(width, dermoscopy) if dermoscopy else None

    def forward(self, queries: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [N, conditions], [N, concepts] and [N, 3] of queries [N, Q, width]."""
        pooled = self.dropout(queries.mean(dim=1))
        return self.condition(pooled), self.concept(pooled), self.modality(pooled)

    def lesions(self, queries: Tensor) -> Tensor | None:
        """Dermoscopy's own logits [N, its conditions], or None where it has no head."""
        if self.dermoscopy is None:
            return None
        logits: Tensor = self.dermoscopy(self.dropout(queries.mean(dim=1)))
        return logits

"""Linear heads on the Q-Former's queries: concepts, conditions and the kind of photo."""

from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality

MODALITIES = tuple(Modality)
"""The order of the modality logits: clinical, dermoscopy, not_skin."""


class Heads(nn.Module):
    """One linear layer each, on the mean of the queries."""

    def __init__(self, width: int, conditions: int, concepts: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.condition = nn.Linear(width, conditions)
        self.concept = nn.Linear(width, concepts)
        self.modality = nn.Linear(width, len(MODALITIES))

    def forward(self, queries: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [N, conditions], [N, concepts] and [N, 3] of queries [N, Q, width]."""
        pooled = self.dropout(queries.mean(dim=1))
        return self.condition(pooled), self.concept(pooled), self.modality(pooled)

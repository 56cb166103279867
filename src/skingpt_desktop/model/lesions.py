"""A reader of dermoscopy: the stem's later blocks once more, trained on such photos alone.

Through a dermatoscope the same condition looks unlike a phone photo, and there is no up. The reader
goes on from the stem's early blocks, which it shares, so that a second network costs 9 MB and is
run only where the photo was taken through a dermatoscope.
"""

from typing import cast

from torch import Tensor, nn

from skingpt_desktop.model.efficientnet import EARLY_BLOCKS, EfficientNetLite


class LesionReader(nn.Module):
    """The later blocks of a stem, and a linear layer on the mean of their features."""

    def __init__(self, stem: EfficientNetLite, conditions: int) -> None:
        super().__init__()
        self.blocks = stem.blocks[EARLY_BLOCKS:]
        self.head = stem.head
        self.dropout = nn.Dropout(0.3)
        self.condition = nn.Linear(stem.spec.head_channels, conditions)

    def forward(self, early: Tensor) -> Tensor:
        """Logits [N, conditions] from what the stem's early blocks give."""
        return self.judge(self.read(early))

    def read(self, early: Tensor) -> Tensor:
        """The early blocks' map to features [N, C, grid, grid]."""
        for block in self.blocks:
            early = block(early)
        return cast(Tensor, self.head(early))

    def judge(self, features: Tensor) -> Tensor:
        """Features [N, C, grid, grid] to logits [N, conditions]."""
        return cast(Tensor, self.condition(self.dropout(features.mean(dim=(2, 3)))))

"""What came of saving a damaged case file."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How much of a damaged case file is in the new one.

    `cases` counts all that can be opened again; of those, `in_part` lack something. What cannot be
    read cannot always be counted: `cases_lost`, `photos_lost` and `turns_lost` are upper bounds.
    `kept_in` is the folder with the damaged file as it was found.
    """

    kept_in: Path
    cases: int
    in_part: int
    turns: int
    cases_lost: int
    photos_lost: int
    turns_lost: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing of a case is missing: only free or doubled pages were damaged."""
        return not (self.in_part or self.cases_lost or self.photos_lost or self.turns_lost)

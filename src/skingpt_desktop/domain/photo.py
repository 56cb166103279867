"""A photo: clean pixels and how good they are."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class QualityProblem(StrEnum):
    """One fault of a photo that the user can mend."""

    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    COLOUR_CAST = "colour_cast"
    TOO_SMALL = "too_small"


POOR_QUALITY = 0.3
"""Below this score nothing is said about the skin."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How good a photo is.

    `score` runs from 0 (nothing can be seen) to 1 (no fault found).
    """

    score: float
    problems: tuple[QualityProblem, ...] = ()

    @property
    def too_poor(self) -> bool:
        """Whether the photo is too poor to say anything about it."""
        return self.score < POOR_QUALITY


@dataclass(frozen=True)
class Photo:
    """Clean pixels, without any metadata of the file that they came from.

    `rgb` holds `height * width * 3` bytes, row by row, sRGB, already turned upright.
    """

    width: int
    height: int
    rgb: bytes = field(repr=False)
    quality: Quality

    def __post_init__(self) -> None:
        if len(self.rgb) != self.width * self.height * 3:
            raise ValueError("rgb does not hold width * height * 3 bytes")

    @cached_property
    def digest(self) -> str:
        """SHA-256 of size and pixels, in hexadecimal."""
        size = f"{self.width}x{self.height}:".encode()
        return hashlib.sha256(size + self.rgb).hexdigest()

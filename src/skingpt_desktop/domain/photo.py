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
    LITTLE_SKIN = "little_skin"


POOR_QUALITY = 0.3
"""Below this score nothing is said about the skin."""

CERTAIN_FROM = 0.7
"""From this score on few pixels alone are no reason to be less certain."""


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

    @property
    def limits_certainty(self) -> bool:
        """Whether a fault forbids calling anything likely, though the photo can be judged."""
        return self.score < CERTAIN_FROM or bool(set(self.problems) - {QualityProblem.TOO_SMALL})

    def without(self, problem: QualityProblem) -> "Quality":
        """The same, where this turned out to be no fault."""
        return Quality(self.score, tuple(one for one in self.problems if one is not problem))


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a photo, in shares of its width and height from the top left corner.

    Raises:
        ValueError: it is empty or reaches beyond the photo.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def __post_init__(self) -> None:
        if not (0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1):
            raise ValueError("a box must lie inside the photo and not be empty")


@dataclass(frozen=True, slots=True)
class Mark:
    """A spot that the user means: its middle in shares of width and height, and how large.

    `radius` is a share of the photo's longer side.
    """

    x: float
    y: float
    radius: float


WHOLE = Box()


@dataclass(frozen=True, slots=True)
class Framing:
    """How a photo is shown and looked at; the photo itself stays as it was taken.

    `crop` and `mark` are given on the photo as it was taken; the part that is left is then turned
    clockwise by `quarter_turns`, from 0 to 3.
    """

    quarter_turns: int = 0
    crop: Box = WHOLE
    mark: Mark | None = None

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4):
            raise ValueError("a photo is turned by 0 to 3 quarters")

    def shows_same(self, other: "Framing") -> bool:
        """Whether the same pixels are left; a mark changes none."""
        return (self.quarter_turns, self.crop) == (other.quarter_turns, other.crop)


AS_TAKEN = Framing()

UNJUDGED = Quality(1.0)
"""For a kept photo that is only to be shown: what was found when it came stands elsewhere."""


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


def mark_on_view(photo: tuple[int, int], framing: Framing) -> Mark | None:
    """The mark as it lies on what the framing leaves of a photo of this width and height.

    None where nothing is marked, or the middle of the mark was cut away.
    """
    mark, crop = framing.mark, framing.crop
    if mark is None:
        return None
    x = (mark.x - crop.left) / (crop.right - crop.left)
    y = (mark.y - crop.top) / (crop.bottom - crop.top)
    if not (0 <= x <= 1 and 0 <= y <= 1):
        return None
    width, height = photo
    left = (crop.right - crop.left) * width, (crop.bottom - crop.top) * height
    for _ in range(framing.quarter_turns):
        x, y = 1 - y, x
    return Mark(x, y, mark.radius * max(photo) / max(left))

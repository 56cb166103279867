"""What a window knows of the installation it runs in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Not loaded before the window is painted.
    from skingpt_desktop.services.diagnosis import Check


@dataclass(frozen=True, slots=True)
class Installation:
    """`data` is the folder in which all lies that the user keeps; `examine` takes seconds."""

    data: Path | None = None
    examine: "Callable[[], Iterable[Check]]" = tuple

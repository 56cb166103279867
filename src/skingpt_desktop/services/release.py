"""What this program knows of its own release: its version, where newer ones are, its stick.

The program never looks for a newer version. It names a page, which the user may open.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.errors import StickChanged
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.paths import STICK_DATA, Paths

_WEB = "https://"


@dataclass(frozen=True, slots=True)
class Release:
    """A release as it lies on this computer or on a stick.

    `address` is the page of all releases, empty where the maker of this build named none.
    `asks_where` says that the user is to be asked whether cases shall be kept on the stick: it was
    started from one, keeps nothing there, and has kept nothing on this computer yet.
    """

    version: str
    address: str = ""
    stick: Path | None = None
    release_key: Path = Path()
    asks_where: bool = False

    def check_stick(self, report: Callable[[int, int], None], is_cancelled: IsCancelled) -> None:
        """Compare the stick, if there is one, with its signed list; see `stick.verify_stick`."""
        # Imported in a lane: the window is painted first.
        from skingpt_desktop.services.stick import verify_stick  # noqa: PLC0415

        if self.stick is not None:
            verify_stick(self.stick, self.release_key, report, is_cancelled)

    def keep_here(self) -> None:
        """From the next start on, keep on the stick what the program writes.

        Raises:
            StickChanged: the stick cannot be written.
        """
        if self.stick is None:
            return
        try:
            (self.stick / STICK_DATA).mkdir(exist_ok=True)
        except OSError:
            raise StickChanged(
                "This stick cannot be written",
                "It is write-protected or full. Your cases go on being kept on this computer.",
            ) from None


def release_of(version: str, paths: Paths) -> Release:
    """The release that was started."""
    return Release(
        version=version,
        address=_address(paths.about),
        stick=paths.stick,
        release_key=paths.release_key,
        asks_where=paths.stick is not None and not paths.travels and not paths.cases.exists(),
    )


def _address(about: Path) -> str:
    try:
        address = json.loads(about.read_text(encoding="utf-8"))["address"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(address) if str(address).startswith(_WEB) else ""

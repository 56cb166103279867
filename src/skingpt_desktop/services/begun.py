"""Downloads that were begun: where their parts lie, and what is still to come."""

import contextlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path

from skingpt_desktop.domain.models import Offer
from skingpt_desktop.download.protocol import COMMIT, PART_ENDING, REPOSITORY, read_offer
from skingpt_desktop.services.disks import meaning_of_os_errors

FOLDER = ".fetching"
_COMMIT_LETTERS = 12


class Begun:
    """The folder of unfinished downloads, one subfolder each, with its offer beside it."""

    def __init__(self, own_models: Path) -> None:
        self._root = own_models / FOLDER

    def offers(self) -> tuple[Offer, ...]:
        """The offers of all of them; what cannot be read is left out."""
        offers = []
        for path in sorted(self._root.glob("*.json")):
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                offers.append(read_offer(json.loads(path.read_text(encoding="utf-8"))))
        return tuple(offers)

    def folder(self, offer: Offer) -> Path:
        """The folder of an offer's parts, created with the offer beside it.

        Raises:
            TransferFailed: it cannot be written.
        """
        key = _key(offer)
        folder = self._root / key
        with meaning_of_os_errors(self._root):
            folder.mkdir(parents=True, exist_ok=True)
            text = json.dumps(asdict(offer), ensure_ascii=False)
            (self._root / f"{key}.json").write_text(text, encoding="utf-8")
        return folder

    def missing_bytes(self, offer: Offer) -> int:
        """How much of an offer has not arrived yet."""
        folder = self._root / _key(offer)
        arrived = 0
        for file in offer.files:
            for path in (folder / file.file, folder / f"{file.file}{PART_ENDING}"):
                with contextlib.suppress(OSError):
                    arrived += min(path.stat().st_size, file.bytes)
        return max(offer.bytes - arrived, 0)

    def discard(self, offer: Offer) -> None:
        """Remove an offer and what has arrived of it."""
        key = _key(offer)
        with meaning_of_os_errors(self._root):
            (self._root / f"{key}.json").unlink(missing_ok=True)
            if (self._root / key).exists():
                shutil.rmtree(self._root / key)
        with contextlib.suppress(OSError):
            self._root.rmdir()


def is_resolved(offer: Offer) -> bool:
    """Whether an offer is pinned and its files are known."""
    pinned = COMMIT.fullmatch(offer.revision) and REPOSITORY.fullmatch(offer.repository)
    return bool(pinned and offer.files)


def _key(offer: Offer) -> str:
    return f"{offer.repository.replace('/', '--')}--{offer.revision[:_COMMIT_LETTERS]}"

"""The vault's file: which slots there are. It holds no secret in the clear."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import StoreDamaged, StoreTooNew
from skingpt_desktop.store.files import converting_os_errors, write_atomically
from skingpt_desktop.store.slots import Slot, SlotKind

FORMAT = 2
"""2 added recovery codes and named each slot; the first version's files are read as they are."""

_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class StorePaths:
    """Where the cases and the vault lie, in a folder that the caller chooses."""

    folder: Path

    @property
    def database(self) -> Path:
        """The one encrypted file."""
        return self.folder / "cases.db"

    @property
    def vault(self) -> Path:
        """The wrapped key."""
        return self.folder / "vault.json"


@dataclass(frozen=True, slots=True)
class VaultContents:
    """The slots of a vault; its id is bound into each of them."""

    vault_id: str
    slots: tuple[Slot, ...]

    def of_kind(self, *kinds: SlotKind) -> tuple[Slot, ...]:
        """The slots of these kinds."""
        return tuple(slot for slot in self.slots if slot.kind in kinds)

    def with_only(self, new: Slot, *instead_of: SlotKind) -> "VaultContents":
        """The same vault with one new slot in the place of all of these kinds."""
        kept = tuple(slot for slot in self.slots if slot.kind not in instead_of)
        return replace(self, slots=(new, *kept))

    def keychain_name(self, slot: Slot) -> str:
        """Under which name the keychain holds the opener of a slot."""
        return f"{self.vault_id}.{slot.id}" if slot.id else self.vault_id

    def to_bytes(self) -> bytes:
        """As the file holds it."""
        document = {
            "format": FORMAT,
            "vault": self.vault_id,
            "slots": [slot.to_json() for slot in self.slots],
        }
        return json.dumps(document, indent=1).encode()

    @classmethod
    def from_bytes(cls, data: bytes, path: Path) -> "VaultContents":
        """Read what `to_bytes` wrote; `path` is named in the error.

        Raises:
            StoreDamaged: it cannot be read.
            StoreTooNew: a newer version of the program wrote it.
        """
        try:
            document: dict[str, Any] = json.loads(data)
            version = document["format"]
            if isinstance(version, int) and version > FORMAT:
                raise _too_new()
            slots = tuple(Slot.from_json(slot) for slot in document["slots"])
            contents = cls(str(document["vault"]), slots)
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
            raise _damaged(path) from error
        if version not in range(1, FORMAT + 1) or not contents.slots:
            raise _damaged(path)
        return contents


def read_vault(paths: StorePaths) -> VaultContents | None:
    """What the vault's file holds, or None where there is neither vault nor cases.

    Raises:
        StoreDamaged: it is missing beside existing cases, or cannot be read.
        StoreTooNew: a newer version of the program wrote it.
        StoreUnavailable: the folder cannot be read.
    """
    with converting_os_errors(paths.folder):
        try:
            with paths.vault.open("rb") as file:
                data = file.read(_MOST_BYTES)
        except FileNotFoundError:
            if paths.database.exists():
                raise _missing(paths) from None
            return None
    return VaultContents.from_bytes(data, paths.vault)


def write_vault(paths: StorePaths, contents: VaultContents, *, replace: bool) -> bool:
    """Write the vault's file; whether it is known to survive a power cut.

    Raises:
        FileExistsError: there is one already and `replace` is false.
        DiskFull, StoreUnavailable: it cannot be written; the old one stays.
    """
    return write_atomically(paths.vault, contents.to_bytes(), replace=replace)


def _too_new() -> StoreTooNew:
    return StoreTooNew(
        "These cases come from a newer version",
        "A newer version of this program wrote them. Install it to open them. Nothing was changed.",
    )


def _missing(paths: StorePaths) -> StoreDamaged:
    return StoreDamaged(
        "The key to your cases is missing",
        f"The file {paths.vault.name} is missing from the folder {paths.folder}. Without it the "
        "cases there cannot be opened. Put it back from a backup. Nothing was changed.",
    )


def _damaged(path: Path) -> StoreDamaged:
    return StoreDamaged(
        "The key to your cases is damaged",
        f"The file {path} cannot be read, so your cases cannot be opened. Put it back from a "
        "backup. Nothing was changed.",
    )

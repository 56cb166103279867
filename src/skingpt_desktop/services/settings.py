"""What the user chose for the whole program; it survives the end of the window.

Nothing of a patient stands here, and the file is not encrypted.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import StoreError
from skingpt_desktop.store.files import private_folder, write_atomically


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices, each with its plain value.

    `model` is the name of a model folder, or its path where it lies elsewhere; empty for the
    embedded model. `scheme` is "light", "dark", or empty for the computer's own; `text_size` times
    the computer's own size of text. `language` is the code of one of the window's languages, empty
    for the computer's own. `role` is "patient", "clinic", or empty where nobody said so yet.
    `welcomed` says that the first start is over, `still` that nothing shall move. `lock_after` is
    in minutes, 0 for never. `paper` is "a4", "letter", or empty for what is usual here.
    `asks_first` says that a few questions come with each new photo.
    """

    model: str = ""
    scheme: str = ""
    text_size: float = 1.0
    language: str = ""
    role: str = ""
    welcomed: bool = False
    still: bool = False
    lock_after: int = 5
    paper: str = ""
    asks_first: bool = True


class SettingsFile:
    """The settings in a JSON file; what another version put there stays."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """The settings; plain values where the file is missing, damaged or says nonsense."""
        there = self._content()
        plain = Settings()
        usable = {
            field.name: there[field.name]
            for field in fields(Settings)
            if type(there.get(field.name)) is type(getattr(plain, field.name))
        }
        return replace(plain, **usable)

    def change(self, **changes: Any) -> bool:  # noqa: ANN401 - each setting has its own type
        """Set some of the settings; false where they cannot be written, as on a full disk."""
        settings = replace(self.read(), **changes)
        content = json.dumps(self._content() | asdict(settings), ensure_ascii=False, indent=1)
        try:
            private_folder(self._path.parent)
            write_atomically(self._path, content.encode(), replace=True)
        except StoreError:
            return False
        return True

    def _content(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

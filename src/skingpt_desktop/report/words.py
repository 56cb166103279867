"""The fixed words of a report, one file for each language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from skingpt_desktop.domain.errors import ReportError

LANGUAGES = ("en", "es", "zh", "ar")


@dataclass(frozen=True, slots=True)
class Words:
    """What a report says by itself, in one language."""

    language: str
    phrases: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """A phrase with its values filled in."""
        return self.phrases[key].format(**values)

    def day(self, day: date) -> str:
        """A day, year first; in Arabic with slashes, which keep it whole (Unicode, UAX 9, W4)."""
        return f"{day:%Y/%m/%d}" if self.language == "ar" else day.isoformat()


def load_words(folder: Path, language: str) -> Words:
    """Read `<language>.json` in `folder`; English where there is no such language.

    Raises:
        ReportError: the file is missing or damaged.
    """
    code = language if language in LANGUAGES else "en"
    try:
        phrases = json.loads((folder / f"{code}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReportError(
            "The report's words are missing",
            "A file of the program is missing or damaged. Please install the program again.",
        ) from error
    return Words(code, MappingProxyType(phrases))

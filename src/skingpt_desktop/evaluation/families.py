"""How conditions are put together to be measured: families, and what must not be missed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from skingpt_desktop.domain.errors import KnowledgeError

OTHER = "other"


@dataclass(frozen=True, slots=True)
class Grouping:
    """A named set of conditions, and why they belong together."""

    name: str
    reason: str
    conditions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Groupings:
    """`families` share no condition; `must_not_miss` are the sets whose sensitivity counts."""

    families: tuple[Grouping, ...]
    must_not_miss: tuple[Grouping, ...]

    @classmethod
    def load(cls, file: Path) -> "Groupings":
        """Read the program's `resources/evaluation/groupings.json`.

        Raises:
            KnowledgeError: it is missing or damaged.
        """
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
            return cls(_groupings(data["families"]), _groupings(data["must_not_miss"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise KnowledgeError(
                "The families of conditions are missing",
                f"“{file.name}” cannot be read. Please install the program again.",
            ) from error

    def family(self, condition: str) -> str:
        """The name of a condition's family; a condition of none is in a family of its own."""
        for family in self.families:
            if condition in family.conditions:
                return family.name
        return f"{OTHER}:{condition}"


def _groupings(data: Mapping[str, Mapping[str, object]]) -> tuple[Grouping, ...]:
    return tuple(
        Grouping(name, str(entry["reason"]), frozenset(_texts(entry["conditions"])))
        for name, entry in data.items()
    )


def _texts(values: object) -> list[str]:
    if not isinstance(values, list):
        raise TypeError("a list of conditions")
    return [str(value) for value in values]

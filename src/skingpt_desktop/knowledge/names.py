"""Finds the names of conditions in a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from skingpt_desktop.domain.knowledge import ConditionRecord
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.other_conditions import EVERYDAY_TERMS, OTHER_CONDITIONS
from skingpt_desktop.knowledge.wording import plain

_PARENTHESIS = re.compile(r"\s*\(([^)]*)\)\s*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A condition's name in a text.

    `conditions` holds the ids that it may mean, and is empty for a condition that the program
    has no record of. `start` and `end` count characters of the plain text (`wording.plain`).
    """

    term: str
    conditions: frozenset[str]
    start: int
    end: int


class ConditionNames:
    """All names of all conditions; the longest name at a place counts."""

    def __init__(self, knowledge: Knowledge) -> None:
        meanings: dict[str, set[str]] = {plain(name): set() for name in OTHER_CONDITIONS}
        for record in knowledge.conditions.values():
            for name in names_of(record):
                meanings.setdefault(name, set()).add(record.id)
        for term in EVERYDAY_TERMS:
            meanings.pop(plain(term), None)
        self._meanings = {name: frozenset(ids) for name, ids in meanings.items()}
        self._terms = {name.replace("'", ""): name for name in self._meanings}
        self._pattern = _pattern(self._terms)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The names in a text, in order and without overlap."""
        return tuple(self._mention(match) for match in self._pattern.finditer(plain(text)))

    def _mention(self, match: re.Match[str]) -> Mention:
        term = next(name for name in _singulars(match[0]) if name in self._terms)
        name = self._terms[term]
        return Mention(name, self._meanings[name], match.start(), match.end())

    def outside(self, text: str, named: Iterable[ConditionRecord]) -> tuple[Mention, ...]:
        """The names in a text that mean none of the `named` conditions.

        A wider name of a named one, such as "eczema" for dyshidrotic eczema, does mean it.
        """
        mentions = self.find(text)
        if not mentions:
            return ()
        records = tuple(named)
        ids = {record.id for record in records}
        wider = [f" {name} " for record in records for name in names_of(record)]
        return tuple(
            mention
            for mention in mentions
            if not mention.conditions & ids
            and not any(f" {mention.term} " in name for name in wider)
        )


def names_of(record: ConditionRecord) -> tuple[str, ...]:
    """Every name of a condition, plain; what stands in parentheses is a name too."""
    found: dict[str, None] = {}
    for name in (record.name, *record.also_known_as, record.id.replace("_", " ")):
        inside = _PARENTHESIS.findall(name)
        for part in (_PARENTHESIS.sub(" ", name), *inside):
            if part.strip():
                found[plain(part)] = None
    return tuple(found)


def spoken_name(record: ConditionRecord) -> str:
    """The name inside a sentence, with an article where one is needed: "a skin tag"."""
    name = _PARENTHESIS.sub(" ", record.name).strip()
    first, _, rest = name.partition(" ")
    if not first.isupper():
        name = f"{first[0].lower()}{first[1:]} {rest}".strip()
    if not _COUNTED.search(plain(name)):
        return name
    return f"an {name}" if name[0].lower() in "aeiou" else f"a {name}"


_COUNTED = re.compile(
    r"\b(?:angioma|cyst|dermatofibroma|growth|hemangioma|horn|infection|keloid|keratoacanthoma"
    r"|lesion|lump|melanoma in situ|mole|naevus|nevus|nodule|patch|granuloma|rash|spot|tag|tumor"
    r"|ulcer|wart)\b|\bkeratosis$"
)


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    alternatives = "|".join(
        r"[\s_.]+".join("'?".join(map(re.escape, word)) for word in name.split())
        for name in longest_first
    )
    return re.compile(rf"(?<![a-z0-9])(?:{alternatives})(?:'?s|es)?(?![a-z0-9])")


def _singulars(found: str) -> Iterable[str]:
    text = " ".join(re.split(r"[\s_.]+", found.replace("'", "")))
    yield text
    for ending in ("es", "s"):
        yield text.removesuffix(ending)

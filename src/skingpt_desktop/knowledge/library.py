"""The knowledge records of the program, read from its resources."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from skingpt_desktop.domain.errors import KnowledgeError
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.knowledge.parsing import RecordFault, parse_concept, parse_condition

CONDITIONS_FOLDER = "conditions"
CONCEPTS_FILE = "concepts.json"


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known of every condition, by id, and of every concept, by SKINCON's name."""

    conditions: Mapping[str, ConditionRecord]
    concepts: Mapping[str, ConceptRecord]

    @classmethod
    def load(cls, folder: Path) -> "Knowledge":
        """Read `conditions/<id>.json` and `concepts.json` below `folder`.

        Raises:
            KnowledgeError: a file is missing, cannot be read or holds a faulty record.
        """
        concepts = _load_concepts(folder / CONCEPTS_FILE)
        conditions = _load_conditions(folder / CONDITIONS_FOLDER)
        for record in conditions.values():
            unknown = [name for name in record.concepts if name not in concepts]
            if unknown:
                raise _damaged(
                    folder / CONDITIONS_FOLDER / f"{record.id}.json",
                    f"unknown concept: {', '.join(unknown)}",
                )
        return cls(MappingProxyType(conditions), MappingProxyType(concepts))

    def condition(self, condition_id: str) -> ConditionRecord:
        """The record of a condition.

        Raises:
            KeyError: there is none.
        """
        return self.conditions[condition_id]

    def concept(self, name: str) -> ConceptRecord:
        """The record of a concept, by SKINCON's name.

        Raises:
            KeyError: there is none.
        """
        return self.concepts[name]


def _load_concepts(path: Path) -> dict[str, ConceptRecord]:
    data = _read(path)
    if not isinstance(data, list) or not data:
        raise _damaged(path, "no list of concepts")
    records: dict[str, ConceptRecord] = {}
    for item in data:
        try:
            record = parse_concept(item)
        except RecordFault as fault:
            raise _damaged(path, str(fault)) from fault
        if record.name in records:
            raise _damaged(path, f"{record.name} is there twice")
        records[record.name] = record
    return records


def _load_conditions(folder: Path) -> dict[str, ConditionRecord]:
    files = sorted(folder.glob("*.json"))
    if not files:
        raise _missing(folder)
    records: dict[str, ConditionRecord] = {}
    for path in files:
        try:
            record = parse_condition(_read(path))
        except RecordFault as fault:
            raise _damaged(path, str(fault)) from fault
        if record.id != path.stem:
            raise _damaged(path, f"its id is {record.id}")
        records[record.id] = record
    return records


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _missing(path) from error
    except ValueError as error:
        raise _damaged(path, "it is not valid JSON") from error


def _missing(path: Path) -> KnowledgeError:
    return KnowledgeError(
        "Medical texts are missing",
        f"The program cannot read its medical texts ({path.name}). Please install it again.",
    )


def _damaged(path: Path, detail: str) -> KnowledgeError:
    return KnowledgeError(
        "Medical texts are damaged",
        f"A file with medical texts is damaged ({path.name}: {detail}). "
        "Please install the program again.",
    )

"""The sentences of a record as facts."""

from collections.abc import Iterable

from skingpt_desktop.domain.conversation import Fact, Source
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord

CONDITION_FIELDS = (
    *("what", "light_skin", "dark_skin", "cause", "course"),
    *("contagious", "worse", "self_care", "treatment", "seek_care"),
)
CONCEPT_FIELDS = ("what", "light_skin", "dark_skin")


def condition_facts(
    record: ConditionRecord, fields: Iterable[str] = CONDITION_FIELDS
) -> tuple[Fact, ...]:
    """The sentences of some fields of a condition, or of all."""
    return _facts(record, fields, f"condition/{record.id}")


def concept_facts(
    record: ConceptRecord, fields: Iterable[str] = CONCEPT_FIELDS
) -> tuple[Fact, ...]:
    """The sentences of some fields of a concept, or of all."""
    return _facts(record, fields, f"concept/{record.name}")


def _facts(record: object, fields: Iterable[str], reference: str) -> tuple[Fact, ...]:
    return tuple(
        Fact(text, Source.KNOWLEDGE, reference)
        for field in fields
        for text in getattr(record, field)
    )

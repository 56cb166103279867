"""What is known, laid out for a row that opens or a source that is looked up."""

from PySide6.QtCore import QCoreApplication

from skingpt_desktop.domain.errors import KnowledgeError
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord, Reference
from skingpt_desktop.knowledge.facts import PROGRAM_REFERENCE, RED_FLAG
from skingpt_desktop.knowledge.urgency import is_urgent
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.explained_row import Explanation
from skingpt_desktop.ui.translation import spoken

_UNKNOWN = (KeyError, KnowledgeError)
"""No such record, or records that cannot be read; the window then shows what it has."""


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Records", text)


def condition_name(desk: Desk, condition_id: str) -> str:
    """A condition's name; its id in words where there is no record of it."""
    try:
        return spoken(desk.knows_condition(condition_id).name)
    except _UNKNOWN:
        return condition_id.replace("_", " ").capitalize()


def concept_name(desk: Desk, name: str) -> str:
    """A concept's plain name, with the field's own behind it."""
    try:
        plain = desk.knows_concept(name).plain_name
    except _UNKNOWN:
        return name
    plain = spoken(plain[:1].upper() + plain[1:])
    return plain if plain.casefold() == name.casefold() else f"{plain} ({name.lower()})"


def condition_explanation(desk: Desk, condition_id: str) -> Explanation:
    """What a condition is and when to go to a doctor; the rest is in `condition_record`."""
    try:
        record = desk.knows_condition(condition_id)
    except _UNKNOWN:
        return (("", tr("There is no record of this condition.")),)
    urgent, other = _by_urgency(record.seek_care)
    return _filled(
        ("", record.what),
        (tr("When to see a doctor"), other),
        (tr("Get help fast"), urgent),
        (tr("Where this comes from"), _origin(record)),
    )


def condition_record(desk: Desk, condition_id: str) -> Explanation:
    """All that is known of a condition, in the order in which a patient asks.

    Raises:
        KeyError, KnowledgeError: there is no such record, or the records cannot be read.
    """
    record = desk.knows_condition(condition_id)
    urgent, other = _by_urgency(record.seek_care)
    return _filled(
        (tr("Get help fast"), urgent),
        (tr("When to see a doctor"), other),
        (tr("What it is"), record.what),
        (tr("On light skin"), record.light_skin),
        (tr("On dark skin"), record.dark_skin),
        (tr("Where it comes from"), record.cause),
        (tr("Can others catch it"), record.contagious),
        (tr("What makes it worse"), record.worse),
        (tr("What you can do"), record.self_care),
        (tr("How doctors treat it"), record.treatment),
        (tr("How it goes on"), record.course),
        (tr("Sources"), _sources(record)),
    )


def concept_explanation(desk: Desk, name: str) -> Explanation:
    """What a concept means and how it looks."""
    try:
        record = desk.knows_concept(name)
    except _UNKNOWN:
        return (("", tr("There is no record of this sign.")),)
    return _filled(
        ("", record.what),
        (tr("On light skin"), record.light_skin),
        (tr("On dark skin"), record.dark_skin),
        (tr("Where this comes from"), _origin(record)),
    )


def reference_text(desk: Desk, reference: str) -> str:
    """What a sentence comes from, a record with its own sources; empty where it has none."""
    kind, _, name = reference.partition("/")
    if kind == PROGRAM_REFERENCE:
        return tr("Fixed wording of this program")
    if kind == RED_FLAG:
        return tr("Fixed rules from public guidance")
    record: ConditionRecord | ConceptRecord
    try:
        if kind == "condition":
            record = desk.knows_condition(name)
            name = record.name
        elif kind == "concept":
            record = desk.knows_concept(name)
            name = record.plain_name
        else:
            return ""
    except _UNKNOWN:
        return ""
    return f"{name}: {'; '.join(_reference(one) for one in record.references)}"


def _filled(*parts: tuple[str, tuple[str, ...]]) -> Explanation:
    return tuple((heading, " ".join(text)) for heading, text in parts if text)


def _by_urgency(sentences: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    urgent = tuple(one for one in sentences if is_urgent(one))
    return urgent, tuple(one for one in sentences if one not in urgent)


def _sources(record: ConditionRecord) -> tuple[str, ...]:
    lines = [
        f"{one.publisher}, {one.title}, {one.url} ({one.accessed})." for one in record.references
    ]
    return (*lines, _reviewed(record))


def _origin(record: ConditionRecord | ConceptRecord) -> tuple[str, ...]:
    lines = [f"{_reference(one)}." for one in record.references]
    return (*lines, _reviewed(record))


def _reviewed(record: ConditionRecord | ConceptRecord) -> str:
    if record.reviewed_by:
        return tr("Reviewed by {name}.").format(name=record.reviewed_by)
    return tr("Not yet reviewed by a clinician.")


def _reference(reference: Reference) -> str:
    return f"{reference.publisher}, {reference.title} ({reference.accessed})"

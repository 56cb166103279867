"""What is known, laid out for a row that opens or a source that is looked up."""

from PySide6.QtCore import QCoreApplication

from skingpt_desktop.domain.errors import KnowledgeError
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord, Reference
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
    """What is known of a condition, in the order in which a patient asks."""
    try:
        record = desk.knows_condition(condition_id)
    except _UNKNOWN:
        return (("", tr("There is no record of this condition.")),)
    parts = (
        ("", record.what),
        (tr("On light skin"), record.light_skin),
        (tr("On dark skin"), record.dark_skin),
        (tr("When to seek care"), record.seek_care),
        (tr("Where this comes from"), _origin(record)),
    )
    return tuple((heading, " ".join(text)) for heading, text in parts if text)


def concept_explanation(desk: Desk, name: str) -> Explanation:
    """What a concept means and how it looks."""
    try:
        record = desk.knows_concept(name)
    except _UNKNOWN:
        return (("", tr("There is no record of this sign.")),)
    parts = (
        ("", record.what),
        (tr("On light skin"), record.light_skin),
        (tr("On dark skin"), record.dark_skin),
        (tr("Where this comes from"), _origin(record)),
    )
    return tuple((heading, " ".join(text)) for heading, text in parts if text)


def reference_text(desk: Desk, reference: str) -> str:
    """The record that a sentence comes from, with its own sources; empty where it has none."""
    record: ConditionRecord | ConceptRecord
    try:
        record = desk.knows_condition(reference)
        name = record.name
    except _UNKNOWN:
        try:
            record = desk.knows_concept(reference)
            name = record.plain_name
        except _UNKNOWN:
            return ""
    return f"{name}: {'; '.join(_reference(one) for one in record.references)}"


def _origin(record: ConditionRecord | ConceptRecord) -> tuple[str, ...]:
    lines = [f"{_reference(one)}." for one in record.references]
    if record.reviewed_by:
        lines.append(tr("Reviewed by {name}.").format(name=record.reviewed_by))
    else:
        lines.append(tr("Not yet reviewed by a clinician."))
    return tuple(lines)


def _reference(reference: Reference) -> str:
    return f"{reference.publisher}, {reference.title} ({reference.accessed})"

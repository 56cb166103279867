"""A case as a FHIR R4 bundle, for other programs (https://hl7.org/fhir/R4/).

What the model names are observations of a device, never a Condition: nobody has diagnosed anything
(https://hl7.org/fhir/R4/condition.html, 9.2.1; https://hl7.org/fhir/R4/observation.html). Their
status is "preliminary" (https://hl7.org/fhir/R4/valueset-observation-status.html). A patient is
named in it only where that is asked for; else who takes it over adds the subject. Codes are the
program's own, given as such.
"""

import base64
import uuid
from datetime import UTC, datetime
from typing import Any

from skingpt_desktop.report.content import ReportContent

_UCUM = "http://unitsofmeasure.org"
_OURS = uuid.UUID("5f0c2b9e-7d55-4f43-9a54-1c7a4a0f6b0e")
CONCEPTS = uuid.uuid5(_OURS, "SKINCON concept").urn
CONDITIONS = uuid.uuid5(_OURS, "condition").urn
NOTE = (
    "Given by a computer program that no regulator has approved, from one photo. A list of "
    "possibilities, not a diagnosis. It cannot rule out skin cancer."
)

Resource = dict[str, Any]


def to_fhir(content: ReportContent, text: str, *, with_photo: bool) -> Resource:
    """The bundle; `text` is the report in plain text, `with_photo` adds the photo itself."""
    device, conditions, concepts = _device(content), _conditions(content), _concepts(content)
    answers = [_answers(content)] if content.answers or content.flags else []
    opinions = [_opinions(content)] if any(turn.opinion for turn in content.case.turns) else []
    photo = [_photo(content, n) for n in range(len(content.photos))] if with_photo else []
    observations = [conditions, concepts]
    report = _report(content, text, observations, photo)
    about = [report, *observations, *answers, *opinions, *photo]
    patient = _patient(content)
    for one in about if patient else ():
        one["subject"] = _reference(content, patient[0])
    resources = [report, device, *patient, *about[1:]]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _instant(content.case.updated_at),
        "entry": [{"fullUrl": _id(content, one["id"]).urn, "resource": one} for one in resources],
    }


def _id(content: ReportContent, name: str) -> uuid.UUID:
    case = content.case
    return uuid.uuid5(_OURS, f"{case.photo.digest}/{_instant(case.created_at)}/{name}")


def _reference(content: ReportContent, resource: Resource) -> Resource:
    return {"reference": _id(content, resource["id"]).urn}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _report(
    content: ReportContent, text: str, observations: list[Resource], photos: list[Resource]
) -> Resource:
    """https://hl7.org/fhir/R4/diagnosticreport.html."""
    case = content.case
    step = case.assessment.next_step
    made: Resource = {
        "resourceType": "DiagnosticReport",
        "id": "report",
        "status": "preliminary",
        "code": {"text": "Photo of skin, looked at by a computer program"},
        "effectiveDateTime": _instant(case.created_at),
        "issued": _instant(case.updated_at),
        "result": [_reference(content, one) for one in observations],
        "conclusion": f"{step.text} ({step.level.value}; {case.assessment.outcome.value}) {NOTE}",
        "presentedForm": [
            {
                "contentType": "text/plain; charset=utf-8",
                "language": "en",
                "title": "Report",
                "data": _base64(text.encode()),
            }
        ],
    }
    if photos:
        made["media"] = [{"link": _reference(content, one)} for one in photos]
    return made


def _patient(content: ReportContent) -> list[Resource]:
    """https://hl7.org/fhir/R4/patient.html; a date of birth may be a year alone."""
    person = content.person
    if person is None:
        return []
    made: Resource = {"resourceType": "Patient", "id": "person", "name": [{"text": person.name}]}
    if person.born is not None:
        made["birthDate"] = str(person.born)
    return [made]


def _device(content: ReportContent) -> Resource:
    """https://hl7.org/fhir/R4/device.html."""
    model = content.case.assessment.model
    return {
        "resourceType": "Device",
        "id": "program",
        "deviceName": [
            {"name": "SkinGPT Desktop", "type": "user-friendly-name"},
            {"name": model.name, "type": "model-name"},
        ],
        "type": {"text": "Software; not approved by any regulator"},
        "version": [
            {"type": {"text": "program"}, "value": content.program_version},
            {"type": {"text": "model"}, "value": model.version},
        ],
        "property": [
            {"type": {"text": name}, "valueCode": [{"text": value}]}
            for name, value in (
                ("engine", model.engine),
                ("device", model.device),
                ("precision", model.precision),
            )
        ],
    }


def _observation(content: ReportContent, name: str, text: str) -> Resource:
    """https://hl7.org/fhir/R4/observation.html."""
    return {
        "resourceType": "Observation",
        "id": name,
        "status": "preliminary",
        "code": {"text": text},
        "effectiveDateTime": _instant(content.case.created_at),
        "issued": _instant(content.case.updated_at),
        "device": {"reference": _id(content, "program").urn},
        "note": [{"text": NOTE}],
    }


def _conditions(content: ReportContent) -> Resource:
    made = _observation(content, "possibilities", "Possible conditions with their probabilities")
    named = {one.record.id for one in content.named}
    made["component"] = []
    for one in content.case.assessment.findings.conditions:
        record = content.conditions.get(one.name)
        title = record.name if record else one.name
        component: Resource = {
            "code": _coded(CONDITIONS, one.name, title),
            "valueQuantity": _quantity(one.probability * 100, "%"),
        }
        if one.name in named:
            component["interpretation"] = [{"text": "named to the user as a possibility"}]
        made["component"].append(component)
    return made


def _concepts(content: ReportContent) -> Resource:
    made = _observation(content, "concepts", "Clinical concepts (SKINCON), scores from 0 to 1")
    made["component"] = [
        {
            "code": _coded(CONCEPTS, one.name, one.name),
            "valueQuantity": _quantity(one.score, "1"),
        }
        for one in content.case.assessment.findings.concepts
    ]
    return made


def _answers(content: ReportContent) -> Resource:
    """https://hl7.org/fhir/R4/questionnaireresponse.html."""
    flags = [("Red flag", flag) for flag in content.flags]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "history",
        "status": "completed",
        "authored": _instant(content.case.created_at),
        "item": [
            {"linkId": str(number), "text": question, "answer": [{"valueString": answer}]}
            for number, (question, answer) in enumerate((*flags, *content.answers), start=1)
        ],
    }


def _opinions(content: ReportContent) -> Resource:
    """What the user thought of the answers, with the notes."""
    items = []
    for number, turn in enumerate(content.case.turns, start=1):
        if (opinion := turn.opinion) is not None:
            item: Resource = {
                "linkId": str(number),
                "text": f"Did this answer help? {turn.question}",
                "answer": [{"valueBoolean": opinion.helpful}],
            }
            note = {"linkId": f"{number}.1", "text": "Note"}
            if opinion.note:
                item["item"] = [{**note, "answer": [{"valueString": opinion.note}]}]
            items.append(item)
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "opinions",
        "status": "completed",
        "authored": _instant(content.case.updated_at),
        "item": items,
    }


def _photo(content: ReportContent, place: int) -> Resource:
    """https://hl7.org/fhir/R4/media.html; a JPEG from clean pixels, as in the PDF."""
    return {
        "resourceType": "Media",
        "id": "photo" if place == content.case.leading else f"photo-{place + 1}",
        "status": "completed",
        "type": {"text": "Photo of skin"},
        "createdDateTime": _instant(content.case.created_at),
        "content": {"contentType": "image/jpeg", "data": _base64(content.photos[place].jpeg)},
    }


def _coded(system: str, code: str, title: str) -> Resource:
    return {"coding": [{"system": system, "code": code, "display": title}], "text": title}


def _quantity(value: float, unit: str) -> Resource:
    return {"value": round(value, 4), "unit": unit, "system": _UCUM, "code": unit}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")

"""Which report is asked for."""

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Whom a report is for."""

    PATIENT = "patient"
    DOCTOR = "doctor"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """A report for somebody; `language` is a code of RFC 5646."""

    audience: Audience
    language: str = "en"

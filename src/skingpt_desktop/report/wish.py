"""Which report is asked for."""

from dataclasses import dataclass
from enum import StrEnum

from skingpt_desktop.report.document import Paper


class Audience(StrEnum):
    """Whom a report is for."""

    PATIENT = "patient"
    DOCTOR = "doctor"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """A report for somebody; `language` is a code of RFC 5646.

    `with_name` puts the person whose case it is on the paper, where there is one.
    """

    audience: Audience
    language: str = "en"
    paper: Paper = Paper.A4
    with_name: bool = False

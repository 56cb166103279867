"""A case as a report: typeset, as plain text, as FHIR JSON, and as a file of the user's."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import DiskFull, ReportError, StoreUnavailable
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import WHOLE, mark_on_view
from skingpt_desktop.domain.plain import escaped_json, plain
from skingpt_desktop.imaging.framing import with_ring
from skingpt_desktop.imaging.keeping import thumbnail
from skingpt_desktop.knowledge.advice import (
    SEEN_FROM,
    concepts_to_name,
    conditions_to_name,
    help_for,
    likelihood_word,
)
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.report.answers import answered
from skingpt_desktop.report.content import NamedCondition, ReportContent, ReportPhoto
from skingpt_desktop.report.doctor import doctor_report
from skingpt_desktop.report.document import Document
from skingpt_desktop.report.fhir import to_fhir
from skingpt_desktop.report.patient import patient_report
from skingpt_desktop.report.plain_text import to_text
from skingpt_desktop.report.typesetting import TypesetReport, Typesetter, typeset_within
from skingpt_desktop.report.wish import Audience, ReportWish
from skingpt_desktop.report.words import Words, load_words
from skingpt_desktop.services.desk import OpenedCase
from skingpt_desktop.store.files import write_atomically

PHOTO_SIDE = 1200
"""Pixels along the leading photo's longer side in a report: 300 to the inch at 10 cm."""
FURTHER_SIDE = 500
"""The same for each of the others, at 4 cm."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """Makes reports; `resources` holds `report` (template and words) and `fonts`.

    Every method takes `now` in the user's time zone, and gives the same for the same.
    """

    resources: Path
    knowledge: Knowledge

    def typeset(self, opened: OpenedCase, wish: ReportWish, now: datetime) -> TypesetReport:
        """The report as PDF, of one or two pages.

        Raises:
            ReportError: a part of the program is missing.
        """
        words = self._words(wish.language)
        content = self._content(opened, words, now, wish.with_name)
        setter = Typesetter(self.resources / "report", self.resources / "fonts")
        turns = len(content.case.turns)
        return typeset_within(setter, lambda n: _document(content, words, wish, n), turns, now)

    def text(self, opened: OpenedCase, wish: ReportWish, now: datetime) -> str:
        """The report as plain text, with the whole conversation."""
        words = self._words(wish.language)
        content = self._content(opened, words, now, wish.with_name)
        return plain(to_text(_document(content, words, wish, len(content.case.turns))))

    def fhir(self, opened: OpenedCase, now: datetime, *, with_photo: bool, with_name: bool) -> str:
        """The case as FHIR R4 JSON; its photos and the person only where that is asked for."""
        text = self.text(opened, ReportWish(Audience.DOCTOR, with_name=with_name), now)
        content = self._content(opened, self._words("en"), now, with_name)
        bundle = to_fhir(content, text, with_photo=with_photo)
        return escaped_json(json.dumps(bundle, ensure_ascii=False, indent=1)) + "\n"

    def _words(self, language: str) -> Words:
        return load_words(self.resources / "report" / "words", language)

    def _content(
        self, opened: OpenedCase, words: Words, now: datetime, with_name: bool
    ) -> ReportContent:
        case, assessment = opened.case, opened.case.assessment
        photos = tuple(self._photo(opened, place) for place in range(len(case.photos)))
        return ReportContent(
            case=case,
            photos=photos,
            named=photos[case.leading].named,
            seen=concepts_to_name(assessment),
            seen_from=SEEN_FROM,
            photo_help=help_for(assessment.quality),
            conditions=self.knowledge.conditions,
            concepts=self.knowledge.concepts,
            program_version=__version__,
            printed_on=now.date(),
            photo_on=case.created_at.astimezone(now.tzinfo).date(),
            answers=answered(assessment.history, words),
            flags=tuple(flag.text for flag in assessment.red_flags),
            person=case.person if with_name else None,
        )

    def _photo(self, opened: OpenedCase, place: int) -> ReportPhoto:
        """The photo at a place as its framing shows it, with a ring around what is marked."""
        kept, whole, shown = opened.case.photos[place], opened.photos[place], opened.shown[place]
        framing, size = kept.stored.framing, (shown.width, shown.height)
        mark = mark_on_view((whole.width, whole.height), framing)
        ringed = shown if mark is None else with_ring(shown, mark)
        side = PHOTO_SIDE if place == opened.case.leading else FURTHER_SIDE
        return ReportPhoto(
            jpeg=thumbnail(ringed, side),
            size=size,
            assessment=kept.assessment,
            named=self._named(kept.assessment),
            is_part=framing.crop != WHOLE,
            is_marked=mark is not None,
        )

    def _named(self, assessment: Assessment) -> tuple[NamedCondition, ...]:
        known, quality = self.knowledge.conditions, assessment.quality
        return tuple(
            NamedCondition(
                known[one.name], one.probability, likelihood_word(one.probability, quality)
            )
            for one in conditions_to_name(assessment)
            if one.name in known
        )


def _document(content: ReportContent, words: Words, wish: ReportWish, turns: int) -> Document:
    make = patient_report if wish.audience is Audience.PATIENT else doctor_report
    return replace(make(content, words, turns), paper=wish.paper)


def write_export(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a file of the user's whole or not at all; only the user may read it.

    Raises:
        ReportError: it is there already and `replace` is false, or it cannot be written.
    """
    if path.is_dir():
        raise ReportError("This is a folder", f"Give the name of a file, not of a folder: {path}.")
    try:
        write_atomically(path, data, replace=replace)
    except FileExistsError as error:
        raise ReportError(
            "There is such a file already",
            f"Nothing was written to {path}. Choose another name, or ask to replace it.",
        ) from error
    except DiskFull as error:
        raise ReportError(
            "No room left on the disk",
            "The file was not written. Free some space or choose another disk, then try again.",
        ) from error
    except StoreUnavailable as error:
        raise ReportError(
            "The file cannot be written",
            f"Nothing was written to {path}. Check that the folder is there, that the disk is "
            "connected and that you may write to it, or choose another folder.",
        ) from error

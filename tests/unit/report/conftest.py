"""A case as the program keeps it, and what a report is made with."""

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image

from read_back import MADE_AT, RESOURCES
from skingpt_desktop.domain.cases import Case, CasePhoto, StoredPhoto
from skingpt_desktop.domain.conversation import Sentence, Source, Turn, TurnState
from skingpt_desktop.knowledge.advice import SEEN_FROM, concepts_to_name, conditions_to_name
from skingpt_desktop.report.content import NamedCondition, ReportContent, ReportPhoto
from skingpt_desktop.report.typesetting import Typesetter
from skingpt_desktop.report.words import load_words


@pytest.fixture(scope="session")
def typesetter():
    return Typesetter(RESOURCES / "report", RESOURCES / "fonts")


@pytest.fixture(scope="session")
def words():
    return lambda language="en": load_words(RESOURCES / "report" / "words", language)


@pytest.fixture(scope="session")
def make_content(knowledge, psoriasis_assessment):
    def make(assessment=psoriasis_assessment, answers=(), title="Psoriasis? · 2026-11-23", **more):
        turns = tuple(
            Turn(
                question,
                (Sentence(answer, Source.MODEL),),
                TurnState.COMPLETE,
                assessment.model,
            )
            for question, answer in answers
        )
        buffer = io.BytesIO()
        Image.new("RGB", (64, 48), (205, 155, 128)).save(buffer, "JPEG")
        photo = StoredPhoto(640, 480, b"", b"", "ab12" * 16)
        named = tuple(
            NamedCondition(knowledge.condition(one.name), one.probability, "likely")
            for one in conditions_to_name(assessment)
        )
        content = ReportContent(
            case=Case(3, title, MADE_AT, MADE_AT, (CasePhoto(photo, assessment),), turns),
            photos=(ReportPhoto(buffer.getvalue(), (640, 480), assessment, named),),
            named=named,
            seen=concepts_to_name(assessment),
            seen_from=SEEN_FROM,
            photo_help=(),
            conditions=knowledge.conditions,
            concepts=knowledge.concepts,
            program_version="0.1",
            printed_on=date(2026, 11, 24),
            photo_on=date(2026, 11, 23),
        )
        return replace(content, **more)

    return make

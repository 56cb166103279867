"""What the window says can be read by a child of twelve, and never calms anybody down."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import translations as tool

from skingpt_desktop.training.reading_grade import reading_grade

SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
VALUES = re.compile(r"\{\w+\}|%n|[&“”…]")
CALMING = {
    "en": r"benign|\bsafe\b(?! place)|no need|harmless|nothing to worry|all clear|healthy",
    "es": r"benign[oa]|\bsegur[oa]\b(?! de| lejos|, lejos)|no es necesario|no hace falta|inofensiv",
    "zh": r"良性|安全(?!地方|的地方)|无需(?!输入)|不需要|没必要|无害|健康|放心",
    "ar": r"حميد|آمن(?! بعيد)|لا حاجة|لا داعي|غير ضار|سليم|اطمئن",
}


def sentences():
    """Every sentence of eight words or more."""
    texts = [source for _, source in (*tool.window_texts(), *tool.texts_from_below())]
    parts = {one for text in texts for one in SENTENCE_END.split(VALUES.sub("", text))}
    return sorted(one for one in parts if len(one.split()) >= 8)


def test_the_window_asks_for_no_more_than_eight_years_of_school():
    said = sentences()
    assert len(said) > 300
    grades = [reading_grade(one) for one in said]
    assert sum(grades) / len(grades) <= 6
    assert sorted(grades)[int(0.95 * len(grades))] <= 9
    assert {one for one, grade in zip(said, grades, strict=True) if grade > 11.5} == set()


@pytest.mark.parametrize("language", CALMING)
def test_no_language_says_that_all_is_well_with_the_skin(language):
    if language == "en":
        texts = [source for _, source in (*tool.window_texts(), *tool.texts_from_below())]
    else:
        texts = [form for forms in tool.translations(language).values() for form in forms]
    assert [text for text in texts if re.search(CALMING[language], text, re.IGNORECASE)] == []

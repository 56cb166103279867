"""A day as it is shown everywhere: nobody can take the day for the month or guess the century."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = re.compile(r"dddd\S*")


def day_text(day: date) -> str:
    """A day with four digits of the year and the month as a word, in the order of the language.

    Chinese, Japanese and Korean name the parts by signs instead: 2026年11月5日.
    """
    there, locale = QDate(day.year, day.month, day.day), QLocale()
    return locale.toString(there, _order(locale.dateFormat(QLocale.FormatType.LongFormat)))


def _order(long: str) -> str:
    """The long form of a language without its weekday, or a short one in the same order."""
    rest = _WEEKDAY.sub("", long).strip(" ,،")
    if rest.startswith("y"):
        return rest
    return "MMM d, yyyy" if rest.startswith("M") else "d MMM yyyy"

"""What is said of a case in the list, and the words of it that a search may name."""

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from skingpt_desktop.domain.cases import SPEAKING, CaseSummary
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.domain.people import Person
from skingpt_desktop.ui.days import day_text
from skingpt_desktop.ui.history_words import sites
from skingpt_desktop.ui.wording import (
    level_word,
    moment,
    outcome_word,
    step_words,
    title_text,
    tr,
)

_DAY_BEHIND = re.compile(r" · \d{4}-\d{2}-\d{2}$")


def outcome_text(summary: CaseSummary) -> str:
    """How soon care is needed, or else how the look ended."""
    return level_word(summary.level) or outcome_word(summary.outcome)


def second_line(summary: CaseSummary, person: Person | None) -> str:
    """Under the title: what came of it, whose it is, where, and when.

    That there is a plain answer is said only where there is nothing else to say, and what the title
    says already is not said again.
    """
    parts = [person.name if person else "", sites_text(summary.sites)]
    said = outcome_text(summary)
    is_plain = summary.outcome is Outcome.POSSIBILITIES and not level_word(summary.level)
    if not (is_plain and any(parts)) and not title_text(summary.title).startswith(said):
        parts.insert(0, said)
    return " · ".join([*filter(None, parts), moment(summary.updated_at)])


def short_title(title: str) -> str:
    """A title as the list shows it: the day that the program put behind it stands below it too."""
    return _DAY_BEHIND.sub("", title)


def spoken(summary: CaseSummary, person: Person | None) -> str:
    """The line for a screen reader, with its labels."""
    labels = tr("labels: {labels}").format(labels=", ".join(summary.labels))
    said = [title_text(summary.title), second_line(summary, person)]
    said += [labels] if summary.labels else []
    return ", ".join([*said, tr("done")] if summary.done else said)


def tip(summary: CaseSummary, person: Person | None) -> str:
    """All of the line, where the list is too narrow for it."""
    began, changed = local_day(summary.created_at), local_day(summary.updated_at)
    days = tr("Begun on {day}").format(day=day_text(began))
    if changed != began:
        days += " · " + tr("changed on {day}").format(day=day_text(changed))
    labels = ", ".join(summary.labels)
    speaks = summary.outcome in SPEAKING
    parts = [
        title_text(summary.title),
        person_text(person) if person else "",
        sites_text(summary.sites),
        days,
        tr("Labels: {labels}").format(labels=labels) if labels else "",
        step_words(summary.level) if speaks else outcome_word(summary.outcome),
        tr("Marked as done") if summary.done else "",
    ]
    return "\n".join(filter(None, parts))


def sites_text(chosen: frozenset[BodySite]) -> str:
    """Where on the body, in words, from head to toe."""
    return ", ".join(text for site, text in sites() if site in chosen) if chosen else ""


def person_text(person: Person) -> str:
    """A person in a list of people: two of the same name are told apart by their year."""
    return f"{person.name} ({person.born})" if person.born else person.name


def local_day(when: datetime) -> date:
    """The day in this computer's zone."""
    return when.astimezone().date()


def findable(summary: CaseSummary) -> str:
    """What a line of the list says in the user's language, folded; the rest is in the case file."""
    days = {local_day(summary.created_at), local_day(summary.updated_at)}
    said = (title_text(summary.title), outcome_text(summary), sites_text(summary.sites))
    return " ".join((_folded(" ".join(said)), *(_day_forms(day, QLocale().name()) for day in days)))


@lru_cache(maxsize=4_000)
def _day_forms(day: date, _language: str) -> str:
    """A day in the ways in which people write it."""
    there, locale = QDate(day.year, day.month, day.day), QLocale()
    forms = [
        day.isoformat(),
        f"{day:%d.%m.%Y} {day.day}.{day.month}.{day.year}",
        f"{day:%d/%m/%Y} {day.day}/{day.month}/{day.year} {day.month}/{day.day}/{day.year}",
        f"{day.year}年{day.month}月{day.day}日",
        locale.toString(there, QLocale.FormatType.ShortFormat),
        locale.toString(there, QLocale.FormatType.LongFormat),
        day_text(day),
    ]
    return folded(" ".join(forms))


@lru_cache(maxsize=4_000)
def _folded(text: str) -> str:
    return folded(text)

"""Which cases the list shows: chosen kinds, a person, a label, a site, a time, and typed words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from skingpt_desktop.domain.cases import CaseSummary
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.ui.cases.words import local_day
from skingpt_desktop.ui.wording import level_word, tr

DOCTOR_SOON = 1
"""The place among `kinds` of the cases that need a doctor soon."""
Kind = Callable[[CaseSummary], bool]
NOBODY = 0
"""In the place of a person's id: cases that are nobody's."""


def kinds() -> tuple[tuple[str, Kind], ...]:
    """What the list can be narrowed down to, in words, and which cases that are."""
    again = (Outcome.NOT_SKIN, Outcome.POOR_PHOTO)
    # The last one is for whoever works through many cases: see `FilterBar.offer`.
    return (
        (tr("All cases"), lambda _: True),
        (tr("A doctor soon"), lambda summary: bool(level_word(summary.level))),
        (tr("Not sure"), lambda summary: summary.outcome is Outcome.NOT_SURE),
        (tr("Photo to take again"), lambda summary: summary.outcome in again),
        (tr("Not done yet"), lambda summary: not summary.done),
    )


def periods() -> tuple[tuple[str, int], ...]:
    """From when on, in words and in days back from today."""
    return (
        (tr("Any time"), 0),
        (tr("Today"), 1),
        (tr("Last 7 days"), 7),
        (tr("Last 30 days"), 30),
        (tr("Last 12 months"), 365),
    )


@dataclass(frozen=True, slots=True)
class Found:
    """The words that were typed, and for each the cases whose kept words hold it."""

    words: tuple[str, ...]
    ids: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What a case must be to be shown.

    `person_id` may be `NOBODY`; `days` counts back from today, 0 for ever.
    """

    kind: Kind = field(default=lambda _: True)
    person_id: int | None = None
    label: str = ""
    site: BodySite | None = None
    days: int = 0
    found: Found | None = None

    def lets_through(self, summary: CaseSummary, said: Mapping[int, str]) -> bool:
        """Whether a case is shown; `said` is what its line says, folded."""
        return (
            self.kind(summary)
            and (self.person_id is None or (summary.person_id or NOBODY) == self.person_id)
            and (not self.label or self.label in summary.labels)
            and (self.site is None or self.site in summary.sites)
            and (not self.days or local_day(summary.created_at) > _today() - self._back())
            and self._has_words(summary.id, said)
        )

    def _back(self) -> timedelta:
        return timedelta(days=self.days)

    def _has_words(self, case_id: int, said: Mapping[int, str]) -> bool:
        if self.found is None:
            return True
        pairs = zip(self.found.words, self.found.ids, strict=True)
        return all(case_id in ids or word in said[case_id] for word, ids in pairs)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day

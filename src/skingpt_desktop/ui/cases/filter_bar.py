"""The search field and the choices that narrow the list down."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from skingpt_desktop.domain.cases import CaseSummary
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.people import Person
from skingpt_desktop.ui.cases.filters import NOBODY, CaseFilter, Found, Kind, kinds, periods
from skingpt_desktop.ui.cases.words import person_text
from skingpt_desktop.ui.history_words import sites
from skingpt_desktop.ui.pieces import column, push_button
from skingpt_desktop.ui.wording import tr

_TYPING_MS = 150
"""How long the typing must pause before the search begins."""
_LONGEST_SEARCH = 120


class FilterBar(QWidget):
    """Search and kind are always there; the other choices when they are asked for.

    A choice that the kept cases do not offer, such as people for a patient at home, stays hidden.
    """

    changed = Signal()
    search_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._found: Found | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the cases: words, names or a day"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(_LONGEST_SEARCH)
        self.people = self._choice(self.tr("Whose cases to show"))
        self.kinds = self._choice(self.tr("Which cases to show"))
        self.labels = self._choice(self.tr("Which label"))
        self.sites = self._choice(self.tr("Where on the body"))
        self.periods = self._choice(self.tr("From when on"))
        self.more = push_button("", "quiet")
        self.more.setCheckable(True)
        for words, days in periods():
            self.periods.addItem(words, days)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.ask)
        self.search.textChanged.connect(self._search_changed)
        self.more.toggled.connect(self._show_more)
        lines = column(self)
        for widget in (self.search, self.people, self.kinds, *self._further, self.more):
            lines.addWidget(widget)
        self.offer((), (), show_people=False)

    @property
    def _further(self) -> tuple[QComboBox, ...]:
        return (self.labels, self.sites, self.periods)

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out of the list."""
        choices = (self.people, self.kinds, *self._further)
        return bool(self.search.text()) or any(box.currentIndex() > 0 for box in choices)

    @property
    def wanted(self) -> CaseFilter:
        """The filter as it stands."""
        return CaseFilter(
            kind=self.kinds.currentData(),
            person_id=self.people.currentData(),
            label=self.labels.currentData() or "",
            site=self.sites.currentData(),
            days=self.periods.currentData(),
            found=self._found,
        )

    def offer(
        self, cases: Iterable[CaseSummary], people: Iterable[Person], *, show_people: bool
    ) -> None:
        """Offer the people, labels and sites that there are; what is chosen stays chosen."""
        lines = tuple(cases)
        labels = sorted({label for line in lines for label in line.labels}, key=folded)
        used = {site for line in lines for site in line.sites}
        named = sorted(people, key=lambda person: folded(person.name))
        persons = [(person_text(person), person.id) for person in named]
        _fill(self.people, tr("Everyone"), [*persons, (tr("Nobody yet"), NOBODY)])
        _fill(self.labels, tr("Any label"), [(label, label) for label in labels])
        _fill(self.sites, tr("Anywhere"), [(text, site) for site, text in sites() if site in used])
        self.people.setVisible(show_people)
        self._offer_kinds(kinds() if show_people else kinds()[:-1])
        self._show_more()

    def _offer_kinds(self, offered: tuple[tuple[str, Kind], ...]) -> None:
        while self.kinds.count() > len(offered):
            self.kinds.removeItem(self.kinds.count() - 1)
        for words, kind in offered[self.kinds.count() :]:
            self.kinds.addItem(words, kind)

    def take(self, found: Found) -> None:
        """What the case file found for the typed words."""
        if found.words == self._words():
            self._found = found
            self.changed.emit()

    def ask(self) -> None:
        """Ask for the cases that hold the typed words."""
        if self._words():
            self.search_asked.emit(self._words())

    def clear(self) -> None:
        """Show everything again."""
        for box in (self.people, self.kinds, *self._further):
            box.setCurrentIndex(0)
        self.search.clear()

    def _words(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(folded(self.search.text()).split()))

    def _search_changed(self) -> None:
        if self._words():
            self._pause.start()
        else:
            self._pause.stop()
            self._found = None
            self.changed.emit()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._chosen)
        return box

    def _chosen(self) -> None:
        self._show_more()
        self.changed.emit()

    def _show_more(self) -> None:
        shown = self.more.isChecked()
        for box in self._further:
            box.setVisible(shown and box.count() > 1)
        active = sum(box.currentIndex() > 0 for box in self._further)
        words = self.tr("Fewer filters") if shown else self.tr("More filters")
        count = f" ({active})" if active and not shown else ""
        self.more.setText(words + count)


def _fill(box: QComboBox, all_of_them: str, choices: list[tuple[str, object]]) -> None:
    """Offer these; what is chosen and still there stays chosen."""
    there = [(box.itemText(at), box.itemData(at)) for at in range(1, box.count())]
    if box.count() and there == choices:
        return
    chosen, values = box.currentData(), [value for _, value in choices]
    with QSignalBlocker(box):
        box.clear()
        box.addItem(all_of_them, None)
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(values.index(chosen) + 1 if chosen in values else 0)
    if chosen is not None and chosen not in values:
        box.currentIndexChanged.emit(0)

"""Chooses a person by name or code, or names a new one; with the year of birth beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.people import LONGEST_NAME, Person
from skingpt_desktop.ui.cases.words import person_text
from skingpt_desktop.ui.pieces import column, row, text_label

_YEARS = range(1880, 2101)


@dataclass(frozen=True, slots=True)
class ChosenPerson:
    """Somebody known (`id`), somebody new (`name` alone), or nobody (neither)."""

    id: int | None = None
    name: str = ""
    born: int | None = None


class YearField(QLineEdit):
    """A year of birth, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(_YEARS.start, _YEARS.stop - 1, self))
        self.setMaxLength(4)
        self._fit()
        self.setPlaceholderText(self.tr("not given"))
        self.setAccessibleName(self.tr("Year of birth, if you like"))

    def _fit(self) -> None:
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 16)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @property
    def year(self) -> int | None:
        """The year; None where it is empty or none of birth."""
        typed = self.text()
        return int(typed) if typed.isdecimal() and int(typed) in _YEARS else None

    def show_year(self, year: int | None) -> None:
        """Start from this year."""
        self.setText(str(year) if year else "")

    def with_its_name(self) -> QHBoxLayout:
        """The field beside its name."""
        line = row(gap=12)
        line.addWidget(text_label(self.accessibleName(), wrap=False))
        line.addWidget(self)
        line.addStretch()
        return line


class PersonField(QWidget):
    """Typing finds people by any part of their name; a name that is not there is a new person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[int, Person] = {}
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(self.tr("Person: name or code"))
        line = self.box.lineEdit() or QLineEdit()
        line.setMaxLength(LONGEST_NAME)
        line.setPlaceholderText(self.tr("Nobody yet: type a name or a code"))
        self.born = YearField()
        lines = column(self)
        lines.addWidget(self.box)
        lines.addLayout(self.born.with_its_name())
        self.box.currentTextChanged.connect(self._typed)

    def show_people(self, people: Iterable[Person], chosen: int | None) -> None:
        """Offer these, and start from one of them."""
        named = sorted(people, key=lambda person: folded(person.name))
        self._people = {person.id: person for person in named}
        self.box.clear()
        self.box.addItem("", None)
        for person in named:
            self.box.addItem(person_text(person), person.id)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setCompleter(completer)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self._typed()

    @property
    def chosen(self) -> ChosenPerson:
        """Who it is, as it stands."""
        person, born = self._known(), self.born.year
        if person is not None:
            return ChosenPerson(person.id, person.name, born)
        return ChosenPerson(None, self.box.currentText().strip(), born)

    def _known(self) -> Person | None:
        typed = folded(self.box.currentText().strip())
        for person in self._people.values():
            if typed in {folded(person_text(person)), folded(person.name)}:
                return person
        return None

    def _typed(self) -> None:
        person = self._known()
        self.born.setEnabled(bool(self.box.currentText().strip()))
        self.born.show_year(person.born if person else None)
        self.changed.emit()

"""Chooses a person by name or code, or names a new one; with the year of birth beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSpinBox, QWidget

from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.people import LONGEST_NAME, Person
from skingpt_desktop.ui.cases.words import person_text
from skingpt_desktop.ui.pieces import column, row, text_label

_UNKNOWN_YEAR = 1899
_LAST_YEAR = 2100


@dataclass(frozen=True, slots=True)
class ChosenPerson:
    """Somebody known (`id`), somebody new (`name` alone), or nobody (neither)."""

    id: int | None = None
    name: str = ""
    born: int | None = None


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
        self.born = QSpinBox()
        self.born.setRange(_UNKNOWN_YEAR, _LAST_YEAR)
        self.born.setSpecialValueText(self.tr("not given"))
        self.born.setAccessibleName(self.tr("Year of birth, if you like"))
        year = row(gap=12)
        year.addWidget(text_label(self.born.accessibleName(), wrap=False))
        year.addWidget(self.born)
        year.addStretch()
        lines = column(self)
        lines.addWidget(self.box)
        lines.addLayout(year)
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
        born = self.born.value() if self.born.value() > _UNKNOWN_YEAR else None
        person = self._known()
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
        self.born.setValue(person.born if person and person.born else _UNKNOWN_YEAR)
        self.changed.emit()

"""The people whose cases are kept, and one of them for some cases."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.people import LONGEST_NAME, Person
from skingpt_desktop.ui.cases.person_field import PersonField, YearField
from skingpt_desktop.ui.cases.words import person_text
from skingpt_desktop.ui.pieces import at_the_right, column, push_button, text_label
from skingpt_desktop.ui.room import fit_height, fix_width, resize_within
from skingpt_desktop.ui.theme import Theme

_WIDTH = 460


class PutUnderDialog(QDialog):
    """Asks whose some cases are; `put` brings the person."""

    put = Signal(object)

    def __init__(self, theme: Theme, title: str, people: Iterable[Person], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.person = PersonField()
        self.person.show_people(people, None)
        self.save = push_button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        leave = push_button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        lines = column(self, margin=24, gap=12)
        lines.addWidget(text_label(title, "heading"))
        hint = self.tr("Leave the name empty where they are nobody's.")
        lines.addWidget(text_label(hint, "muted"))
        lines.addWidget(self.person)
        lines.addLayout(at_the_right(leave, self.save))
        fix_width(self, theme.px(_WIDTH))
        fit_height(self)

    def _save(self) -> None:
        self.put.emit(self.person.chosen)
        self.accept()


class PeopleDialog(QDialog):
    """Lists everybody; adds, changes and removes them one at a time."""

    add_asked = Signal(str, object)
    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: dict[int, Person] = {}
        self.setWindowTitle(self.tr("People"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People whose cases are kept"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name or code"))
        self.born = YearField()
        self.add = push_button(self.tr("Add"), hint=self.tr("Add this name as a new person"))
        self.change = push_button(self.tr("Change"), hint=self.tr("Change the chosen person"))
        self.remove = push_button(self.tr("Remove …"), hint=self.tr("Remove the chosen person"))
        self.close_button = push_button(self.tr("Close"), "primary")
        self.list.currentItemChanged.connect(self._show_chosen)
        self.name.textChanged.connect(self._show_buttons)
        self.add.clicked.connect(lambda: self.add_asked.emit(self.name.text(), self.born.year))
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self._chosen()))
        self.close_button.clicked.connect(self.accept)
        self._arrange(theme)
        self._show_chosen()

    def show_people(self, people: Mapping[int, Person], cases: Mapping[int, int]) -> None:
        """Everybody, with how many cases each has; the chosen one stays chosen."""
        chosen = self._chosen()
        self._people = dict(people)
        self.list.clear()
        for person in sorted(people.values(), key=lambda one: folded(one.name)):
            words = self.tr("{person} · %n case(s)", "", cases.get(person.id, 0))
            item = QListWidgetItem(words.format(person=person_text(person)))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self.list.addItem(item)
            if chosen is not None and person.id == chosen.id:
                self.list.setCurrentItem(item)
        self._show_buttons()

    def _chosen(self) -> Person | None:
        item = self.list.currentItem()
        return self._people.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.change_asked.emit(Person(chosen.id, self.name.text(), self.born.year))

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.name.setText(chosen.name if chosen else "")
        self.born.show_year(chosen.born if chosen else None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_name, is_chosen = bool(self.name.text().strip()), self._chosen() is not None
        self.add.setEnabled(has_name)
        self.change.setEnabled(has_name and is_chosen)
        self.remove.setEnabled(is_chosen)

    def _arrange(self, theme: Theme) -> None:
        lines = column(self, margin=24, gap=12)
        lines.addWidget(text_label(self.windowTitle(), "heading"))
        hint = self.tr("A name, or a code of your own. It is kept locked, with the cases.")
        lines.addWidget(text_label(hint, "muted"))
        lines.addWidget(self.list, 1)
        lines.addWidget(text_label(self.name.accessibleName(), "strong"))
        lines.addWidget(self.name)
        lines.addLayout(self.born.with_its_name())
        lines.addLayout(at_the_right(self.remove, self.change, self.add, self.close_button))
        resize_within(self, theme.px(_WIDTH), theme.px(480))

"""Joins the list with what is written about its cases: details, people, photos over time."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from skingpt_desktop.domain.cases import CaseDetails, KeptPhoto
from skingpt_desktop.domain.people import Person
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.cases.details_dialog import DetailsDialog
from skingpt_desktop.ui.cases.over_time import OverTimeDialog, Side
from skingpt_desktop.ui.cases.people_dialog import PeopleDialog, PutUnderDialog
from skingpt_desktop.ui.cases.person_field import ChosenPerson
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import announce, plain_question
from skingpt_desktop.ui.store_flow import StoreFlow

_FEWEST_TO_COMPARE = 2


class CasesDesk(QObject):
    """One dialog at a time; what it asks for is written beside the window."""

    def __init__(self, desk: Desk, store: StoreFlow, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._store = store
        self._parts = parts
        self._window = window
        self.dialog: QDialog | None = None
        self.question: QMessageBox | None = None
        parts.cases.details_asked.connect(self.ask_details)
        parts.cases.person_asked.connect(self.ask_person)
        parts.cases.compare_asked.connect(self.compare)
        parts.cases.done_asked.connect(self.mark_done)
        store.reader.listed.connect(lambda _: self._show_people())
        store.closing.connect(self.put_away)

    def ask_details(self, case_id: int) -> None:
        """Show what is written about a case, to be changed."""

        def show(details: CaseDetails) -> None:
            model = self._parts.cases.items.cases
            labels = {label for line in model.cases.values() for label in line.labels}
            dialog = DetailsDialog(
                self._parts.theme,
                details,
                model.people.values(),
                labels,
                self._window,
                asks_person=self._parts.cases.shows_people,
            )
            dialog.written.connect(lambda *written: self._write(case_id, details, *written))
            self._open(dialog)

        self._store.ask(lambda: self._desk.store_details(case_id), show)

    def ask_person(self, case_ids: tuple[int, ...]) -> None:
        """Ask whose these cases are."""
        title = self.tr("Put %n case(s) under a person", "", len(case_ids))
        if len(case_ids) == 1:
            title = self.tr("Put this case under a person")
        dialog = PutUnderDialog(
            self._parts.theme, title, self._parts.cases.items.cases.people.values(), self._window
        )
        dialog.put.connect(lambda chosen: self.assign(case_ids, chosen))
        self._open(dialog)

    def mark_done(self, case_ids: tuple[int, ...], done: bool) -> None:
        """Note that cases are dealt with, or not yet."""
        self._store.change(lambda: self._desk.store_mark_done(case_ids, done))
        announce(
            self._parts.cases, self.tr("Marked as done") if done else self.tr("Not done any more")
        )

    def assign(self, case_ids: tuple[int, ...], chosen: ChosenPerson) -> None:
        """Put cases under a person, who may be new."""
        known = dict(self._parts.cases.items.cases.people)

        def work() -> None:
            self._desk.store_assign(case_ids, person_id_of(chosen, known, self._desk))

        self._store.change(work)

    def show_people(self) -> None:
        """Show everybody, to be changed."""
        dialog = PeopleDialog(self._parts.theme, self._window)
        change = self._store.change
        dialog.add_asked.connect(
            lambda name, born: change(lambda: self._desk.store_add_person(name, born))
        )
        dialog.change_asked.connect(
            lambda person: change(lambda: self._desk.store_change_person(person))
        )
        dialog.remove_asked.connect(self._ask_remove)
        self._open(dialog)
        self._show_people()

    def compare(self, case_ids: tuple[int, ...]) -> None:
        """Show photos side by side: of the chosen cases, or of this case and those like it."""
        wanted = case_ids if len(case_ids) > 1 else (*case_ids, *self._like(case_ids[0]))
        self._store.ask(lambda: self._desk.store_photos(wanted), self._show_photos)

    def _like(self, case_id: int) -> tuple[int, ...]:
        """The other cases of the same person and, where that is known, of the same site."""
        cases = self._parts.cases.items.cases.cases
        line = cases[case_id]
        return tuple(
            other.id
            for other in cases.values()
            if other.id != case_id
            and other.person_id == line.person_id
            and (not line.sites or bool(line.sites & other.sites))
        )

    def _show_photos(self, photos: tuple[KeptPhoto, ...]) -> None:
        if len(photos) < _FEWEST_TO_COMPARE:
            self._parts.strip.show_news(
                "compare",
                self.tr("There is only one photo"),
                self.tr(
                    "Add another photo of the spot to this case, or choose two cases in the list "
                    "(hold Ctrl), then compare them."
                ),
            )
            return
        dialog = OverTimeDialog(self._parts.theme, photos, self._window)
        dialog.photo_wanted.connect(lambda side, one: self._fetch(dialog, side, one))
        self._open(dialog)
        dialog.ask_both()

    def _fetch(self, dialog: OverTimeDialog, side: Side, photo_id: int) -> None:
        def show(photo: Photo) -> None:
            if dialog is self.dialog:
                dialog.show_photo(side, photo_id, photo)

        self._store.ask(lambda: self._desk.store_photo(photo_id), show)

    def _write(
        self, case_id: int, before: CaseDetails, details: CaseDetails, chosen: ChosenPerson
    ) -> None:
        shows_people = self._parts.cases.shows_people
        known = dict(self._parts.cases.items.cases.people)

        def work() -> None:
            person_id = before.person_id
            if shows_people:
                person_id = person_id_of(chosen, known, self._desk)
            self._desk.store_describe(case_id, replace(details, person_id=person_id))

        self._store.change(work)

    def _show_people(self) -> None:
        if isinstance(self.dialog, PeopleDialog):
            model = self._parts.cases.items.cases
            counts = Counter(line.person_id for line in model.cases.values() if line.person_id)
            self.dialog.show_people(model.people, counts)

    def _ask_remove(self, person: Person) -> None:
        box, remove = plain_question(
            self.dialog or self._window,
            self.tr("Remove “{name}”?").format(name=person.name),
            self.tr("The name is erased from this computer. The cases stay, and are nobody's."),
            self.tr("Remove"),
            self.tr("Keep"),
        )
        self.question = box
        remove.clicked.connect(
            lambda: self._store.change(lambda: self._desk.store_remove_person(person.id))
        )
        box.finished.connect(box.deleteLater)
        box.open()

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def put_away(self) -> None:
        """The cases are about to be locked: what was typed is kept, and nothing stays in sight."""
        if isinstance(self.dialog, DetailsDialog):
            self.dialog.save.click()
        if self.dialog is not None:
            self.dialog.reject()

    def _closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None


def person_id_of(chosen: ChosenPerson, known: Mapping[int, Person], desk: Desk) -> int | None:
    """In the lane of the case file: who was chosen, added or changed where needed."""
    if chosen.id is None:
        return desk.store_add_person(chosen.name, chosen.born) if chosen.name else None
    person = known.get(chosen.id)
    if person is not None and person.born != chosen.born:
        desk.store_change_person(Person(person.id, person.name, chosen.born))
    return chosen.id

"""Whose photos a queue holds: chosen once, for all its cases, those to come included."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.cases.desk import person_id_of
from skingpt_desktop.ui.cases.people_dialog import PutUnderDialog
from skingpt_desktop.ui.cases.person_field import ChosenPerson
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.queue_bar import QueueBar
from skingpt_desktop.ui.store_flow import StoreFlow


class QueuePerson(QObject):
    """Asks whose they are, and puts each case under that person as it is kept."""

    def __init__(
        self,
        desk: Desk,
        store: StoreFlow,
        queue: PhotoQueue,
        bar: QueueBar,
        parts: Parts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._store = store
        self._queue = queue
        self._bar = bar
        self._parts = parts
        self._window = window
        self._person_id: int | None = None
        self.dialog: PutUnderDialog | None = None
        bar.person.clicked.connect(self.ask)
        queue.began.connect(self._begin)
        store.closing.connect(self._put_away)
        queue.changed.connect(self._show)
        queue.case_added.connect(self._added)

    def ask(self) -> None:
        """Ask whose the photos of this queue are."""
        people = self._parts.cases.items.cases.people
        title = self.tr("Whose photos are these?")
        self.dialog = PutUnderDialog(self._parts.theme, title, people.values(), self._window)
        self.dialog.finished.connect(self._closed)
        self.dialog.put.connect(self._put)
        self.dialog.open()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _closed(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _put(self, chosen: ChosenPerson) -> None:
        kept = tuple(self._queue.added)
        known = dict(self._parts.cases.items.cases.people)

        def work() -> int | None:
            person_id = person_id_of(chosen, known, self._desk)
            self._desk.store_assign(kept, person_id)
            return person_id

        def done(person_id: int | None) -> None:
            self._person_id = person_id
            self._bar.person.setText(chosen.name or self.tr("Whose photos …"))
            for case_id in self._queue.added[len(kept) :]:
                self._added(case_id)
            self._store.refresh()

        self._store.ask(work, done)

    def _begin(self) -> None:
        self._person_id = None
        self._bar.person.setText(self.tr("Whose photos …"))

    def _added(self, case_id: int) -> None:
        person_id = self._person_id
        if person_id is not None:
            self._store.change(lambda: self._desk.store_assign((case_id,), person_id))

    def _show(self) -> None:
        self._bar.person.setVisible(self._parts.cases.shows_people)

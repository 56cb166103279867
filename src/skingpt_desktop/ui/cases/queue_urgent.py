"""Which cases of a queue need a doctor soon: in sight while it works, and a way to them."""

from PySide6.QtCore import QObject

from skingpt_desktop.ui.cases.filters import DOCTOR_SOON
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_queue import PhotoQueue
from skingpt_desktop.ui.queue_bar import QueueBar
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.wording import level_word
from skingpt_desktop.ui.zones import Tab, Zones


class QueueUrgent(QObject):
    """Counts them as the list learns of them."""

    def __init__(
        self, queue: PhotoQueue, store: StoreFlow, bar: QueueBar, parts: Parts, zones: Zones
    ) -> None:
        super().__init__(parts)
        self._queue = queue
        self._bar = bar
        self._parts = parts
        self._zones = zones
        bar.urgent.clicked.connect(self.show)
        queue.began.connect(self._count)
        store.reader.listed.connect(lambda _: self._count())

    def show(self) -> None:
        """Show only the cases that need a doctor soon."""
        self._parts.cases.show_kind(DOCTOR_SOON)
        self._zones.show_tab(Tab.CASES)
        self._parts.cases.items.setFocus()

    def _count(self) -> None:
        known = self._parts.cases.items.cases.cases
        lines = [known[case_id] for case_id in self._queue.added if case_id in known]
        count = sum(bool(level_word(line.level)) for line in lines)
        self._bar.urgent.setText(self.tr("A doctor soon: {count}").format(count=count))
        self._bar.urgent.setVisible(count > 0)

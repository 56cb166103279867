"""What the desks of locks and of backups share: the safe of the cases, asked in its lane."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skingpt_desktop.services.desk import Desk
from skingpt_desktop.services.safe import SafeState
from skingpt_desktop.ui.jobs import Lane
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.store_flow import StoreFlow


class SafeDesk(QObject):
    """`lane` is the one of the case file."""

    def __init__(
        self, desk: Desk, lane: Lane, store: StoreFlow, parts: Parts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._store = store
        self._parts = parts
        self._window = window

    def _state(self) -> SafeState:
        """How the cases are locked; in the lane."""
        return self._desk.safe.state()

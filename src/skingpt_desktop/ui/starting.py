"""How the window begins: painted first, then the model and the case file."""

from PySide6.QtCore import QObject, QTimer

from skingpt_desktop.ui.asked_files import AskedFiles
from skingpt_desktop.ui.lock.lock_desk import LockDesk
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.photo_intake import PhotoIntake
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.welcome.desk import Welcome

PAINTED_BY_MS = 400
"""After this long the work begins even where nothing is painted, as when it starts minimised."""


class Starting(QObject):
    """Begins once; `asked` are the photos to open then, and whenever the cases are unlocked."""

    def __init__(
        self,
        model: ModelFlow,
        store: StoreFlow,
        welcome: Welcome,
        asked: AskedFiles,
        intake: PhotoIntake,
        lock: LockDesk,
        parts: Parts,
    ) -> None:
        super().__init__(parts)
        self._model = model
        self._store = store
        self._welcome = welcome
        self._asked = asked
        self._intake = intake
        self._lock = lock
        self._parts = parts
        self._has_begun = False

    def shown(self) -> None:
        """The window is shown: begin soon even if nothing is ever painted."""
        if not self._has_begun:
            QTimer.singleShot(PAINTED_BY_MS, self, self._start)

    def painted(self) -> None:
        """What is to be loaded no longer keeps the window from being seen."""
        if not self._has_begun:
            QTimer.singleShot(0, self, self._start)

    def go_on(self) -> None:
        """After the welcome, or where none is needed: open the case file and what was asked for."""
        self._store.begin()
        self._parts.drop_zone.open_button.setFocus()
        self._asked.asked.connect(self.open_asked)
        self.open_asked()

    def open_asked(self) -> None:
        """Take the photos that the program was started with, unless the cases are locked."""
        found = self._asked.take() if self._lock.is_open else None
        if found is not None:
            self._intake.take(found)

    def _start(self) -> None:
        if self._has_begun:
            return
        self._has_begun = True
        self._model.prepare()
        if self._welcome.is_needed:
            self._welcome.show()
        else:
            self.go_on()

"""Asks a question again of another model, and shows both answers side by side."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.models.compare_dialog import CompareDialog
from skingpt_desktop.ui.models.shelf_flow import ShelfFlow
from skingpt_desktop.ui.parts import Parts


class OtherModel(QObject):
    """The choice at an answer's button, and the dialog with two answers."""

    more_asked = Signal()

    def __init__(
        self, shelf: ShelfFlow, model: ModelFlow, cases: CaseDesk, parts: Parts, window: QWidget
    ) -> None:
        super().__init__(parts)
        self._shelf = shelf
        self._model = model
        self._cases = cases
        self._parts = parts
        self._window = window
        self.menu: QMenu | None = None
        self.dialog: CompareDialog | None = None
        parts.page.conversation.other_asked.connect(self._show_choice)
        parts.page.conversation.compare_asked.connect(self._compare)

    def _show_choice(self, place: int, button: QWidget) -> None:
        menu = QMenu(self._window)
        for model in self._shelf.contents.models:
            if not model.damaged and model.name != self._turn(place).model.name:
                action = menu.addAction(model.name.replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, folder=model.folder: self.ask(place, folder)
                )
        if menu.isEmpty():
            menu.addAction(self.tr("No other model is on this computer")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Get more models …")).triggered.connect(self.more_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def ask(self, place: int, folder: Path) -> None:
        """Change to the model in `folder` and ask it what was asked at `place`."""
        before, name = self._model.folder, folder.name
        self._cases.talk.ask_other(place, folder)
        if before is not None and before != folder:
            self._parts.strip.show_news(
                "other model",
                self.tr("“{name}” is asked the same").format(name=name),
                self.tr("It stays in use until you change the model again."),
                (
                    self.tr("Back to “{name}”").format(name=before.name),
                    lambda: self._model.switch(before),
                ),
            )

    def _compare(self, place: int) -> None:
        again = self._turn(place)
        if again.repeats is None:
            return
        first = self._turn(again.repeats)
        self.dialog = CompareDialog(self._parts.theme, first, again, self._window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _turn(self, place: int) -> Turn:
        flow = self._cases.current
        assert flow is not None
        return flow.turns[place]

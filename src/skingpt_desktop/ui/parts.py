"""The zones of the window, made together and shown by one stage."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.case_list import CaseList
from skingpt_desktop.ui.case_page import CasePage
from skingpt_desktop.ui.drop_zone import DropZone
from skingpt_desktop.ui.footer import Footer
from skingpt_desktop.ui.message_strip import MessageStrip
from skingpt_desktop.ui.theme import Theme


class Parts(QObject):
    """What the window is made of; `stage` shows the drop zone or the page of a case."""

    def __init__(self, desk: Desk, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.strip = MessageStrip(theme)
        self.cases = CaseList(theme)
        self.drop_zone = DropZone(theme)
        self.page = CasePage(desk, theme)
        self.footer = Footer()
        self.stage = QStackedWidget()
        self.stage.addWidget(self.drop_zone)
        self.stage.addWidget(self.page)

    @property
    def shows_case(self) -> bool:
        """Whether a case is in sight."""
        return self.stage.currentWidget() is self.page

    def show_case(self) -> None:
        """Bring the page of the case in sight."""
        self.stage.setCurrentWidget(self.page)

    def show_drop_zone(self) -> None:
        """Bring the empty drop zone in sight."""
        self.stage.setCurrentWidget(self.drop_zone)

"""What every page of the first start is made of."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skingpt_desktop.ui.pieces import column, text_label


class WelcomePage(QWidget):
    """A page with a title; what is on it is added to `lines`.

    A page that has something to be chosen keeps it in `leave`; one that does its work beside the
    window calls `then` only when that is done, or stays and says on itself what is wrong.
    """

    changed = Signal()
    """The page became complete, or no longer is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.lines = column(self, gap=12)

    @property
    def is_complete(self) -> bool:
        """Whether the user may go on from here."""
        return True

    @property
    def must_be_answered(self) -> bool:
        """Whether skipping the rest stops at this page."""
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """The user goes on: keep what was chosen, then call `then`."""
        then()

    def add_text(self, text: str, role: str = "body") -> None:
        """One more paragraph."""
        self.lines.addWidget(text_label(text, role))

"""The frame around the pages of the first start."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QRadioButton, QStackedWidget, QWidget

from skingpt_desktop.ui.pieces import (
    announce,
    clear,
    column,
    icon_label,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.welcome.page import WelcomePage

_SIZE = (600, 520)


class WelcomeDialog(QDialog):
    """Goes through the pages; `ended` comes once, however the user leaves it.

    `make_pages` is asked again when the language changed.
    """

    ended = Signal()

    def __init__(
        self,
        theme: Theme,
        make_pages: Callable[[], Sequence[WelcomePage]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_pages = make_pages
        self._lines = column(self, margin=24, gap=16)
        self.pages: tuple[WelcomePage, ...] = ()
        self.fill()
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    def fill(self, at: int = 0) -> None:
        """Make all of it anew, in the language of now, and show the page with this number."""
        clear(self._lines)
        self.setWindowTitle(self.tr("Welcome to SkinGPT Desktop"))
        self.pages = tuple(self._make_pages())
        self._stack = QStackedWidget()
        for page in self.pages:
            area = scrolled(page, page.title)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.lines.setContentsMargins(4, 4, 12, 4)
            self._stack.addWidget(area)
            page.lines.addStretch()
            page.changed.connect(self._show_state)
        self.back = push_button(self.tr("Back"))
        self.back.clicked.connect(lambda: self.show_page(self._stack.currentIndex() - 1))
        self.skip = push_button(self.tr("Skip the rest"), "quiet")
        self.skip.clicked.connect(self.skip_rest)
        self.next = push_button("", "primary")
        self.next.setDefault(True)
        self.next.clicked.connect(self._go_on)
        self._lines.addWidget(self._head())
        self._lines.addWidget(self._stack, 1)
        self._lines.addWidget(self._foot())
        self.show_page(at)

    def _head(self) -> QWidget:
        self._step = text_label(role="overline")
        self._title = text_label(role="title")
        words = column(gap=2)
        words.addWidget(self._step)
        words.addWidget(self._title)
        head = QWidget()
        line = row(head, gap=16)
        line.addWidget(icon_label(self._theme, "skingpt", 40, "accent"))
        line.addLayout(words, 1)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = row(foot)
        line.addWidget(self.skip)
        line.addStretch()
        line.addWidget(self.back)
        line.addWidget(self.next)
        return foot

    @property
    def page(self) -> WelcomePage:
        """The page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def show_page(self, number: int) -> None:
        """Show the page with this number, from 0."""
        self._stack.setCurrentIndex(number)
        step = self.tr("Step {number} of {count}").format(number=number + 1, count=len(self.pages))
        self._step.setText(step)
        self._title.setText(self.page.title)
        self._show_state()
        self._first_widget().setFocus()
        announce(self._title, f"{step}: {self.page.title}")

    def _first_widget(self) -> QWidget:
        """What takes the keys on this page: its chosen button, or else the way on."""
        buttons = self.page.findChildren(QRadioButton)
        return next((button for button in buttons if button.isChecked()), self.next)

    def _show_state(self) -> None:
        last = self._stack.currentIndex() == len(self.pages) - 1
        self.next.setText(self.tr("Start") if last else self.tr("Next"))
        self.next.setEnabled(self.page.is_complete)
        self.back.setVisible(self._stack.currentIndex() > 0)
        self.skip.setVisible(not last)

    def _go_on(self) -> None:
        at = self._stack.currentIndex()
        if at == len(self.pages) - 1:
            self.page.leave(self._end)
        else:
            self.page.leave(lambda: self.show_page(at + 1))

    def skip_rest(self) -> None:
        """Leave the rest as it is, but stop at a page that must be answered."""
        first = self._stack.currentIndex()
        for number, page in enumerate(self.pages[first:], first):
            if page.must_be_answered:
                self.show_page(number)
                return
        self._end()

    def _end(self) -> None:
        self.accept()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape skips the rest; what must be answered stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.skip_rest()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing it is skipping the rest."""
        event.ignore()
        self.skip_rest()

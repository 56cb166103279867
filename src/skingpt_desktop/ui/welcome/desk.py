"""Shows the first start once, and gives the window back in the language that was chosen."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import language_now, use_language
from skingpt_desktop.ui.welcome.dialog import WelcomeDialog
from skingpt_desktop.ui.welcome.page import WelcomePage
from skingpt_desktop.ui.welcome.pages import AboutPage, LanguagePage, WhoPage


class Welcome(QObject):
    """`done` says that nothing more is asked, and whether another language was chosen."""

    done = Signal(bool)

    def __init__(self, choices: Choices, theme: Theme, translations: Path, window: QWidget) -> None:
        super().__init__(window)
        self._choices = choices
        self._theme = theme
        self._translations = translations
        self._window = window
        self._language = language_now()
        self.dialog: WelcomeDialog | None = None

    @property
    def is_needed(self) -> bool:
        """Whether this is the first start."""
        return not self._choices.now.welcomed

    def show(self) -> None:
        """Ask."""
        self.dialog = WelcomeDialog(self._theme, self._pages, self._window)
        self.dialog.ended.connect(self._end)
        self.dialog.open()

    def _pages(self) -> Sequence[WelcomePage]:
        first = LanguagePage(self._theme, self._translations)
        first.language_chosen.connect(self._speak)
        return (first, AboutPage(self._theme), WhoPage(self._choices))

    def _speak(self, code: str) -> None:
        self._choices.change(language=code)
        use_language(cast("QApplication", QApplication.instance()), self._translations, code)
        # The button that was pressed is among what is made anew.
        QTimer.singleShot(0, self, self._speak_again)

    def _speak_again(self) -> None:
        if self.dialog is not None:
            self.dialog.fill()
            self.dialog.setLayoutDirection(QApplication.layoutDirection())
            first = self.dialog.page
            if isinstance(first, LanguagePage):
                first.languages[language_now()].setFocus()

    def _end(self) -> None:
        self._choices.change(welcomed=True)
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.done.emit(language_now() != self._language)

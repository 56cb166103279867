"""The pages of the first start that stand on nothing but the settings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from skingpt_desktop.ui.choices import CLINIC, PATIENT, Choices, locks_after
from skingpt_desktop.ui.pieces import icon_label, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import language_codes, language_now, own_name
from skingpt_desktop.ui.welcome.page import WelcomePage

_LARGER = 1.25


class LanguagePage(WelcomePage):
    """The language, named in itself, and the size of text; both can be seen at once."""

    language_chosen = Signal(str)

    def __init__(self, theme: Theme, translations: Path) -> None:
        super().__init__("")
        self.title = self.tr("Language and size of text")
        self.languages: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for code in language_codes(translations):
            button = QRadioButton(own_name(code))
            button.setChecked(code == language_now())
            button.toggled.connect(lambda on, code=code: self._chosen(code) if on else None)
            group.addButton(button)
            self.languages[code] = button
            self.lines.addWidget(button)
        self.add_text(
            self.tr("Is this text easy to read? You can change its size at any time."), "muted"
        )
        self.smaller = push_button(self.tr("Smaller text"))
        self.smaller.clicked.connect(lambda: theme.zoom(1 / _LARGER))
        self.larger = push_button(self.tr("Larger text"))
        self.larger.clicked.connect(lambda: theme.zoom(_LARGER))
        sizes = row()
        sizes.addWidget(self.smaller)
        sizes.addWidget(self.larger)
        sizes.addStretch()
        self.lines.addLayout(sizes)

    def _chosen(self, code: str) -> None:
        self.language_chosen.emit(code)


class AboutPage(WelcomePage):
    """What the program is, and what it is not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title = self.tr("What this is, and what it is not")
        for icon, text in (
            ("look", self.tr("It looks at a photo of skin and says what that may be.")),
            (
                "warning",
                self.tr(
                    "It is not a doctor and makes no diagnosis. It can be wrong: it can miss a "
                    "serious illness, and it can name one that is not there."
                ),
            ),
            ("info", self.tr("No regulator, such as the FDA, has approved it.")),
            (
                "urgent",
                self.tr(
                    "If you feel very ill, if it is hard to breathe, or if a rash spreads within "
                    "hours, do not ask a program. Get emergency help."
                ),
            ),
            (
                "lock",
                self.tr(
                    "Your photos stay on this computer, in a locked file. The program opens no "
                    "connection to the internet, unless you ask it to fetch another model."
                ),
            ),
        ):
            line = row(gap=12)
            line.addWidget(icon_label(theme, icon, 22, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text_label(text), 1)
            self.lines.addLayout(line)


class WhoPage(WelcomePage):
    """A patient, or a clinic with several people."""

    def __init__(self, choices: Choices) -> None:
        super().__init__("")
        self.title = self.tr("Who uses it?")
        self._choices = choices
        self.patient = QRadioButton(self.tr("I do, for my own skin or my family's"))
        self.clinic = QRadioButton(self.tr("A clinic, for the skin of many people"))
        group = QButtonGroup(self)
        for button, role in ((self.patient, PATIENT), (self.clinic, CLINIC)):
            group.addButton(button)
            button.setChecked((choices.now.role or PATIENT) == role)
            self.lines.addWidget(button)
        self.add_text(
            self.tr(
                "In a clinic your cases lock sooner when nobody uses the computer. You can change "
                "this in the settings."
            ),
            "muted",
        )

    def leave(self, then: Callable[[], None]) -> None:
        """Keep the role, and how soon to lock with it."""
        role = CLINIC if self.clinic.isChecked() else PATIENT
        if role != self._choices.now.role:
            self._choices.change(role=role, lock_after=locks_after(role))
        then()

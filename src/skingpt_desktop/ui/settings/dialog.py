"""The settings; each counts as soon as it is chosen, and is there again at the next start."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QVBoxLayout, QWidget

from skingpt_desktop.services.network import network_state
from skingpt_desktop.ui.choices import Choices, locks_after
from skingpt_desktop.ui.pieces import (
    column,
    push_button,
    row,
    scrolled,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.settings import wording
from skingpt_desktop.ui.settings.wording import Options
from skingpt_desktop.ui.theme import Theme

_SIZE = (620, 640)


class SettingsDialog(QDialog):
    """`open_anew_asked` says that the window shall speak the language that was chosen."""

    open_anew_asked = Signal()
    diagnostics_asked = Signal()

    def __init__(
        self,
        choices: Choices,
        theme: Theme,
        translations: Path,
        data: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle(self.tr("Settings"))
        now = choices.now
        self.language = self._box(self.tr("Language"), wording.languages(translations), "language")
        self.text_size = self._choice(
            self.tr("Size of text"), wording.text_sizes(), theme.text_size, theme.resize_text
        )
        self.scheme = self._choice(
            self.tr("Light or dark"), wording.schemes(), theme.scheme, theme.choose_by_name
        )
        self.still = QCheckBox(self.tr("Nothing on the screen moves"))
        self.still.setChecked(now.still)
        self.still.toggled.connect(lambda still: choices.change(still=still))
        self.still.toggled.connect(theme.keep_still)
        self.role = self._box(self.tr("Who uses it"), wording.roles(), "role")
        self.lock_after = self._box(
            self.tr("Lock the cases when nobody uses the computer"),
            wording.lock_times(),
            "lock_after",
        )
        self.role.currentIndexChanged.connect(self._fit_lock)
        self.paper = self._box(self.tr("Paper of reports"), wording.papers(), "paper")
        self.anew = push_button(
            self.tr("Open the window in this language"),
            hint=self.tr("Closes the window and opens it again; nothing is lost"),
        )
        self.anew.hide()
        self.anew.clicked.connect(self._open_anew)
        self.language.currentIndexChanged.connect(lambda _: self.anew.show())
        self.diagnostics = push_button(self.tr("Diagnostics …"))
        self.diagnostics.clicked.connect(self.diagnostics_asked)
        self.done_button = push_button(self.tr("Close"), "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        self._arrange(data)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    def _box(self, name: str, options: Options, setting: str) -> QComboBox:
        """A choice among the settings."""
        chosen = getattr(self._choices.now, setting)
        return self._choice(
            name, options, chosen, lambda value: self._choices.change(**{setting: value})
        )

    def _choice(
        self, name: str, options: Options, chosen: object, choose: Callable[[Any], None]
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, text in options:
            box.addItem(text, value)
        values = [value for value, _ in options]
        box.setCurrentIndex(values.index(chosen) if chosen in values else _nearest(values, chosen))
        box.currentIndexChanged.connect(lambda index: choose(values[index]))
        return box

    def _arrange(self, data: Path | None) -> None:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        self._add_part(lines, self.tr("The window"))
        self._add_row(lines, self.language)
        lines.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignTrailing)
        note = self.tr("Answers and medical texts stay in English.")
        lines.addWidget(text_label(note, "small"))
        for box in (self.text_size, self.scheme):
            self._add_row(lines, box)
        lines.addWidget(self.still)
        self._add_part(lines, self.tr("Your cases"))
        for box in (self.role, self.lock_after, self.paper):
            self._add_row(lines, box)
        self._add_part(lines, self.tr("Where your data lies"))
        if data is not None:
            lines.addWidget(selectable(text_label(str(data))))
        where = self.tr("Cases and photos are locked there. Settings and models are not secret.")
        lines.addWidget(text_label(where, "muted"))
        self._add_part(lines, self.tr("The network"))
        self.network = text_label(wording.network_text(network_state()), "muted")
        lines.addWidget(self.network)
        lines.addStretch()
        whole = column(self, margin=16, gap=12)
        area = scrolled(content, self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(area, 1)
        foot = row()
        foot.addWidget(self.diagnostics)
        foot.addStretch()
        foot.addWidget(self.done_button)
        whole.addLayout(foot)

    def _add_part(self, lines: QVBoxLayout, title: str) -> None:
        if lines.count():
            lines.addSpacing(12)
        lines.addWidget(text_label(title, "heading"))

    def _add_row(self, lines: QVBoxLayout, box: QComboBox) -> None:
        line = row(gap=12)
        label = text_label(box.accessibleName())
        label.setBuddy(box)
        line.addWidget(label, 1)
        line.addWidget(box)
        lines.addLayout(line)

    def _fit_lock(self) -> None:
        """What fits another role; the user may choose otherwise again."""
        minutes = locks_after(str(self.role.currentData()))
        self.lock_after.setCurrentIndex(self.lock_after.findData(minutes))

    def _open_anew(self) -> None:
        self.accept()
        self.open_anew_asked.emit()


def _nearest(values: list[Any], chosen: Any) -> int:  # noqa: ANN401 - as the settings are
    """The place of the number nearest to what is chosen; the first where it is none."""
    if not isinstance(chosen, int | float):
        return 0
    return min(range(len(values)), key=lambda index: abs(values[index] - chosen))

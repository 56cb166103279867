"""One case of a study: its photo, the reader's own diagnosis, the text, seven statements."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.study import Agreement, Statement
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.photo_view import PhotoView
from skingpt_desktop.ui.pieces import (
    column,
    frame,
    push_button,
    row,
    scrolled,
    selectable,
    text_label,
)
from skingpt_desktop.ui.study.statements import agreement_text, statement_text
from skingpt_desktop.ui.theme import Theme


class JudgePage(QWidget):
    """Shows one case; it measures nothing and keeps nothing."""

    own_given = Signal(str)
    rated = Signal()
    paused = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ready = False
        self.progress = text_label(role="strong", wrap=False)
        self.photo = PhotoView(theme)
        self.own = QLineEdit()
        self.own.setMaxLength(300)
        self.own.setAccessibleName(self.tr("Your own diagnosis"))
        self.own.setPlaceholderText(self.tr("Your own diagnosis"))
        self.own.returnPressed.connect(self._give_own)
        self.own.textChanged.connect(self._show_state)
        self.show_text = push_button(self.tr("Show what the program says"), "primary")
        self.show_text.clicked.connect(self._give_own)
        self.said = selectable(text_label())
        self.groups: dict[Statement, QButtonGroup] = {}
        self.pause = push_button(self.tr("Pause"), hint=self.tr("Stops the clock"))
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._pause)
        self.later = push_button(self.tr("Go on later"), hint=self.tr("What was judged is kept"))
        self.later.clicked.connect(self.left)
        self.next = push_button(self.tr("Keep and go on"), "primary")
        self.next.clicked.connect(self.rated)
        self._own_line = self._make_own()
        self._judging = self._make_judging()
        self._content = self._make_content()
        self._arrange()

    def _make_own(self) -> QWidget:
        line = QWidget()
        inside = column(line, gap=8)
        inside.addWidget(
            text_label(self.tr("Look at the photo first. What is your own diagnosis?"), "heading")
        )
        inside.addWidget(self.own)
        inside.addWidget(self.show_text, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _make_judging(self) -> QWidget:
        judging = QWidget()
        lines = column(judging, gap=12)
        lines.addWidget(text_label(self.tr("What the program says"), "heading"))
        lines.addWidget(self.said)
        lines.addWidget(text_label(self.tr("How far do you agree?"), "heading"))
        for statement in Statement:
            lines.addWidget(text_label(statement_text(statement), "strong"))
            lines.addWidget(self._choices(statement))
        return judging

    def _choices(self, statement: Statement) -> QWidget:
        line = QWidget()
        inside = FlowLayout(line, gap=0)
        group = QButtonGroup(line)
        for agreement in Agreement:
            choice = QRadioButton(agreement_text(agreement))
            choice.setAccessibleName(f"{statement_text(statement)} {agreement_text(agreement)}")
            group.addButton(choice, int(agreement))
            inside.addWidget(choice)
        group.idToggled.connect(self._show_state)
        self.groups[statement] = group
        return line

    def _make_content(self) -> QWidget:
        content = QWidget()
        lines = column(content, gap=16)
        lines.setContentsMargins(12, 8, 16, 8)
        lines.addWidget(self._own_line)
        lines.addWidget(self._judging)
        lines.addStretch()
        return content

    def _arrange(self) -> None:
        card = frame("card")
        self._area = scrolled(self._content, self.tr("Your judgement"))
        column(card, margin=16).addWidget(self._area)
        both = row(gap=16)
        both.addWidget(self.photo, 2)
        both.addWidget(card, 3)
        foot = row()
        foot.addWidget(self.progress)
        foot.addStretch()
        for button in (self.pause, self.later, self.next):
            foot.addWidget(button)
        lines = column(self, gap=12)
        lines.addLayout(both, 1)
        lines.addLayout(foot)

    @property
    def agreement(self) -> Mapping[Statement, Agreement]:
        """The statements that were answered."""
        ids = {statement: group.checkedId() for statement, group in self.groups.items()}
        return {one: Agreement(number) for one, number in ids.items() if number > 0}

    def show_case(self, photo: Photo, progress: str, *, blind: bool) -> None:
        """A case whose text is not known yet."""
        self.photo.show_photo(photo)
        self.progress.setText(progress)
        self.own.clear()
        self.said.setText(self.tr("The program is writing …"))
        for group in self.groups.values():
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        self.pause.setChecked(False)
        self._own_line.setVisible(blind)
        self._judging.setVisible(not blind)
        self._ready = False
        self._show_state()
        (self.own if blind else self._area).setFocus()

    def show_said(self, text: str) -> None:
        """The program has answered."""
        self.said.setText(text)
        self._ready = True
        self._show_state()

    def show_trouble(self, text: str) -> None:
        """The program could not answer."""
        self.said.setText(text)

    def _give_own(self) -> None:
        if self.own.text().strip():
            self._own_line.hide()
            self._judging.show()
            self._show_state()
            self.own_given.emit(self.own.text().strip())
            self._area.setFocus()

    def _pause(self, paused: bool) -> None:
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._content.setVisible(not paused)
        self.photo.setVisible(not paused)
        self._show_state()
        self.paused.emit(paused)

    def _show_state(self) -> None:
        whole = len(self.agreement) == len(Statement)
        shown = not self._judging.isHidden() and not self.pause.isChecked()
        self.next.setEnabled(whole and shown and self._ready)
        self.show_text.setEnabled(bool(self.own.text().strip()))

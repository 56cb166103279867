"""Where the user asks: the paper's four questions as buttons, and a field for any other."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from skingpt_desktop.services.questions import LONGEST_QUESTION, PAPER_QUESTIONS
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.incoming import incoming
from skingpt_desktop.ui.pieces import (
    FocusFrame,
    announce,
    column,
    frame,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import ENGLISH, language_now, spoken

_MOST_LINES = 5
_COUNT_FROM = LONGEST_QUESTION - 100


class QuestionField(QPlainTextEdit):
    """Grows with its lines. Enter sends; Shift+Enter is a new line; a pasted photo goes on."""

    submitted = Signal()
    photo_pasted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(self.tr("Ask about this photo …"))
        self.setAccessibleName(self.tr("Your question"))
        self.setAccessibleDescription(self.tr("Enter sends, Shift and Enter make a new line."))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Larger text needs a higher field."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = max(1, min(_MOST_LINES, int(self.document().size().height())))
        self.setFixedHeight(lines * line + 20)
        hidden = self.document().size().height() <= _MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if hidden
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter sends."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Text, or a photo, which goes to the window."""
        return source.hasText() or incoming(source) is not None

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pasted text as plain text; a pasted photo goes to the window."""
        if incoming(source) is not None:
            self.photo_pasted.emit(source)
        elif source.hasText():
            self.insertPlainText(source.text())


class QuestionBar(QWidget):
    """Gives a question to ask; while an answer is written, its button stops it.

    A question that is sent meanwhile waits in the field and goes out when the answer has ended.

    `changed` carries an earlier question in new words, and its place in the conversation.
    """

    asked = Signal(str)
    changed = Signal(str, int)
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ready = False
        self._answering = False
        self._edited: int | None = None
        self._set_aside = ""
        self._waits = False
        self.field = QuestionField()
        self.field.submitted.connect(self._send)
        self.field.textChanged.connect(self._changed)
        self.waiting = text_label(
            self.tr("Asked as soon as this answer ends. Esc ends it now."),
            "small",
        )
        self.waiting.hide()
        self.count = text_label(role="small")
        self.count.hide()
        self.button = push_button("", "primary")
        self.button.clicked.connect(self._press)
        self.chips = [
            self._chip(*pair) for pair in zip(self._labels(), PAPER_QUESTIONS, strict=True)
        ]
        self.editing = self._make_editing()
        self._arrange()
        self._show_state()

    def _make_editing(self) -> QWidget:
        line = QWidget()
        inside = row(line)
        inside.addWidget(text_label(self.tr("You change an earlier question"), "small"), 1)
        self.leave = push_button(
            self.tr("Leave it as it was"), "quiet", hint=self.tr("Changes nothing (Esc)")
        )
        self.leave.clicked.connect(self.stop_editing)
        inside.addWidget(self.leave)
        line.hide()
        return line

    def _labels(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Describe it"),
            self.tr("More signs"),
            self.tr("Cause"),
            self.tr("Treatment"),
        )

    def _chip(self, label: str, question: str) -> QPushButton:
        chip = push_button(label, "chip", hint=spoken(question))
        chip.clicked.connect(lambda: self.asked.emit(question))
        return chip

    def _arrange(self) -> None:
        around = frame("field")
        FocusFrame(self.field, around)
        line = row(around, margin=4, gap=4)
        line.addWidget(self.field, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in self.chips:
            flow.addWidget(chip)
        lines = column(self, gap=8)
        lines.addWidget(chips)
        lines.addWidget(self.editing)
        lines.addWidget(around)
        lines.addWidget(self.waiting)
        lines.addWidget(self.count)
        if language_now() != ENGLISH:
            note = self.tr("The model understands English best, and answers in English.")
            lines.addWidget(text_label(note, "small"))

    def set_ready(self, ready: bool) -> None:
        """Whether a question can be asked now."""
        self._ready = ready
        self._show_state()
        self._wait(self._waits and ready)

    def set_answering(self, answering: bool) -> None:
        """Whether an answer is being written."""
        self._answering = answering
        self._show_state()
        if self._waits and not answering and self._ready:
            self._wait(False)
            self._send()

    def edit(self, question: str, place: int) -> None:
        """Have the question of the turn at `place` changed; what was typed is set aside."""
        if self._edited is None:
            self._set_aside = self.field.toPlainText()
        self._edited = place
        self.editing.show()
        self.field.setPlainText(question)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()
        self._show_state()

    def stop_editing(self) -> None:
        """Leave the earlier question as it was; what was typed before comes back."""
        if self._edited is None:
            return
        self._edited = None
        self.editing.hide()
        self.field.setPlainText(self._set_aside)
        self._set_aside = ""
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves an earlier question as it was; everything else goes on."""
        if event.key() == Qt.Key.Key_Escape and self._edited is not None:
            self.stop_editing()
        else:
            super().keyPressEvent(event)

    def wait_no_longer(self) -> None:
        """What was to be asked next stays in the field."""
        self._wait(False)

    def give_back(self, question: str) -> None:
        """Put a question that got no answer back, before what was typed since."""
        if question in PAPER_QUESTIONS:
            return
        typed = self.field.toPlainText()
        self.field.setPlainText(f"{question}\n{typed}" if typed else question)

    def _press(self) -> None:
        if self._answering:
            self.stopped.emit()
        else:
            self._send()

    def _send(self) -> None:
        question = self.field.toPlainText().strip()
        if not self._may_send(question):
            self._wait(self._answering and self._ready and 0 < len(question) <= LONGEST_QUESTION)
            return
        if self._edited is None:
            self.field.clear()
            self.asked.emit(question)
        else:
            place = self._edited
            self.stop_editing()
            self.changed.emit(question, place)

    def _changed(self) -> None:
        self._wait(False)
        self._show_state()

    def _wait(self, waits: bool) -> None:
        """Whether the question is sent as soon as the answer that is being written ends."""
        self._waits = waits
        if waits and self.waiting.isHidden():
            announce(self.waiting, self.waiting.text())
        self.waiting.setVisible(waits)

    def _may_send(self, question: str) -> bool:
        fits = 0 < len(question) <= LONGEST_QUESTION
        return self._ready and not self._answering and fits

    def _show_state(self) -> None:
        question = self.field.toPlainText().strip()
        may_ask = self._ready and not self._answering and self._edited is None
        for chip in self.chips:
            chip.setEnabled(may_ask)
        self.button.setEnabled(self._answering or self._may_send(question))
        text = self.tr("Stop") if self._answering else self.tr("Send")
        hint = self.tr("Stops the answer (Esc)") if self._answering else self.tr("Sends (Enter)")
        self.button.setAccessibleName(text)
        self.button.setToolTip(hint)
        icon = "stop" if self._answering else "send"
        self._theme.set_icon(self.button, icon, "accent_text", 20)
        self._show_count(len(question))

    def _show_count(self, length: int) -> None:
        self.count.setVisible(length > _COUNT_FROM)
        self.count.setText(
            self.tr("{count} of at most %n letter(s)", "", LONGEST_QUESTION).format(count=length)
        )
        set_role = "error" if length > LONGEST_QUESTION else "small"
        if self.count.property("role") != set_role:
            self.count.setProperty("role", set_role)
            self.count.style().unpolish(self.count)
            self.count.style().polish(self.count)

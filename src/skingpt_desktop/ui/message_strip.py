"""A line of news above everything: what happened, what to do, and a way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.pieces import (
    IconLabel,
    announce,
    clear,
    column,
    push_button,
    row,
    set_property,
    text_label,
)
from skingpt_desktop.ui.theme import Theme

Action = tuple[str, Callable[[], None]]
"""A button's text and its work."""


class MessageStrip(QFrame):
    """Shows one message at a time; the newest replaces the one before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._topic = ""
        self._icon = IconLabel(theme, "info", 22, "text")
        self.title = text_label(role="strong")
        self.text = text_label()
        self._actions = row()
        self._dismiss = push_button("", "quiet", hint=self.tr("Close this message"))
        self._dismiss.clicked.connect(self.hide)
        self.setAccessibleName(self.tr("Message"))
        words = column(gap=2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        line = row(self, gap=12)
        line.setContentsMargins(16, 12, 12, 12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addLayout(self._actions)
        line.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_error(self, topic: str, error: SkinGPTError, *actions: Action) -> None:
        """Say what went wrong and what to do."""
        self._show("amber", "warning", "amber_text", error.title, error.message)
        self._offer(topic, actions)

    def show_news(self, topic: str, title: str, text: str, *actions: Action) -> None:
        """Say something that is no trouble."""
        self._show("neutral", "info", "text", title, text)
        self._offer(topic, actions)

    def forget(self) -> None:
        """Take back whatever is shown, and let go of its words."""
        self.hide()
        self._offer("", ())
        self.title.clear()
        self.text.clear()

    def withdraw(self, topic: str) -> None:
        """Take a message back that is no longer true, if it is the one that is shown."""
        if self._topic == topic:
            self.hide()

    def _show(self, level: str, icon: str, colour: str, title: str, text: str) -> None:
        set_property(self, "level", level)
        self._icon.show_icon(icon, colour)
        self._theme.set_icon(self._dismiss, "close", colour)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.show()
        announce(self, f"{title}. {text}")

    def _offer(self, topic: str, actions: tuple[Action, ...]) -> None:
        self._topic = topic
        clear(self._actions)
        for text, work in actions:
            button = push_button(text)
            button.clicked.connect(lambda _=False, work=work: self._act(work))
            self._actions.addWidget(button)

    @property
    def buttons(self) -> list[QPushButton]:
        """The ways on that are offered now."""
        items = [self._actions.itemAt(i) for i in range(self._actions.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _act(self, work: Callable[[], None]) -> None:
        self.hide()
        work()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it while the focus is inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

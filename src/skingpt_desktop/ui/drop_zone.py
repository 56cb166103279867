"""The empty window: one large place for a photo, and what is going on with it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from skingpt_desktop.ui.pieces import (
    busy_bar,
    column,
    frame,
    icon_label,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.theme import Theme

_SHOW_SECONDS_FROM = 3


class BusyLine(QWidget):
    """What is going on, with a moving line and, when it takes long, the seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._seconds = 0
        self.label = text_label(role="muted")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = column(self)
        lines.addWidget(self.label)
        lines.addWidget(busy_bar(self.tr("Working")))
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def show_step(self, text: str) -> None:
        """Say what is going on now."""
        if text != self._text or self.isHidden():
            self._text, self._seconds = text, 0
            self._clock.start()
        self._write()
        self.show()

    def rest(self) -> None:
        """Nothing is going on."""
        self._clock.stop()
        self.hide()

    def _tick(self) -> None:
        self._seconds += 1
        self._write()

    def _write(self) -> None:
        text = f"{self._text} …"
        if self._seconds >= _SHOW_SECONDS_FROM:
            text = self.tr("{step} · {seconds} s").format(step=text, seconds=self._seconds)
        self.label.setText(text)


class DropZone(QWidget):
    """Three words, a button, and what a good photo needs."""

    open_clicked = Signal()
    camera_clicked = Signal()
    guide_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.open_button = push_button(self.tr("Choose a photo …"), "primary")
        self.open_button.clicked.connect(self.open_clicked)
        self.camera_button = push_button(self.tr("Take a photo …"))
        self.camera_button.clicked.connect(self.camera_clicked)
        theme.set_icon(self.camera_button, "camera", "text")
        self.guide = push_button(self.tr("How to take a good photo"), "quiet")
        self.guide.clicked.connect(self.guide_asked)
        theme.set_icon(self.guide, "info", "muted")
        self.busy = BusyLine()
        content = QWidget()
        column(content).addWidget(self._make_target(theme))
        outer = column(self, margin=20, gap=16)
        area = scrolled(content, self.tr("Place for a photo"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)

    def _make_target(self, theme: Theme) -> QFrame:
        target = frame("drop")
        title = text_label(self.tr("Drop a photo here"), "title")
        other = text_label(
            self.tr("of the skin you want to ask about. You can also paste one (Ctrl+V)."), "muted"
        )
        lines = column(target, margin=32, gap=12)
        lines.addStretch(2)
        picture = icon_label(theme, "photo-add", 64, "accent")
        for widget in (picture, title, other):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(widget)
        lines.addSpacing(4)
        centre = row()
        centre.addStretch()
        centre.addWidget(self.open_button)
        centre.addWidget(self.camera_button)
        centre.addStretch()
        lines.addLayout(centre)
        lines.addSpacing(8)
        lines.addWidget(self.busy)
        lines.addStretch(2)
        self._add_advice(lines)
        return target

    def _add_advice(self, lines: QVBoxLayout) -> None:
        advice = (
            self.tr("Sharp, in daylight, a hand's width away."),
            self.tr("JPEG, PNG, WebP or HEIC. The photo stays on this computer."),
        )
        for text in advice:
            label = text_label(text, "small")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        lines.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignHCenter)

"""The small parts that every zone is made of; every label is made here, as plain text."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from skingpt_desktop.ui.button import Button
from skingpt_desktop.ui.roles import PART, tell_role
from skingpt_desktop.ui.theme import Theme, application
from skingpt_desktop.ui.translation import is_mirrored

_READABLE_PX, _READABLE_LETTERS = 400, 50
_BLANK_PX = 10


def text_label(text: str = "", role: str = "body", *, wrap: bool = True) -> QLabel:
    """A label that shows its text as it is, never as HTML."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    label.setText(text)
    if wrap:
        if is_mirrored():
            # From right to left Qt counts the blank at the end of a line as part of it.
            label.setContentsMargins(_BLANK_PX, 0, 0, 0)
        label.setMinimumSize(1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def selectable(label: QLabel) -> QLabel:
    """Let the text be marked with the mouse and copied."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def icon_label(theme: Theme, name: str, size: int, colour: str) -> QLabel:
    """A drawing; it says nothing to a screen reader."""
    label = IconLabel(theme, name, size, colour)
    label.setAccessibleName("")
    return label


class IconLabel(QLabel):
    """A drawing that follows the theme."""

    def __init__(self, theme: Theme, name: str, size: int, colour: str) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self.show_icon(name, colour)
        theme.changed.connect(self._draw)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another drawing."""
        self._name = name
        self._colour = colour
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(
            self._name, round(self._theme.px(self._size) * ratio), self._colour
        )
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


def push_button(text: str, role: str = "", *, hint: str = "") -> QPushButton:
    """A button; `hint` is what it does, for tooltip and screen reader."""
    button = Button(text)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    if hint:
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
    if not text:
        button.setAccessibleName(hint)
    return button


def frame(role: str) -> QFrame:
    """A frame in one of the style's roles."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = 8) -> QVBoxLayout:
    """A vertical layout in the design's steps."""
    layout = QVBoxLayout()
    _arrange(layout, parent, margin, gap)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 8) -> QHBoxLayout:
    """A horizontal layout in the design's steps."""
    layout = QHBoxLayout()
    _arrange(layout, parent, margin, gap)
    return layout


def at_the_right(*buttons: QPushButton) -> QHBoxLayout:
    """The buttons at the foot of a dialog, the one that acts last."""
    line = row()
    line.addStretch()
    for button in buttons:
        line.addWidget(button)
    return line


def _arrange(layout: QBoxLayout, parent: QWidget | None, margin: int, gap: int) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)
    if parent is not None:
        parent.setLayout(layout)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """A scroll area around a widget that grows downwards; `name` is for the screen reader."""
    as_high_as_needed(content)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setAccessibleName(name)
    tell_role(area, PART)
    return area


def as_high_as_needed(content: QWidget) -> None:
    """Ready a widget for a scroll area: its height is what its text needs at the area's width.

    Without a least height of its own, Qt takes that of the text at its narrowest, which is far
    too much.
    """
    content.setProperty("role", "scrolled")
    content.setMinimumHeight(1)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and apply it."""
    widget.setProperty(name, value)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def busy_bar(name: str) -> QProgressBar:
    """A line that moves while something goes on, or is still where the user wants that."""
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    make_endless(bar)
    return bar


def make_endless(bar: QProgressBar) -> None:
    """Nobody knows how long it takes; the theme stops the bar where nothing shall move."""
    bar.setProperty("endless", True)
    bar.setRange(0, int(bool(application().property("still"))))
    bar.setValue(1)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this once, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class RowButton(QPushButton):
    """A button as wide as its zone that holds labels of its own and may be several lines high."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, layout: QBoxLayout) -> None:
        """Fill it; what is inside lets the mouse through."""
        self.setLayout(layout)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as what it holds."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As small as what it holds can be."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class FocusFrame(QObject):
    """Tells a frame that the field inside it has the focus, so that the ring can be drawn."""

    def __init__(self, field: QWidget, around: QFrame) -> None:
        super().__init__(around)
        self._around = around
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Pass everything on."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_property(self._around, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


def plain_question(
    parent: QWidget, title: str, text: str, act: str, leave: str, *, role: str = "danger"
) -> tuple[QMessageBox, QPushButton]:
    """A question, mostly about what cannot be undone; the way back is the default."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    _make_plain(box)
    acting = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
    set_property(acting, "role", role)
    leaving = box.addButton(leave, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leaving)
    box.setEscapeButton(leaving)
    return box, acting


def plain_news(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A text to read, with one button."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.addButton(QMessageBox.StandardButton.Ok)
    _make_plain(box)
    return box


def _make_plain(box: QMessageBox) -> None:
    """All of it as plain text, the first line strong, the rest wide enough to read."""
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        if label.text() == box.informativeText():
            letter = (box.parentWidget() or box).fontMetrics().averageCharWidth()
            selectable(label).setMinimumWidth(max(_READABLE_PX, _READABLE_LETTERS * letter))
        else:
            set_property(label, "role", "heading")

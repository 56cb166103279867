"""The look: colours for light and dark, the size of text, and icons in those colours."""

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressBar, QWidget

_PLAIN_FONT_PX = 12.0
_SMALLEST, _LARGEST = 0.8, 2.5
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_SIDE = re.compile(r"border-(?:left|right)|text-align: (?:left|right)")
_OTHER_SIDE = {
    "border-left": "border-right",
    "border-right": "border-left",
    "text-align: left": "text-align: right",
    "text-align: right": "text-align: left",
}
_ICON_SIZES = (20, 40, 64)


def application() -> QCoreApplication:
    """The application, which is there as long as any window is.

    Raises:
        RuntimeError: none was made yet.
    """
    found = QCoreApplication.instance()
    if found is None:
        raise RuntimeError("a theme needs an application")
    return found


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; every text on its ground keeps a contrast of 4.5 or more."""

    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    accent_on_soft: str
    focus: str
    amber: str
    amber_soft: str
    amber_text: str
    red: str
    red_soft: str
    red_text: str
    on_red: str


LIGHT = Colours(
    window="#f5f8f8",
    surface="#ffffff",
    sunken="#e9f0f0",
    hover="#eef4f4",
    border="#d8e1e2",
    edge="#7a8d91",
    text="#15272a",
    muted="#4c6064",
    accent="#0b6b6e",
    accent_hover="#095658",
    accent_text="#ffffff",
    accent_soft="#dff0ef",
    accent_on_soft="#084f52",
    focus="#0b6b6e",
    amber="#c77f00",
    amber_soft="#fff3d9",
    amber_text="#5e3d00",
    red="#b3261e",
    red_soft="#fdeae8",
    red_text="#8a1b15",
    on_red="#ffffff",
)
DARK = Colours(
    window="#0f1719",
    surface="#162124",
    sunken="#203034",
    hover="#1d2b2f",
    border="#2c3d41",
    edge="#6b8086",
    text="#e5eeee",
    muted="#a5b6b9",
    accent="#52c4be",
    accent_hover="#74d3ce",
    accent_text="#052524",
    accent_soft="#15393b",
    accent_on_soft="#a9e6e2",
    focus="#74d3ce",
    amber="#e0a530",
    amber_soft="#352a10",
    amber_text="#ffdd94",
    red="#b3362e",
    red_soft="#3d1d1c",
    red_text="#ffbdb6",
    on_red="#ffffff",
)


class Theme(QObject):
    """Follows the computer's light or dark scheme; dresses a window in it."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._template = (resources / "style" / "window.qss").read_text(encoding="utf-8")
        self._drawings: dict[str, str] = {}
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._zoom = 1.0
        self._chosen: Qt.ColorScheme | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether the user, or else the computer, asks for dark windows."""
        scheme = self._chosen or QGuiApplication.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def choose(self, scheme: Qt.ColorScheme | None) -> None:
        """Light or dark whatever the computer asks for; None to follow it again."""
        self._chosen = scheme
        self.changed.emit()

    def choose_by_name(self, scheme: str) -> None:
        """The same by the name that the settings keep; empty to follow the computer."""
        self.choose(_SCHEMES.get(scheme))

    @property
    def scheme(self) -> str:
        """What the user has chosen: "light", "dark", or empty where the computer decides."""
        names = {Qt.ColorScheme.Light: "light", Qt.ColorScheme.Dark: "dark"}
        return names.get(self._chosen, "") if self._chosen else ""

    @property
    def text_size(self) -> float:
        """How much larger than the computer's own size the user wants text."""
        return self._zoom

    def restore(self, scheme: str, text_size: float) -> None:
        """Begin as the user left it; what is none of the choices is left out."""
        self._chosen = _SCHEMES.get(scheme)
        self._zoom = min(_LARGEST, max(_SMALLEST, text_size))
        self.changed.emit()

    @property
    def colours(self) -> Colours:
        """The colours of now."""
        return DARK if self.is_dark else LIGHT

    @property
    def scale(self) -> float:
        """How much larger text is than the plain size: the computer's setting times the user's."""
        system = QFontInfo(QApplication.font()).pixelSize() / _PLAIN_FONT_PX
        return min(_LARGEST, max(1.0, system) * self._zoom)

    def zoom(self, factor: float | None) -> None:
        """Make text larger or smaller by a factor; None for the plain size."""
        wanted = 1.0 if factor is None else self._zoom * factor
        self._zoom = min(_LARGEST, max(_SMALLEST, wanted))
        self.changed.emit()

    def resize_text(self, size: float) -> None:
        """Make text this many times as large as plain."""
        self._zoom = min(_LARGEST, max(_SMALLEST, size))
        self.changed.emit()

    def keep_still(self, still: bool) -> None:
        """Whether nothing shall move, also not to show that something goes on."""
        if still != self.still:
            application().setProperty("still", still)
            self.changed.emit()

    @property
    def still(self) -> bool:
        """Whether nothing shall move."""
        return bool(application().property("still"))

    def px(self, size: float) -> int:
        """A size of the design in pixels of this screen and text size."""
        return round(size * self.scale)

    def style_sheet(self) -> str:
        """The style sheet in the colours and sizes of now."""
        scheme = "dark" if self.is_dark else "light"
        drawings = {
            name: (self._resources / "icons" / f"{name}-{scheme}.svg").as_posix()
            for name in ("tick", "arrow")
        }
        text = Template(self._template).substitute(asdict(self.colours) | drawings)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            text = _SIDE.sub(lambda found: _OTHER_SIDE[found[0]], text)
        return re.sub(r"(\d+)sp\b", lambda found: f"{self.px(float(found[1]))}px", text)

    def palette(self) -> QPalette:
        """The colours for what a style sheet does not reach."""
        colours = self.colours
        palette = QPalette(QColor(colours.window))
        for role, value in (
            (QPalette.ColorRole.Window, colours.window),
            (QPalette.ColorRole.Base, colours.surface),
            (QPalette.ColorRole.Text, colours.text),
            (QPalette.ColorRole.WindowText, colours.text),
            (QPalette.ColorRole.ButtonText, colours.text),
            (QPalette.ColorRole.PlaceholderText, colours.muted),
            (QPalette.ColorRole.Highlight, colours.accent),
            (QPalette.ColorRole.HighlightedText, colours.accent_text),
            (QPalette.ColorRole.Link, colours.accent),
        ):
            palette.setColor(role, QColor(value))
        return palette

    def dress(self, window: QWidget) -> None:
        """Put colours, sizes and icons on a window and all that is in it."""
        window.setPalette(self.palette())
        window.setStyleSheet(self.style_sheet())
        for bar in window.findChildren(QProgressBar):
            if bar.property("endless"):
                bar.setRange(0, int(self.still))
                bar.setValue(1)
        for button in window.findChildren(QAbstractButton):
            name = button.property("icon_name")
            if name:
                colour, size = button.property("icon_colour"), button.property("icon_size")
                self.set_icon(button, str(name), str(colour), int(size))

    def set_icon(
        self, button: QAbstractButton, name: str, colour: str = "text", size: int = 16
    ) -> None:
        """Give a button an icon, which follows the theme and grows with the text."""
        button.setProperty("icon_name", name)
        button.setProperty("icon_colour", colour)
        button.setProperty("icon_size", size)
        button.setIcon(self.icon(name, colour))
        button.setIconSize(QSize(self.px(size), self.px(size)))

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in one of the theme's colours, and muted where it is disabled."""
        wanted = name, str(getattr(self.colours, colour)), self.colours.edge
        if wanted not in self._icons:
            self._icons[wanted] = self._drawn_icon(name, colour)
        return self._icons[wanted]

    def _drawn_icon(self, name: str, colour: str) -> QIcon:
        icon = QIcon()
        for size in _ICON_SIZES:
            icon.addPixmap(self.pixmap(name, size, colour))
            icon.addPixmap(self.pixmap(name, size, "edge"), QIcon.Mode.Disabled)
        return icon

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            path = self._resources / "icons" / f"{name}.svg"
            self._drawings[name] = path.read_text(encoding="utf-8")
        return self._drawings[name]

    def drawing(self, name: str) -> str:
        """A drawing of the resources as SVG, its lines in the colour of text."""
        text = (self._resources / f"{name}.svg").read_text(encoding="utf-8")
        return text.replace("currentColor", self.colours.text)

    def pixmap(self, name: str, size: int, colour: str = "text") -> QPixmap:
        """A drawing of this many pixels in one of the theme's colours."""
        svg = self._drawing(name)
        value = str(getattr(self.colours, colour))
        renderer = QSvgRenderer(svg.replace("currentColor", value).encode())
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

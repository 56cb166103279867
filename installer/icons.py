"""The program's icon in the formats of each system, drawn from its SVG."""

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""The sizes of a Linux desktop's icon theme, in pixels."""
_GROUND, _INK = "#0b6b6e", "#ffffff"
_LARGEST_OF_WINDOWS = 256
_WINDOWS = [(size, size) for size in SIZES if size <= _LARGEST_OF_WINDOWS]
_MARGIN, _ROUND = 0.16, 0.22
_HEAVIER_BELOW = 48
"""Small icons get thicker lines, or they blur away."""


def write_png(root: Path, folder: Path, size: int) -> Path:
    """Draw the icon with `size` pixels a side; the file."""
    folder.mkdir(parents=True, exist_ok=True)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * _ROUND, size * _ROUND)
    margin = size * _MARGIN
    _glyph(root, size).render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
    painter.end()
    path = folder / f"skingpt-desktop-{size}.png"
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def write_icon(root: Path, folder: Path) -> str:
    """Write the icon for the program of this system; its path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = [Image.open(write_png(root, folder, size)) for size in SIZES]
    largest, ending = pictures[-1], {"win32": "ico", "darwin": "icns"}.get(sys.platform, "png")
    path = folder / f"skingpt-desktop.{ending}"
    if ending == "ico":
        largest.save(path, sizes=_WINDOWS, append_images=pictures[:-1])
    elif ending == "icns":
        largest.save(path, append_images=pictures[:-1])
    else:
        largest.save(path)
    del application
    return str(path)


def _glyph(root: Path, size: int) -> QSvgRenderer:
    source = (root / "resources" / "icons" / "skingpt.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", _INK)
    if size < _HEAVIER_BELOW:
        source = source.replace('stroke-width="1.75"', 'stroke-width="2.4"')
    return QSvgRenderer(source.encode())

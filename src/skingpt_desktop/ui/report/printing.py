"""Puts the pages of a report on paper. The PDF itself keeps its text; paper needs only pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300.0


def page_image(png: bytes) -> QImage:
    """A page that the program itself has drawn."""
    buffer = QBuffer()
    buffer.setData(QByteArray(png))
    return QImageReader(buffer, QByteArray(b"PNG")).read()


def print_pages(pages: tuple[bytes, ...], printer: "QPrinter") -> bool:
    """Print each page as large as the paper allows; whether the printer took them."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, png in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            return False
        _draw(painter, page_image(png), printer)
    return painter.end()


def _draw(painter: QPainter, image: QImage, printer: "QPrinter") -> None:
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    size = QSize(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(paper.topLeft(), size)
    place.moveCenter(paper.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)

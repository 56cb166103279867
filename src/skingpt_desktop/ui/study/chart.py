"""Agreement with the seven statements as bars with intervals, beside what was published."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget

from skingpt_desktop.services.study import StatementResult
from skingpt_desktop.ui.roles import PICTURE, tell_role
from skingpt_desktop.ui.study.statements import statement_text, tr
from skingpt_desktop.ui.theme import LIGHT, Colours, Theme
from skingpt_desktop.ui.translation import is_mirrored

_SIZE = QSize(860, 368)
_ROW, _TOP, _LEFT, _RIGHT = 46.0, 34.0, 12.0, 12.0
_BAR = 10.0
_FONT_PX = 13


class StudyChart(QWidget):
    """The chart on the screen; the same drawing is saved as a picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._results: Sequence[StatementResult] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._resize()
        theme.changed.connect(self._resize)

    def _resize(self) -> None:
        """The chart grows with the size of text."""
        self.setMinimumHeight(self._theme.px(_SIZE.height()))
        self.update()

    def show_results(self, results: Sequence[StatementResult]) -> None:
        """Show these; a screen reader gets the same in words."""
        self._results = results
        tell_role(self, PICTURE)
        self.setAccessibleName(self.tr("Agreement with the seven statements"))
        self.setAccessibleDescription(" ".join(result_text(one) for one in results))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw it in the colours of the window."""
        painter = QPainter(self)
        painter.setFont(_font())
        painter.scale(self._theme.scale, self._theme.scale)
        width = self.width() / self._theme.scale
        draw(painter, self._results, width, self._theme.colours)
        painter.end()


def save_picture(path: str, results: Sequence[StatementResult]) -> bool:
    """Write the chart as SVG or, by the name's ending, as PNG; whether it could be written."""
    if path.casefold().endswith(".svg"):
        return _save_svg(path, results)
    image = QImage(_SIZE * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.setFont(_font())
    draw(painter, results, _SIZE.width(), LIGHT)
    painter.end()
    return QImageWriter(path, QByteArray(b"PNG")).write(image)


def _save_svg(path: str, results: Sequence[StatementResult]) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(path)
    generator.setSize(_SIZE)
    generator.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.setFont(_font())
    painter.fillRect(QRectF(0, 0, _SIZE.width(), _SIZE.height()), QColor(LIGHT.surface))
    draw(painter, results, _SIZE.width(), LIGHT)
    return painter.end()


def result_text(result: StatementResult) -> str:
    """One result in words."""
    return tr(
        "{statement} {share} agree ({low} to {high}), {agreeing} of {count}; published {published}."
    ).format(
        statement=statement_text(result.statement),
        share=f"{result.share.value:.0%}",
        low=f"{result.share.low:.0%}",
        high=f"{result.share.high:.0%}",
        agreeing=result.agreeing,
        count=result.ratings,
        published=f"{result.published:.2%}",
    )


def draw(
    painter: QPainter, results: Sequence[StatementResult], width: float, colours: Colours
) -> None:
    """The legend and a row for each result."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.muted))
    legend = tr("Bar: agree or strongly agree here, with its 95 % interval. Diamond: published.")
    painter.drawText(QRectF(_LEFT, 4, width - 2 * _LEFT, 24), Qt.AlignmentFlag.AlignVCenter, legend)
    for number, result in enumerate(results):
        _draw_row(painter, result, _TOP + number * _ROW, width, colours)


def _draw_row(
    painter: QPainter, result: StatementResult, top: float, width: float, colours: Colours
) -> None:
    span = width - _LEFT - _RIGHT
    words = QRectF(_LEFT, top, span, 22)
    painter.setPen(QColor(colours.text))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, statement_text(result.statement))
    figures = f"{result.share.value:.0%}  ·  {tr('published')} {result.published:.2%}"
    end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(words, end, figures)
    middle = top + 30
    if is_mirrored():
        painter.save()
        painter.translate(width, 0)
        painter.scale(-1, 1)
    _draw_bar(painter, result, middle, span, colours)
    if is_mirrored():
        painter.restore()


def _draw_bar(
    painter: QPainter, result: StatementResult, middle: float, span: float, colours: Colours
) -> None:
    """From the side where a line begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.sunken))
    painter.drawRoundedRect(QRectF(_LEFT, middle - _BAR / 2, span, _BAR), 3, 3)
    painter.setBrush(QColor(colours.accent))
    filled = max(3.0, span * result.share.value)
    painter.drawRoundedRect(QRectF(_LEFT, middle - _BAR / 2, filled, _BAR), 3, 3)
    painter.setPen(QPen(QColor(colours.text), 1.5))
    low, high = _LEFT + span * result.share.low, _LEFT + span * result.share.high
    painter.drawLine(QPointF(low, middle), QPointF(high, middle))
    for x in (low, high):
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
    _draw_diamond(painter, _LEFT + span * result.published, middle, colours)


def _draw_diamond(painter: QPainter, x: float, y: float, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.text), 1.5))
    painter.setBrush(QColor(colours.amber))
    painter.drawPolygon(
        [QPointF(x, y - 8), QPointF(x + 6, y), QPointF(x, y + 8), QPointF(x - 6, y)]
    )


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(_FONT_PX)
    return font

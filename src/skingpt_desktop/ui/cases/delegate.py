"""How a case looks in the list, and how its title is edited there."""

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skingpt_desktop.domain.cases import LONGEST_TITLE, CaseSummary
from skingpt_desktop.ui.cases.model import PERSON, PICTURE, SUMMARY, THUMB, Index
from skingpt_desktop.ui.cases.words import second_line, short_title
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import level_style

_PAD = 8
_TICK = 18


class CaseDelegate(QStyledItemDelegate):
    """Paints a case as a small picture, its title, and its day and outcome."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Two lines of text or the picture, whichever is higher."""
        px = self._theme.px
        return QSize(px(160), max(px(THUMB), px(44)) + 2 * px(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one case."""
        colours = self._theme.colours
        state, rect, fonts = _seen(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(rect, 8, 8)
        self._draw_picture(painter, self._thumb_rect(rect), index.data(PICTURE))
        if index.data(SUMMARY).done:
            self._draw_done(painter, self._thumb_rect(rect))
        title, meta = self._text_rects(rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colours.accent_on_soft if selected else colours.text))
        named = short_title(str(index.data(Qt.ItemDataRole.DisplayRole)))
        self._write(painter, title, named, fonts, 15)
        painter.setPen(QColor(colours.accent_on_soft if selected else colours.muted))
        line = second_line(index.data(SUMMARY), index.data(PERSON))
        self._write(painter, meta, line, fonts, 13)
        self._mark(painter, rect, index.data(SUMMARY))
        painter.restore()

    def _draw_picture(self, painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
        """The small picture, or its ground until it has arrived."""
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.sunken))
            painter.drawRoundedRect(place, 6, 6)
        else:
            painter.drawPixmap(place.topLeft(), picture)

    def _draw_done(self, painter: QPainter, place: QRect) -> None:
        """A tick at the corner of the small picture."""
        side = self._theme.px(_TICK)
        corner = QRect(place.right() - side + 3, place.bottom() - side + 3, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawEllipse(corner)
        inside = corner.adjusted(3, 3, -3, -3)
        painter.drawPixmap(inside, self._theme.pixmap("kept", 2 * inside.width(), "accent_text"))

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, size: int) -> None:
        font = QFont(font)
        font.setPixelSize(self._theme.px(size))
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _mark(self, painter: QPainter, rect: QRect, summary: CaseSummary) -> None:
        """A strong edge in the colour of the urgency, which the words say too."""
        style = level_style(summary.level)
        if style != "neutral":
            painter.setPen(Qt.PenStyle.NoPen)
            colour = "amber" if style == "amber" else "red"
            painter.setBrush(QColor(getattr(self._theme.colours, colour)))
            painter.drawRoundedRect(rect.left(), rect.top() + 6, 4, rect.height() - 12, 2, 2)

    def _thumb_rect(self, rect: QRect) -> QRect:
        size = self._theme.px(THUMB)
        return QRect(rect.left() + self._theme.px(_PAD), rect.center().y() - size // 2, size, size)

    def _text_rects(self, rect: QRect) -> tuple[QRect, QRect]:
        px = self._theme.px
        left = self._thumb_rect(rect).right() + px(12)
        width = rect.right() - px(_PAD) - left
        middle = rect.center().y()
        return (
            QRect(left, middle - px(22), width, px(22)),
            QRect(left, middle + px(2), width, px(20)),
        )

    def createEditor(  # noqa: N802
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,  # noqa: ARG002
    ) -> QWidget:
        """A field for the title."""
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_TITLE)
        editor.setAccessibleName(self.tr("Title of the case"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Start from the title, all of it marked."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.DisplayRole)))
            editor.selectAll()

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Take the new title, unless it is empty."""
        if isinstance(editor, QLineEdit) and editor.text().strip():
            model.setData(index, editor.text().strip(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> None:
        """Over the text, beside the picture."""
        _, rect, _ = _seen(option)
        left = self._thumb_rect(rect).right() + self._theme.px(6)
        editor.setGeometry(left, rect.top() + 6, rect.right() - left - 4, rect.height() - 12)


def _seen(option: QStyleOptionViewItem) -> tuple[QStyle.StateFlag, QRect, QFont]:
    """What the stubs of QStyleOption do not tell the type checker."""
    return (
        getattr(option, "state"),  # noqa: B009
        QRect(getattr(option, "rect")),  # noqa: B009
        QFont(getattr(option, "font")),  # noqa: B009
    )

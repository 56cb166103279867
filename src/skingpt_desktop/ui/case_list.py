"""The kept cases, the newest change first: open, rename, delete."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from skingpt_desktop.domain.cases import CaseSummary
from skingpt_desktop.domain.findings import Outcome
from skingpt_desktop.ui.pictures import thumbnail_pixmap
from skingpt_desktop.ui.pieces import column, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import level_style, level_word, moment, outcome_word, tr

_SUMMARY = Qt.ItemDataRole.UserRole
_PICTURE = Qt.ItemDataRole.UserRole + 1
_THUMB = 44
_PAD = 8
_LONGEST_TITLE = 120
_TYPING_MS = 150
"""How long the typing must pause before the search begins."""

Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Paints a case as a small picture, its title, and its day and outcome."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Two lines of text or the picture, whichever is higher."""
        px = self._theme.px
        return QSize(px(160), max(px(_THUMB), px(44)) + 2 * px(_PAD))

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
        thumb = self._thumb_rect(rect)
        painter.drawPixmap(thumb.topLeft(), index.data(_PICTURE))
        title, meta = self._text_rects(rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colours.accent_on_soft if selected else colours.text))
        self._write(painter, title, str(index.data(Qt.ItemDataRole.DisplayRole)), fonts, 15)
        painter.setPen(QColor(colours.accent_on_soft if selected else colours.muted))
        self._write(painter, meta, _meta(index.data(_SUMMARY)), fonts, 13)
        self._mark(painter, rect, index.data(_SUMMARY))
        painter.restore()

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
        size = self._theme.px(_THUMB)
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
        editor.setMaxLength(_LONGEST_TITLE)
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
            model.setData(index, editor.text().strip(), Qt.ItemDataRole.DisplayRole)

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


def _meta(summary: CaseSummary) -> str:
    what = level_word(summary.level) or outcome_word(summary.outcome)
    return f"{what} · {moment(summary.updated_at)}"


def _kinds() -> tuple[tuple[str, Callable[[CaseSummary], bool]], ...]:
    """What the list can be narrowed down to, in words, and which cases that are."""
    again = (Outcome.NOT_SKIN, Outcome.POOR_PHOTO)
    return (
        (tr("All cases"), lambda _: True),
        (tr("A doctor soon"), lambda summary: bool(level_word(summary.level))),
        (tr("Not sure"), lambda summary: summary.outcome is Outcome.NOT_SURE),
        (tr("Photo to take again"), lambda summary: summary.outcome in again),
    )


class CaseItems(QListWidget):
    """The list itself; Enter opens, F2 renames, Del deletes."""

    open_wanted = Signal()
    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The keys of a list of files."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard starts at a case, not at nothing."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0, self.selectionModel().SelectionFlag.NoUpdate)


class CaseList(QFrame):
    """The zone of the cases. It asks; others do, and then `show_cases` again."""

    open_asked = Signal(int)
    rename_asked = Signal(int, str)
    delete_asked = Signal(int, str)
    new_asked = Signal()
    search_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open_id: int | None = None
        self.setProperty("role", "sidebar")
        self.items = CaseItems()
        self.items.setItemDelegate(CaseDelegate(theme, self.items))
        self.items.setAccessibleName(self.tr("Kept cases"))
        self.items.setAccessibleDescription(
            self.tr("Enter opens a case, F2 renames it, Delete deletes it.")
        )
        self.items.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.items.setMouseTracking(True)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = text_label(
            self.tr("No cases yet. Each photo you ask about is kept here, locked."), "muted"
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the cases: words, names or a day"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(_LONGEST_TITLE)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Which cases to show"))
        for words, kind in _kinds():
            self.kinds.addItem(words, kind)
        self.nothing = text_label(self.tr("There is no such case."), "muted")
        self._found: frozenset[int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self.new_button = push_button(self.tr("New"), "primary", hint=self.tr("New (Ctrl+N)"))
        self.rename_button = push_button("", "quiet", hint=self.tr("Rename the case (F2)"))
        self.delete_button = push_button("", "quiet", hint=self.tr("Delete the case (Del)"))
        for button, icon, colour in (
            (self.new_button, "new", "accent_text"),
            (self.rename_button, "rename", "muted"),
            (self.delete_button, "delete", "muted"),
        ):
            theme.set_icon(button, icon, colour, 18)
        self._connect()
        self._arrange()
        self.show_cases(())
        theme.changed.connect(self._redraw)

    def _connect(self) -> None:
        self.items.itemClicked.connect(self._open)
        self.items.open_wanted.connect(lambda: self._open(self.items.currentItem()))
        self.items.delete_wanted.connect(self.ask_delete)
        self.items.itemChanged.connect(self._renamed)
        self.items.customContextMenuRequested.connect(self._show_menu)
        self.items.itemSelectionChanged.connect(self._show_buttons)
        self.kinds.currentIndexChanged.connect(self._show_matches)
        self.search.textChanged.connect(self._search_changed)
        self._pause.timeout.connect(lambda: self.search_asked.emit(self.search.text()))
        self.new_button.clicked.connect(self.new_asked)
        self.rename_button.clicked.connect(self.edit_title)
        self.delete_button.clicked.connect(self.ask_delete)

    def _arrange(self) -> None:
        top = row()
        top.addWidget(text_label(self.tr("Cases"), "heading"), 1)
        top.addWidget(self.rename_button)
        top.addWidget(self.delete_button)
        lines = column(self, margin=12, gap=8)
        lines.addWidget(self.new_button)
        lines.addLayout(top)
        lines.addWidget(self.search)
        lines.addWidget(self.kinds)
        lines.addWidget(self.empty)
        lines.addWidget(self.nothing)
        lines.addWidget(self.items, 1)

    def show_cases(self, cases: Sequence[CaseSummary]) -> None:
        """Show these cases; the one that is open stays marked."""
        self.items.blockSignals(True)
        self.items.clear()
        for summary in cases:
            self.items.addItem(self._item(summary))
        self.items.blockSignals(False)
        self.empty.setVisible(not cases)
        for widget in (self.search, self.kinds):
            widget.setVisible(bool(cases) or bool(self.search.text()))
        if self._found is not None:
            self.search_asked.emit(self.search.text())
        self._show_matches()
        self.mark_open(self._open_id)

    def show_found(self, found: frozenset[int]) -> None:
        """Show only these cases, and those whose day holds what was typed."""
        if self.search.text().strip():
            self._found = found
            self._show_matches()

    def _search_changed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._found = None
            self._show_matches()

    def _show_matches(self) -> None:
        typed = self.search.text().strip().casefold()
        is_kind = self.kinds.currentData()
        shown = 0
        for index in range(self.items.count()):
            item = self.items.item(index)
            summary = item.data(_SUMMARY)
            found = (
                self._found is None
                or summary.id in self._found
                or typed in _meta(summary).casefold()
            )
            item.setHidden(not (found and is_kind(summary)))
            shown += found and is_kind(summary)
        self.nothing.setVisible(not shown and bool(self.items.count()))

    def mark_open(self, case_id: int | None) -> None:
        """Mark the case that is open in the window; None for none."""
        self._open_id = case_id
        for index in range(self.items.count()):
            item = self.items.item(index)
            if item.data(_SUMMARY).id == case_id:
                self.items.setCurrentItem(item)
                break
        else:
            self.items.setCurrentRow(-1)
            self.items.clearSelection()
        self._show_buttons()

    def edit_title(self) -> None:
        """Let the user change the title of the chosen case."""
        item = self.items.currentItem()
        if item:
            self.items.editItem(item)

    def ask_delete(self) -> None:
        """Ask for the chosen case to be deleted."""
        item = self.items.currentItem()
        if item:
            self.delete_asked.emit(item.data(_SUMMARY).id, item.text())

    def _item(self, summary: CaseSummary) -> QListWidgetItem:
        item = QListWidgetItem(summary.title)
        item.setData(_SUMMARY, summary)
        item.setData(_PICTURE, self._picture(summary))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{summary.title}, {_meta(summary)}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _picture(self, summary: CaseSummary) -> object:
        size = self._theme.px(_THUMB)
        return thumbnail_pixmap(summary.thumbnail, QSize(size, size), self.devicePixelRatioF())

    def _open(self, item: QListWidgetItem | None) -> None:
        if item:
            self.open_asked.emit(item.data(_SUMMARY).id)

    def _renamed(self, item: QListWidgetItem) -> None:
        summary = item.data(_SUMMARY)
        if item.text() != summary.title:
            self.rename_asked.emit(summary.id, item.text())

    def _show_buttons(self) -> None:
        chosen = self.items.currentItem() is not None
        self.rename_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)

    def _show_menu(self, place: QPoint) -> None:
        item = self.items.itemAt(place)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self._open(item))
        menu.addAction(self.tr("Rename"), self.edit_title)
        menu.addAction(self.tr("Delete …"), self.ask_delete)
        menu.popup(self.items.viewport().mapToGlobal(place))

    def _redraw(self) -> None:
        for index in range(self.items.count()):
            item = self.items.item(index)
            self.items.blockSignals(True)
            item.setData(_PICTURE, self._picture(item.data(_SUMMARY)))
            self.items.blockSignals(False)
        self.items.doItemsLayout()

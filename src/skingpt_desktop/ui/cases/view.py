"""The list itself and its keys."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from skingpt_desktop.ui.cases.delegate import CaseDelegate
from skingpt_desktop.ui.cases.model import CaseModel
from skingpt_desktop.ui.theme import Theme


class CaseItems(QListView):
    """Enter opens, F2 renames, Del deletes; Ctrl and Shift choose several."""

    open_wanted = Signal()
    delete_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cases = CaseModel(theme, self)
        self.setModel(self.cases)
        self.setItemDelegate(CaseDelegate(theme, self))
        self.setProperty("role", "cases")
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Kept cases"))
        self.setAccessibleDescription(
            self.tr(
                "Enter opens a case, F2 renames it, Delete deletes it. Hold Shift or Ctrl to "
                "choose several."
            )
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen cases, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.cases.shown[row] for row in rows)

    @property
    def current_id(self) -> int | None:
        """The case that the keyboard is at, if it is chosen."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        return self.cases.shown[index.row()]

    def choose(self, row: int) -> None:
        """Choose one line, or none for -1."""
        if row < 0:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        else:
            # Whatever keys are held: these are for the user's own clicks.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.cases.index(row), alone)

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
        if not self.currentIndex().isValid() and self.cases.rowCount():
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.cases.index(0), no_update)

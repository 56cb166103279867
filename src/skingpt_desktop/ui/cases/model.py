"""The kept cases as a model for the list: thousands of lines, pictures only for those in sight."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap

from skingpt_desktop.domain.cases import CaseChanges, CaseSummary
from skingpt_desktop.domain.people import Person
from skingpt_desktop.ui.cases.filters import NOBODY, CaseFilter
from skingpt_desktop.ui.cases.words import findable, spoken, tip
from skingpt_desktop.ui.pictures import thumbnail_pixmap
from skingpt_desktop.ui.plain_tip import plain_tip
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import title_text

SUMMARY = int(Qt.ItemDataRole.UserRole)
PICTURE = SUMMARY + 1
PERSON = SUMMARY + 2
THUMB = 44
_MOST_PICTURES = 600
_FEW = 40
"""So many changes at once go in line by line, so that the list does not jump."""

Index = QModelIndex | QPersistentModelIndex


class CaseModel(QAbstractListModel):
    """The newest change first; what the filter does not let through is not shown."""

    renamed = Signal(int, str)
    pictures_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cases: dict[int, CaseSummary] = {}
        self._said: dict[int, str] = {}
        self.people: dict[int, Person] = {}
        self._shown: list[int] = []
        self._hidden: set[int] = set()
        self._filter = CaseFilter()
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._fresh: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._ask_for_pictures)

    @property
    def cases(self) -> Mapping[int, CaseSummary]:
        """All of them, shown or not."""
        return self._cases

    @property
    def shown(self) -> list[int]:
        """The ids of those that are shown, in their order."""
        return self._shown

    def summary(self, case_id: int) -> CaseSummary | None:
        """One case, if it is kept."""
        return self._cases.get(case_id)

    def row_of(self, case_id: int | None) -> int:
        """The line of a case, or -1 where it is not shown."""
        return self._shown.index(case_id) if case_id in self._shown else -1

    def take(self, changes: CaseChanges) -> None:
        """Cases that are new or have changed, and people where they have."""
        if changes.people is not None:
            self.people = {person.id: person for person in changes.people}
        changed = [line for line in changes.cases if self._cases.get(line.id) != line]
        before = set(self._shown) if len(changed) > _FEW else set()
        for line in changed:
            self._cases[line.id] = line
            self._said[line.id] = findable(line)
            self._fresh.discard(line.id)
            if len(changed) <= _FEW:
                self._put_in_place(line)
        if len(changed) > _FEW:
            self._append_or_reset(before.isdisjoint(line.id for line in changed))
        elif changes.people is not None and self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def forget(self, case_ids: Iterable[int]) -> None:
        """Cases that are kept no longer."""
        for case_id in case_ids:
            self._drop_row(case_id)
            self._cases.pop(case_id, None)
            self._said.pop(case_id, None)
            self._pictures.pop(case_id, None)
            self._hidden.discard(case_id)

    def clear(self) -> None:
        """Let go of every case, every person and every picture."""
        self.beginResetModel()
        for held in (self._cases, self._said, self._shown, self._hidden, self._wanted):
            held.clear()
        self.people = {}
        self.forget_pictures()
        self.endResetModel()

    def hide(self, case_ids: Iterable[int]) -> None:
        """Show these no longer, although they are still kept."""
        for case_id in case_ids:
            self._hidden.add(case_id)
            self._drop_row(case_id)

    def unhide(self, case_ids: Iterable[int]) -> None:
        """Show them again."""
        for case_id in case_ids:
            self._hidden.discard(case_id)
            if case_id in self._cases:
                self._put_in_place(self._cases[case_id])

    def set_filter(self, wanted: CaseFilter) -> None:
        """Show only what this filter lets through."""
        self._filter = wanted
        self.beginResetModel()
        self._shown = self._matching()
        self.endResetModel()

    def show_pictures(self, thumbnails: Mapping[int, bytes]) -> None:
        """The small pictures that were asked for."""
        size = self._theme.px(THUMB)
        for case_id, jpeg in thumbnails.items():
            self._pictures[case_id] = thumbnail_pixmap(jpeg, QSize(size, size), self._ratio())
            self._pictures.move_to_end(case_id)
            self._fresh.add(case_id)
            row = self.row_of(case_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [PICTURE])
        while len(self._pictures) > _MOST_PICTURES:
            self._fresh.discard(self._pictures.popitem(last=False)[0])

    def forget_pictures(self) -> None:
        """Ask for the pictures anew, as when their size has changed."""
        self._pictures.clear()
        self._fresh.clear()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """How many cases are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, summary, picture and words of a line."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        summary = self._cases[self._shown[index.row()]]
        if role == PICTURE:
            return self._picture(summary.id)
        person = self.people.get(summary.person_id or NOBODY)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(summary, person)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tip(summary, person))
        return {
            int(Qt.ItemDataRole.DisplayRole): title_text(summary.title),
            int(Qt.ItemDataRole.EditRole): summary.title,
            SUMMARY: summary,
            PERSON: person,
        }.get(int(role))

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Ask for another title; the line follows when it is kept."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        summary = self._cases[self._shown[index.row()]]
        if value != summary.title:
            self.renamed.emit(summary.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every line can be chosen and renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _matching(self) -> list[int]:
        passing = (
            (-line.place, line.id)
            for line in self._cases.values()
            if line.id not in self._hidden and self._filter.lets_through(line, self._said)
        )
        return [case_id for _, case_id in sorted(passing)]

    def _append_or_reset(self, is_new: bool) -> None:
        """Many at once: at the end where they belong there, as while the list is being read."""
        wanted, there = self._matching(), len(self._shown)
        if is_new and wanted[:there] == self._shown:
            if len(wanted) > there:
                self.beginInsertRows(QModelIndex(), there, len(wanted) - 1)
                self._shown = wanted
                self.endInsertRows()
            return
        self.beginResetModel()
        self._shown = wanted
        self.endResetModel()

    def _drop_row(self, case_id: int) -> None:
        row = self.row_of(case_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

    def _put_in_place(self, line: CaseSummary) -> None:
        """Insert, move, change or take out one line."""
        old = self.row_of(line.id)
        if line.id in self._hidden or not self._filter.lets_through(line, self._said):
            self._drop_row(line.id)
            return
        others = [case_id for case_id in self._shown if case_id != line.id]
        row = bisect_left(others, -line.place, key=lambda other: -self._cases[other].place)
        others.insert(row, line.id)
        nowhere = QModelIndex()
        if old == row:
            self.dataChanged.emit(self.index(row), self.index(row))
        elif old < 0:
            self.beginInsertRows(nowhere, row, row)
            self._shown = others
            self.endInsertRows()
        else:
            self.beginMoveRows(nowhere, old, old, nowhere, row if row < old else row + 1)
            self._shown = others
            self.endMoveRows()

    def _picture(self, case_id: int) -> QPixmap | None:
        if case_id not in self._fresh:
            self._wanted[case_id] = None
            self._ask.start()
        return self._pictures.get(case_id)

    def _ask_for_pictures(self) -> None:
        wanted, self._wanted = tuple(self._wanted), {}
        # A picture that cannot be had is not asked for again and again.
        self._fresh.update(wanted)
        self.pictures_wanted.emit(wanted)

    def _ratio(self) -> float:
        widget = self.parent()
        ratio = getattr(widget, "devicePixelRatioF", None)
        return float(ratio()) if ratio is not None else 1.0

"""The zone of the kept cases, the newest change first: find, open, describe, compare, delete."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QMenu

from skingpt_desktop.domain.cases import CaseChanges
from skingpt_desktop.ui.cases.filter_bar import FilterBar
from skingpt_desktop.ui.cases.filters import Found
from skingpt_desktop.ui.cases.view import CaseItems
from skingpt_desktop.ui.pieces import column, push_button, row, text_label
from skingpt_desktop.ui.theme import Theme

_MOST_TO_COMPARE = 2


class CaseList(QFrame):
    """It asks; others do, and tell it what has changed."""

    open_asked = Signal(int)
    rename_asked = Signal(int, str)
    details_asked = Signal(int)
    person_asked = Signal(object)
    compare_asked = Signal(object)
    done_asked = Signal(object, bool)
    delete_asked = Signal(object)
    new_asked = Signal()
    search_asked = Signal(object)
    pictures_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open_id: int | None = None
        self._for_clinic = False
        self.setProperty("role", "sidebar")
        self.items = CaseItems(theme)
        self.filters = FilterBar()
        self.search, self.kinds = self.filters.search, self.filters.kinds
        self.empty = text_label(
            self.tr("No cases yet. Each photo you ask about is kept here, locked."), "muted"
        )
        self.nothing = text_label(self.tr("There is no such case."), "muted")
        self.show_all = push_button(self.tr("Show all cases"))
        self.new_button = push_button(self.tr("New"), "primary", hint=self.tr("New (Ctrl+N)"))
        self.details_button = push_button("", "quiet", hint=self.tr("Details of the case (F4)"))
        self.done_button = push_button(
            "", "quiet", hint=self.tr("Mark as done, or not (Ctrl+Enter)")
        )
        self.delete_button = push_button("", "quiet", hint=self.tr("Delete the case (Del)"))
        for button, icon, colour in (
            (self.new_button, "new", "accent_text"),
            (self.details_button, "rename", "muted"),
            (self.done_button, "kept", "muted"),
            (self.delete_button, "delete", "muted"),
        ):
            theme.set_icon(button, icon, colour, 18)
        self._connect()
        self._arrange()
        self._offer()
        self._show_state()
        theme.changed.connect(self._redraw)

    def _connect(self) -> None:
        model = self.items.cases
        self.items.clicked.connect(self._clicked)
        self.items.open_wanted.connect(self._open_current)
        self.items.delete_wanted.connect(self.ask_delete)
        self.items.chosen_changed.connect(self._show_buttons)
        self.items.customContextMenuRequested.connect(self._show_menu)
        model.renamed.connect(self.rename_asked)
        model.pictures_wanted.connect(self.pictures_asked)
        self.filters.changed.connect(self._filter)
        self.filters.search_asked.connect(self.search_asked)
        self.show_all.clicked.connect(self.filters.clear)
        self.new_button.clicked.connect(self.new_asked)
        self.details_button.clicked.connect(self.ask_details)
        self.done_button.clicked.connect(self.ask_done)
        self.delete_button.clicked.connect(self.ask_delete)

    def _arrange(self) -> None:
        top = row()
        top.addWidget(text_label(self.tr("Cases"), "heading"), 1)
        top.addWidget(self.details_button)
        top.addWidget(self.done_button)
        top.addWidget(self.delete_button)
        lines = column(self, margin=12, gap=8)
        lines.addWidget(self.new_button)
        lines.addLayout(top)
        lines.addWidget(self.filters)
        lines.addWidget(self.empty)
        lines.addWidget(self.nothing)
        lines.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.items, 1)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen cases, in the order of the list."""
        return self.items.chosen

    @property
    def shows_people(self) -> bool:
        """Whether people are spoken of: a patient at home sees nothing of them."""
        return self._for_clinic or bool(self.items.cases.people)

    def set_clinic(self, for_clinic: bool) -> None:
        """A clinic sees people even before there are any."""
        self._for_clinic = for_clinic
        self._offer()

    def let_go(self) -> None:
        """Let go of every case and of what was searched for."""
        self._open_id = None
        self.filters.clear()
        self.items.cases.clear()
        self._offer()
        self._show_state()

    def take(self, changes: CaseChanges) -> None:
        """Cases and people that are new or have changed; the open case stays marked."""
        model = self.items.cases
        model.take(changes)
        self._offer()
        self._show_state()
        if not self.chosen and model.row_of(self._open_id) >= 0:
            self._mark()
        if changes.cases:
            self.filters.ask()

    def forget(self, case_ids: Iterable[int]) -> None:
        """Cases that are kept no longer."""
        self.items.cases.forget(case_ids)
        self._offer()
        self._show_state()

    def hide_cases(self, case_ids: Iterable[int]) -> None:
        """Show these no longer, although they are still kept."""
        self.items.cases.hide(case_ids)
        self._show_state()

    def unhide_cases(self, case_ids: Iterable[int]) -> None:
        """Show them again, and choose the first of them."""
        back = tuple(case_ids)
        self.items.cases.unhide(back)
        self.items.choose(self.items.cases.row_of(back[0]))
        self._show_state()

    def show_found(self, found: Found) -> None:
        """Show only the cases that hold the typed words, or whose line does."""
        self.filters.take(found)

    def show_pictures(self, thumbnails: Mapping[int, bytes]) -> None:
        """The small pictures of the cases in sight."""
        self.items.cases.show_pictures(thumbnails)

    def mark_open(self, case_id: int | None) -> None:
        """Mark the case that is open in the window; None for none."""
        self._open_id = case_id
        self._mark()

    def edit_title(self) -> None:
        """Let the user change the title of the chosen case."""
        if self.items.current_id is not None:
            self.items.edit(self.items.currentIndex())

    def ask_details(self) -> None:
        """Ask for the details of the chosen case."""
        if self.items.current_id is not None:
            self.details_asked.emit(self.items.current_id)

    def ask_person(self) -> None:
        """Ask for the chosen cases to be put under a person."""
        if self.chosen:
            self.person_asked.emit(self.chosen)

    def ask_compare(self) -> None:
        """Ask for the photos of the chosen cases side by side."""
        if self.chosen:
            self.compare_asked.emit(self.chosen)

    def ask_done(self) -> None:
        """Ask for the chosen cases to be marked as done, or, where all of them are, as not."""
        if self.chosen:
            self.done_asked.emit(self.chosen, not self._all_done())

    def _all_done(self) -> bool:
        return all(self.items.cases.cases[case_id].done for case_id in self.chosen)

    def open_next(self) -> None:
        """Open the first case below the open one that is not done; the first of all at the end."""
        model = self.items.cases
        at = model.row_of(self._open_id) + 1
        order = (*model.shown[at:], *model.shown[: max(0, at - 1)])
        following = next((one for one in order if not model.cases[one].done), None)
        if following is not None:
            self.open_asked.emit(following)

    def show_kind(self, number: int) -> None:
        """Show only the cases of a kind; see `filters.kinds`."""
        self.filters.clear()
        self.kinds.setCurrentIndex(number)

    def ask_delete(self) -> None:
        """Ask for the chosen cases to be deleted."""
        if self.chosen:
            self.delete_asked.emit(self.chosen)

    def _filter(self) -> None:
        self.items.cases.set_filter(self.filters.wanted)
        self._mark()
        self._show_state()

    def _offer(self) -> None:
        model = self.items.cases
        people = model.people.values()
        self.filters.offer(model.cases.values(), people, show_people=self.shows_people)
        self.done_button.setVisible(self.shows_people)

    def _mark(self) -> None:
        self.items.choose(self.items.cases.row_of(self._open_id))
        self._show_buttons()

    def _show_state(self) -> None:
        model = self.items.cases
        has_cases, has_lines = bool(model.cases), bool(model.rowCount())
        self.empty.setVisible(not has_cases)
        self.filters.setVisible(has_cases)
        self.nothing.setVisible(has_cases and not has_lines and self.filters.is_narrow)
        self.show_all.setVisible(self.nothing.isVisibleTo(self))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.details_button.setEnabled(len(self.chosen) == 1)
        for button in (self.done_button, self.delete_button):
            button.setEnabled(bool(self.chosen))

    def _clicked(self, index: QModelIndex) -> None:
        keys = QApplication.keyboardModifiers()
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not keys & several:
            self.open_asked.emit(self.items.cases.shown[index.row()])

    def _open_current(self) -> None:
        if self.items.current_id is not None:
            self.open_asked.emit(self.items.current_id)

    def _show_menu(self, place: QPoint) -> None:
        if not self.items.indexAt(place).isValid():
            return
        count = len(self.chosen)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if count == 1:
            menu.addAction(self.tr("Open"), self._open_current)
            menu.addAction(self.tr("Rename"), self.edit_title)
            menu.addAction(self.tr("Details …"), self.ask_details)
        if self.shows_people:
            menu.addAction(self.tr("Put under a person …"), self.ask_person)
        if count <= _MOST_TO_COMPARE:
            menu.addAction(self.tr("Compare photos …"), self.ask_compare)
        done = self.tr("Not done yet") if self._all_done() else self.tr("Mark as done")
        menu.addAction(done, self.ask_done)
        menu.addAction(self.tr("Delete"), self.ask_delete)
        menu.popup(self.items.viewport().mapToGlobal(place))

    def _redraw(self) -> None:
        self.items.cases.forget_pictures()
        # The view has its new font only after all that follows this change.
        QTimer.singleShot(0, self.items, self.items.doItemsLayout)

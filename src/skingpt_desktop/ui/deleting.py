"""Deleted cases stay kept for some seconds, in which the user may take it back."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMessageBox, QProgressBar, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import (
    announce,
    column,
    icon_label,
    plain_question,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.theme import Theme

UNDO_MS = 10_000
"""How long a deletion can be taken back."""
_BEAT_MS = 100


class Deleting(QObject):
    """The case file forgets when the time is over, at the next deletion, or when it is closed.

    Until then nothing is changed in the file: after a crash the cases are still there.
    """

    changed = Signal()

    def __init__(self, store: StoreFlow, cases: CaseDesk, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._cases = cases
        self._parts = parts
        self._window = window
        self.question: QMessageBox | None = None
        self.pending: tuple[int, ...] = ()
        self.titles: tuple[str, ...] = ()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_MS)
        self.timer.timeout.connect(self.commit)
        parts.cases.delete_asked.connect(self.ask)
        store.closing.connect(self.commit)
        store.deleted.connect(self._deleted)
        store.delete_failed.connect(self._failed)

    def ask(self, case_ids: tuple[int, ...]) -> None:
        """Delete one case at once; several after a question."""
        if len(case_ids) == 1:
            self.delete(case_ids)
            return
        box, delete = plain_question(
            self._window,
            self.tr("Delete %n case(s)?", "", len(case_ids)),
            self.tr(
                "Their photos, findings and conversations are erased from this computer. You can "
                "undo this for %n second(s).",
                "",
                UNDO_MS // 1000,
            ),
            self.tr("Delete"),
            self.tr("Keep them"),
        )
        self.question = box
        delete.clicked.connect(lambda: self.delete(case_ids))
        box.finished.connect(box.deleteLater)
        box.open()

    def delete(self, case_ids: tuple[int, ...]) -> None:
        """Take cases out of sight; they are forgotten when the time is over."""
        self.commit()
        known = self._parts.cases.items.cases.cases
        self.pending = case_ids
        self.titles = tuple(known[case_id].title for case_id in case_ids if case_id in known)
        self._cases.set_aside(case_ids)
        self._parts.cases.hide_cases(case_ids)
        self.timer.start()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last deletion back, if its time is not over."""
        if self.pending:
            self._parts.cases.unhide_cases(self.pending)
            self._end()

    def commit(self) -> None:
        """Have the case file forget what was deleted, now."""
        if self.pending:
            self._store.delete(self.pending)
            self._end()

    def _end(self) -> None:
        self.timer.stop()
        self.pending, self.titles = (), ()
        self.changed.emit()

    def _deleted(self, case_ids: tuple[int, ...]) -> None:
        self._parts.cases.forget(case_ids)
        for case_id in case_ids:
            self._cases.forget_case(case_id)

    def _failed(self, case_ids: tuple[int, ...], error: SkinGPTError) -> None:
        self._parts.cases.unhide_cases(case_ids)
        self._parts.strip.show_error("case", error)
        self._store.refresh()


class UndoBar(QFrame):
    """Says what was deleted, and how long that can be taken back."""

    def __init__(self, theme: Theme, deleting: Deleting) -> None:
        super().__init__()
        self._deleting = deleting
        self.setProperty("level", "neutral")
        self.setAccessibleName(self.tr("Deleted cases"))
        self.title = text_label(role="strong")
        self.undo = push_button(self.tr("Undo"), hint=self.tr("Bring back what was deleted"))
        self.undo.clicked.connect(deleting.undo)
        self.left = QProgressBar()
        self.left.setTextVisible(False)
        self.left.setRange(0, UNDO_MS)
        self.left.setAccessibleName(self.tr("Time left to undo"))
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._count)
        words = column(gap=4)
        words.addWidget(self.title)
        words.addWidget(self.left)
        line = row(self, gap=12)
        line.setContentsMargins(16, 12, 12, 12)
        line.addWidget(icon_label(theme, "delete", 22, "text"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.undo)
        deleting.changed.connect(self._show)
        self.hide()

    def _show(self) -> None:
        titles = self._deleting.titles
        if not self._deleting.pending:
            self._beat.stop()
            self.title.clear()
            self.hide()
            return
        text = self.tr("Deleted: %n case(s)", "", len(self._deleting.pending))
        if len(self._deleting.pending) == 1 and titles:
            text = self.tr("Deleted: “{title}”").format(title=titles[0])
        self.title.setText(text)
        self._count()
        self._beat.start()
        self.show()
        announce(self, text + " " + self.tr("Undo: Ctrl+Z"))

    def _count(self) -> None:
        self.left.setValue(max(0, self._deleting.timer.remainingTime()))

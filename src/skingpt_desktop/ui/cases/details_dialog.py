"""What the user writes about a case: title, person, labels, where on the body, and a note."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QPlainTextEdit, QWidget

from skingpt_desktop.domain.cases import LONGEST_TITLE, CaseDetails
from skingpt_desktop.domain.people import Person
from skingpt_desktop.ui.cases.person_field import PersonField
from skingpt_desktop.ui.pieces import at_the_right, column, push_button, scrolled, text_label
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.site_picker import SitePicker
from skingpt_desktop.ui.theme import Theme

_SIZE = (560, 680)
_NOTE_HEIGHT = 96


class DetailsDialog(QDialog):
    """`written` brings the details and the chosen person; people are asked for where there are."""

    written = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        details: CaseDetails,
        people: Iterable[Person],
        labels: Iterable[str],
        parent: QWidget,
        *,
        asks_person: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the case"))
        self.title = QLineEdit()
        # Qt counts an emoji as two; a title that is there already stays whole.
        self.title.setMaxLength(max(LONGEST_TITLE, len(details.title.encode("utf-16-le")) // 2))
        self.title.setText(details.title)
        self.title.setAccessibleName(self.tr("Title"))
        self.person = PersonField()
        self.person.show_people(people, details.person_id)
        self.labels = QLineEdit(", ".join(details.labels))
        self.labels.setAccessibleName(self.tr("Labels"))
        self.labels.setPlaceholderText(self.tr("Words of your own, with commas between"))
        completer = QCompleter(sorted(labels), self.labels)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.labels.setCompleter(completer)
        self.sites = SitePicker(theme, details.sites)
        self.note = QPlainTextEdit(details.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(_NOTE_HEIGHT))
        self.error = text_label(self.tr("The title is empty. Type a few letters."), "error")
        self.error.hide()
        self.save = push_button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.leave = push_button(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self._arrange(asks_person=asks_person)
        resize_within(self, theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    @property
    def details(self) -> CaseDetails:
        """The details as they stand, without the person."""
        words = self.labels.text().replace("،", ",").replace("，", ",").split(",")
        return CaseDetails(
            title=self.title.text(),
            labels=tuple(word.strip() for word in words if word.strip()),
            sites=self.sites.sites,
            note=self.note.toPlainText(),
        )

    def _save(self) -> None:
        self.error.setVisible(not self.title.text().strip())
        if self.error.isHidden():
            self.written.emit(self.details, self.person.chosen)
            self.accept()
        else:
            self.title.setFocus()

    def _arrange(self, *, asks_person: bool) -> None:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 12, 0)
        fields: list[tuple[str, QWidget]] = [(self.title.accessibleName(), self.title)]
        if asks_person:
            fields.append((self.tr("Person"), self.person))
        fields.append((self.labels.accessibleName(), self.labels))
        fields.append((self.tr("Where on the body"), self.sites))
        fields.append((self.note.accessibleName(), self.note))
        for name, field in fields:
            lines.addWidget(text_label(name, "strong"))
            lines.addWidget(field)
            if field is self.title:
                lines.addWidget(self.error)
        lines.addStretch()
        area = scrolled(content, self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = column(self, margin=16, gap=12)
        whole.addWidget(area, 1)
        whole.addLayout(at_the_right(self.leave, self.save))

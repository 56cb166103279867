"""The report as it will be printed, with the choice of whom it is for."""

from datetime import datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.people import Person
from skingpt_desktop.report.document import Paper
from skingpt_desktop.report.wish import Audience, ReportWish
from skingpt_desktop.ui.pieces import (
    announce,
    at_the_right,
    busy_bar,
    column,
    push_button,
    row,
    text_label,
)
from skingpt_desktop.ui.report.page_view import PageView
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.translation import language_now

LANGUAGES = (("en", "English"), ("es", "Español"), ("zh", "中文"), ("ar", "العربية"))
_WIDTH, _HEIGHT = 760, 860


class Form(Enum):
    """What a report can be saved as, by the ending of the file's name."""

    PDF = ".pdf"
    TEXT = ".txt"
    FHIR = ".json"


class ReportDialog(QDialog):
    """Shows pages; it makes, saves and prints nothing itself."""

    wished = Signal(object)
    save_asked = Signal(str, object)
    print_asked = Signal()
    stopped = Signal()

    def __init__(
        self,
        theme: Theme,
        photo_at: datetime,
        parent: QWidget | None = None,
        paper: str = "",
        person: Person | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = f"skin-report-{photo_at.astimezone():%Y-%m-%d}"
        self._paper = Paper.A4 if paper == "a4" else Paper.LETTER if paper else _usual_paper()
        self.files: QFileDialog | None = None
        self.setWindowTitle(self.tr("Report"))
        self.for_patient = QRadioButton(self.tr("For the patient"))
        self.for_doctor = QRadioButton(self.tr("For a doctor"))
        self.with_name = QCheckBox(self.tr("With the name of the person"))
        # A page of a clinic must not be taken for another person's.
        self.with_name.setChecked(person is not None)
        self.with_name.setVisible(person is not None)
        self.with_name.setToolTip(
            self.tr(
                "With it nobody takes the pages for another person's. Leave it out when you ask "
                "somebody outside for an opinion."
            )
        )
        self.language = QComboBox()
        self.pages = PageView()
        self.status = text_label(role="muted")
        self.busy = busy_bar(self.tr("Working"))
        self.stop_button = push_button(self.tr("Stop"), "quiet")
        self.save_button = push_button(self.tr("Save as PDF …"), "primary")
        self.print_button = push_button(self.tr("Print …"))
        self.other_button = push_button(
            self.tr("Other formats …"),
            "quiet",
            hint=self.tr("Plain text or FHIR JSON"),
        )
        self.close_button = push_button(self.tr("Close"))
        self._fill(theme)
        self._connect()
        self._arrange()
        theme.dress(self)
        resize_within(self, theme.px(_WIDTH), theme.px(_HEIGHT))

    @property
    def wish(self) -> ReportWish:
        """The report that is chosen."""
        audience = Audience.DOCTOR if self.for_doctor.isChecked() else Audience.PATIENT
        return ReportWish(
            audience, str(self.language.currentData()), self._paper, self.with_name.isChecked()
        )

    def show_busy(self, text: str) -> None:
        """Something is being done; what is shown stays."""
        self._say(text + " …", "muted")
        self.busy.show()
        self.stop_button.show()
        self._allow(False)

    def show_pages(self, pages: tuple[bytes, ...], text: str) -> None:
        """Show another report; `text` is what a screen reader says of it."""
        self.pages.show_pages(pages, text)
        self.show_done(self.tr("%n page(s)", "", len(pages)))

    def show_done(self, text: str) -> None:
        """Something has been done."""
        self._rest()
        self._say(text, "muted")

    def show_error(self, error: SkinGPTError) -> None:
        """Something could not be done."""
        self._rest()
        self._say(f"{error.title}. {error.message}", "error")

    def _fill(self, theme: Theme) -> None:
        self.for_patient.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.for_patient, self.for_doctor):
            group.addButton(button)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language_now())))
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.setToolTip(
            self.tr("Answers and medical texts stay in the language that they were written in.")
        )
        theme.set_icon(self.save_button, "report", "accent_text")
        self._rest()
        self._allow(False)

    def _connect(self) -> None:
        self.for_doctor.toggled.connect(self._wish)
        self.language.currentIndexChanged.connect(self._wish)
        self.with_name.toggled.connect(self._wish)
        self.save_button.clicked.connect(lambda: self._choose_file(Form.PDF))
        self.other_button.clicked.connect(lambda: self._choose_file(Form.TEXT, Form.FHIR))
        self.print_button.clicked.connect(self.print_asked)
        self.stop_button.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save_button.click)

    def _arrange(self) -> None:
        lines = column(self, margin=16, gap=12)
        lines.addLayout(self._choices())
        lines.addWidget(self.with_name)
        lines.addWidget(self.pages, 1)
        lines.addWidget(self.busy)
        state = row()
        state.addWidget(self.status, 1)
        state.addWidget(self.stop_button)
        state.addWidget(self.other_button)
        lines.addLayout(state)
        buttons = at_the_right(self.close_button, self.print_button, self.save_button)
        lines.addLayout(buttons)

    def _choices(self) -> QHBoxLayout:
        choices = row(gap=16)
        for button in (self.for_patient, self.for_doctor):
            choices.addWidget(button)
        choices.addStretch()
        label = text_label(self.tr("Language"), "muted", wrap=False)
        label.setBuddy(self.language)
        choices.addWidget(label)
        choices.addWidget(self.language)
        return choices

    def _wish(self) -> None:
        self.wished.emit(self.wish)

    def _stop(self) -> None:
        self.stopped.emit()
        self.show_done(self.tr("Stopped"))
        self._allow(self.pages.count > 0)

    def _choose_file(self, *forms: Form) -> None:
        kinds = {
            Form.PDF: self.tr("PDF") + " (*.pdf)",
            Form.TEXT: self.tr("Plain text") + " (*.txt)",
            Form.FHIR: self.tr("FHIR R4 for other programs, without the photo") + " (*.json)",
        }
        self.files = QFileDialog(self, self.tr("Save the report"))
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setNameFilters([kinds[form] for form in forms])
        self.files.setDefaultSuffix(forms[0].value)
        self.files.filterSelected.connect(self._follow_kind)
        self.files.selectFile(self._name + forms[0].value)
        self.files.fileSelected.connect(self._chosen)
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

    def _follow_kind(self, kind: str) -> None:
        if self.files is not None:
            self.files.setDefaultSuffix(kind[kind.rindex("*") + 1 : -1])

    def _chosen(self, name: str) -> None:
        endings = {form.value: form for form in Form}
        self.save_asked.emit(name, endings.get(Path(name).suffix.lower(), Form.PDF))

    def _rest(self) -> None:
        self.busy.hide()
        self.stop_button.hide()
        self._allow(True)

    def _allow(self, possible: bool) -> None:
        there = possible and self.pages.count > 0
        for button in (self.save_button, self.print_button, self.other_button):
            button.setEnabled(there)

    def _say(self, text: str, role: str) -> None:
        self.status.setProperty("role", role)
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)
        self.status.setText(text)
        announce(self.status, text)


def _usual_paper() -> Paper:
    """What printers hold where this computer is used."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4

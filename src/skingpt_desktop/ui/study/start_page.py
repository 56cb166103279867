"""Where a study is begun, taken up again or looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from skingpt_desktop.domain.study import Study
from skingpt_desktop.ui.pieces import clear, column, frame, push_button, row, text_label
from skingpt_desktop.ui.wording import moment


class StartPage(QWidget):
    """`begun` carries the reader's name and whether it is blind; the others carry a study."""

    begun = Signal(str, bool)
    folder_asked = Signal()
    resumed = Signal(object)
    results_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.reader = QLineEdit()
        self.reader.setMaxLength(80)
        self.reader.setAccessibleName(self.tr("Name or initials of the reader"))
        self.reader.setPlaceholderText(self.tr("Name or initials (you may skip it)"))
        self.blind = QRadioButton(self.tr("First my own diagnosis, then the program's text"))
        self.at_once = QRadioButton(self.tr("The program's text at once"))
        self.blind.setChecked(True)
        self.count = text_label(role="muted")
        self.begin = push_button(self.tr("Begin"), "primary")
        self.begin.clicked.connect(
            lambda: self.begun.emit(self.reader.text().strip(), self.blind.isChecked())
        )
        self.folder = push_button(
            self.tr("Add the photos of a folder …"),
            hint=self.tr("They become cases first; begin when they were looked at"),
        )
        self.folder.clicked.connect(self.folder_asked)
        self._studies: QVBoxLayout = column(gap=8)
        self._arrange()

    def _arrange(self) -> None:
        intro = self.tr(
            "For clinicians: read the photo and what the program says of it, and say how far you "
            "agree with seven statements. The result is shown beside the figures published for "
            "SkinGPT-4. Everything stays on this computer."
        )
        buttons = row()
        for button in (self.begin, self.folder):
            buttons.addWidget(button)
        buttons.addStretch()
        lines = column(self, gap=12)
        lines.addWidget(text_label(self.tr("Validation study"), "title"))
        lines.addWidget(text_label(intro, "muted"))
        lines.addWidget(self.reader)
        lines.addWidget(self.blind)
        lines.addWidget(self.at_once)
        lines.addWidget(self.count)
        lines.addLayout(buttons)
        lines.addLayout(self._studies)
        lines.addStretch()

    def show_studies(self, studies: Sequence[Study], cases: int) -> None:
        """Show what was begun before, and how many cases a new one would have."""
        self.count.setText(
            self.tr("%n case(s) kept on this computer", "", cases)
            if cases
            else self.tr("No case is kept yet. Add the photos of a folder, or drop some photos.")
        )
        self.begin.setEnabled(cases > 0)
        clear(self._studies)
        for study in studies:
            self._studies.addWidget(self._line(study))

    def _line(self, study: Study) -> QFrame:
        card = frame("card")
        inside = row(card, margin=12)
        count = len(study.plan.case_ids)
        words = self.tr("{date} · {done} of %n case(s) judged", "", count).format(
            date=moment(study.started_at), done=len(study.ratings)
        )
        reader = f"{study.plan.reader} · " if study.plan.reader else ""
        inside.addWidget(text_label(reader + words), 1)
        actions = (
            (self.tr("Go on"), "primary", self.resumed, bool(study.left)),
            (self.tr("Results"), "", self.results_asked, bool(study.ratings)),
            (self.tr("Delete"), "quiet", self.delete_asked, True),
        )
        for text, role, signal, possible in actions:
            button = push_button(text, role)
            button.setVisible(possible)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(study))
            inside.addWidget(button)
        return card

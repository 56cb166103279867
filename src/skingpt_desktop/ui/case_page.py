"""The page of one case: next step, photo and findings, conversation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from skingpt_desktop.domain.findings import Assessment, NextStep, Outcome
from skingpt_desktop.domain.history import NOTHING_ASKED, History
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.case_flow import ANSWERABLE
from skingpt_desktop.ui.conversation_view import ConversationView
from skingpt_desktop.ui.drop_zone import BusyLine
from skingpt_desktop.ui.findings_panel import FindingsPanel
from skingpt_desktop.ui.help_page import HelpPage
from skingpt_desktop.ui.history_panel import HistoryPanel
from skingpt_desktop.ui.next_step_banner import NextStepBanner
from skingpt_desktop.ui.photo_strip import PhotoStrip
from skingpt_desktop.ui.photo_view import PhotoView
from skingpt_desktop.ui.pieces import (
    announce,
    column,
    frame,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.quality_hints import QualityHints
from skingpt_desktop.ui.question_bar import QuestionBar
from skingpt_desktop.ui.theme import Theme

_NO_FAULT = Quality(1.0)


class CasePage(QWidget):
    """Shows one case; it decides nothing."""

    another_photo = Signal()
    questions_shown = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._focus: tuple[tuple[float, ...], ...] = ()
        self._helps = self.is_asking = False
        self.banner = NextStepBanner(theme)
        self.photo = PhotoView(theme)
        self.photos = PhotoStrip(theme)
        self.hints = QualityHints(theme)
        self.looked_at = push_button(
            self.tr("Where it looked"),
            "quiet",
            hint=self.tr("Dims what it looked at less (Ctrl+E)"),
        )
        self.looked_note = text_label(
            self.tr(
                "Brighter: the places that counted most. This is where the program looked, "
                "not the border of the lesion, and it can look at the wrong place."
            ),
            "small",
        )
        self.looked_note.hide()
        self.looked_at.setCheckable(True)
        self.looked_at.toggled.connect(self._show_focus)
        theme.set_icon(self.looked_at, "look", "muted")
        self.report = push_button(
            self.tr("Report …"),
            "quiet",
            hint=self.tr("A page or two to print or save"),
        )
        theme.set_icon(self.report, "report", "muted")
        self.history = push_button(
            self.tr("A few questions …"),
            "chip",
            hint=self.tr("Your answers can show that care is needed sooner"),
        )
        self.busy = BusyLine()
        self.findings = FindingsPanel(desk, theme)
        self.findings.another_photo.connect(self.another_photo)
        self.conversation = ConversationView(desk, theme)
        self.questions = QuestionBar(theme)
        self.help = HelpPage(theme)
        self.help.another_photo.connect(self.another_photo)
        self.asking = HistoryPanel(theme)
        self.talk = self._make_talk()
        self.look = self._make_look()
        self._arrange()

    def _make_look(self) -> QWidget:
        content = QWidget()
        lines = column(content, gap=8)
        lines.setContentsMargins(0, 0, 8, 8)
        lines.addWidget(self.photo)
        lines.addWidget(self.photos)
        lines.addWidget(self.hints)
        under = row()
        under.addWidget(self.history)
        under.addWidget(self.report)
        under.addStretch()
        under.addWidget(self.looked_at)
        lines.addLayout(under)
        lines.addWidget(self.looked_note)
        lines.addWidget(self.busy)
        lines.addWidget(self.findings, 1)
        area = scrolled(content, self.tr("Photo and findings"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _make_talk(self) -> QStackedWidget:
        card: QFrame = frame("card")
        lines = column(card, margin=16, gap=12)
        lines.addWidget(self.conversation, 1)
        lines.addWidget(self.questions)
        talk = QStackedWidget()
        talk.addWidget(card)
        helpful = frame("card")
        area = scrolled(self.help, self.tr("What to do"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(helpful).addWidget(area)
        talk.addWidget(helpful)
        questions = frame("card")
        column(questions, margin=16).addWidget(self.asking)
        talk.addWidget(questions)
        return talk

    def _arrange(self) -> None:
        self.zones = QSplitter(Qt.Orientation.Horizontal)
        self.zones.setChildrenCollapsible(False)
        self.zones.addWidget(self.look)
        self.zones.addWidget(self.talk)
        self.zones.setStretchFactor(0, 4)
        self.zones.setStretchFactor(1, 5)
        self.zones.setSizes([400, 500])
        lines = column(self, margin=16, gap=12)
        lines.addWidget(self.banner)
        lines.addWidget(self.zones, 1)

    def clear(self) -> None:
        """Let go of the photo and of every word."""
        self.busy.rest()
        self.photo.clear()
        self.photos.show_photos((), 0, 1)
        self.hints.show_quality(_NO_FAULT)
        self._show_nothing_yet()
        self._show_no_case()
        self.asking.begin(NOTHING_ASKED)
        self.questions.field.clear()

    def show_photo(self, photo: Photo) -> None:
        """Show the first photo of a case of which nothing is known yet."""
        self.change_photo(photo)
        self._show_no_case()

    def _show_no_case(self) -> None:
        self.stop_asking()
        self.report.hide()
        self.banner.clear()
        self.questions.stop_editing()
        self.questions.wait_no_longer()
        self.conversation.show_turns((), 0)

    def change_photo(self, photo: Photo) -> None:
        """Show another photo of the same case; what is thought of it comes later."""
        self.busy.rest()
        self.photo.show_photo(photo)
        self.hints.show_quality(photo.quality)
        self._show_nothing_yet()

    def _show_nothing_yet(self) -> None:
        self._focus = ()
        self.looked_at.setChecked(False)
        self.looked_at.hide()
        self.findings.clear()
        self._helps = False
        self._show_talk()

    def show_assessment(self, assessment: Assessment, step: NextStep) -> None:
        """Show what was found in this photo, and the next step of the whole case first."""
        self.busy.rest()
        # The page for a photo that is too poor says the same, and more.
        is_poor = assessment.outcome is Outcome.POOR_PHOTO
        self.hints.show_quality(_NO_FAULT if is_poor else assessment.quality)
        self.banner.show_step(step)
        self.findings.show_assessment(assessment)
        self.report.show()
        self._focus = assessment.findings.focus
        self.looked_at.setVisible(bool(self._focus))
        self._show_focus(self.looked_at.isChecked())
        self._helps = assessment.outcome not in ANSWERABLE
        if self._helps:
            self.help.show_outcome(assessment)
        self._show_talk()
        if self._helps and not self.is_asking:
            self.help.again.setFocus()

    def toggle_focus(self) -> None:
        """Show or hide where the model looked, where there is something to show."""
        if self._focus:
            self.looked_at.toggle()

    def ask(self, history: History) -> None:
        """Ask the user a few questions, in place of the conversation, which goes on behind."""
        self.asking.begin(history)
        self.is_asking = True
        self._show_talk()
        self.questions_shown.emit()
        self.asking.take_focus()

    def stop_asking(self) -> None:
        """Back to the conversation."""
        self.is_asking = False
        self._show_talk()

    def _show_talk(self) -> None:
        self.talk.setCurrentIndex(2 if self.is_asking else int(self._helps))

    def _show_focus(self, shown: bool) -> None:
        self.photo.show_focus(self._focus if shown else ())
        self.looked_note.setVisible(shown and bool(self._focus))
        if shown:
            announce(self.photo, self.looked_note.text())

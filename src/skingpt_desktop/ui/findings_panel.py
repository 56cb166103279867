"""What the model sees in the photo, and what it may be."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from skingpt_desktop.domain.errors import KnowledgeError
from skingpt_desktop.domain.findings import (
    Assessment,
    ConceptScore,
    ConditionProbability,
    Outcome,
)
from skingpt_desktop.domain.photo import Quality
from skingpt_desktop.knowledge.advice import (
    concepts_to_name,
    conditions_to_name,
    likelihood_word,
)
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.anyway_card import anyway_card
from skingpt_desktop.ui.explained_row import ExplainedRow
from skingpt_desktop.ui.pieces import clear, column, frame, push_button, row, text_label
from skingpt_desktop.ui.record_dialog import RecordDialog
from skingpt_desktop.ui.records import (
    concept_explanation,
    concept_name,
    condition_explanation,
    condition_name,
    condition_record,
)
from skingpt_desktop.ui.theme import Theme
from skingpt_desktop.ui.wording import likelihood_text

_WORD_ROLES = {"likely": "tag-strong", "possible": "tag-soft"}


class FindingsPanel(QWidget):
    """The ranked possibilities with words, and the concepts as bars."""

    another_photo = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._assessment: Assessment | None = None
        self._shows_all = False
        self.figures = QCheckBox(self.tr("Show figures"))
        self.figures.setToolTip(self.tr("Shows the model's own percentages"))
        self.figures.toggled.connect(self._show_figures)
        self.figures.hide()
        self.all_concepts = push_button(self.tr("Show all signs"), "quiet")
        self.all_concepts.setCheckable(True)
        self.all_concepts.toggled.connect(self._toggle_all)
        self._lines = column(self, gap=12)

    @property
    def rows(self) -> list[ExplainedRow]:
        """The rows that are shown."""
        return [row for row in self.findChildren(ExplainedRow) if not row.isHidden()]

    def clear(self) -> None:
        """Show nothing."""
        self._assessment = None
        self._empty()

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found; in a photo too poor or without skin, only what helps."""
        self._assessment = assessment
        self._shows_all = False
        self._fill()

    def _empty(self) -> None:
        for kept in (self.figures, self.all_concepts):
            kept.setParent(self)
            kept.hide()
        clear(self._lines)

    def _fill(self) -> None:
        self._empty()
        assessment = self._assessment
        if assessment is None:
            return
        if assessment.outcome is Outcome.POSSIBILITIES:
            self._lines.addWidget(self._possibilities(assessment))
        elif assessment.outcome is Outcome.NOT_SURE:
            self._lines.addWidget(self._not_sure())
        if concepts_to_name(assessment):
            self._lines.addWidget(self._concepts(assessment))
        self._lines.addStretch(1)
        self._show_figures(self.figures.isChecked())

    def _possibilities(self, assessment: Assessment) -> QFrame:
        card = frame("card")
        lines = column(card, gap=4)
        lines.setContentsMargins(12, 12, 12, 12)
        top = row()
        top.setContentsMargins(8, 0, 4, 0)
        top.addWidget(text_label(self.tr("What it may be"), "heading"), 1)
        top.addWidget(self.figures)
        self.figures.show()
        lines.addLayout(top)
        for condition in conditions_to_name(assessment):
            lines.addWidget(self._condition_row(condition, assessment.quality))
        notes = [self.tr("Only a doctor can tell which of these it is, if any.")]
        if assessment.quality.limits_certainty:
            notes.append(self.tr("The photo has faults, so nothing is called likely."))
        for text in notes:
            note = text_label(text, "small")
            note.setContentsMargins(8, 4, 8, 0)
            lines.addWidget(note)
        return card

    def _condition_row(self, condition: ConditionProbability, quality: Quality) -> ExplainedRow:
        word = likelihood_word(condition.probability, quality)
        return ExplainedRow(
            self._theme,
            condition_name(self._desk, condition.name),
            explain=lambda: condition_explanation(self._desk, condition.name),
            word=likelihood_text(word),
            word_role=_WORD_ROLES.get(word, "tag"),
            figure=f"{condition.probability:.0%}",
            read_all=lambda: self._read_all(condition.name),
        )

    def _read_all(self, condition_id: str) -> None:
        with suppress(KeyError, KnowledgeError):
            name = condition_name(self._desk, condition_id)
            parts = condition_record(self._desk, condition_id)
            RecordDialog(name, parts, self.window()).open()

    def _not_sure(self) -> QFrame:
        card = frame("card")
        lines = column(card, margin=20, gap=8)
        lines.addWidget(text_label(self.tr("Not sure what this is"), "heading"))
        for text in (
            self.tr(
                "The photo looks like skin, but the program does not know it well enough to "
                "name anything. It says so instead of guessing."
            ),
            self.tr(
                "What may help: one sharp photo in daylight from a hand's width away, one from the "
                "side, and one from further off that shows where on the body it is."
            ),
        ):
            lines.addWidget(text_label(text, "muted"))
        again = push_button(self.tr("Try another photo …"))
        again.clicked.connect(self.another_photo)
        line = row()
        line.addWidget(again)
        line.addStretch()
        lines.addLayout(line)
        lines.addWidget(anyway_card(self._theme))
        return card

    def _concepts(self, assessment: Assessment) -> QFrame:
        card = frame("card")
        lines = column(card, gap=4)
        lines.setContentsMargins(12, 12, 12, 12)
        title = text_label(self.tr("What it sees"), "heading")
        title.setContentsMargins(8, 0, 8, 0)
        lines.addWidget(title)
        shown = concepts_to_name(assessment)
        if self._shows_all:
            shown = tuple(sorted(assessment.findings.concepts, key=lambda one: -one.score))
        for concept in shown:
            lines.addWidget(self._concept_row(concept))
        self.all_concepts.show()
        line = row()
        line.addWidget(self.all_concepts)
        line.addStretch()
        lines.addLayout(line)
        return card

    def _concept_row(self, concept: ConceptScore) -> ExplainedRow:
        return ExplainedRow(
            self._theme,
            concept_name(self._desk, concept.name),
            explain=lambda: concept_explanation(self._desk, concept.name),
            figure=f"{concept.score:.0%}",
            meter=concept.score,
        )

    def _toggle_all(self, shown: bool) -> None:
        self._shows_all = shown
        self.all_concepts.setText(
            self.tr("Show the clearest only") if shown else self.tr("Show all signs")
        )
        self._fill()

    def _show_figures(self, shown: bool) -> None:
        for one in self.findChildren(ExplainedRow):
            one.show_figure(shown)

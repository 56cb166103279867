"""One model on this computer, or one that can be fetched, as a card with what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from skingpt_desktop.domain.models import FitVerdict, InstalledModel, Offer
from skingpt_desktop.ui.flow_layout import FlowLayout
from skingpt_desktop.ui.models.wording import about_text, fit_text, fit_word, offer_text
from skingpt_desktop.ui.pieces import column, push_button, row, text_label
from skingpt_desktop.ui.translation import spoken


class Card(QFrame):
    """A heading with tags, lines of text, and buttons that can be held back together."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self.buttons: list[QPushButton] = []
        self._lines = column(self, margin=16, gap=8)
        self._heading: QHBoxLayout = row(gap=8)
        self._heading.addWidget(text_label(name, "strong"), 1)
        self._lines.addLayout(self._heading)
        self._button_lines = FlowLayout()

    def _add_tag(self, text: str, role: str) -> None:
        self._heading.addWidget(text_label(text, role, wrap=False), 0, Qt.AlignmentFlag.AlignTop)

    def _add_text(self, text: str, role: str = "body") -> None:
        if text:
            self._lines.addWidget(text_label(text, role))

    def _add_button(self, text: str, role: str = "", *, hint: str = "") -> QPushButton:
        button = push_button(text, role, hint=hint)
        button.setAccessibleName(f"{text}: {self.accessibleName()}")
        self.buttons.append(button)
        self._button_lines.addWidget(button)
        return button

    def _end(self) -> None:
        self._lines.addLayout(self._button_lines)

    def set_busy(self, busy: bool) -> None:
        """Hold the buttons back while something else is going on."""
        for button in self.buttons:
            button.setEnabled(not busy)


class ModelCard(Card):
    """A model on this computer."""

    use_asked = Signal(object)
    verify_asked = Signal(str)
    export_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, model: InstalledModel, *, in_use: bool) -> None:
        super().__init__(model.name)
        self.model = model
        self.in_use = in_use
        name = model.folder.name
        self._add_tags()
        self._add_texts()
        if not in_use and not model.damaged:
            too_large = model.fit is not None and model.fit.verdict is FitVerdict.TOO_LARGE
            use = self._add_button(self.tr("Use this model"), "" if too_large else "primary")
            use.clicked.connect(lambda: self.use_asked.emit(model.folder))
        if not model.damaged:
            check = self._add_button(
                self.tr("Check"), hint=self.tr("Reads every file and compares it with its hash")
            )
            check.clicked.connect(lambda: self.verify_asked.emit(name))
            export = self._add_button(self.tr("Copy to a stick …"))
            export.clicked.connect(lambda: self.export_asked.emit(name))
        if model.own and not in_use:
            remove = self._add_button(self.tr("Remove …"))
            remove.clicked.connect(lambda: self.remove_asked.emit(name))
        self._end()

    def _add_tags(self) -> None:
        model = self.model
        if self.in_use:
            self._add_tag(self.tr("In use"), "tag-strong")
        if model.damaged:
            self._add_tag(self.tr("Damaged"), "tag-warning")
        elif model.fit is not None and not self.in_use:
            fits = model.fit.verdict is FitVerdict.FITS
            self._add_tag(fit_word(model.fit), "tag-soft" if fits else "tag-warning")

    def _add_texts(self) -> None:
        model = self.model
        if model.damaged:
            self._add_text(
                self.tr("This model's description cannot be read. Remove it and get it again.")
            )
            return
        self._add_text(about_text(model), "small")
        self._add_text(spoken(model.intended_use))
        self._add_text(model.warning, "error")
        if model.fit is not None and not self.in_use:
            self._add_text(fit_text(model.fit), "muted")


class OfferCard(Card):
    """A model that can be fetched, or whose download was begun."""

    fetch_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, offer: Offer, *, begun: bool) -> None:
        super().__init__(offer.name)
        self.offer = offer
        if begun:
            self._add_tag(self.tr("Begun"), "tag-warning")
        elif offer.gated:
            self._add_tag(self.tr("Needs your consent on its page"), "tag")
        self._add_text(offer_text(offer), "small")
        self._add_text(spoken(offer.intended_use))
        text = self.tr("Go on") if begun else self.tr("Look at the download …")
        fetch = self._add_button(text, "primary" if begun else "")
        fetch.clicked.connect(lambda: self.fetch_asked.emit(offer))
        if begun:
            discard = self._add_button(self.tr("Throw away"))
            discard.clicked.connect(lambda: self.discard_asked.emit(offer))
        self._end()

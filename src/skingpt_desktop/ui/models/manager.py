"""The window of the model manager; it shows and asks, and decides nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from skingpt_desktop.domain.models import Transfer
from skingpt_desktop.ui.flow_layout import beside
from skingpt_desktop.ui.message_strip import MessageStrip
from skingpt_desktop.ui.models.cards import Card, ModelCard, OfferCard
from skingpt_desktop.ui.models.shelf_flow import Contents
from skingpt_desktop.ui.models.wording import transfer_text
from skingpt_desktop.ui.pieces import (
    clear,
    column,
    frame,
    make_endless,
    push_button,
    row,
    scrolled,
    text_label,
)
from skingpt_desktop.ui.room import resize_within
from skingpt_desktop.ui.theme import Theme

_WIDTH, _HEIGHT = 760, 680
_STEPS = 1000


class WorkLine(QFrame):
    """What is going on, how far it is, and a way to stop it."""

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self.label = text_label()
        self.detail = text_label(role="small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = push_button(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_asked)
        words = column(gap=4)
        for widget in (self.label, self.bar, self.detail):
            words.addWidget(widget)
        line = row(self, margin=16, gap=16)
        line.addLayout(words, 1)
        line.addWidget(self.stop)
        self.hide()

    def begin(self, text: str) -> None:
        """Something has begun; nobody knows yet how long it takes."""
        self.label.setText(f"{text} …")
        self.detail.setText("")
        make_endless(self.bar)
        self.show()

    def go_on(self, transfer: Transfer) -> None:
        """So far it is."""
        if transfer.total:
            self.bar.setProperty("endless", False)
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(_STEPS * min(1.0, transfer.done / transfer.total)))
        self.detail.setText(transfer_text(transfer))


class ModelManager(QDialog):
    """What is on this computer, what can be fetched, and what is being done."""

    look_up_asked = Signal(str)
    add_folder_asked = Signal()
    add_original_asked = Signal()
    token_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.strip = MessageStrip(theme)
        self.work = WorkLine()
        self.cards: list[Card] = []
        self._busy = False
        self._installed = column(gap=12)
        self._offered = column(gap=12)
        self.repository = QLineEdit()
        self.repository.setPlaceholderText(self.tr("owner/model"))
        self.repository.setAccessibleName(self.tr("Name of a model on the Hugging Face Hub"))
        self.repository.returnPressed.connect(self._look_up)
        self.look_up = push_button(self.tr("Look it up …"))
        self.look_up.clicked.connect(self._look_up)
        self.add_folder = self._link(self.tr("Add from a folder or stick …"), self.add_folder_asked)
        self.add_original = self._link(
            self.tr("Add MiniGPT-4 or SkinGPT-4 files …"), self.add_original_asked
        )
        self.token = self._link(self.tr("Hub access token …"), self.token_asked)
        self._arrange()
        self._theme = theme
        self._resize()
        theme.changed.connect(self._resize)

    def _resize(self) -> None:
        resize_within(self, self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def _link(self, text: str, signal: SignalInstance) -> QPushButton:
        button = push_button(text)
        button.clicked.connect(signal)
        return button

    def _arrange(self) -> None:
        lines = column(self, gap=0)
        lines.addWidget(self.strip)
        area = scrolled(self._content(), self.tr("Models"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.addWidget(area, 1)
        lines.addWidget(self.work)

    def _content(self) -> QWidget:
        content = QWidget()
        lines = column(content, margin=24, gap=12)
        lines.addWidget(text_label(self.tr("On this computer"), "heading"))
        lines.addWidget(
            text_label(
                self.tr(
                    "The model writes the answers. With every model, the photo is first looked at "
                    "by the part that was made for skin. Changing the model loses nothing."
                ),
                "muted",
            )
        )
        lines.addLayout(self._installed)
        lines.addLayout(beside(self.add_folder, self.add_original))
        self._add_fetching(lines)
        lines.addStretch()
        return content

    def _add_fetching(self, lines: QVBoxLayout) -> None:
        lines.addSpacing(12)
        lines.addWidget(frame("line"))
        lines.addSpacing(4)
        lines.addWidget(text_label(self.tr("Get more"), "heading"))
        lines.addWidget(
            text_label(
                self.tr(
                    "Larger models need a larger computer. You see what would be fetched, and "
                    "from where, before anything is."
                ),
                "muted",
            )
        )
        lines.addLayout(self._offered)
        asking = row()
        asking.addWidget(self.repository, 1)
        asking.addWidget(self.look_up)
        lines.addLayout(asking)
        lines.addLayout(beside(self.token))

    def show_contents(self, contents: Contents, in_use: Path | None) -> list[Card]:
        """Show what is there; the new cards, for who joins them to their work."""
        clear(self._installed)
        clear(self._offered)
        self.cards = [ModelCard(model, in_use=model.folder == in_use) for model in contents.models]
        for card in self.cards:
            self._installed.addWidget(card)
        for card in self._offers(contents):
            self.cards.append(card)
            self._offered.addWidget(card)
        self._hold_back()
        return self.cards

    def _offers(self, contents: Contents) -> list[OfferCard]:
        here = {model.folder.name for model in contents.models}
        begun = {offer.repository for offer in contents.begun}
        left = [
            offer
            for offer in contents.offers
            if offer.repository not in begun and offer.name not in here
        ]
        return [
            *(OfferCard(offer, begun=True) for offer in contents.begun),
            *(OfferCard(offer, begun=False) for offer in left),
        ]

    def begin(self, text: str) -> None:
        """Something is going on: one thing at a time."""
        self.strip.hide()
        self.work.begin(text)
        self._set_busy(True)

    def rest(self) -> None:
        """Nothing is going on."""
        self.work.hide()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._hold_back()

    def _hold_back(self) -> None:
        for card in self.cards:
            card.set_busy(self._busy)
        for widget in (self.look_up, self.repository, self.add_folder, self.add_original):
            widget.setEnabled(not self._busy)
        self.token.setEnabled(not self._busy)

    def _look_up(self) -> None:
        name = self.repository.text().strip()
        if name:
            self.look_up_asked.emit(name)

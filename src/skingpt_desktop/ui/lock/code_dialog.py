"""Shows a new recovery code, once, to be written down, printed or saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.ui.pieces import (
    at_the_right,
    column,
    frame,
    icon_label,
    push_button,
    row,
    selectable,
    text_label,
)
from skingpt_desktop.ui.room import fit_height, fix_width
from skingpt_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

_WIDTH = 520


class CodeDialog(QDialog):
    """The code opens nothing until `kept` is heard; leaving the dialog changes nothing."""

    kept = Signal()
    save_asked = Signal(str, str)

    def __init__(
        self, theme: Theme, code: str, *, replaces: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._code = code
        self.files: QFileDialog | None = None
        self.printing: QPrintDialog | None = None
        self.setWindowTitle(self.tr("Your recovery code"))
        self.code = selectable(text_label(code, "code", wrap=False))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
        self.code.setFont(font)
        self.code.setAccessibleName(self.tr("Recovery code: {code}").format(code=code))
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state = text_label(role="muted")
        self.state.hide()
        self.print_button = push_button(self.tr("Print …"))
        self.print_button.clicked.connect(self._choose_printer)
        self.save_button = push_button(self.tr("Save as a text file …"))
        self.save_button.clicked.connect(self._choose_file)
        self.has_it = QCheckBox(self.tr("I have written it down, printed it or saved it"))
        self.accept_button = push_button(self.tr("Done"), "primary")
        self.has_it.toggled.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        self.accept_button.clicked.connect(self.kept)
        self.skip_button = push_button(self.tr("Not now"))
        self.skip_button.clicked.connect(self.reject)
        self._arrange(theme, replaces)
        fix_width(self, theme.px(_WIDTH))

    def _texts(self, replaces: bool) -> tuple[str, ...]:
        why = self.tr(
            "If you forget your passphrase, or this computer loses its key, this code opens your "
            "cases and your backups. Without it they would be lost."
        )
        where = self.tr(
            "Keep it on paper or on a stick, away from this computer: whoever has both can open "
            "your cases. It is shown this one time only."
        )
        old = self.tr("A code that you made before opens nothing any more once you press Done.")
        return (why, where, old) if replaces else (why, where)

    def _arrange(self, theme: Theme, replaces: bool) -> None:
        title = row(gap=12)
        title.addWidget(icon_label(theme, "lock", 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(text_label(self.windowTitle(), "heading"), 1)
        lines = column(self, margin=24, gap=12)
        lines.addLayout(title)
        for text in self._texts(replaces):
            lines.addWidget(text_label(text))
        card = frame("card")
        column(card, margin=16).addWidget(self.code)
        lines.addWidget(card)
        ways = row()
        ways.addWidget(self.print_button)
        ways.addWidget(self.save_button)
        ways.addStretch()
        lines.addLayout(ways)
        for widget in (self.state, self.has_it):
            lines.addWidget(widget)
        lines.addLayout(at_the_right(self.skip_button, self.accept_button))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its text needs."""
        super().showEvent(event)
        fit_height(self)

    @property
    def sheet(self) -> str:
        """What is printed or saved."""
        words = self.tr(
            "Did you forget your passphrase, or did the computer lose its key? Then this code "
            "opens your cases in SkinGPT Desktop, and the backups made since. Keep it in a safe "
            "place, away from the computer."
        )
        return f"{self.windowTitle()}\n\n{self._code}\n\n{words}\n"

    def show_done(self, text: str) -> None:
        """It was printed or saved."""
        self._say(text, "muted")
        self.has_it.setChecked(True)

    def show_error(self, error: SkinGPTError) -> None:
        """It could not be printed, saved or kept."""
        self._say(f"{error.title}. {error.message}", "error")

    def print_on(self, printer: "QPrinter") -> None:
        """Print the code with its explanation."""
        document = QTextDocument()
        document.setPlainText(self.sheet)
        document.print_(printer)
        self.show_done(self.tr("Sent to the printer"))

    def _say(self, text: str, role: str) -> None:
        self.state.setProperty("role", role)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(text)
        self.state.show()
        fit_height(self)

    def _choose_printer(self) -> None:
        # Only here: few print, and it keeps the window from being seen for a while.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printing = QPrintDialog(printer, self)
        self.printing.accepted.connect(lambda: self.print_on(printer))
        self.printing.finished.connect(self.printing.deleteLater)
        QDialog.open(self.printing)

    def _choose_file(self) -> None:
        self.files = QFileDialog(self, self.tr("Save the recovery code"))
        self.files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.files.setNameFilters([self.tr("Plain text") + " (*.txt)"])
        self.files.setDefaultSuffix(".txt")
        self.files.selectFile("skingpt-recovery-code.txt")
        self.files.fileSelected.connect(lambda name: self.save_asked.emit(name, self.sheet))
        self.files.finished.connect(self.files.deleteLater)
        self.files.open()

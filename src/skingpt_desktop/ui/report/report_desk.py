"""Joins the open case with the report's dialog, and the dialog with the work beside the window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from skingpt_desktop.domain.cases import Case, CasePhoto, StoredPhoto
from skingpt_desktop.domain.errors import Cancelled, ReportError, SkinGPTError
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.report.wish import ReportWish
from skingpt_desktop.services.desk import Desk, OpenedCase
from skingpt_desktop.ui.case_desk import CaseDesk
from skingpt_desktop.ui.case_flow import CaseFlow
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.jobs import Handlers, Lanes, Task, plain
from skingpt_desktop.ui.open_photo import OpenPhoto
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.report.printing import PRINT_DPI, print_pages
from skingpt_desktop.ui.report.report_dialog import Form, ReportDialog

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from skingpt_desktop.report.typesetting import TypesetReport

PREVIEW_DPI = 110.0
_MAKE, _SAVE, _PRINT = "make", "save", "print"


@dataclass(frozen=True, slots=True)
class Preview:
    """A report to look at: its pages as PNG, and its words for a screen reader."""

    wish: ReportWish
    report: "TypesetReport"
    pages: tuple[bytes, ...]
    text: str


class ReportDesk(QObject):
    """Makes the report again whenever another one is chosen; the newest choice wins."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        cases: CaseDesk,
        parts: Parts,
        choices: Choices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._lanes = lanes
        self._cases = cases
        self._parts = parts
        self._choices = choices
        self._window = window
        self._opened: OpenedCase | None = None
        self._preview: Preview | None = None
        self.dialog: ReportDialog | None = None
        self.printing: QPrintDialog | None = None
        parts.page.report.clicked.connect(self.show)

    def show(self) -> None:
        """Show the report of the open case."""
        flow = self._cases.current
        if flow is None or flow.assessment is None:
            self._parts.strip.show_news(
                "report",
                self.tr("There is nothing to report yet"),
                self.tr("Open a case, or drop a photo and wait until it was looked at."),
            )
        elif self.dialog is None:
            self._ask_for_case(flow)

    def _ask_for_case(self, flow: CaseFlow) -> None:
        """What is kept knows title and day; what is not kept is taken from the screen."""
        number, on_screen = flow.case_id, _from_screen(flow)
        if number is None:
            self._show_dialog(on_screen)
            return
        turns = on_screen.case.turns

        def show(kept: OpenedCase) -> None:
            self._show_dialog(replace(kept, case=replace(kept.case, turns=turns)))

        handlers = Handlers(show, lambda error: self._parts.strip.show_error("report", error))
        self._lanes.store.submit(plain(lambda: self._desk.store_case(number)), handlers, "report")

    def _show_dialog(self, opened: OpenedCase) -> None:
        self._opened = opened
        self.dialog = ReportDialog(
            self._parts.theme,
            opened.case.created_at,
            self._window,
            self._choices.now.paper,
            opened.case.person,
        )
        self.dialog.wished.connect(self._make)
        self.dialog.save_asked.connect(self._save)
        self.dialog.print_asked.connect(self._choose_printer)
        self.dialog.stopped.connect(self._stop)
        self.dialog.finished.connect(self._end)
        self.dialog.open()
        self._make(self.dialog.wish)

    def _end(self) -> None:
        self._stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._opened = self._preview = None

    def _stop(self) -> None:
        for topic in (_MAKE, _SAVE, _PRINT):
            self._lanes.report.forget(topic)

    def _make(self, wish: ReportWish) -> None:
        opened = self._opened
        assert opened is not None

        def task(_report: Callable[[Any], None], is_cancelled: IsCancelled) -> Preview:
            made = self._desk.report_typeset(opened, wish)
            if is_cancelled():
                raise Cancelled
            pages = made.pictures(PREVIEW_DPI)
            return Preview(wish, made, pages, self._desk.report_text(opened, wish))

        self._submit(_MAKE, self.tr("Making the report"), task, self._made)

    def _made(self, preview: Preview) -> None:
        self._preview = preview
        if self.dialog is not None:
            self.dialog.show_pages(preview.pages, preview.text)

    def _save(self, name: str, form: Form) -> None:
        preview, opened = self._preview, self._opened
        assert preview is not None
        assert opened is not None
        path = Path(name)

        def work() -> None:
            # What it brings along is not loaded before the window is painted.
            from skingpt_desktop.services.export import write_export  # noqa: PLC0415

            write_export(path, self._bytes(form, opened, preview), replace=True)

        self._submit(_SAVE, self.tr("Saving"), plain(work), lambda _: self._saved(path))

    def _bytes(self, form: Form, opened: OpenedCase, preview: Preview) -> bytes:
        if form is Form.PDF:
            return preview.report.pdf
        if form is Form.TEXT:
            return preview.text.encode()
        return self._desk.report_fhir(opened, with_name=preview.wish.with_name).encode()

    def _saved(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.show_done(self.tr("Saved as {name}").format(name=path.name))

    def _choose_printer(self) -> None:
        # Only here: few print, and it keeps the window from being seen for a while.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printing = QPrintDialog(printer, self.dialog)
        self.printing.accepted.connect(lambda: self.print_on(printer))
        self.printing.finished.connect(self.printing.deleteLater)
        QDialog.open(self.printing)

    def print_on(self, printer: "QPrinter") -> None:
        """Print the report that is shown."""
        preview = self._preview
        assert preview is not None

        def task(_report: Callable[[Any], None], _is_cancelled: IsCancelled) -> tuple[bytes, ...]:
            return preview.report.pictures(PRINT_DPI)

        self._submit(
            _PRINT,
            self.tr("Getting the pages ready to print"),
            task,
            lambda pages: self._print(pages, printer),
        )

    def _print(self, pages: tuple[bytes, ...], printer: "QPrinter") -> None:
        if self.dialog is None:
            return
        if print_pages(pages, printer):
            self.dialog.show_done(self.tr("Sent to the printer"))
            return
        self.dialog.show_error(
            ReportError(
                self.tr("The printer cannot be reached"),
                self.tr("Check that it is switched on and connected, or save the report instead."),
            )
        )

    def _submit(self, topic: str, text: str, task: Task, done: Callable[[Any], None]) -> None:
        if self.dialog is not None:
            self.dialog.show_busy(text)
        self._lanes.report.submit(task, Handlers(done, self._failed), topic)

    def _failed(self, error: SkinGPTError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)


def _from_screen(flow: CaseFlow) -> OpenedCase:
    now, looked_at = datetime.now(tz=UTC), [one for one in flow.photos if one.assessment]
    photos = tuple(_as_stored(one) for one in looked_at)
    return OpenedCase(
        Case(flow.case_id or 0, "", now, now, photos, tuple(flow.turns)),
        tuple(one.whole for one in looked_at),
        tuple(one.shown for one in looked_at),
    )


def _as_stored(photo: OpenPhoto) -> CasePhoto:
    whole = photo.whole
    assert photo.assessment is not None
    stored = StoredPhoto(whole.width, whole.height, b"", b"", whole.digest, photo.framing)
    return CasePhoto(stored, photo.assessment)

"""The report in the window: seen, changed, saved, printed, and what can go wrong."""

import json

import pypdf
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from scripted_desk import SENTENCES

from read_back import ReadBack, squeezed
from skingpt_desktop.domain.cases import CaseDetails
from skingpt_desktop.domain.errors import DiskFull, ReportError
from skingpt_desktop.report.wish import Audience
from skingpt_desktop.ui.report.report_dialog import Form


@pytest.fixture
def shown(driver):
    """The dialog with the patient's report of an answered case."""
    driver.take_photo_and_wait()
    driver.page.report.click()
    driver.until(lambda: driver.window.reports.dialog is not None)
    dialog = driver.window.reports.dialog
    wait_until_ready(driver, dialog)
    yield driver, dialog
    if driver.window.reports.dialog is not None:
        dialog.reject()
    driver.wait_until_idle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until_ready(driver, dialog):
    driver.until(lambda: dialog.pages.count > 0 and dialog.busy.isHidden())


def wishes(driver):
    return [wish for _, wish in driver.desk.called("report_typeset")]


def test_the_report_of_a_case_is_seen_before_it_is_printed(shown):
    driver, dialog = shown
    assert wishes(driver)[0].audience is Audience.PATIENT
    assert driver.desk.threads("report_") <= {"report_0"}
    assert not dialog.pages.widget().findChildren(type(dialog.status))[0].pixmap().isNull()
    said = dialog.pages.accessibleDescription()
    assert "WHAT TO DO NEXT" in said
    assert SENTENCES[0].text in said.replace("\n", " ")
    assert dialog.save_button.isEnabled()


def test_another_reader_and_another_language(shown):
    driver, dialog = shown
    dialog.for_doctor.click()
    wait_until_ready(driver, dialog)
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    wait_until_ready(driver, dialog)
    last = wishes(driver)[-1]
    assert (last.audience, last.language) == (Audience.DOCTOR, "ar")
    assert "تقرير للطبيب" in dialog.pages.accessibleDescription()


def test_the_person_is_named_unless_that_is_switched_off(driver, tmp_path):
    driver.take_photo_and_wait()
    anna = driver.desk.store_add_person("Anna Ö.", 1948)
    driver.desk.store_describe(1, CaseDetails("Arm", person_id=anna))
    driver.page.report.click()
    driver.until(lambda: driver.window.reports.dialog is not None)
    dialog = driver.window.reports.dialog
    path, bundles = tmp_path / "case.json", []
    for _ in range(2):
        wait_until_ready(driver, dialog)
        named = "For Anna Ö., born 1948" in dialog.pages.accessibleDescription()
        assert named == dialog.with_name.isChecked()
        dialog.save_asked.emit(str(path), Form.FHIR)
        driver.wait_until_idle()
        bundles.append(path.read_text("utf-8"))
        dialog.with_name.click()
    assert [("Anna" in one, '"1948"' in one) for one in bundles] == [(True, True), (False, False)]
    resources = [one["resource"] for one in json.loads(bundles[0])["entry"]]
    assert [one["resourceType"] for one in resources].count("Patient") == 1
    assert all(
        one["subject"]["reference"].startswith("urn:uuid:")
        for one in resources
        if one["resourceType"] not in ("Patient", "Device")
    )
    dialog.reject()
    driver.wait_until_idle()


@pytest.mark.parametrize("ending", ["pdf", "txt", "json"])
def test_saved_as_the_ending_says(ending, shown, tmp_path):
    driver, dialog = shown
    path = tmp_path / f"mine.{ending}"
    (dialog.save_button if ending == "pdf" else dialog.other_button).click()
    assert dialog.files is not None
    assert dialog.files.selectedFiles()[0].rsplit("/", 1)[1].startswith("skin-report-2026-11-2")
    dialog.files.fileSelected.emit(str(path))
    dialog.files.reject()
    driver.until(lambda: dialog.status.text() == f"Saved as mine.{ending}")
    data = path.read_bytes()
    if ending == "pdf":
        assert squeezed(SENTENCES[0].text) in ReadBack(data).text
    elif ending == "json":
        assert json.loads(data)["resourceType"] == "Bundle"
        assert b"image/jpeg" not in data
    else:
        assert SENTENCES[2].text in data.decode().replace("\n", " ")


def test_what_cannot_be_saved_is_said_and_can_be_tried_again(shown, tmp_path):
    driver, dialog = shown
    dialog.save_asked.emit(str(tmp_path / "no" / "folder" / "x.pdf"), Form.PDF)
    driver.until(lambda: "cannot be written" in dialog.status.text())
    assert dialog.save_button.isEnabled()
    dialog.save_asked.emit(str(tmp_path / "x.pdf"), Form.PDF)
    driver.until(lambda: dialog.status.text() == "Saved as x.pdf")


def test_every_page_is_printed_on_the_whole_paper(shown, tmp_path):
    driver, dialog = shown
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    driver.window.reports.print_on(printer)
    driver.until(lambda: dialog.status.text() == "Sent to the printer")
    pages = pypdf.PdfReader(tmp_path / "paper.pdf").pages
    assert len(pages) == dialog.pages.count
    image = pages[0].images[0].image
    assert min(image.size) > 2000


def test_the_print_button_opens_the_systems_dialog(shown, tmp_path):
    driver, dialog = shown
    dialog.print_button.click()
    printing = driver.window.reports.printing
    driver.until(printing.isVisible)
    printer = printing.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printing.done(printing.DialogCode.Accepted)
    driver.until(lambda: dialog.status.text() == "Sent to the printer")
    assert len(pypdf.PdfReader(tmp_path / "paper.pdf").pages) == dialog.pages.count


def test_a_printer_that_cannot_be_reached_is_said(shown, tmp_path, no_qt_warnings):
    driver, dialog = shown
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "folder" / "paper.pdf"))
    driver.window.reports.print_on(printer)
    driver.until(lambda: "printer cannot be reached" in dialog.status.text())
    assert no_qt_warnings.pop() == "QPainter::begin(): Returned false"


def test_a_report_that_cannot_be_made_is_said(driver):
    driver.take_photo_and_wait()
    driver.desk.fail("report_typeset", ReportError("The report cannot be made", "Install again."))
    driver.page.report.click()
    driver.until(lambda: driver.window.reports.dialog is not None)
    dialog = driver.window.reports.dialog
    driver.until(lambda: "The report cannot be made" in dialog.status.text())
    assert not dialog.save_button.isEnabled()
    dialog.for_doctor.click()
    wait_until_ready(driver, dialog)
    assert dialog.save_button.isEnabled()
    dialog.reject()


def test_making_a_report_can_be_stopped(driver):
    driver.take_photo_and_wait()
    gate = driver.desk.gate("report_typeset")
    gate.close()
    driver.page.report.click()
    driver.until(gate.reached.is_set)
    dialog = driver.window.reports.dialog
    assert not dialog.stop_button.isHidden()
    dialog.stop_button.click()
    assert dialog.status.text() == "Stopped"
    gate.open()
    driver.wait_until_idle()
    assert dialog.pages.count == 0
    assert not dialog.save_button.isEnabled()
    dialog.reject()


def test_a_case_that_is_not_kept_has_a_report_too(driver, qtbot):
    driver.desk.fail("store_add_case", DiskFull("The disk is full", "Free some space."))
    driver.take_photo()
    driver.until(lambda: bool(driver.turns) and driver.window.cases.is_settled)
    driver.page.report.click()
    dialog = driver.window.reports.dialog
    wait_until_ready(driver, dialog)
    assert SENTENCES[0].text in dialog.pages.accessibleDescription().replace("\n", " ")
    dialog.reject()
    driver.window.cases.keep_all()
    driver.wait_until_kept()


def test_without_a_case_the_menu_says_what_to_do(driver):
    driver.window.reports.show()
    assert driver.strip.title.text() == "There is nothing to report yet"
    assert driver.window.reports.dialog is None

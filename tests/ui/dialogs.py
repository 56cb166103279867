"""Every dialog of the window, opened as its user opens it; cases 1 and 2 are kept."""

from PySide6.QtWidgets import QApplication, QDialog, QPushButton


def _open_record(driver):
    row = driver.page.findings.rows[0]
    row.button.setChecked(True)
    row.findChildren(QPushButton)[-1].click()


def _open_study_case(driver):
    driver.window.study.show()
    driver.until(lambda: driver.window.study.dialog is not None)
    driver.wait_until_idle()
    start = driver.window.study.dialog.start
    start.at_once.setChecked(True)
    start.begin.click()


OPENERS = {
    "settings": lambda driver: driver.window.settings.show(),
    "diagnostics": lambda driver: driver.window.settings.diagnose(),
    "help": lambda driver: driver.window.help.show(),
    "about": lambda driver: driver.window.help.show_about(),
    "version": lambda driver: driver.window.release.show(),
    "lock and keys": lambda driver: driver.window.keys.show(),
    "recovery code": lambda driver: driver.window.keys.offer_code(),
    "models": lambda driver: driver.window.models.show(),
    "report": lambda driver: driver.window.reports.show(),
    "framing": lambda driver: driver.page.photos.adjust.click(),
    "photo guide": lambda driver: driver.parts.drop_zone.guide.click(),
    "record": _open_record,
    "details": lambda driver: driver.window.cases_desk.ask_details(1),
    "people": lambda driver: driver.window.cases_desk.show_people(),
    "put under": lambda driver: driver.window.cases_desk.ask_person((1, 2)),
    "over time": lambda driver: driver.window.cases_desk.compare((1, 2)),
    "delete question": lambda driver: driver.window.deleting.ask((1, 2)),
    "study": lambda driver: driver.window.study.show(),
    "study case": _open_study_case,
}


def open_dialog(driver, name):
    """Open it and wait until all of it is there."""
    OPENERS[name](driver)
    driver.until(lambda: shown_dialog() is not None)
    driver.wait_until_idle()
    driver.qtbot.wait(20)
    return shown_dialog()


def shown_dialog():
    """The dialog that is open, if one is."""
    tops = QApplication.topLevelWidgets()
    return next((one for one in tops if isinstance(one, QDialog) and one.isVisible()), None)

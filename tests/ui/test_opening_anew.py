"""One window after the other, each in the language of then."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from scripted_desk import RESOURCES

from skingpt_desktop.app import _show_windows
from skingpt_desktop.services.settings import SettingsFile
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.translation import use_language

TRANSLATIONS = RESOURCES / "translations"


def test_the_window_opens_anew_in_the_language_that_was_chosen(qapp, desk, shelf, tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(welcomed=True, language="en")
    titles = []

    def make(choices):
        window = MainWindow(desk, RESOURCES, shelf, choices)
        titles.append(window.menuBar().actions()[0].text())
        window.model.ready.connect(lambda _: QTimer.singleShot(0, window, lambda: use(window)))
        return window

    def use(window):
        if len(titles) == 1:
            window.choices.change(language="es")
            window.open_anew()
        else:
            window.close()
            window.deleteLater()

    try:
        assert _show_windows(qapp, Choices(settings), make, TRANSLATIONS) == 0
    finally:
        use_language(qapp, TRANSLATIONS, "en")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert titles == ["&File", "&Archivo"]

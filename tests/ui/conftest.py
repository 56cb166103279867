"""The window in front of the scripted program, without a screen."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from scripted_desk import RESOURCES, ScriptedDesk
from scripted_shelf import ScriptedShelf

from skingpt_desktop.ui.incoming import Incoming
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.translation import use_language

PATIENT = 20_000
"""Milliseconds that a wait may take on a busy computer."""

_NO_TROUBLE = ("propagateSizeHints", "This plugin does not support")


@pytest.fixture(autouse=True)
def no_qt_warnings():
    """Whatever Qt complains about fails the test."""
    complaints = []

    def take(kind, context, message):
        if not any(part in message for part in _NO_TROUBLE):
            complaints.append(message)

    before = qInstallMessageHandler(take)
    yield complaints
    qInstallMessageHandler(before)
    assert not complaints


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """What Python made and Qt still holds when both end would be destroyed twice."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def english(qapp):
    """What is said of one and of many, with days and numbers as this computer writes them."""
    language = QLocale()
    use_language(qapp, RESOURCES / "translations", "en")
    QLocale.setDefault(language)


@pytest.fixture(autouse=True)
def same_language(qapp, english):
    """Every test begins with the language and the direction that the first one found."""
    language, direction = QLocale(), qapp.layoutDirection()
    yield
    QLocale.setDefault(language)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def desk(knowledge):
    return ScriptedDesk(knowledge)


@pytest.fixture
def shelf():
    return ScriptedShelf()


class Driver:
    """Uses the window as a person does, and waits for what a person waits for."""

    def __init__(self, window, desk, qtbot):
        self.window = window
        self.desk = desk
        self.qtbot = qtbot

    @property
    def parts(self):
        return self.window.parts

    @property
    def page(self):
        return self.window.parts.page

    @property
    def turns(self):
        return self.page.conversation.turns

    @property
    def strip(self):
        return self.window.parts.strip

    @property
    def titles(self):
        """The titles in the list, as they are shown."""
        model = self.parts.cases.items.cases
        return [model.index(row).data() for row in range(model.rowCount())]

    def until(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENT)

    def reach(self, gate):
        self.until(self.desk.gate(gate).reached.is_set)

    def take_photo(self, name="arm.jpg"):
        self.window.intake.take(Incoming(Path(name)))

    def take_photo_and_wait(self, name="arm.jpg"):
        """Until the findings, the first answer and all of it kept are there."""
        kept = len(self.desk.called("store_add_turn"))
        self.take_photo(name)
        self.until(lambda: len(self.desk.called("store_add_turn")) > kept)
        self.wait_until_kept()

    def wait_until_kept(self):
        self.until(lambda: self.window.cases.is_settled and not self.window.cases.has_unkept)
        self.wait_until_idle()

    def wait_until_idle(self):
        lanes = self.window.lanes
        all_of_them = (
            lanes.model,
            lanes.photo,
            lanes.store,
            lanes.shelf,
            lanes.report,
            lanes.check,
            lanes.stick,
            lanes.camera,
        )
        self.until(lambda: not any(lane.busy for lane in all_of_them))


@pytest.fixture
def make_driver(qtbot, desk, shelf):
    drivers = []

    def make(*, ready=True, choices=None, **more):
        window = MainWindow(desk, RESOURCES, shelf, choices, **more)
        window.show()
        driver = Driver(window, desk, qtbot)
        drivers.append(driver)
        if ready:
            driver.until(lambda: window.model.is_ready and window.store.is_open)
            driver.wait_until_idle()
        return driver

    yield make
    for driver in drivers:
        for gate in (*desk.gates.values(), *shelf.gates.values()):
            gate.open()
        desk.errors.clear()
        if driver.window.store_desk.dialog:
            driver.window.store_desk.dialog.reject()
        driver.window.close()
        driver.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def driver(make_driver):
    return make_driver()

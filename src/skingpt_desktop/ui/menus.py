"""Menus and shortcuts of the window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Commands:
    """What the menus can do."""

    new: Callable[[], None]
    open: Callable[[], None]
    paste: Callable[[], None]
    camera: Callable[[], None]
    add_photo: Callable[[], None]
    remove_photo: Callable[[], None]
    close: Callable[[], object]
    lock: Callable[[], None]
    keys: Callable[[], None]
    back_up: Callable[[], None]
    restore: Callable[[], None]
    rename: Callable[[], None]
    delete: Callable[[], None]
    undo: Callable[[], None]
    details: Callable[[], None]
    people: Callable[[], None]
    compare: Callable[[], None]
    done: Callable[[], None]
    following: Callable[[], None]
    find: Callable[[], None]
    stop: Callable[[], None]
    question: Callable[[], None]
    report: Callable[[], None]
    study: Callable[[], None]
    figures: Callable[[], None]
    looked: Callable[[], None]
    larger: Callable[[], None]
    smaller: Callable[[], None]
    plain_size: Callable[[], None]
    models: Callable[[], None]
    settings: Callable[[], None]
    help: Callable[[], None]
    diagnostics: Callable[[], None]
    about: Callable[[], None]
    version: Callable[[], None]
    photo_guide: Callable[[], None]
    scheme: Callable[[Qt.ColorScheme | None], None]


_WORKS_LOCKED = "worksLocked"


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Menus", text)


def about_cases(window: QMainWindow) -> list[QAction]:
    """What the menus offer that has to do with the cases, and waits while they are locked."""
    menus = window.menuBar().findChildren(QMenu)
    every = [action for menu in menus for action in menu.actions()]
    return [action for action in every if not action.property(_WORKS_LOCKED)]


def add_menus(window: QMainWindow, commands: Commands) -> None:
    """Give the window its menus. Esc stops an answer beside Ctrl+."""
    _add_file_menu(window, commands)
    _add_case_menu(window, commands)
    _add_view_menu(window, commands)
    model = window.menuBar().addMenu(tr("&Model"))
    _add(model, tr("&Models …"), commands.models, QKeySequence("Ctrl+M"))
    _add_help_menu(window, commands)


def _add_file_menu(window: QMainWindow, commands: Commands) -> None:
    keys = QKeySequence.StandardKey
    file = window.menuBar().addMenu(tr("&File"))
    _add(file, tr("&New conversation"), commands.new, QKeySequence(keys.New))
    _add(file, tr("&Open a photo …"), commands.open, QKeySequence(keys.Open))
    _add(file, tr("&Take a photo …"), commands.camera, QKeySequence("Ctrl+T"))
    _add(file, tr("&Paste a photo"), commands.paste, QKeySequence(keys.Paste))
    file.addSeparator()
    _add(file, tr("&Back up all cases …"), commands.back_up)
    _add(file, tr("&Restore a backup …"), commands.restore)
    file.addSeparator()
    _add(file, tr("&Lock now"), commands.lock, QKeySequence("Ctrl+L"))
    _add(file, tr("Lock and &keys …"), commands.keys)
    file.addSeparator()
    _add(file, tr("&Settings …"), commands.settings, QKeySequence("Ctrl+,"))
    file.addSeparator()
    _always(_add(file, tr("&Quit"), commands.close, QKeySequence("Ctrl+Q")))


def _add_case_menu(window: QMainWindow, commands: Commands) -> None:
    keys = QKeySequence.StandardKey
    case = window.menuBar().addMenu(tr("&Case"))
    _add(case, tr("Add a p&hoto …"), commands.add_photo, QKeySequence("Ctrl+Shift+O"))
    _add(case, tr("Re&move this photo …"), commands.remove_photo)
    _add(case, tr("&Ask a question"), commands.question, QKeySequence("Ctrl+K"))
    _add(case, tr("&Stop the answer"), commands.stop, QKeySequence("Ctrl+."))
    case.addSeparator()
    _add(case, tr("Re&port: print or save …"), commands.report, QKeySequence(keys.Print))
    _add(case, tr("&Validation study …"), commands.study)
    _add(case, tr("&Find a case"), commands.find, QKeySequence(keys.Find))
    _add(case, tr("Mark as d&one, or not"), commands.done, QKeySequence("Ctrl+Return"))
    _add(case, tr("Ne&xt case that is not done"), commands.following, QKeySequence("Ctrl+J"))
    _add(case, tr("&Rename"), commands.rename)
    _add(case, tr("De&tails …"), commands.details, QKeySequence("F4"))
    _add(case, tr("&Compare photos …"), commands.compare, QKeySequence("Ctrl+D"))
    _add(case, tr("Peop&le …"), commands.people)
    case.addSeparator()
    _add(case, tr("&Delete"), commands.delete)
    _add(case, tr("&Undo the deletion"), commands.undo, QKeySequence(keys.Undo))


def _add_view_menu(window: QMainWindow, commands: Commands) -> None:
    view = window.menuBar().addMenu(tr("&View"))
    _add(view, tr("Show or hide &figures"), commands.figures)
    _add(view, tr("Show or hide &where it looked"), commands.looked, QKeySequence("Ctrl+E"))
    view.addSeparator()
    _always(
        _add(
            view,
            tr("&Larger text"),
            commands.larger,
            QKeySequence("Ctrl++"),
            QKeySequence("Ctrl+="),
        )
    )
    _always(_add(view, tr("&Smaller text"), commands.smaller, QKeySequence("Ctrl+-")))
    _always(_add(view, tr("&Plain text size"), commands.plain_size, QKeySequence("Ctrl+0")))
    view.addSeparator()
    _always(_add(view, tr("&Light"), lambda: commands.scheme(Qt.ColorScheme.Light)))
    _always(_add(view, tr("&Dark"), lambda: commands.scheme(Qt.ColorScheme.Dark)))
    _always(_add(view, tr("&As the computer has it"), lambda: commands.scheme(None)))


def _add_help_menu(window: QMainWindow, commands: Commands) -> None:
    keys = QKeySequence.StandardKey
    info = window.menuBar().addMenu(tr("&Help"))
    _always(_add(info, tr("&Help"), commands.help, QKeySequence(keys.HelpContents)))
    _always(_add(info, tr("&How to take a good photo"), commands.photo_guide))
    _always(_add(info, tr("&What this is and is not"), commands.about))
    _always(_add(info, tr("&Diagnostics …"), commands.diagnostics))
    _always(_add(info, tr("&Check for a new version …"), commands.version))


def _always(action: QAction) -> None:
    """It may be used while the cases are locked."""
    action.setProperty(_WORKS_LOCKED, True)


def _add(menu: QMenu, text: str, work: Callable[[], object], *keys: QKeySequence) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts(list(keys))
    action.triggered.connect(lambda _checked=False: work())
    return action

"""The window: a composition root."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtWidgets import QApplication

from skingpt_desktop import __version__
from skingpt_desktop.logs import start_log
from skingpt_desktop.offline import go_offline
from skingpt_desktop.paths import APP_NAME, DEFAULT_MODEL, find_paths
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.ui.main_window import MainWindow
from skingpt_desktop.ui.translation import install_translation

_log = logging.getLogger(__name__)


def main() -> int:
    """Open the window; the exit code when it is closed."""
    go_offline()
    paths = find_paths()
    start_log(paths.logs)
    sys.excepthook = _log_error
    threading.excepthook = lambda args: _log_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    application = QApplication(sys.argv)
    application.setApplicationName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("skingpt-desktop")
    application.setStyle("Fusion")
    install_translation(application, paths.resources / "translations")
    desk = LocalDesk(paths.models / DEFAULT_MODEL, paths.knowledge, paths.cases)
    window = MainWindow(desk, paths.resources)
    window.show()
    code = application.exec()
    logging.shutdown()
    return code


def _log_error(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.error("unexpected error", exc_info=(kind, error, trace))

"""The window's language: a compiled file per language, found by the computer's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


def install_translation(
    app: QCoreApplication, folder: Path, locale: QLocale | None = None
) -> QTranslator | None:
    """Have the window speak the user's language; None where only English is there.

    `folder` holds `skingpt_<language>.qm`.
    """
    translator = QTranslator(app)
    if not translator.load(locale or QLocale(), "skingpt", "_", str(folder)):
        return None
    app.installTranslator(translator)
    return translator

"""The window's language: a compiled file for each, found by name or by the computer's own."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

ENGLISH = "en"
_PREFIX = "skingpt_"
_OWN_NAMES = {"en": "English", "es": "Español", "zh": "简体中文", "ar": "العربية"}


def language_codes(folder: Path) -> tuple[str, ...]:
    """English, then every language whose file lies in `folder` as `skingpt_<code>.qm`."""
    files = sorted(folder.glob(f"{_PREFIX}*.qm"))
    return (ENGLISH, *(file.stem.removeprefix(_PREFIX) for file in files))


def use_language(app: QGuiApplication, folder: Path, code: str = "") -> str:
    """Have windows made from now on speak this language, and mirror them where it asks for it.

    Without a code, or with one that is not there, it is the computer's own, else English. Returns
    the code of the language that is spoken.
    """
    computers = QLocale.system()
    there = language_codes(folder)
    spoken = code if code in there else _first_of(computers, there)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(spoken)
    if spoken != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, locale, "qtbase", qt)
        _install(app, locale, "skingpt", str(folder))
    # Days and numbers as this computer writes them, where it speaks the same language.
    QLocale.setDefault(computers if computers.language() == locale.language() else locale)
    app.setLayoutDirection(locale.textDirection())
    return spoken


def own_name(code: str) -> str:
    """What a language calls itself."""
    return _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def language_now() -> str:
    """The code of the language that windows speak now."""
    return QLocale().name().split("_")[0]


def is_mirrored() -> bool:
    """Whether windows are read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _install(app: QGuiApplication, locale: QLocale, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)


def _first_of(computers: QLocale, there: tuple[str, ...]) -> str:
    codes = (name.replace("_", "-").split("-")[0] for name in computers.uiLanguages())
    return next((code for code in codes if code in there), ENGLISH)

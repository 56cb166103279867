"""The window's language: a compiled file for each, found by name or by the computer's own."""

import json
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

ENGLISH = "en"
_PREFIX = "skingpt_"
_WITH_PLAIN_DIGITS = {"ar": "ar_AE"}
"""Counts are written with the digits 0 to 9, so days and sizes beside them are too."""
_OWN_NAMES = {"en": "English", "es": "Español", "zh": "简体中文", "ar": "العربية"}

_BELOW = "Texts"
_WITHOUT_GAPS = ("zh", "ja")
"""Languages that put no blank between sentences."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_HOLE = re.compile(r"\\\{\d\\\}")


def language_codes(folder: Path) -> tuple[str, ...]:
    """English, then every language whose file lies in `folder` as `skingpt_<code>.qm`."""
    files = sorted(folder.glob(f"{_PREFIX}*.qm"))
    codes = (file.stem.removeprefix(_PREFIX) for file in files)
    return (ENGLISH, *(code for code in codes if code != ENGLISH))


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
    locale = QLocale(_WITH_PLAIN_DIGITS.get(spoken, spoken))
    if spoken != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, locale, "qtbase", qt)
    # English too: its file holds what is said of one and of many.
    _install(app, locale, "skingpt", str(folder))
    # Days and numbers as this computer writes them, where it speaks the same language.
    QLocale.setDefault(computers if computers.language() == locale.language() else locale)
    app.setLayoutDirection(locale.textDirection())
    return spoken


def spoken(text: str) -> str:
    """A text from below the window, as of an error or a next step, in the window's language.

    Each sentence by itself; one that nobody translated, as of the model, stays as it is.
    """
    whole = QCoreApplication.translate(_BELOW, text)
    if whole != text or language_now() == ENGLISH:
        return whole
    written = _SENTENCE_END.split(text)
    said = [QCoreApplication.translate(_BELOW, one) for one in written]
    if said == written:
        # A user's own words, whose lines and gaps are theirs.
        return text
    return ("" if language_now() in _WITHOUT_GAPS else " ").join(said)


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
    translator = _Sentences(app, Path(folder)) if name == "skingpt" else QTranslator(app)
    if translator.load(locale, name, "_", folder):
        app.installTranslator(translator)


def _first_of(computers: QLocale, there: tuple[str, ...]) -> str:
    codes = (name.replace("_", "-").split("-")[0] for name in computers.uiLanguages())
    return next((code for code in codes if code in there), ENGLISH)


class _Sentences(QTranslator):
    """Also knows a sentence in which the program has filled something in, as a file's name."""

    def __init__(self, app: QGuiApplication, folder: Path) -> None:
        super().__init__(app)
        known = json.loads((folder / "templates.json").read_text(encoding="utf-8"))
        # The longest first, which says most of a sentence.
        self._known = [(re.compile(_pattern(one)), one) for one in sorted(known, key=_most_fixed)]

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """See Qt."""
        found: str | None = super().translate(context, source, disambiguation, n) or None
        if found is None and context == _BELOW:
            for pattern, template in self._known:
                values = pattern.fullmatch(source)
                words = values and super().translate(context, template, disambiguation, n)
                if values and words:
                    return words.format(*values.groups())
        return found


def _pattern(template: str) -> str:
    return _HOLE.sub("(.+)", re.escape(template))


def _most_fixed(template: str) -> int:
    return -len(_HOLE.sub("", re.escape(template)))

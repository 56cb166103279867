"""A document as a tagged PDF and as pictures of its pages, set by Typst.

Every word reaches Typst as data of `document.json`, never as its markup, and from memory: nothing
of a case lies readable on the disk. Typst's files are the template and the fonts of the program.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import typst

from skingpt_desktop.domain.errors import ReportError
from skingpt_desktop.report.document import (
    Bars,
    Block,
    Bullets,
    Document,
    Exchanges,
    Pairs,
    Paragraph,
    Picture,
    Pictures,
    Section,
    Terms,
)

MOST_PAGES = 2
STANDARD = "ua-1"
"""PDF/UA-1 (ISO 14289-1): structure, language, alternative text; Typst refuses to break it."""

TALL_FROM = 1.2
"""From this ratio on a photo is as high as it may be, not as wide."""

_PAGES_QUERY = "<pages>"
_UNSEEN = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffd\U000e0000-\U000e0fff]"
)
_VOWEL_MARKS = re.compile("[\u064b-\u0652\u0640]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


@dataclass(frozen=True, slots=True)
class TypesetReport:
    """A document ready to be written, shown and printed."""

    pdf: bytes = field(repr=False)
    pages: int
    _source: "_Source" = field(repr=False)

    def pictures(self, dots_per_inch: float) -> tuple[bytes, ...]:
        """Each page as a PNG."""
        made = self._source.compiler().compile(format="png", ppi=dots_per_inch)
        return tuple(made) if isinstance(made, list) else (made or b"",)


@dataclass(frozen=True, slots=True)
class Typesetter:
    """`template` is the folder with `report.typ`, `fonts` the folder with the fonts."""

    template: Path
    fonts: Path

    def typeset(self, document: Document, made_at: datetime) -> TypesetReport:
        """Set a document; the same document and time give the same bytes.

        Raises:
            ReportError: the program's template or fonts are missing, or do not work.
        """
        source = self._source(document)
        try:
            return _typeset(source, made_at, STANDARD)
        except typst.TypstError:
            # A letter that none of the program's fonts has: the computer's own may have it.
            source = self._source(document, own_fonts=False)
            try:
                return _typeset(source, made_at, None)
            except typst.TypstError as error:
                raise _broken() from error

    def _source(self, document: Document, *, own_fonts: bool = True) -> "_Source":
        try:
            template = (self.template / "report.typ").read_bytes()
        except OSError as error:
            raise _broken() from error
        data = to_data(document) | {"any_font": not own_fonts}
        photos = [list(one.jpeg) for one in pictures_of(document)]
        files: dict[str, bytes] = {
            "main": template,
            "document.json": json.dumps(data, ensure_ascii=False).encode(),
            "photos.json": json.dumps(photos).encode(),
        }
        fonts = typst.Fonts(
            include_system_fonts=not own_fonts,
            include_embedded_fonts=False,
            font_paths=[self.fonts],
        )
        return _Source(files, self.template, fonts, own_fonts)


@dataclass(frozen=True, slots=True)
class _Source:
    """The files of one document; all that Typst may read lies in them and in `root`."""

    files: dict[str, bytes]
    root: Path
    fonts: typst.Fonts
    own_fonts: bool

    def compiler(self) -> typst.Compiler:
        """One for each use: after the first, it has forgotten the files."""
        files: Any = self.files  # a dictionary of files is missing in its types
        return typst.Compiler(
            files, self.root, font_paths=self.fonts, ignore_system_fonts=self.own_fonts
        )


def _typeset(source: _Source, made_at: datetime, standard: str | None) -> TypesetReport:
    options: dict[str, Any] = {"format": "pdf", "timestamp": int(made_at.timestamp())}
    if standard:
        options["pdf_standards"] = standard
    pdf = source.compiler().compile(**options)
    found = json.loads(source.compiler().query(_PAGES_QUERY, field="value", one=True))
    assert isinstance(pdf, bytes)
    return TypesetReport(pdf, int(found), source)


def typeset_within(
    typesetter: Typesetter,
    make: Callable[[int], Document],
    turns: int,
    made_at: datetime,
    most_pages: int = MOST_PAGES,
) -> TypesetReport:
    """Set a document with as many of its `turns` answers as fit on so many pages.

    `make` builds the document with a number of answers. Where not even none of them fits, the
    document is longer: nothing else is left out.
    """
    fewest, most = 0, turns
    best = typesetter.typeset(make(turns), made_at)
    if best.pages <= most_pages:
        return best
    best = typesetter.typeset(make(0), made_at)
    while fewest < most - 1:
        middle = (fewest + most) // 2
        tried = typesetter.typeset(make(middle), made_at)
        if tried.pages <= most_pages:
            fewest, best = middle, tried
        else:
            most = middle
    return best


def to_data(document: Document) -> dict[str, Any]:
    """The document as the template reads it; each text with its language."""
    written = _Writer(document.language, pictures_of(document))
    return {
        "language": document.language,
        "title": written.text(document.title),
        "subtitle": [written.text(one) for one in document.subtitle],
        "lead": written.section(document.lead),
        "alerts": [written.section(one) for one in document.alerts],
        "picture": None if document.picture is None else written.picture(document.picture),
        "beside": [written.section(one) for one in document.beside],
        "sections": [written.section(one) for one in document.sections],
        "footer": written.text(document.footer),
        "page": clean(document.page),
        "paper": document.paper.value,
    }


@dataclass(frozen=True, slots=True)
class _Writer:
    language: str
    pictures: tuple[Picture, ...]

    def text(self, text: str) -> dict[str, str]:
        plain = clean(text)
        return {"text": plain, "language": language_of(plain, self.language)}

    def picture(self, picture: Picture) -> dict[str, Any]:
        return {
            "number": next(n for n, one in enumerate(self.pictures) if one is picture),
            "alt": clean(picture.alt),
            "tall": picture.ratio > TALL_FROM,
            "caption": self.text(picture.caption),
        }

    def section(self, section: Section) -> dict[str, Any]:
        return {
            "heading": self.text(section.heading),
            "tone": section.tone.value,
            "blocks": [self.block(one) for one in section.blocks],
        }

    def block(self, block: Block) -> dict[str, Any]:  # noqa: PLR0911 - one for each kind
        say = self.text
        match block:
            case Paragraph():
                return {"kind": "paragraph", "text": say(block.text), "quiet": block.quiet}
            case Bullets():
                return {"kind": "bullets", "items": [say(one) for one in block.items]}
            case Terms():
                items = [
                    {"name": say(one.name), "remark": say(one.remark), "text": say(one.text)}
                    for one in block.items
                ]
                return {"kind": "terms", "items": items}
            case Pairs():
                return {"kind": "pairs", "rows": [[say(a), say(b)] for a, b in block.rows]}
            case Bars():
                bars = [
                    {"name": say(one.name), "share": one.share, "figure": say(one.figure)}
                    for one in block.items
                ]
                return {"kind": "bars", "items": bars, "columns": block.columns}
            case Exchanges():
                items = [
                    {"question": say(one.question), "answer": say(one.answer)}
                    for one in block.items
                ]
                return {"kind": "exchanges", "items": items, "more": say(block.more)}
            case Pictures():
                return {"kind": "pictures", "items": [self.picture(one) for one in block.items]}


def pictures_of(document: Document) -> tuple[Picture, ...]:
    """Every picture of a document, in the order in which the template counts them."""
    first = (document.picture,) if document.picture is not None else ()
    parts = (document.lead, *document.alerts, *document.beside, *document.sections)
    blocks = (block for part in parts for block in part.blocks if isinstance(block, Pictures))
    return (*first, *(one for block in blocks for one in block.items))


def clean(text: str) -> str:
    """Text as it can be printed and copied out again.

    Without control characters, and without marks that turn the direction of what follows
    (Unicode, Technical Report 36, 2.10). Arabic without its vowel marks, which everyday writing
    leaves out and which copy out of a PDF twice.
    """
    composed = unicodedata.normalize("NFC", _VOWEL_MARKS.sub("", _UNSEEN.sub("", text)))
    letters = (
        " " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c
        for c in composed
        if unicodedata.category(c) not in {"Cs", "Co", "Cn"}
    )
    return " ".join("".join(letters).split())


def language_of(text: str, language: str) -> str:
    """The language to set a text in: the document's, unless its letters are of another script."""
    if _ARABIC.search(text):
        return "ar"
    if _HAN.search(text):
        return "zh"
    if language in {"ar", "zh"} and _LATIN.search(text):
        return "en"
    return language


def _broken() -> ReportError:
    return ReportError(
        "The report cannot be made",
        "A part of the program is missing or damaged. Your case is not touched. "
        "Please install the program again.",
    )

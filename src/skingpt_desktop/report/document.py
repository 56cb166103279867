"""What stands in a report, before anybody decides how it is drawn."""

from dataclasses import dataclass, field
from enum import StrEnum


class Paper(StrEnum):
    """The paper that a report is set for, by Typst's names."""

    A4 = "a4"
    LETTER = "us-letter"


class Tone(StrEnum):
    """How much a section asks for attention; the words say it too."""

    PLAIN = "plain"
    CALM = "calm"
    SOON = "soon"
    URGENT = "urgent"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `quiet` for what explains the others."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of whole sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A name, a word about it, and a sentence that explains it; the last two may be empty."""

    name: str
    remark: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """Names with what there is to say about each."""

    items: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names and values, one pair a line."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A name with a share from 0 to 1, and how that share is written."""

    name: str
    share: float
    figure: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares as bars, in so many columns, filled one column after the other."""

    items: tuple[Bar, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Exchanges:
    """Questions and answers; `more` says where the others are, or is empty."""

    items: tuple[Exchange, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG without metadata; `alt` says in words what it is, `caption` stands below it.

    `ratio` is its height by its width.
    """

    jpeg: bytes = field(repr=False)
    ratio: float
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Small pictures side by side."""

    items: tuple[Picture, ...]


Block = Paragraph | Bullets | Terms | Pairs | Bars | Exchanges | Pictures


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    heading: str
    blocks: tuple[Block, ...]
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Document:
    """A report: what comes first, alerts, the photo with what stands beside it, and the rest.

    `language` is a code of RFC 5646. `footer` stands on each page before `page`, a pattern with
    `{page}` and `{pages}`. Sentences in another language or direction are found by their letters.
    """

    language: str
    title: str
    subtitle: tuple[str, ...]
    lead: Section
    alerts: tuple[Section, ...]
    picture: Picture | None
    beside: tuple[Section, ...]
    sections: tuple[Section, ...]
    footer: str
    page: str
    paper: Paper = Paper.A4

"""A document as plain text, for mail, notes and screen readers."""

import textwrap

from skingpt_desktop.report.document import (
    Bars,
    Block,
    Bullets,
    Document,
    Exchanges,
    Pairs,
    Paragraph,
    Pictures,
    Section,
    Terms,
)

_WIDTH = 88


def to_text(document: Document) -> str:
    """The whole document; sections are parted by blank lines."""
    parts = ["\n".join([document.title, *document.subtitle]), _section(document.lead)]
    parts += [_section(one) for one in document.alerts]
    if document.picture is not None:
        parts.append(document.picture.caption)
    parts += [_section(one) for one in (*document.beside, *document.sections)]
    parts.append(document.footer)
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> str:
    lines = [section.heading.upper()]
    for block in section.blocks:
        lines += _block(block)
    return "\n".join(lines)


def _block(block: Block) -> list[str]:  # noqa: PLR0911 - one for each kind
    match block:
        case Paragraph():
            return _wrapped(block.text)
        case Bullets():
            return [line for one in block.items for line in _wrapped(one, "- ")]
        case Terms():
            return [line for one in block.items for line in _term(one.name, one.remark, one.text)]
        case Pairs():
            return [f"{name}: {value}" if value else name for name, value in block.rows]
        case Bars():
            return [f"{one.figure:>6}  {one.name}" for one in block.items]
        case Exchanges():
            return _exchanges(block)
        case Pictures():
            return [line for one in block.items for line in _wrapped(one.caption, "- ")]


def _term(name: str, remark: str, text: str) -> list[str]:
    head = f"{name}: {remark}" if remark else name
    return [head, *(f"  {line}" for line in _wrapped(text))]


def _exchanges(block: Exchanges) -> list[str]:
    lines: list[str] = []
    for one in block.items:
        lines += [*_wrapped(one.question, "> "), *_wrapped(one.answer), ""]
    return [*lines, block.more] if block.more else lines[:-1]


def _wrapped(text: str, mark: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Text that others wrote, without what a screen or a terminal would obey instead of showing it."""

import re

_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_OBEYED = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, which move a terminal's cursor or worse, and marks that turn the direction of
all that follows (Unicode, Technical Report 36, 2.10). Joiners stay: emoji and Persian need them."""
_HALF = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with tabs and line ends, but without any other character that is obeyed.

    Half a character, as a bad paste or a strange file name may bring, becomes "?".
    """
    if text.isascii() and text.isprintable():
        return text
    return _HALF.sub("?", _OBEYED.sub("", _ENDS.sub("\n", text)))


def plain_line(text: str) -> str:
    """The same in one line, each run of blanks as one."""
    return " ".join(plain(text).split())


def escaped_json(text: str) -> str:
    """JSON that says the same, in which nothing stands that a terminal would obey."""
    return (
        re.sub(
            f"{_OBEYED.pattern}|{_HALF.pattern}|[\x85\u2028\u2029]",
            lambda found: f"\\u{ord(found[0]):04x}",
            text,
        )
        if not text.isascii() or "\x7f" in text
        else text
    )

"""Finds what no sentence of an answer may hold."""

import re

from skingpt_desktop.knowledge import phrases
from skingpt_desktop.knowledge.wording import plain

_PLAIN = re.compile(
    "|".join(f"(?:{p})" for p in (*phrases.REASSURANCE, *phrases.CERTAINTY, *phrases.DOSE))
)
_RAW = re.compile("|".join(f"(?:{p})" for p in phrases.MACHINE_TEXT))
_LOOKALIKES = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s"})
_NOT_LETTERS = re.compile(r"[^a-z]+")
_TYPED_IN_PIECES = re.compile(r"\b(?:\w[^\w\s]?[\s.*_-]+){3,}\w\b|\w[\d@$*]\w")


def forbidden(text: str) -> bool:
    """Whether a text, or its beginning, holds reassurance, a verdict, a dose or machine text.

    Case, typographic signs, accents and invisible characters do not hide a phrase. A phrase counts
    as soon as its last word is there.
    """
    simple = plain(text)
    if _PLAIN.search(simple) or _RAW.search(text.casefold()):
        return True
    if not _TYPED_IN_PIECES.search(text):
        return any(word in simple for word in phrases.SQUEEZED)
    squeezed = _NOT_LETTERS.sub("", simple.translate(_LOOKALIKES))
    return any(word in squeezed for word in phrases.SQUEEZED)

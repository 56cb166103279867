"""Words as they are compared: without case, punctuation and endings."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_HYPHENS = re.compile(r"[-\u2010-\u2015/]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_APOSTROPHES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'"})
_SHORTEST_STEM = 3

STOP_WORDS = frozenset(
    _WORD.findall(
        "a about also an and any are as at be been being but by can could did do does for from get "
        "had has have he her his how i if in into is it its just like make many may me might more "
        "most much must my of often on one or our out over people please should show so some such "
        "tell than that the their them then there these they this those to too up very was we were "
        "what when where which while who why will with would you your"
    )
)


def plain(text: str) -> str:
    """The text in lower case, ASCII letters where there are such, one blank between words."""
    letters = _INVISIBLE.sub("", text.translate(_APOSTROPHES))
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", letters)
        letters = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(_HYPHENS.sub(" ", letters.casefold()).split())


def words(text: str) -> list[str]:
    """The words of a text, in lower case and in order; apostrophes stay inside."""
    return _WORD.findall(plain(text))


def stem(word: str) -> str:
    """A word without its most common English endings; the same for both sides, not a true root."""
    word = word.removesuffix("'s").replace("'", "")
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending) + instead
    return word


_ENDINGS = (
    ("iness", "y"),
    ("ies", "y"),
    ("ness", ""),
    ("ingly", ""),
    ("edly", ""),
    ("ing", ""),
    ("ed", ""),
    ("ches", "ch"),
    ("shes", "sh"),
    ("sses", "ss"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
    ("e", ""),
)


def content_stems(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order."""
    return [stem(word) for word in words(text) if word not in STOP_WORDS]

"""Tells a whole sentence from a fragment or a loop."""

import re
from collections import Counter

from skingpt_desktop.knowledge.sentences import split_sentences
from skingpt_desktop.knowledge.wording import plain, words

_FEWEST_WORDS = 3
_MOST_WORDS = 60
_LONGEST_WORD = 28
_LEAST_LATIN = 0.9
_LEAST_VARIETY = 0.55
_VARIETY_FROM = 9
_SHORT_RUNS = 2
_ENDS = re.compile(r"[.!…]+[\"'”’)\]]*$")
_DANGLING = frozenset(
    words(
        "a an and as because but by from if into its my of or such than that the their was were "
        "which while will with would your"
    )
)
_ODD_BRACKETS = re.compile(r"\(\W|\s\)")
_SAME_WORD_TWICE = re.compile(r"\b([a-z]{2,}) \1\b")


def is_garbled(sentence: str) -> bool:
    """Whether a text is no whole statement: too short, cut off, a question, repeating, no words.

    Brackets that do not pair, or hold a blank at an end, are slips in the middle of a list.
    """
    found = words(sentence)
    if not _FEWEST_WORDS <= len(found) <= _MOST_WORDS or not _ENDS.search(sentence.strip()):
        return True
    if len(split_sentences(sentence)) > 1 or found[-1] in _DANGLING:
        return True
    if _ODD_BRACKETS.search(sentence) or sentence.count("(") != sentence.count(")"):
        return True
    too_long = max(map(len, found)) > _LONGEST_WORD
    return too_long or _mostly_signs(sentence) or _repeats(sentence)


def _mostly_signs(sentence: str) -> bool:
    visible = [c for c in plain(sentence) if not c.isspace()]
    latin = sum(c.isascii() and (c.isalnum() or c in ".,;:'()!-\"") for c in visible)
    letters = sum(c.isascii() and c.isalpha() for c in visible)
    return latin < _LEAST_LATIN * len(visible) or 2 * letters < len(visible)


def _repeats(sentence: str) -> bool:
    if _SAME_WORD_TWICE.search(plain(sentence)):
        return True
    found = words(sentence)
    short_runs = Counter(zip(found, found[1:], found[2:], strict=False))
    long_runs = Counter(zip(found, found[1:], found[2:], found[3:], strict=False))
    if any(count > _SHORT_RUNS for count in short_runs.values()):
        return True
    if any(count > 1 for count in long_runs.values()):
        return True
    return len(found) >= _VARIETY_FROM and len(set(found)) < _LEAST_VARIETY * len(found)

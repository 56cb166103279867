"""Cuts a text into sentences."""

import re

_ABBREVIATIONS = frozenset({"dr", "mr", "mrs", "ms", "prof", "st", "vs", "approx", "e.g", "i.e"})
_BEFORE_A_NUMBER = frozenset({"no", "fig", "vol"})
_BEFORE_MORE_OR_AT_THE_END = frozenset({"etc", "a.m", "p.m"})
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_LINES = re.compile(r"\s*\n\s*")
_BULLET = re.compile(r"^(?:[-*•]|\d{1,2}[.)])\s+")


def split_sentences(text: str) -> list[str]:
    """The sentences of a text, in order, each an unchanged piece of it without outer blanks.

    A line ends a sentence too. The last one may be unfinished. Abbreviations such as "Dr." and
    "e.g.", initials, numbers and the mark of a list end none.
    """
    found = []
    for line in _LINES.split(text.strip()):
        start = 0
        for match in _END.finditer(line):
            if _ends_here(line, start, match):
                found.append(line[start : match.end()].strip())
                start = match.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if sentence]


def _ends_here(line: str, start: int, match: re.Match[str]) -> bool:
    if match[0][0] != ".":
        return True
    before = line[start : match.start()]
    if _BULLET.match(before.lstrip() + ". ") and before.strip().isdigit():
        return False
    last = before.split()[-1].lstrip("(\"'“‘").casefold() if before.split() else ""
    if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"):
        return match.end() == len(line)
    following = line[match.end() :].lstrip()[:1]
    if last in _BEFORE_A_NUMBER:
        return not following.isdigit()
    return not (last in _BEFORE_MORE_OR_AT_THE_END and following.islower())

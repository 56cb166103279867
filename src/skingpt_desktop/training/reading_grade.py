"""How many years of school a text asks for."""

import re

from skingpt_desktop.knowledge.sentences import split_sentences

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^aeiouyl]e|[^aeioutd]ed|[^aeiousxzcg]es)$")


def reading_grade(text: str) -> float:
    """The Flesch-Kincaid grade of an English text (Kincaid et al. 1975); 0 for no words.

    Syllables are counted as groups of vowels without a silent ending, so that a single word may be
    wrong by one.
    """
    sentences = split_sentences(text)
    words = _WORD.findall(text.casefold())
    if not words:
        return 0.0
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def syllables_of(word: str) -> int:
    """About how many syllables an English word in small letters has, at least one."""
    groups = len(_VOWELS.findall(word))
    if groups > 1 and _SILENT_END.search(word):
        groups -= 1
    return max(1, groups)

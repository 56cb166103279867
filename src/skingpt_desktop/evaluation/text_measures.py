"""What can be counted in the program's answers."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import mean, median
from typing import Any

from skingpt_desktop.domain.conversation import Turn
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.knowledge.advice import concepts_to_name, conditions_to_name
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import ConditionNames
from skingpt_desktop.knowledge.wording import plain

ENOUGH_CONCEPTS = 2
NONE_NAMED = "none"
_VOWELS = re.compile(r"[aeiouy]+")
_WORDS = re.compile(r"[A-Za-z']+")
_ENDINGS = (".", "!", "?", ".”", '."')


class AnswerJudge:
    """Judges answers about one photo."""

    def __init__(self, knowledge: Knowledge, assessment: Assessment) -> None:
        self._assessment = assessment
        self._names = ConditionNames(knowledge)
        self._named = [knowledge.condition(c.name) for c in conditions_to_name(assessment)]
        concepts = concepts_to_name(assessment)
        self._concepts = [plain(knowledge.concept(c.name).plain_name) for c in concepts]

    def measures(self, turn: Turn, *, describes: bool) -> dict[str, float]:
        """The figures of one answer; only those that apply.

        All but words and grade are 0 or 1.
        """
        texts = [sentence.text for sentence in turn.sentences]
        figures = {
            "nothing_forbidden": float(not any(map(forbidden, texts))),
            "ends_whole": float(bool(texts) and texts[-1].endswith(_ENDINGS)),
            "no_sentence_twice": float(len(set(texts)) == len(texts)),
            "names_no_other_condition": float(not self._names.outside(turn.answer, self._named)),
            "words": float(len(_WORDS.findall(turn.answer))),
            "grade": reading_grade(texts),
        }
        outcome = self._assessment.outcome
        if describes and outcome is Outcome.POSSIBILITIES:
            seen = sum(name in plain(turn.answer) for name in self._concepts)
            figures["names_two_concepts"] = float(seen >= ENOUGH_CONCEPTS)
            first = self._named[0].id
            figures["names_the_first_condition"] = float(self.first_named(turn) == first)
        if describes and outcome is Outcome.NOT_SURE:
            figures["says_not_sure"] = float("not sure" in plain(turn.answer))
        return figures

    def first_named(self, turn: Turn) -> str:
        """The condition that an answer names first, of those that it may name."""
        ids = [record.id for record in self._named]
        for mention in self._names.find(turn.answer):
            for name in ids:
                if name in mention.conditions:
                    return name
        return NONE_NAMED


def reading_grade(sentences: Sequence[str]) -> float:
    """Flesch and Kincaid's grade (1975), with syllables counted as groups of vowels."""
    words = [word for sentence in sentences for word in _WORDS.findall(sentence)]
    if not words:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return round(0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59, 2)


def _syllables(word: str) -> int:
    letters = word.casefold()
    silent = letters.endswith("e") and not letters.endswith("le")
    return max(1, len(_VOWELS.findall(letters)) - silent)


def summary(lines: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The figures of all answers together: shares, medians, and where the sentences come from."""
    values: dict[str, list[float]] = defaultdict(list)
    for line in lines:
        for name, value in line["measures"].items():
            values[name].append(value)
    sources = Counter(s["source"] for line in lines for s in line["sentences"])
    together = max(sum(sources.values()), 1)
    medians = {f"median_{name}": median(values.pop(name)) for name in ("words", "grade")}
    return {
        "answers": len(lines),
        "photos": len({line["path"] for line in lines}),
        **{name: round(mean(given), 4) for name, given in sorted(values.items())},
        **medians,
        "median_seconds": median(line["seconds"] for line in lines),
        "median_first_word_s": median(line["first_word_s"] for line in lines),
        "sources": {name: round(n / together, 4) for name, n in sorted(sources.items())},
    }


def agreement(lines: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """How often a photo's answers name the condition first that most of them name first."""
    by_photo: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        by_photo[line["path"]].append(line["first_named"])
    shares = {p: Counter(names).most_common(1)[0][1] / len(names) for p, names in by_photo.items()}
    return {
        "photos": len(shares),
        "answers": len(lines),
        "same_first_condition": round(mean(shares.values()), 4),
        "lowest": round(min(shares.values()), 4),
    }

"""Compares a sentence with the sentences that an answer may lean on."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from skingpt_desktop.domain.conversation import Fact
from skingpt_desktop.knowledge.names import ConditionNames
from skingpt_desktop.knowledge.wording import content_stems, stem, words

ALIKE = 0.8
"""From this share of common words, in the same order, two sentences say the same thing."""

SUPPORTED = 0.6
"""The least share of a sentence's meaning that must be found in what it leans on."""

_ARTICLES = frozenset({"a", "an", "the"})
_NEGATIONS = frozenset(
    {"not", "no", "never", "none", "nor", "neither", "without", "cannot", "rarely", "seldom"}
)
_STRONG = frozenset({"always", "never", "all", "every", "everyone", "only", "must", "any"})
_HEDGES = frozenset(
    words(
        "may might can could often usually sometimes some many most mostly mainly few tend tends "
        "probably likely about seldom rarely"
    )
)
_CONDITIONS = frozenset({"if", "unless", "except", "but", "when", "until", "before", "after"})
_NUMBER = re.compile(r"\d+|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|hundred)$")
_OPPOSITES = (
    ("better", "worse"),
    ("more", "less"),
    ("raise", "lower"),
    ("light", "dark"),
    ("early", "late"),
    ("start", "stop"),
    ("increase", "reduce"),
    ("use", "avoid"),
    ("often", "rarely"),
    ("before", "after"),
    ("child", "adult"),
    ("common", "rare"),
    ("fast", "slow"),
    ("hot", "cold"),
    ("dry", "wet"),
)

CLAIMS = frozenset(
    stem(word)
    for word in words(
        "treat treatment cream ointment lotion gel antibiotic antifungal antiviral antihistamine "
        "steroid hydrocortisone cortisone retinoid tablet pill medicine medication drug injection "
        "surgery operation laser freeze freezing cut remove removal apply use take wash avoid "
        "moisturizer bandage vaccine therapy prescribe cure cured heal healing clear fade vanish "
        "spread contagious catch infectious infection infect pass virus viral bacteria bacterial "
        "fungus fungal germ gene genetic inherit family allergy allergic cause trigger worse "
        "better stress sun sunlight hormone emergency urgent urgently immediately hospital today "
        "tomorrow week day hour month year ambulance scar permanent lifelong death fatal die "
        "diet food alcohol smoking pregnancy oil vinegar honey herbal remedy home scratch pop "
        "squeeze bleach diabetes immune blood nerve mild severe serious common rare"
    )
)
"""Stems that assert what helps, harms, causes or lies ahead: never without support."""


@dataclass(frozen=True, slots=True)
class Support:
    """A sentence to lean on, ready to be compared."""

    fact: Fact
    tokens: tuple[str, ...]
    stems: frozenset[str]
    conditions: frozenset[str]


class Grounding:
    """All sentences that an answer may lean on, the answer's facts first."""

    def __init__(self, facts: Iterable[Fact], names: ConditionNames) -> None:
        self._names = names
        unique = {fact.text: fact for fact in reversed(tuple(facts))}
        self._supports = tuple(self._support(fact) for fact in reversed(unique.values()))
        self.stems = frozenset(one for support in self._supports for one in support.stems)
        self.words = frozenset(one for support in self._supports for one in support.tokens)

    def closest(self, sentence: str) -> tuple[Fact, bool] | None:
        """The fact that a sentence repeats, and whether both agree; none where it repeats none.

        They agree when the same conditions, numbers, negations and limits stand in both, no word
        of one is the opposite of a word of the other and the sentence brings nothing new.
        """
        own = self._support(Fact(sentence, self._supports[0].fact.source))
        scored = ((self._ratio(own, support), -i) for i, support in enumerate(self._supports))
        ratio, place = max(scored)
        if ratio < ALIKE:
            return None
        support = self._supports[-place]
        return support.fact, self._agree(own, support)

    def begins_like_one(self, beginning: str, word: str) -> bool:
        """Whether a sentence begins like one of those that hold a word starting with `word`."""
        tokens = _tokens(beginning)
        return any(
            _order_ratio(tokens, support.tokens[: len(tokens)]) >= ALIKE
            for support in self._supports
            if any(token.startswith(word) for token in support.tokens)
        )

    def supports(self, sentence: str) -> bool:
        """Whether a sentence in new words only says what stands in those it leans on."""
        own = self._support(Fact(sentence, self._supports[0].fact.source))
        if not own.stems or (own.stems - self.stems) & CLAIMS:
            return False
        if any(_contradict(own, support) for support in self._supports):
            return False
        if not own.stems & CLAIMS and not set(own.tokens) & _STRONG:
            return len(own.stems & self.stems) >= SUPPORTED * len(own.stems)
        return any(self._carries(support, own) for support in self._supports)

    def _carries(self, support: Support, own: Support) -> bool:
        return (
            own.stems & CLAIMS <= support.stems
            and len(own.stems & support.stems) >= SUPPORTED * len(own.stems)
            and own.conditions <= support.conditions
            and set(own.tokens) & _STRONG <= set(support.tokens)
            and _numbers(own) <= _numbers(support)
            and (not _hedged(support) or _hedged(own))
        )

    def _support(self, fact: Fact) -> Support:
        mentions = self._names.find(fact.text)
        return Support(
            fact,
            _tokens(fact.text),
            frozenset(content_stems(fact.text)),
            frozenset(one for mention in mentions for one in mention.conditions),
        )

    @staticmethod
    def _ratio(own: Support, support: Support) -> float:
        if own.tokens == support.tokens:
            return 2.0
        if 2 * len(own.stems & support.stems) < len(own.stems):
            return 0.0
        return _order_ratio(own.tokens, support.tokens)

    @staticmethod
    def _agree(own: Support, support: Support) -> bool:
        ours, theirs = set(own.tokens), set(support.tokens)
        return (
            own.stems <= support.stems
            and own.conditions in (support.conditions, frozenset())
            and _negations(own) == _negations(support)
            and _numbers(own) == _numbers(support)
            and ours & _STRONG == theirs & _STRONG
            and ours & _CONDITIONS == theirs & _CONDITIONS
            and _hedged(own) == _hedged(support)
            and not _opposed(ours - theirs, theirs - ours)
        )


def _contradict(own: Support, support: Support) -> bool:
    common = own.stems & support.stems
    smaller = min(len(own.stems), len(support.stems))
    if len(common) < 2 or len(common) < SUPPORTED * smaller:  # noqa: PLR2004
        return False
    if own.conditions and support.conditions and not own.conditions & support.conditions:
        return False
    ours, theirs = set(own.tokens), set(support.tokens)
    return _negations(own) % 2 != _negations(support) % 2 or _opposed(ours - theirs, theirs - ours)


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(word for word in words(text) if word not in _ARTICLES)


def _order_ratio(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def _negations(support: Support) -> int:
    return sum(
        token in _NEGATIONS or token.endswith("n't") or token in {"dont", "cant", "isnt", "wont"}
        for token in support.tokens
    )


def _numbers(support: Support) -> frozenset[str]:
    return frozenset(token for token in support.tokens if _NUMBER.search(token))


def _hedged(support: Support) -> bool:
    return any(token in _HEDGES for token in support.tokens)


def _opposed(ours: set[str], theirs: set[str]) -> bool:
    mine, yours = {stem(word) for word in ours}, {stem(word) for word in theirs}
    return any(
        (a in mine and b in yours) or (b in mine and a in yours)
        for a, b in ((stem(one), stem(other)) for one, other in _OPPOSITES)
    )

"""Compares a sentence with the sentences that an answer may lean on."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from skingpt_desktop.domain.conversation import Fact, Source
from skingpt_desktop.knowledge.names import ConditionNames
from skingpt_desktop.knowledge.wording import content_stems, stem, words

ALIKE = 0.8
"""From this share of common words, in the same order, two sentences say the same thing."""

_VERBATIM = 2.0
_FEWEST_SHARED = 2

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
_CLAUSE = re.compile(
    r"[;:,]\s+(?:but |and |or |so |because )?|\s+(?:but|because|if|unless|when|until)\s+"
)
_PROHIBITIONS = frozenset(stem(word) for word in ("avoid", "stop", "limit", "wait", "delay"))
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


class Agreement(Enum):
    """How a sentence stands to the one that it repeats."""

    SAME = auto()
    OTHER_WORDS = auto()
    CONFLICT = auto()


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
        self._supports = tuple(self._support(f.text, f) for f in reversed(unique.values()))
        self._clauses = tuple(c for s in self._supports for c in self._clauses_of(s.fact.text))
        self.stems = frozenset(one for support in self._supports for one in support.stems)
        self.words = frozenset(one for support in self._supports for one in support.tokens)

    def closest(self, sentence: str) -> tuple[Fact, Agreement] | None:
        """The fact that a sentence repeats, and how far both agree; none where it repeats none.

        They are in conflict when conditions, numbers, negations or limits differ, or a word of one
        is the opposite of a word of the other.
        """
        own = self._support(sentence)
        scored = ((_likeness(own, support), -i) for i, support in enumerate(self._supports))
        likeness, place = max(scored)
        if likeness < ALIKE:
            return None
        support = self._supports[-place]
        return support.fact, _agreement(own, support)

    def begins_like_one(self, beginning: str, word: str) -> bool:
        """Whether a sentence begins like one of those that hold a word starting with `word`."""
        tokens = _tokens(beginning)
        return any(
            _order_ratio(tokens, support.tokens[: len(tokens)]) >= ALIKE
            for support in self._supports
            if any(token.startswith(word) for token in support.tokens)
        )

    def supports(self, sentence: str) -> bool:
        """Whether a sentence in words of its own only says what one of those it leans on says.

        It brings no claim, no limit and no number of its own, and contradicts none of them.
        """
        own = self._support(sentence)
        if not own.stems or not own.stems <= self.stems or self._contradicted(sentence):
            return False
        return any(_carries(support, own) for support in self._supports)

    def begun_by(self, sentence: str) -> Fact | None:
        """The sentence that this one is the beginning of, broken off in the middle."""
        own = _tokens(sentence)
        for support in self._supports:
            if len(own) < len(support.tokens) and support.tokens[: len(own)] == own:
                return support.fact
        return None

    def _contradicted(self, sentence: str) -> bool:
        return any(self._clause_contradicted(clause) for clause in self._clauses_of(sentence))

    def _clause_contradicted(self, own: Support) -> bool:
        shared = [(_shared(own, clause), -i) for i, clause in enumerate(self._clauses)]
        most, _ = max(shared)
        alike = [self._clauses[-i] for share, i in shared if share == most and most >= SUPPORTED]
        return bool(alike) and all(_oppose(own, clause) for clause in alike)

    def _clauses_of(self, text: str) -> tuple[Support, ...]:
        return tuple(self._support(clause) for clause in _CLAUSE.split(text))

    def _support(self, text: str, fact: Fact | None = None) -> Support:
        mentions = self._names.find(text)
        return Support(
            fact or Fact(text, Source.MODEL),
            _tokens(text),
            frozenset(content_stems(text)),
            frozenset(one for mention in mentions for one in mention.conditions),
        )


def _likeness(own: Support, support: Support) -> float:
    if own.tokens == support.tokens:
        return _VERBATIM
    if len(own.stems & support.stems) < SUPPORTED * len(own.stems):
        return 0.0
    return _order_ratio(own.tokens, support.tokens)


def _agreement(own: Support, support: Support) -> Agreement:
    ours, theirs = set(own.tokens), set(support.tokens)
    in_conflict = (
        own.conditions not in (support.conditions, frozenset())
        or _negations(own) != _negations(support)
        or _numbers(own) != _numbers(support)
        or ours & _STRONG != theirs & _STRONG
        or ours & _CONDITIONS != theirs & _CONDITIONS
        or _hedged(own) != _hedged(support)
        or _opposed(ours - theirs, theirs - ours)
    )
    if in_conflict:
        return Agreement.CONFLICT
    return Agreement.SAME if own.stems <= support.stems else Agreement.OTHER_WORDS


def _carries(support: Support, own: Support) -> bool:
    ours, theirs = set(own.tokens), set(support.tokens)
    return (
        own.stems & CLAIMS <= support.stems
        and len(own.stems & support.stems) >= SUPPORTED * len(own.stems)
        and own.stems & _PROHIBITIONS == support.stems & _PROHIBITIONS
        and own.conditions <= support.conditions
        and ours & (_STRONG | _CONDITIONS) <= theirs
        and _numbers(own) <= _numbers(support)
        and _negations(own) <= _negations(support)
        and (not _hedged(support) or _hedged(own))
    )


def _shared(own: Support, clause: Support) -> float:
    common = len(own.stems & clause.stems)
    if common < _FEWEST_SHARED or (
        own.conditions and clause.conditions and not own.conditions & clause.conditions
    ):
        return 0.0
    return common / min(len(own.stems), len(clause.stems))


def _oppose(own: Support, clause: Support) -> bool:
    ours, theirs = set(own.tokens), set(clause.tokens)
    if _negations(own) % 2 != _negations(clause) % 2:
        return True
    return _opposed(ours - theirs, theirs - ours)


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

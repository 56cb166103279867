"""Which sentences have most to do with a question."""

import math
from collections import Counter
from collections.abc import Sequence

from skingpt_desktop.domain.conversation import Fact
from skingpt_desktop.knowledge.wording import content_stems

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.5


def most_relevant(question: str, facts: Sequence[Fact], count: int) -> tuple[Fact, ...]:
    """Up to `count` facts that share words with the question, the best first.

    Scored by BM25 (Robertson and Zaragoza, 2009) over the stems of content words.
    """
    asked = set(content_stems(question))
    documents = [content_stems(fact.text) for fact in facts]
    if not asked or not documents:
        return ()
    frequency = Counter(word for document in documents for word in set(document))
    mean = sum(map(len, documents)) / len(documents)

    def score(document: list[str]) -> float:
        counts = Counter(document)
        size = 1 - _LENGTH_WEIGHT + _LENGTH_WEIGHT * len(document) / mean
        return sum(
            math.log(1 + (len(documents) - frequency[word] + 0.5) / (frequency[word] + 0.5))
            * counts[word]
            * (_SATURATION + 1)
            / (counts[word] + _SATURATION * size)
            for word in asked & counts.keys()
        )

    scored = [(score(document), -index) for index, document in enumerate(documents)]
    best = sorted(scored, reverse=True)[:count]
    return tuple(facts[-index] for value, index in best if value > 0)

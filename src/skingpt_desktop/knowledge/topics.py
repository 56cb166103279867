"""Tells what a question is about, by fixed rules over its words."""

import difflib
import re

from skingpt_desktop.domain.conversation import Topic
from skingpt_desktop.knowledge.topic_rules import (
    ABOUT_IT,
    ABOUT_ONESELF,
    CONVERSATION,
    ELSEWHERE,
    ORDERS,
    RULES,
    SKIN_AND_HEALTH,
)
from skingpt_desktop.knowledge.wording import plain

_RULES = tuple((topic, re.compile(pattern)) for topic, pattern in RULES)
_SKIN = re.compile(SKIN_AND_HEALTH)
_IT = re.compile(ABOUT_IT)
_ONESELF = re.compile(ABOUT_ONESELF)
_CONVERSATION = re.compile(CONVERSATION)
_ELSEWHERE = re.compile(ELSEWHERE)
_ORDERS = re.compile(ORDERS)

_NEEDS_AN_OBJECT = frozenset({Topic.CAUSE, Topic.DESCRIBE, Topic.COURSE})
"""Topics whose words are found in questions about anything."""

_LONGEST_ASIDE = 3

_OFTEN_MISSPELT = (
    *(
        "contagious",
        "infectious",
        "transmitted",
        "treatment",
        "medicine",
        "medication",
        "antibiotic",
    ),
    *("ointment", "prescribe", "dosage", "cancer", "cancerous", "malignant", "melanoma", "benign"),
    *("doctor", "dermatologist", "hospital", "emergency", "urgent", "serious", "dangerous"),
    *("worried", "describe", "description", "diagnosis", "disease", "identify", "features"),
    *("symptoms", "additional", "avoid", "trigger", "irritate", "worse", "remedies", "remedy"),
    *("because", "reason", "permanent", "disappear", "spread", "itching", "picture", "cream"),
    *("hereditary", "genetic", "tablets", "steroid", "surgery", "explain", "recommend"),
)
_KNOWN = frozenset(_OFTEN_MISSPELT)
_SHORTEST_MISSPELT = 5
_ALIKE = 0.83


def topic_of(question: str) -> Topic:
    """What a question is about.

    The same question always has the same topic. Case, punctuation and small slips in common
    words do not matter. `OFF_TOPIC` where it has nothing to do with skin, health, the photo or
    the conversation; `OTHER` where it has, but no topic is plain.
    """
    text = _spelt(question)
    if not text:
        return Topic.OTHER
    if _ORDERS.search(text):
        return Topic.OFF_TOPIC
    about_skin = bool(_SKIN.search(text) or _ONESELF.search(text))
    if _ELSEWHERE.search(text) and not about_skin:
        return Topic.OFF_TOPIC
    has_object = about_skin or bool(_IT.search(text)) or text.count(" ") == 0
    for topic, pattern in _RULES:
        if pattern.search(text) and (has_object or topic not in _NEEDS_AN_OBJECT):
            return topic
    return Topic.OTHER if has_object or _is_aside(text) else Topic.OFF_TOPIC


def _is_aside(text: str) -> bool:
    return bool(_CONVERSATION.search(text)) or len(text.split()) < _LONGEST_ASIDE


def _spelt(question: str) -> str:
    """The question's plain words, with slips in the words that matter put right."""
    text = plain(question)
    return " ".join(_corrected(word) for word in re.findall(r"[a-z0-9'&]+", text))


def _corrected(word: str) -> str:
    if len(word) < _SHORTEST_MISSPELT or word in _KNOWN or not word.isalpha():
        return word
    close = difflib.get_close_matches(word, _OFTEN_MISSPELT, n=1, cutoff=_ALIKE)
    if not close or close[0][0] != word[0] or _same_but_for_ending(word, close[0]):
        return word
    return close[0]


def _same_but_for_ending(word: str, other: str) -> bool:
    return word.startswith(other) or other.startswith(word)

"""Decides which sentences of a language model may be shown, and where each comes from."""

import re

from skingpt_desktop.domain.conversation import Fact, Sentence, Source
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.knowledge.advice import concepts_to_name, conditions_to_name, likelihood_word
from skingpt_desktop.knowledge.concept_cues import without_seen
from skingpt_desktop.knowledge.forbidden import forbidden
from skingpt_desktop.knowledge.garbled import is_garbled
from skingpt_desktop.knowledge.grounding import Agreement, Grounding
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import ConditionNames, Mention
from skingpt_desktop.knowledge.program_facts import ALWAYS_SAYABLE, said_by_program
from skingpt_desktop.knowledge.records import concept_facts, condition_facts
from skingpt_desktop.knowledge.verdicts import is_verdict
from skingpt_desktop.knowledge.wording import STOP_WORDS, plain, words

_CANCER = re.compile(r"\b(?:pre ?)?(?:cancer|malignan|carcinom|tumou?r)")
_DISEASE = re.compile(r"\b[a-z]{3,}(?:itis|osis|iasis|oma|omas|emia|pathy)\b")
_NO_DISEASE = frozenset({"diagnosis", "prognosis"})

_OF_THE_PHOTO = re.compile(
    r"\b(?:photo\w*|picture|image|i (?:can |also )*(?:see|notice|observe)|you can see|visible"
    r" here)\b"
    r"|^(?:it|this|that|these|there|the (?:skin|rash|spot|area|lesion)) (?:also |most )?"
    r"(?:may|might|could|seems?|appears?|looks?|shows?|probably|likely)\b"
    r"|\b(?:most|more|less) likely\b|^(?:an)?other possibilit\w+|^possibl[ey]\b"
)
_WORDS_FOR_A_PHOTO = STOP_WORDS | frozenset(
    words(
        "photo photograph picture image shows show showing see seen visible here look looks"
        " looking "
        "appear appears seem seems skin area areas likely possible possibly possibility "
        "possibilities less least other another well clear clearly clearest sign signs feature "
        "features finding findings strongest main mainly both together which next first second "
        "notice observe there color colors colored surface condition conditions also fits fit with"
    )
)
_LIKELIHOOD = re.compile(r"^\W*(likely|possible|less likely)\b")
_SURE_WORDS = re.compile(r"\b(?:most likely|very likely|probably|highly likely)(?: \w+){0,3} $")


class SentenceGuard:
    """The safety layer over every sentence of one answer.

    What may be named follows from the assessment: its likeliest conditions, its strongest
    concepts. What may be claimed stands in the answer's facts or in the records of these.
    """

    def __init__(
        self, knowledge: Knowledge, assessment: Assessment, facts: tuple[Fact, ...]
    ) -> None:
        named = conditions_to_name(assessment)
        self._records = tuple(knowledge.condition(c.name) for c in named)
        self._probabilities = {c.name: c.probability for c in named}
        self._quality = assessment.quality
        self._seen = frozenset(c.name for c in concepts_to_name(assessment))
        self._facts = facts
        self._names = ConditionNames(knowledge)
        self._grounding = Grounding(self._all_facts(knowledge), self._names)

    def allows_so_far(self, words: str) -> bool:
        """Whether a sentence may go on after this beginning.

        False as soon as the last word of something forbidden is there: reassurance, a verdict, a
        dose, machine text, a condition that may not be named, cancer where no fact speaks of it.
        """
        if forbidden(words):
            return False
        mentions = self._names.find(words)
        outside = self._names.outside(words, self._records)
        if any(not self._may_go_on(words, mention) for mention in outside):
            return False
        if any(is_verdict(words, mention) for mention in mentions):
            return False
        return self._cancer_allowed(words, mentions) and not self._unknown_disease(words, mentions)

    def speaks_of_photo(self, words: str) -> bool:
        """Whether a sentence, or its beginning, says what is seen or what it may be."""
        return bool(_OF_THE_PHOTO.search(plain(words)))

    def whole_of_photo(self, sentence: str) -> Fact | None:
        """The fact that names the same possibilities and more; none where nothing is missing."""
        said = self._conditions_in(sentence)
        for fact in self._facts:
            if fact.source is Source.PHOTO and said and said < self._conditions_in(fact.text):
                return fact
        return None

    def told_of_photo(self, sentence: str) -> frozenset[str]:
        """What a sentence tells of the photo: its words without those that only lead to it."""
        return frozenset(words(sentence)) - _WORDS_FOR_A_PHOTO

    def _conditions_in(self, text: str) -> frozenset[str]:
        found = (one for mention in self._names.find(text) for one in mention.conditions)
        return frozenset(one for one in found if one in self._probabilities)

    def judge(self, sentence: str) -> Sentence | None:
        """A whole sentence with its source; none when it must not be shown.

        One that repeats a record, or breaks off within it, is given in the record's own words.
        """
        text = " ".join(sentence.split())
        for fact in self._facts:
            if text == fact.text:
                return Sentence(text, fact.source, fact.reference)
        if is_garbled(text) or not self.allows_so_far(f"{text} "):
            return None
        if _OF_THE_PHOTO.search(plain(text)):
            return self._judge_of_photo(text)
        return self._judge_of_knowledge(text)

    def _judge_of_photo(self, text: str) -> Sentence | None:
        repeated = self._grounding.closest(text)
        if repeated and repeated[1] is Agreement.SAME and repeated[0].source is Source.KNOWLEDGE:
            return _as_sentence(repeated[0])
        if not self._likelihoods_fit(text):
            return None
        mentions = self._names.find(text)
        rest = without_seen(_without(text, mentions), self._seen)
        if rest is None or set(words(rest)) - _WORDS_FOR_A_PHOTO:
            return None
        says_something = mentions or len(rest) < len(plain(text))
        return Sentence(text, Source.PHOTO) if says_something else None

    def _judge_of_knowledge(self, text: str) -> Sentence | None:
        repeated = self._grounding.closest(text)
        if repeated is not None:
            fact, agreement = repeated
            if agreement is Agreement.SAME:
                return _as_sentence(fact)
            if agreement is Agreement.CONFLICT:
                return None
        if (whole := self._grounding.begun_by(text)) is not None:
            return _as_sentence(whole)
        return Sentence(text, Source.MODEL) if self._grounding.supports(text) else None

    def _likelihoods_fit(self, text: str) -> bool:
        simple = plain(text)
        for mention in self._names.find(text):
            known = [self._probabilities[c] for c in mention.conditions if c in self._probabilities]
            if not known:
                continue
            said = _LIKELIHOOD.search(simple[mention.end :])
            if said and said[1] not in {likelihood_word(p, self._quality) for p in known}:
                return False
            leads = max(known) == max(self._probabilities.values())
            if _SURE_WORDS.search(simple[: mention.start]) and not leads:
                return False
        return True

    def _cancer_allowed(self, text: str, mentions: tuple[Mention, ...]) -> bool:
        rest = _without(text, mentions)
        found = _CANCER.search(rest)
        return found is None or self._grounding.begins_like_one(text, found[0])

    def _unknown_disease(self, text: str, mentions: tuple[Mention, ...]) -> bool:
        rest = _without(text, mentions)
        return any(
            match[0] not in self._grounding.words | _NO_DISEASE
            for match in _DISEASE.finditer(rest)
            if match.end() < len(rest) or not text[-1:].isalnum()
        )

    def _may_go_on(self, text: str, mention: Mention) -> bool:
        """Whether a name at the very end may yet become another word, as "wart" becomes "warty"."""
        if mention.end < len(plain(text)) or not text[-1:].isalnum():
            return False
        last = mention.term.split()[-1]
        plurals = {f"{last}s", f"{last}es"}
        return any(w.startswith(last) and w != last for w in self._grounding.words - plurals)

    def _all_facts(self, knowledge: Knowledge) -> tuple[Fact, ...]:
        concepts: list[ConceptRecord] = [knowledge.concept(name) for name in sorted(self._seen)]
        conditions: tuple[ConditionRecord, ...] = self._records
        known = [
            *(fact for record in conditions for fact in condition_facts(record)),
            *(fact for record in concepts for fact in concept_facts(record)),
        ]
        return (
            *self._facts,
            *said_by_program(ALWAYS_SAYABLE),
            *(fact for fact in known if not self._names.outside(fact.text, self._records)),
        )


def _as_sentence(fact: Fact) -> Sentence:
    return Sentence(fact.text, fact.source, fact.reference)


def _without(text: str, mentions: tuple[Mention, ...]) -> str:
    simple = plain(text)
    for mention in reversed(mentions):
        simple = f"{simple[: mention.start]} {simple[mention.end :]}"
    return simple

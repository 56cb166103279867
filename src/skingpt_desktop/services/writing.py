"""Lets through what a language model writes, sentence by sentence, after the guard has seen it."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from skingpt_desktop.domain.conversation import (
    AnswerEvent,
    Fact,
    Sentence,
    SentenceKept,
    SentenceWithdrawn,
    Source,
    Words,
)
from skingpt_desktop.domain.plain import plain
from skingpt_desktop.knowledge.guard import SentenceGuard
from skingpt_desktop.knowledge.sentences import split_sentences

WORDS_HELD_BACK = 3
"""Words kept from the screen until more follow, so that most phrases that the guard refuses are
refused before any of their words is shown."""

NEARLY_A_QUOTE = 0.8
"""Likeness (Ratcliff and Obershelp's ratio of letters) from which a sentence of the model's own is
a slip in quoting a fact: the fact itself is said instead."""

MOSTLY = 0.75
"""The share of a fact's words from which an answer has said it."""

_WHOLE_WORD = re.compile(r"\S+(?=\s)")


class AnswerWriter:
    """Turns pieces of text into events: words at once, each sentence judged when it is whole.

    A sentence that the guard refuses, or that was said before, is withdrawn. One that nearly quotes
    one of the facts is replaced by that fact. `lead` are the facts that come first: they are quoted
    as soon as the model begins with something else. `told` are texts of earlier answers that need
    not be said again.
    """

    def __init__(
        self,
        guard: SentenceGuard,
        facts: tuple[Fact, ...],
        report: Callable[[AnswerEvent], None],
        lead: tuple[Fact, ...] = (),
        told: frozenset[str] = frozenset(),
    ) -> None:
        self._guard = guard
        self._facts = facts
        self._report = report
        self._lead = lead
        self._told = told
        self._pending = ""
        self._shown = 0
        self._refused = False
        self._kept: list[Sentence] = []

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What was kept so far."""
        return tuple(self._kept)

    def add(self, piece: str) -> None:
        """Take the next piece of text, as small as a token."""
        self._pending += plain(piece)
        while len(parts := split_sentences(self._pending)) > 1:
            whole = parts[0]
            rest = self._pending.lstrip()[len(whole) :].lstrip()
            self._judge(whole)
            self._pending = rest
        self._show_words()

    def end(self) -> None:
        """The text has come to its own end: the last sentence is judged like the others."""
        if self._pending.strip():
            self._judge(self._pending.strip())
        self._pending = ""

    def cut(self) -> None:
        """The text was cut off by its length: an unfinished sentence is withdrawn."""
        if self._pending.rstrip().endswith((".", "!", "?")):
            self.end()
            return
        self._withdraw()
        self._pending = ""

    def stop(self) -> None:
        """The user stopped it: what is on the screen stays, marked as unfinished."""
        shown = self._pending.lstrip()[: self._shown]
        if shown and not self._refused:
            self._report(Words("…"))
            self._keep(Sentence(f"{shown}…", Source.MODEL))
        self._pending = ""

    def quote(self, fact: Fact) -> None:
        """Add a fact as a sentence of the answer."""
        self._report(Words(fact.text))
        self._keep(Sentence(fact.text, fact.source, fact.reference))

    def _show_words(self) -> None:
        if self._refused:
            return
        text = self._pending.lstrip()
        if not self._guard.allows_so_far(text):
            self._withdraw()
            self._refused = True
            return
        ends = [match.end() for match in _WHOLE_WORD.finditer(text)]
        if len(ends) > WORDS_HELD_BACK and (upto := ends[-1 - WORDS_HELD_BACK]) > self._shown:
            if self._may_be_told(text):
                return
            self._say_what_comes_first(text)
            self._report(Words(text[self._shown : upto]))
            self._shown = upto

    def _judge(self, text: str) -> None:
        sentence = None if self._refused else self._quoted_right(self._guard.judge(text))
        if sentence is None or self._was_said(sentence.text):
            self._withdraw()
            self._refused = False
            return
        self._say_what_comes_first(sentence.text)
        if self._was_said(sentence.text) or self._was_seen(sentence):
            self._withdraw()
            return
        if not sentence.text.startswith(text[: self._shown]):
            self._withdraw()
        if self._shown < len(sentence.text):
            self._report(Words(sentence.text[self._shown :]))
        self._keep(sentence)

    def _say_what_comes_first(self, text: str) -> None:
        """Quote what is left of the lead before a sentence that is none of it."""
        if self._shown or not self._lead:
            return
        lead, self._lead = self._lead, ()
        if self._is_of_lead(text, lead):
            self._lead = lead
            return
        for fact in lead:
            if not says(self.sentences, fact):
                self.quote(fact)

    def _is_of_lead(self, text: str, lead: tuple[Fact, ...]) -> bool:
        if lead[0].source is Source.PHOTO and self._guard.speaks_of_photo(text):
            return True
        beginning = _letters(" ".join(text.split()[:WORDS_HELD_BACK]))
        return any(_letters(fact.text).startswith(beginning) for fact in lead)

    def _may_be_told(self, text: str) -> bool:
        """Whether words must wait until it is clear that they do not repeat an earlier answer."""
        return any(_letters(told).startswith(_letters(text)) for told in self._told)

    def _quoted_right(self, sentence: Sentence | None) -> Sentence | None:
        if sentence is None or sentence.source not in {Source.MODEL, Source.PHOTO}:
            return sentence
        if sentence.source is Source.PHOTO and (whole := self._guard.whole_of_photo(sentence.text)):
            return Sentence(whole.text, whole.source, whole.reference)
        for fact in self._facts:
            if _likeness(sentence.text, fact.text) >= NEARLY_A_QUOTE:
                return Sentence(fact.text, fact.source, fact.reference)
        return sentence

    def _was_said(self, text: str) -> bool:
        said = {_letters(kept.text) for kept in self._kept} | set(map(_letters, self._told))
        return _letters(text) in said

    def _was_seen(self, sentence: Sentence) -> bool:
        """Whether it tells of the photo what was told already, in other words."""
        if sentence.source is not Source.PHOTO:
            return False
        told = [self._guard.told_of_photo(one.text) for one in self._kept
                if one.source is Source.PHOTO]  # fmt: skip
        return bool(told) and self._guard.told_of_photo(sentence.text) <= frozenset().union(*told)

    def _keep(self, sentence: Sentence) -> None:
        self._kept.append(sentence)
        self._shown = 0
        self._report(SentenceKept(sentence))

    def _withdraw(self) -> None:
        if self._shown:
            self._report(SentenceWithdrawn())
        self._shown = 0


def says(sentences: Sequence[Sentence], fact: Fact) -> bool:
    """Whether sentences hold a fact, as it is or most of its words."""
    own = _words(fact.text)
    return len(own & _words(" ".join(one.text for one in sentences))) >= MOSTLY * len(own)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", text.casefold()))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _letters(one), _letters(other), autojunk=False).ratio()


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()

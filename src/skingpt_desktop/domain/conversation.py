"""Questions and answers about an assessment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo


class Source(StrEnum):
    """Where a sentence comes from."""

    PHOTO = "photo"
    ANSWERS = "answers"
    KNOWLEDGE = "knowledge"
    MODEL = "model"


class Topic(StrEnum):
    """What a question is about."""

    DESCRIBE = "describe"
    FEATURES = "features"
    CAUSE = "cause"
    TREATMENT = "treatment"
    CONTAGIOUS = "contagious"
    WORSE = "worse"
    HOME = "home"
    SEE_DOCTOR = "see_doctor"
    CANCER = "cancer"
    COURSE = "course"
    DOSE = "dose"
    OFF_TOPIC = "off_topic"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence that an answer may lean on.

    `reference` is the id of the record that it comes from, or empty for the photo.
    """

    text: str
    source: Source
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, with its source; `reference` as in `Fact`."""

    text: str
    source: Source
    reference: str = ""


class TurnState(StrEnum):
    """How an answer ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the user thinks of an answer; it stays in the case and is sent nowhere."""

    helpful: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answer, with the model that gave it.

    `repeats` is the place in the conversation, from 0, of the turn whose question was asked again
    of another model. `photo` is the place in the case, from 0, of the photo that it is about.
    `replaces` is the place of the turn whose question was changed or asked anew: this one stands
    for it, and the older one can still be read.
    """

    question: str
    sentences: tuple[Sentence, ...]
    state: TurnState
    model: ModelIdentity
    repeats: int | None = None
    photo: int = 0
    replaces: int | None = None
    opinion: Opinion | None = None

    @property
    def answer(self) -> str:
        """The sentences as one text."""
        return " ".join(sentence.text for sentence in self.sentences)


def in_force(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The conversation as it now stands: each question in its newest version, at its old place.

    Turns that asked another model again are left out.
    """
    stands: dict[int, Turn] = {}
    for place, turn in enumerate(turns):
        if turn.repeats is None:
            stands[first_version(turns, place)] = turn
    return tuple(stands[place] for place in sorted(stands))


def as_read(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """`in_force`, and after each question what other models answered to it."""
    read: dict[int, list[Turn]] = {}
    for place, turn in enumerate(turns):
        if turn.repeats is None:
            read.setdefault(first_version(turns, place), [turn])[0] = turn
        else:
            read.setdefault(first_version(turns, turn.repeats), []).append(turn)
    return tuple(turn for place in sorted(read) for turn in read[place])


def first_version(turns: Sequence[Turn], place: int) -> int:
    """The place of the question that the turn at `place` goes back to."""
    while (before := turns[place].replaces) is not None and before < place:
        place = before
    return place


def without_photo(turns: Sequence[Turn], place: int) -> dict[int, Turn]:
    """The turns that are left when the photo at a place is removed, each by its place until then.

    Those about the photo go; those about the photos after it, and those that point at other turns,
    are given the new places.
    """
    kept = [at for at, turn in enumerate(turns) if turn.photo != place]
    now_at = {before: now for now, before in enumerate(kept)}
    left = {}
    for at in kept:
        turn = turns[at]
        left[at] = replace(
            turn,
            photo=turn.photo - (turn.photo > place),
            repeats=None if turn.repeats is None else now_at.get(turn.repeats),
            replaces=None if turn.replaces is None else now_at.get(turn.replaces),
        )
    return left


@dataclass(frozen=True, slots=True)
class WritingRequest:
    """What the language model is asked to write.

    `facts` are the sentences that the answer must lean on, the photo's first. `history` holds the
    earlier turns, oldest first. Greedy when `temperature` is 0.
    """

    photo: Photo
    findings: Findings
    topic: Topic
    question: str
    facts: tuple[Fact, ...]
    history: tuple[Turn, ...] = ()
    seed: int = 42
    temperature: float = 0.0
    max_new_tokens: int = 220


@dataclass(frozen=True, slots=True)
class Words:
    """Some more of the answer, to be shown at once."""

    text: str


@dataclass(frozen=True, slots=True)
class SentenceKept:
    """The words shown since the last sentence are this sentence."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class SentenceWithdrawn:
    """The words shown since the last sentence are taken back."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long it took, in seconds, and how much was written."""

    load_s: float = 0.0
    photo_s: float = 0.0
    first_token_s: float = 0.0
    total_s: float = 0.0
    tokens: int = 0

    @property
    def tokens_per_s(self) -> float:
        """Tokens a second after the first, or 0 where there are fewer than two."""
        writing_s = self.total_s - self.first_token_s
        return (self.tokens - 1) / writing_s if self.tokens > 1 and writing_s > 0 else 0.0


@dataclass(frozen=True, slots=True)
class AnswerFinished:
    """The whole turn, and what it took."""

    turn: Turn
    timing: Timing


AnswerEvent = Words | SentenceKept | SentenceWithdrawn | AnswerFinished

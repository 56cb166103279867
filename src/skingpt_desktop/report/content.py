"""What a report is made from: one case, and the records that explain it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from skingpt_desktop.domain.cases import Case
from skingpt_desktop.domain.conversation import Turn, TurnState, as_read
from skingpt_desktop.domain.findings import Assessment, ConceptScore, Level, Outcome
from skingpt_desktop.domain.knowledge import ConceptRecord, ConditionRecord
from skingpt_desktop.domain.people import Person
from skingpt_desktop.report.document import (
    Block,
    Bullets,
    Exchange,
    Exchanges,
    Pairs,
    Picture,
    Pictures,
    Section,
    Tone,
)
from skingpt_desktop.report.words import Words


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition that was named to the user, with the word for its probability."""

    record: ConditionRecord
    probability: float
    word: str


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """A photo of the case as it is shown, made from clean pixels, with what was named for it.

    `size` is its width and height in pixels before it was made smaller.
    """

    jpeg: bytes = field(repr=False)
    size: tuple[int, int]
    assessment: Assessment
    named: tuple[NamedCondition, ...]
    is_part: bool = False
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A case with all that a report says about it; `person` is None where nobody is to be named.

    `photos` are all photos of the case, by place; `answers` are the user's answers about the
    history, each with its question, and `flags` those that are red flags. `printed_on` and
    `photo_on` are days of the user's own time zone.
    """

    case: Case
    photos: tuple[ReportPhoto, ...]
    named: tuple[NamedCondition, ...]
    seen: tuple[ConceptScore, ...]
    seen_from: float
    photo_help: tuple[str, ...]
    conditions: Mapping[str, ConditionRecord] = field(repr=False)
    concepts: Mapping[str, ConceptRecord] = field(repr=False)
    program_version: str
    printed_on: date
    photo_on: date
    answers: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
    person: Person | None = None


_TONES = {
    Level.EMERGENCY: Tone.URGENT,
    Level.SAME_DAY: Tone.URGENT,
    Level.WITHIN_2_WEEKS: Tone.SOON,
}


def tone_of(level: Level) -> Tone:
    """How much a next step asks for attention."""
    return _TONES.get(level, Tone.CALM)


def _photo_caption(content: ReportContent, words: Words) -> str:
    photo, count = content.photos[content.case.leading], len(content.photos)
    width, height = photo.size
    parts = [words.say("photo_caption", width=width, height=height)]
    if count > 1:
        number = content.case.leading + 1
        parts.insert(0, words.say("further_number", number=number, count=count) + ".")
    parts += [words.say("part_shown")] if photo.is_part else []
    parts += [words.say("ring")] if photo.is_marked else []
    return " ".join(parts)


def below_title(content: ReportContent, words: Words) -> tuple[str, ...]:
    """Whose case it is, its title, which the user may have written, and the day of the photo."""
    day = words.say("photo_added", date=words.day(content.photo_on))
    return tuple(filter(None, (_whose(content.person, words), content.case.title, day)))


def _whose(person: Person | None, words: Words) -> str:
    if person is None:
        return ""
    if person.born is None:
        return words.say("person", name=person.name)
    return words.say("person_born", name=person.name, year=person.born)


def picture(content: ReportContent, words: Words) -> Picture:
    """The leading photo with its size in pixels; no scale is known."""
    photo = content.photos[content.case.leading]
    width, height = photo.size
    caption = _photo_caption(content, words)
    return Picture(photo.jpeg, height / width, words.say("photo_alt"), caption)


def further_photos(content: ReportContent, words: Words) -> tuple[Section, ...]:
    """The photos beside the leading one, each with what was named for it, where there are any."""
    shown = tuple(
        _further(photo, number, words)
        for number, photo in enumerate(content.photos, start=1)
        if number != content.case.leading + 1
    )
    return (Section(words.say("further"), (Pictures(shown),)),) if shown else ()


def _further(photo: ReportPhoto, number: int, words: Words) -> Picture:
    width, height = photo.size
    found = words.say("answer_joint").join(
        words.say(
            "found_condition", name=one.record.name, word=words.say(one.word.replace(" ", "_"))
        )
        for one in photo.named
    )
    outcome = found or words.say(f"outcome_{photo.assessment.outcome.value}")
    caption = words.say("further_caption", number=number, width=width, height=height, found=outcome)
    return Picture(photo.jpeg, height / width, words.say("photo_alt"), caption)


def nothing_named(content: ReportContent, words: Words) -> str:
    """Why no condition is named, or an empty text where one is."""
    outcome = content.case.assessment.outcome
    return "" if outcome is Outcome.POSSIBILITIES else words.say(outcome.value)


def red_flags(content: ReportContent, words: Words, ending: str = "") -> tuple[Section, ...]:
    """The user's answers that are red flags; none where there was none."""
    if not content.flags:
        return ()
    return (Section(words.say(f"flags{ending}"), (Bullets(content.flags),), Tone.URGENT),)


def history(content: ReportContent, words: Words, ending: str = "") -> tuple[Section, ...]:
    """The user's answers about the history; none where nothing was asked."""
    if not content.answers:
        return ()
    return (Section(words.say(f"history{ending}"), (Pairs(content.answers),)),)


def exchanges(content: ReportContent, words: Words, shown: int) -> Exchanges:
    """The first `shown` questions with their answers, and how many there are more."""
    turns = as_read(content.case.turns)
    items = []
    for turn in turns[:shown]:
        items.append(Exchange(turn.question, _answer(turn, content, words)))
    left = len(turns) - len(items)
    key = "more_answers_one" if left == 1 else "more_answers_many"
    return Exchanges(tuple(items), words.say(key, count=left) if left else "")


def _answer(turn: Turn, content: ReportContent, words: Words) -> str:
    """The answer, and what must be known of it: that it was stopped, that another model gave it."""
    parts = [turn.answer or words.say("no_answer")]
    if turn.photo:
        parts.append(words.say("about_photo", number=turn.photo + 1))
    if turn.state is not TurnState.COMPLETE:
        parts.append(words.say("stopped"))
    if turn.model.name != content.case.assessment.model.name:
        parts.append(words.say("other_model", name=turn.model.name))
    return " ".join(parts)


def conversation(
    content: ReportContent, words: Words, heading: str, shown: int, *notes: Block
) -> tuple[Section, ...]:
    """The conversation as a section; none where nothing was asked."""
    if not content.case.turns:
        return ()
    return (Section(words.say(heading), (*notes, exchanges(content, words, shown))),)

"""The prompt: system text, photo, what is known, earlier turns and the question, within a window.

The photo's facts stand right after the photo, before everything that changes from turn to turn,
so that the engine can reuse what it computed for them. Training and use share `prompt_for`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from skingpt_desktop.domain.conversation import Fact, Source, WritingRequest
from skingpt_desktop.model.template import IMAGE_PLACE, TEXT_PLACE, Template, without_marks

CountTokens = Callable[[str], int]
_ALWAYS_RESERVED = (IMAGE_PLACE, "<Img>", "</Img>")


@dataclass(frozen=True, slots=True)
class Said:
    """An earlier question and its answer, as texts."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Content:
    """The texts that go into a prompt: sentences about the photo, known facts, earlier turns."""

    photo_facts: tuple[str, ...]
    known_facts: tuple[str, ...]
    history: tuple[Said, ...]
    question: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """The text before and after the photo's place."""

    before: str
    after: str


def content_of(
    request: WritingRequest, history_turns: int, reserved: Iterable[str] = ()
) -> Content:
    """The request's texts, without anything that means something to the template."""
    marks = (*_ALWAYS_RESERVED, *reserved)

    def plain(text: str) -> str:
        return without_marks(text, marks).strip()

    return Content(
        photo_facts=_texts(request.facts, of_photo=True),
        known_facts=_texts(request.facts, of_photo=False),
        history=tuple(
            Said(plain(turn.question), plain(turn.answer))
            for turn in request.history[max(0, len(request.history) - history_turns) :]
            if turn.sentences
        ),
        question=plain(request.question),
    )


def _texts(facts: tuple[Fact, ...], *, of_photo: bool) -> tuple[str, ...]:
    return tuple(fact.text for fact in facts if (fact.source is Source.PHOTO) == of_photo)


def render(content: Content, template: Template) -> Prompt:
    """Write the content into the template."""
    photo = template.image + " ".join(content.photo_facts)
    first, *later = [
        *(said.question for said in content.history),
        _last_question(content, template),
    ]
    questions = [f"{photo}\n{first}" if content.photo_facts else f"{photo}{first}", *later]
    text = template.system
    for question, said in zip(questions, content.history, strict=False):
        text += _filled(template.question, question) + _filled(template.answer, said.answer)
    text += _filled(template.question, questions[-1]) + template.open_answer
    before, _, after = text.partition(IMAGE_PLACE)
    return Prompt(before, after)


def _last_question(content: Content, template: Template) -> str:
    if not content.known_facts:
        return content.question
    return _filled(template.notes, " ".join(content.known_facts)) + content.question


def _filled(pattern: str, text: str) -> str:
    return pattern.replace(TEXT_PLACE, text)


def fit(content: Content, template: Template, count: CountTokens, room: int) -> Prompt:
    """The prompt within `room` text tokens (the photo's own not counted).

    The oldest turns go first, then the last of the known facts, then the last of the photo's
    facts, then the end of the question. The system text and the photo always stay.
    """

    def size(tried: Content) -> int:
        prompt = render(tried, template)
        return count(prompt.before) + count(prompt.after)

    return render(fit_content(content, size, room), template)


def fit_content(content: Content, size: Callable[[Content], int], room: int) -> Content:
    """The content whose `size` is at most `room` tokens, made smaller in the order of `fit`."""
    while size(content) > room:
        smaller = _smaller(content)
        if smaller is None:
            break
        content = smaller
    return content


def _smaller(content: Content) -> Content | None:
    if content.history:
        return replace(content, history=content.history[1:])
    if content.known_facts:
        return replace(content, known_facts=content.known_facts[:-1])
    if content.photo_facts:
        return replace(content, photo_facts=content.photo_facts[:-1])
    words = content.question.split()
    if len(words) > 1:
        return replace(content, question=" ".join(words[: len(words) * 3 // 4]))
    half = len(content.question) // 2
    return replace(content, question=content.question[:half]) if half else None


def prompt_for(
    request: WritingRequest,
    template: Template,
    count: CountTokens,
    room: int,
    history_turns: int,
    control_tokens: Iterable[str] = (),
) -> Prompt:
    """The prompt for a request within `room` text tokens, safe from marks in the user's words."""
    reserved = (*template.reserved, *control_tokens)
    return fit(content_of(request, history_turns, reserved), template, count, room)

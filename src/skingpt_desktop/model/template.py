"""How a model folder wants its prompts written: data, one template per checkpoint."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

IMAGE_PLACE = "<ImageHere>"
TEXT_PLACE = "{text}"


@dataclass(frozen=True, slots=True)
class Template:
    """The fixed parts of a prompt.

    `question`, `answer` hold ``{text}``; `image` holds ``<ImageHere>`` and opens the text of the
    first question. `notes` holds ``{text}`` and stands before a question where there are facts.
    `reserved` are further strings that a user's words may not contain (role marks, separators).
    `starts_with_bos` puts the begin-of-text token once before everything.
    """

    system: str
    image: str
    question: str
    answer: str
    open_answer: str
    notes: str
    reserved: tuple[str, ...] = ()
    starts_with_bos: bool = False

    def __post_init__(self) -> None:
        texts = (self.question, self.answer, self.notes)
        if self.image.count(IMAGE_PLACE) != 1 or any(t.count(TEXT_PLACE) != 1 for t in texts):
            raise ValueError("the template lacks the place of the photo or of a text")


def template_from(settings: Mapping[str, Any]) -> Template:
    """The template that the settings of a model folder describe.

    Raises:
        KeyError, TypeError, ValueError: the settings do not hold a template.
    """
    texts = ("system", "image", "question", "answer", "open_answer", "notes")
    return Template(
        **{name: str(settings[name]) for name in texts},
        reserved=tuple(str(text) for text in settings.get("reserved", ())),
        starts_with_bos=bool(settings.get("starts_with_bos", False)),
    )


def without_marks(text: str, marks: tuple[str, ...]) -> str:
    """The text without any of the marks, also where taking one away would make another."""
    pattern = re.compile("|".join(re.escape(mark) for mark in marks))
    while marks and pattern.search(text):
        text = pattern.sub("", text)
    return text

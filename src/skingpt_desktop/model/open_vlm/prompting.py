"""The prompt for a model that brings its own chat template, or is asked in plain text."""

from collections.abc import Callable
from typing import Any

from jinja2.exceptions import TemplateError

from skingpt_desktop.model.prompt import Content

Message = dict[str, Any]
Render = Callable[[Content], str]

SYSTEM = (
    "You help people understand a photo of skin. Lean on the notes. "
    "Write plain, short sentences. Say what a doctor should look at."
)
ROLE_MARKS = ("USER:", "ASSISTANT:", "Question:", "Answer:")
"""Words that mean a change of speaker in plain prompts."""


def chat_renderer(render: Callable[[list[Message]], str]) -> Render:
    """Writes contents with a chat template, the system text in the way that it allows."""

    def written(content: Content) -> str:
        try:
            return render(messages_of(content))
        except TemplateError:
            # Some templates know no system role: the text then opens the first question.
            return render(messages_of(content, with_system_role=False))

    return written


def messages_of(content: Content, *, with_system_role: bool = True) -> list[Message]:
    """The turns as transformers' chat templates take them, the photo in the first question."""
    questions = [*(said.question for said in content.history), _last_question(content)]
    opening = " ".join(content.photo_facts)
    if not with_system_role:
        opening = f"{SYSTEM} {opening}".strip()
    questions[0] = f"{opening}\n{questions[0]}".strip()
    messages = [_message("system", SYSTEM)] if with_system_role else []
    for question, said in zip(questions, content.history, strict=False):
        messages += [_message("user", question), _message("assistant", said.answer)]
    messages.append(_message("user", questions[-1]))
    asked = next(message for message in messages if message["role"] == "user")
    asked["content"].insert(0, {"type": "image"})
    return messages


def plain_prompt(content: Content) -> str:
    """The prompt that BLIP-2 was asked with: “Question: ... Answer:” (Li et al. 2023, section 4).

    InstructBLIP takes any text (Dai et al. 2023); it is given the same.
    """
    notes = " ".join((*content.photo_facts, *content.known_facts))
    turns = [f"Question: {said.question} Answer: {said.answer}" for said in content.history]
    parts = [SYSTEM, notes, *turns, f"Question: {content.question} Answer:"]
    return " ".join(part for part in parts if part)


def _last_question(content: Content) -> str:
    if not content.known_facts:
        return content.question
    return f"Notes: {' '.join(content.known_facts)}\nQuestion: {content.question}"


def _message(role: str, text: str) -> Message:
    return {"role": role, "content": [{"type": "text", "text": text}]}

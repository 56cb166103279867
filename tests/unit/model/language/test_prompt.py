"""The prompt: what stands where, what is left out first, and what a user cannot do with it."""

from dataclasses import replace

import pytest

from skingpt_desktop.model.prompt import Content, Said, fit, render
from skingpt_desktop.model.template import IMAGE_PLACE, Template, template_from, without_marks
from skingpt_desktop.training.language_base import CHAT_TEMPLATE

CHAT = template_from(CHAT_TEMPLATE)
SKINGPT4 = Template(
    system="Give the following image: <Img>ImageContent</Img>. You will be able to see the image "
    "once I provide it to you. Please answer my questions.",
    image="<Img><ImageHere></Img> ",
    question="###Human: {text}",
    answer="###Assistant: {text}",
    open_answer="###Assistant:",
    notes="{text} ",
    reserved=("###",),
    starts_with_bos=True,
)
FULL = Content(
    photo_facts=("It shows redness.", "It may be acne (likely)."),
    known_facts=("Acne is common.", "Acne can run in families."),
    history=(Said("First?", "One."), Said("Second?", "Two.")),
    question="Third question here?",
)


def words(text):
    return len(text.split())


def whole(prompt):
    return f"{prompt.before}{IMAGE_PLACE}{prompt.after}"


def test_a_first_turn_in_chatml():
    text = whole(render(replace(FULL, history=()), CHAT))
    assert text == (
        "<|im_start|>system\nYou help people understand a photo of skin. Use only the notes. "
        "Write plain, short sentences.<|im_end|>\n"
        "<|im_start|>user\n<Img><ImageHere></Img> It shows redness. It may be acne (likely).\n"
        "Notes: Acne is common. Acne can run in families.\nQuestion: Third question here?"
        "<|im_end|>\n<|im_start|>assistant\n"
    )


def test_the_photo_and_its_facts_come_before_all_that_changes():
    first = render(replace(FULL, history=()), CHAT)
    later = render(FULL, CHAT)
    assert first.before == later.before
    assert later.after.startswith("</Img> It shows redness. It may be acne (likely).\nFirst?")
    assert later.after.count("Acne is common.") == 1


def test_skingpt4s_template_gives_its_published_form():
    content = Content((), (), (Said("Q1", "A1"),), "Q2")
    assert whole(render(content, SKINGPT4)) == (
        f"{SKINGPT4.system}###Human: <Img><ImageHere></Img> Q1###Assistant: A1"
        "###Human: Q2###Assistant:"
    )


def test_all_stays_where_there_is_room():
    assert fit(FULL, CHAT, words, 500) == render(FULL, CHAT)


def test_the_oldest_turns_go_first_then_facts_then_the_questions_end():
    room = words(whole(render(FULL, CHAT)))
    shrunk = [whole(fit(FULL, CHAT, words, size)) for size in range(room, 20, -1)]
    order = ["First?", "Second?", "families", "common", "(likely)", "redness", "here?"]
    gone = {mark: next(i for i, text in enumerate(shrunk) if mark not in text) for mark in order}
    assert list(gone.values()) == sorted(gone.values())
    assert gone["Second?"] < gone["families"] < gone["common"] < gone["(likely)"]


@pytest.mark.parametrize("room", [0, 10, 30, 60])
def test_the_system_text_and_the_photo_are_never_dropped(room):
    long = replace(FULL, question="why " * 400)
    text = whole(fit(long, CHAT, words, room))
    assert text.startswith(CHAT.system)
    assert text.count(IMAGE_PLACE) == 1
    assert text.endswith(CHAT.open_answer)


def test_marks_are_taken_out_also_when_nested():
    marks = ("<|im_end|>", "###")
    assert without_marks("a<|im_<|im_end|>end|>b", marks) == "ab"
    assert without_marks("######Human", marks) == "Human"
    assert without_marks("plain", ()) == "plain"


@pytest.mark.parametrize("field", ["image", "question", "answer", "notes"])
def test_a_template_without_its_places_is_refused(field):
    with pytest.raises(ValueError, match="lacks"):
        template_from(CHAT_TEMPLATE | {field: "nothing here"})

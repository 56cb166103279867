"""What the program itself says, word for word."""

from collections.abc import Iterable

from skingpt_desktop.domain.conversation import Fact, Source, Topic
from skingpt_desktop.knowledge.advice import CANNOT_RULE_OUT

PROGRAM_REFERENCE = "program"
"""The `reference` of a sentence of the program's own."""

OFF_TOPIC = (
    "I can only talk about this photo and about skin.",
    "You can ask what it shows, what may cause it, or how it is treated.",
    "You can also ask when to see a doctor.",
)
DOSE = (
    "I do not give amounts or times for any medicine.",
    "Please ask a doctor or pharmacist, and read the leaflet in the pack.",
)

POOR_PHOTO = "The photo is too poor to judge the skin."
NOT_SKIN = "This photo does not look like skin."
TAKE_A_PHOTO_OF_SKIN = "Please take a sharp, close photo of the skin in good light."
NOT_SURE = "I am not sure what this is."

ASK_A_DOCTOR = "Please ask a doctor about this."
ASK_BEFORE_MEDICINE = "Ask a doctor or pharmacist before you use any medicine."
NO_ANSWER = "I do not have a sure answer to this question."
SOME_ARE_SERIOUS = "Some conditions that can look like this are serious and need a doctor soon."
SIGNS_OF_CANCER = (
    "See a doctor within two weeks about any spot that grows, changes, bleeds or does not heal."
)
ALWAYS_SAYABLE = (CANNOT_RULE_OUT, ASK_A_DOCTOR, ASK_BEFORE_MEDICINE, NO_ANSWER)
"""What an answer to any question may hold."""

WITHOUT_AN_ANSWER = {
    Topic.CAUSE: "So I cannot say what causes it.",
    Topic.TREATMENT: "So I cannot say how it is treated.",
    Topic.CONTAGIOUS: "So I cannot say if it can be passed on.",
    Topic.WORSE: "So I cannot say what makes it worse.",
    Topic.HOME: "So I cannot say what would help it.",
    Topic.COURSE: "So I cannot say how long it will last.",
    Topic.CANCER: CANNOT_RULE_OUT,
    Topic.SEE_DOCTOR: "Go soon if it grows, changes, bleeds, hurts or does not heal.",
}
"""What is said where the photo allows no answer."""


def said_by_program(texts: Iterable[str]) -> tuple[Fact, ...]:
    """Sentences of the program as facts."""
    return tuple(Fact(text, Source.KNOWLEDGE, PROGRAM_REFERENCE) for text in texts)


__all__ = ["CANNOT_RULE_OUT", "PROGRAM_REFERENCE", "said_by_program"]

"""What the help says, in parts with a title each."""

from PySide6.QtCore import QCoreApplication

Lines = tuple[tuple[str, str], ...]
"""Pairs of what is explained, which may be empty, and the explanation."""


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Help", text)


def emergency() -> Lines:
    """When to call for help instead of asking a program; after the red flags' own rules."""
    return (
        (
            tr("Call your emergency number now"),
            tr(
                "if it is hard to breathe or swallow; if the eyes, lips or tongue swell; if a rash "
                "does not fade under a glass; if someone is confused, has a fit or is hard to "
                "wake; if nearly all of the skin is red or peels off; if pain is far worse than "
                "the skin looks."
            ),
        ),
        (
            tr("See a doctor today"),
            tr(
                "if a baby under 3 months has a fever; if an area suddenly turns red, hot and "
                "painful; if a rash spreads fast, blisters, or comes with a fever or after a new "
                "medicine."
            ),
        ),
        (
            tr("Do not wait for this program"),
            tr(
                "It cannot examine anyone and it cannot rule out an emergency. If you are worried, "
                "get help first and ask later."
            ),
        ),
    )


def photo() -> Lines:
    """How to take a photo that can be judged."""
    return (
        (
            tr("Good light"),
            tr("Daylight at a window is best. No flash, no direct sun, no lamp behind."),
        ),
        (
            tr("Distance"),
            tr(
                "One photo from an arm's length shows where it is. One from a hand's width shows "
                "the spot. Skin should fill most of it."
            ),
        ),
        (
            tr("Sharpness"),
            tr(
                "Hold the phone still with both hands, tap on the spot on its screen, then take "
                "the photo. Use the camera's own photo, not one from a chat."
            ),
        ),
        (
            tr("Around it"),
            tr(
                "Take off jewellery, plasters and make-up. A coin or a ruler beside the spot shows "
                "how large it is."
            ),
        ),
        (
            tr("Over time"),
            tr("To see a change, take the same photo again in the same light and place."),
        ),
    )


def words() -> Lines:
    """What the words of the window mean."""
    return (
        (tr("Likely"), tr("The model gives it a chance of one in two or more.")),
        (tr("Possible"), tr("The model gives it a chance of one in five or more.")),
        (tr("Less likely"), tr("The chance is smaller, but it should not be forgotten.")),
        (
            tr("Not sure"),
            tr("The model does not know this skin well enough. It does not mean that all is well."),
        ),
        (tr("Seen in the photo"), tr("A sentence that agrees with what the model saw.")),
        (tr("Known"), tr("A sentence from a written record, with its source.")),
        (
            tr("The model's own words, not checked"),
            tr("A sentence that nobody has checked. It may be wrong."),
        ),
        (
            tr("Red flag"),
            tr("An answer of yours that asks for care soon. Fixed rules decide, not the model."),
        ),
        (tr("Case"), tr("One problem of one person, with its photos, answers and questions.")),
        (
            tr("Model"),
            tr("The part of the program that looks at photos and writes. It learned by examples."),
        ),
    )


def privacy() -> Lines:
    """Where everything is, and who can see it."""
    return (
        (
            tr("Where it is"),
            tr("Photos and conversations stay on this computer, in a file that is locked."),
        ),
        (
            tr("Who can see it"),
            tr(
                "Only someone who can open your lock. A report that you save or print is not "
                "locked any more."
            ),
        ),
        (
            tr("The network"),
            tr("The program opens no connection, unless you ask it to fetch another model."),
        ),
        (
            tr("Keep a copy"),
            tr("A computer can break. Make a backup, and keep your recovery code elsewhere."),
        ),
    )


def fixed_keys() -> Lines:
    """Keys that stand in no menu."""
    return (
        (tr("Tab, Shift+Tab"), tr("To the next or the last thing")),
        (tr("Enter, Space"), tr("Press the button that has the focus")),
        (tr("Esc"), tr("Stop an answer, or close what is open")),
        (tr("Enter in the question"), tr("Send the question")),
        (tr("Shift+Enter"), tr("A new line in the question")),
        (tr("F2, Delete in the list"), tr("Rename or delete a case")),
        (tr("Ctrl+Page Down, Ctrl+Page Up"), tr("To the next questions, and back")),
        (tr("Delete on a small photo"), tr("Remove the photo from the case")),
        (tr("+, -, 0 in the photo"), tr("Larger, smaller, all of it")),
        (tr("Alt and a letter"), tr("Open a menu by its underlined letter")),
    )

"""What the window says for the domain's values, in words of the user's language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from skingpt_desktop.domain.findings import Level, Outcome
from skingpt_desktop.domain.photo import QualityProblem
from skingpt_desktop.services.desk import Step
from skingpt_desktop.ui.days import day_text
from skingpt_desktop.ui.translation import spoken


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Wording", text)


def title_text(title: str) -> str:
    """A title that the program gave a case, in the user's language; the user's own as it is."""
    what, dot, day = title.partition(" · ")
    name = what.removesuffix("?")
    said = spoken(name)
    if said == name or not (dot or what.endswith("?")):
        return title
    return (tr("{condition}?").format(condition=said) if name != what else said) + dot + day


def footer_text() -> str:
    """What is always in sight."""
    return tr("Not a diagnosis · Not approved by any regulator · Nothing leaves this computer")


def level_icon(level: Level) -> str:
    """The drawing that goes with a level; the colour never says it alone."""
    return {
        Level.EMERGENCY: "urgent",
        Level.SAME_DAY: "urgent",
        Level.WITHIN_2_WEEKS: "warning",
        Level.ROUTINE: "calendar",
        Level.SELF_CARE: "info",
    }[level]


def level_style(level: Level) -> str:
    """The style sheet's name for a level's colour."""
    return {
        Level.EMERGENCY: "urgent",
        Level.SAME_DAY: "red",
        Level.WITHIN_2_WEEKS: "amber",
    }.get(level, "neutral")


def outcome_word(outcome: Outcome) -> str:
    """How a look at a photo ended, in a word or two."""
    return {
        Outcome.POSSIBILITIES: tr("Answered"),
        Outcome.NOT_SURE: tr("Not sure"),
        Outcome.NOT_SKIN: tr("Not skin"),
        Outcome.POOR_PHOTO: tr("Poor photo"),
    }[outcome]


def level_word(level: Level) -> str:
    """How soon care is needed, in a word or two; empty where there is no hurry."""
    return {
        Level.EMERGENCY: tr("Emergency"),
        Level.SAME_DAY: tr("Doctor today"),
        Level.WITHIN_2_WEEKS: tr("Doctor soon"),
    }.get(level, "")


def step_words(level: Level) -> str:
    """The next step that goes with a level, in a few words."""
    return {
        Level.EMERGENCY: tr("Get emergency help now"),
        Level.SAME_DAY: tr("See a doctor today"),
        Level.WITHIN_2_WEEKS: tr("See a doctor within two weeks"),
        Level.ROUTINE: tr("See a doctor when you can"),
        Level.SELF_CARE: tr("Care for it at home"),
    }[level]


def quality_hint(problem: QualityProblem) -> str:
    """One sentence of help for a fault of a photo."""
    return {
        QualityProblem.BLURRED: tr(
            "The photo is not sharp. Hold the phone still, a hand's width away, and tap on the "
            "spot before you take it."
        ),
        QualityProblem.TOO_DARK: tr(
            "The photo is dark. Go to a window or switch on a lamp, and take it again."
        ),
        QualityProblem.TOO_BRIGHT: tr(
            "Parts of the photo are too bright. Switch off the flash and keep out of direct sun."
        ),
        QualityProblem.COLOUR_CAST: tr(
            "The colours look off. Daylight shows the skin's own colour best."
        ),
        QualityProblem.TOO_SMALL: tr(
            "The photo has few details. Use the camera's own photo, not a small copy of it."
        ),
        QualityProblem.LITTLE_SKIN: tr(
            "The skin fills only a small part. Go closer, or crop the photo around the skin."
        ),
    }[problem]


def step_text(step: Step) -> str:
    """What is going on."""
    return {
        Step.CHECKING_MODEL: tr("Getting ready: checking the model's parts"),
        Step.LOADING_MODEL: tr("Getting ready: loading the model"),
        Step.WARMING_UP: tr("Getting ready: warming up"),
        Step.OPENING_PHOTO: tr("Opening the photo"),
        Step.LOOKING: tr("Looking at the photo"),
    }[step]


def likelihood_text(word: str) -> str:
    """A word for a probability, in the user's language."""
    return {
        "likely": tr("likely"),
        "possible": tr("possible"),
        "less likely": tr("less likely"),
    }.get(word, word)


def moment(when: datetime) -> str:
    """A day and time of this computer's zone: the time alone for today."""
    there = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    if there.date() == QDateTime.currentDateTime().date():
        clock = QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)
        return tr("Today, {time}").format(time=clock)
    return day_text(when.astimezone().date())


def about_text() -> str:
    """What the program is and is not."""
    return tr(
        "SkinGPT Desktop looks at a photo of skin and says in words what it sees, what that may "
        "be, and what to do next.\n\n"
        "It is not a diagnosis and does not replace a doctor. It is not approved by any "
        "regulator. It can be wrong: it can miss a serious illness and it can name one that is "
        "not there. If your skin worries you, see a doctor.\n\n"
        "Everything happens on this computer. Photos and conversations are kept in a locked "
        "file, and no connection to a network is opened."
    )

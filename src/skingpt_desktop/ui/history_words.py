"""The questions of the history in plain words, in the order in which they are asked."""

from PySide6.QtCore import QCoreApplication

from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, HistoryItem

_I = HistoryItem


def groups() -> tuple[tuple[str, tuple[tuple[HistoryItem, str], ...]], ...]:
    """Headings, each with its questions; those that cannot wait come first."""
    return (
        (_tr("Signs that cannot wait"), _cannot_wait()),
        (_tr("How you feel"), _feeling()),
        (_tr("What the skin does"), _skin()),
        (_tr("A spot, lump or sore"), _spot()),
        (_tr("About you"), _person()),
    )


def ages() -> tuple[tuple[AgeRange, str], ...]:
    """The age ranges."""
    return (
        (AgeRange.NOT_ASKED, _tr("Skip")),
        (AgeRange.UNDER_3_MONTHS, _tr("Under 3 months")),
        (AgeRange.CHILD, _tr("3 months to 17 years")),
        (AgeRange.ADULT, _tr("18 to 64 years")),
        (AgeRange.OVER_65, _tr("65 years or more")),
    )


def durations() -> tuple[tuple[Duration, str], ...]:
    """How long it may have been there."""
    return (
        (Duration.NOT_ASKED, _tr("Skip")),
        (Duration.UP_TO_3_DAYS, _tr("3 days or less")),
        (Duration.DAYS_TO_WEEKS, _tr("4 days to 4 weeks")),
        (Duration.OVER_4_WEEKS, _tr("More than 4 weeks")),
    )


def sites() -> tuple[tuple[BodySite, str], ...]:
    """Where on the body it may be, from head to toe."""
    return (
        (BodySite.SCALP, _tr("Scalp")),
        (BodySite.FOREHEAD, _tr("Forehead")),
        (BodySite.EYE, _tr("Eye or eyelid")),
        (BodySite.NOSE, _tr("Nose")),
        (BodySite.EAR, _tr("Ear")),
        (BodySite.MOUTH, _tr("Mouth or lips")),
        (BodySite.FACE, _tr("Rest of the face")),
        (BodySite.NECK, _tr("Neck")),
        (BodySite.CHEST, _tr("Chest")),
        (BodySite.BELLY, _tr("Belly")),
        (BodySite.BACK, _tr("Back")),
        (BodySite.ARM, _tr("Arm")),
        (BodySite.HAND, _tr("Back of the hand")),
        (BodySite.PALM, _tr("Palm")),
        (BodySite.GENITALS, _tr("Genitals")),
        (BodySite.BUTTOCKS, _tr("Buttocks")),
        (BodySite.LEG, _tr("Leg")),
        (BodySite.FOOT, _tr("Top of the foot")),
        (BodySite.SOLE, _tr("Sole")),
        (BodySite.NAIL, _tr("Nail")),
    )


def skip() -> str:
    """The choice of someone who does not answer."""
    return _tr("Skip")


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def _cannot_wait() -> tuple[tuple[HistoryItem, str], ...]:
    return (
        (_I.TROUBLE_BREATHING, _tr("Is it hard to breathe or swallow?")),
        (_I.SWOLLEN_EYES_LIPS_TONGUE, _tr("Are the eyes, lips or tongue swollen?")),
        (_I.DOES_NOT_FADE, _tr("Does the rash stay when you press a clear glass on it?")),
        (
            _I.BLUE_OR_GREY_SKIN,
            _tr("Is skin blue, gray or blotchy? On dark skin see palms, soles, eyelids and mouth."),
        ),
        (_I.CONFUSED, _tr("Is the person confused?")),
        (_I.FITS, _tr("Were there fits (seizures)?")),
        (_I.HARD_TO_WAKE, _tr("Is the person hard to wake?")),
        (_I.PAIN_FAR_WORSE_THAN_LOOKS, _tr("Is the pain far worse than the skin looks?")),
        (
            _I.DARK_BLOTCHES_NEAR_WOUND,
            _tr("Are there black, purple or gray blotches or blisters near a wound?"),
        ),
        (_I.MOST_SKIN_RED, _tr("Is nearly all of the skin red, or does it peel off?")),
    )


def _feeling() -> tuple[tuple[HistoryItem, str], ...]:
    return (
        (_I.ITCHING, _tr("Does it itch?")),
        (_I.PAIN, _tr("Does it hurt?")),
        (_I.FEVER, _tr("Is there a fever (38 °C, 100.4 °F or more)?")),
        (_I.FEVER_5_DAYS, _tr("Has the fever lasted 5 days or more?")),
        (_I.VOMITING, _tr("Is there vomiting?")),
        (_I.FAST_HEARTBEAT, _tr("Does the heart beat very fast?")),
        (_I.FLU_LIKE, _tr("Did it feel like flu before the skin changed?")),
        (_I.SWOLLEN_FACE_OR_GLANDS, _tr("Are the face or the glands swollen?")),
    )


def _skin() -> tuple[tuple[HistoryItem, str], ...]:
    return (
        (_I.RASH, _tr("Is it a rash: many spots or a red area?")),
        (_I.FAST_SPREAD, _tr("Does it spread fast, within hours or a day?")),
        (_I.WIDESPREAD, _tr("Does it cover much of the body?")),
        (_I.HOT_RED_AREA, _tr("Did an area suddenly turn red, hot and painful?")),
        (_I.BLISTERS, _tr("Are there blisters?")),
        (_I.TARGET_SPOTS, _tr("Are there spots with rings, like a target?")),
        (_I.SORES_MOUTH_EYES_GENITALS, _tr("Are there sores in the mouth, eyes or genitals?")),
        (_I.PUSTULES_ALL_OVER, _tr("Are there small spots of pus all over?")),
        (_I.ECZEMA_FAST_WORSE, _tr("Did eczema quickly get worse and hurt?")),
        (_I.CLUSTERED_BLISTERS, _tr("Are there small blisters in a group?")),
        (_I.PUNCHED_OUT_SORES, _tr("Are there small round sores, as if punched out?")),
        (_I.BAND_OF_BLISTERS, _tr("Is there a painful band of blisters on one side?")),
        (_I.SEVERAL_BANDS, _tr("Are there such bands in more than one place?")),
    )


def _spot() -> tuple[tuple[HistoryItem, str], ...]:
    return (
        (_I.CHANGED_SIZE, _tr("Did a spot change in size?")),
        (_I.IRREGULAR_SHAPE, _tr("Is its shape or edge uneven?")),
        (_I.IRREGULAR_COLOUR, _tr("Does it have uneven or several colors?")),
        (_I.SEVEN_MM_OR_MORE, _tr("Is it 7 mm (a quarter inch) wide or more?")),
        (_I.INFLAMED_SPOT, _tr("Is it red and sore around it?")),
        (_I.OOZING_SPOT, _tr("Does it ooze, bleed or crust?")),
        (_I.CHANGED_SENSATION, _tr("Does it itch or feel different than before?")),
        (_I.UGLY_DUCKLING, _tr("Does it look unlike all your other spots?")),
        (_I.DARK_MARK_PALM_SOLE_NAIL, _tr("Is it a new dark mark on a palm, sole or nail?")),
        (_I.FIRM_GROWING_LUMP, _tr("Is it a firm lump that grows?")),
        (_I.SCALY_GROWING_LUMP, _tr("Is it a scaly or crusted lump that grows?")),
        (_I.SORE_NOT_HEALING, _tr("Is it a sore that does not heal?")),
        (_I.NEW_GROWTH, _tr("Is it a new growth?")),
        (_I.NUMB_PALE_PATCH, _tr("Is it a pale patch that feels numb?")),
        (_I.PAINLESS_ULCER, _tr("Is it an open sore that does not hurt?")),
        (_I.RASPBERRY_LUMPS, _tr("Are there lumps that look like raspberries?")),
        (_I.SWELLING_WITH_GRAINS, _tr("Is it a swelling with holes that lets out grains?")),
        (_I.LUMPS_WITH_SEVERE_ITCH, _tr("Are there lumps under the skin and a very bad itch?")),
    )


def _person() -> tuple[tuple[HistoryItem, str], ...]:
    return (
        (_I.NEW_MEDICINE, _tr("Was a new medicine taken in the last 8 weeks?")),
        (_I.PREGNANT, _tr("Is the person pregnant?")),
        (_I.WEAK_IMMUNE_SYSTEM, _tr("Is the immune system weak?")),
        (_I.TRANSPLANT, _tr("Was there an organ transplant?")),
    )

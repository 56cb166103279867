"""The user's answers as short phrases, for reports and for other programs."""

from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem

_I = HistoryItem

_PHRASES: dict[HistoryItem, str] = {
    _I.ITCHING: "Itching",
    _I.PAIN: "Pain",
    _I.RASH: "Rash",
    _I.FEVER: "Fever",
    _I.FEVER_5_DAYS: "Fever for five days or more",
    _I.FAST_SPREAD: "Spreads fast",
    _I.WIDESPREAD: "Widespread",
    _I.NEW_MEDICINE: "New medicine in the last weeks",
    _I.PREGNANT: "Pregnant",
    _I.WEAK_IMMUNE_SYSTEM: "Weak immune system",
    _I.TRANSPLANT: "Organ transplant",
    _I.TROUBLE_BREATHING: "Trouble breathing or swallowing",
    _I.SWOLLEN_EYES_LIPS_TONGUE: "Swollen eyes, lips or tongue",
    _I.DOES_NOT_FADE: "Rash does not fade under a glass",
    _I.BLUE_OR_GREY_SKIN: "Blue, gray or blotchy skin",
    _I.CONFUSED: "Confused",
    _I.FITS: "Fits (seizures)",
    _I.HARD_TO_WAKE: "Hard to wake",
    _I.PAIN_FAR_WORSE_THAN_LOOKS: "Pain far worse than it looks",
    _I.DARK_BLOTCHES_NEAR_WOUND: "Dark blotches near a wound",
    _I.FLU_LIKE: "Flu-like illness",
    _I.TARGET_SPOTS: "Spots like targets",
    _I.BLISTERS: "Blisters",
    _I.SORES_MOUTH_EYES_GENITALS: "Sores of mouth, eyes or genitals",
    _I.MOST_SKIN_RED: "Most of the skin red",
    _I.HOT_RED_AREA: "Hot, red, painful area",
    _I.VOMITING: "Vomiting",
    _I.FAST_HEARTBEAT: "Fast heartbeat",
    _I.ECZEMA_FAST_WORSE: "Eczema that got worse fast",
    _I.CLUSTERED_BLISTERS: "Blisters in clusters",
    _I.PUNCHED_OUT_SORES: "Punched-out sores",
    _I.BAND_OF_BLISTERS: "Band of blisters on one side",
    _I.SEVERAL_BANDS: "Several bands of blisters",
    _I.SWOLLEN_FACE_OR_GLANDS: "Swollen face or glands",
    _I.PUSTULES_ALL_OVER: "Pustules all over",
    _I.CHANGED_SIZE: "Changed in size",
    _I.IRREGULAR_SHAPE: "Irregular shape",
    _I.IRREGULAR_COLOUR: "Irregular color",
    _I.SEVEN_MM_OR_MORE: "7 mm or more across",
    _I.INFLAMED_SPOT: "Inflamed spot",
    _I.OOZING_SPOT: "Oozing or crusting spot",
    _I.CHANGED_SENSATION: "Feels different than before",
    _I.FIRM_GROWING_LUMP: "Firm lump that grows",
    _I.UGLY_DUCKLING: "Looks different from the other moles",
    _I.DARK_MARK_PALM_SOLE_NAIL: "Dark mark of palm, sole or nail",
    _I.SCALY_GROWING_LUMP: "Scaly lump that grows",
    _I.SORE_NOT_HEALING: "Sore that does not heal",
    _I.NEW_GROWTH: "New growth",
    _I.NUMB_PALE_PATCH: "Numb, pale patch",
    _I.PAINLESS_ULCER: "Painless ulcer",
    _I.RASPBERRY_LUMPS: "Lumps like raspberries",
    _I.SWELLING_WITH_GRAINS: "Swelling that gives out grains",
    _I.LUMPS_WITH_SEVERE_ITCH: "Lumps with severe itch",
}
_AGES = {
    AgeRange.UNDER_3_MONTHS: "Under 3 months",
    AgeRange.CHILD: "3 months to 17 years",
    AgeRange.ADULT: "18 to 64 years",
    AgeRange.OVER_65: "65 years or more",
}
_DURATIONS = {
    Duration.UP_TO_3_DAYS: "3 days or less",
    Duration.DAYS_TO_WEEKS: "4 days to 4 weeks",
    Duration.OVER_4_WEEKS: "More than 4 weeks",
}


def answered(history: History) -> tuple[tuple[str, str], ...]:
    """What was asked and how it was answered, "yes" before "no"; what was skipped is left out."""
    pairs: list[tuple[str, str]] = []
    if history.age in _AGES:
        pairs.append(("Age", _AGES[history.age]))
    if history.sites:
        named = [site.value.replace("_", " ") for site in BodySite if site in history.sites]
        pairs.append(("Where", ", ".join(named).capitalize()))
    if history.duration in _DURATIONS:
        pairs.append(("How long", _DURATIONS[history.duration]))
    pairs += [(_PHRASES[item], "yes") for item in HistoryItem if item in history.yes]
    if denied := [_PHRASES[item] for item in HistoryItem if item in history.no]:
        pairs.append(("Answered with no", "; ".join(denied)))
    return tuple(pairs)

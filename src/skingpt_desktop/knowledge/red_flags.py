"""Which answers of the user's must lead to care, by fixed rules that no model can change.

Each rule follows the public guidance in its `source`, as read in 2026; no clinician has reviewed
the rules yet. Where guidance leaves a choice, the more urgent reading is taken. An answer that was
not given raises nothing, but for shingles, where an unknown start counts as an early one.
"""

from collections.abc import Callable
from dataclasses import dataclass

from skingpt_desktop.domain.findings import Level, NextStep, RedFlag
from skingpt_desktop.domain.history import AgeRange, BodySite, Duration, History, HistoryItem

SEVEN_POINTS_FROM = 3
"""From this sum of the weighted seven-point list on, a mole is referred (NICE NG12)."""

_MAJOR = frozenset(
    {HistoryItem.CHANGED_SIZE, HistoryItem.IRREGULAR_SHAPE, HistoryItem.IRREGULAR_COLOUR}
)
_MINOR = frozenset(
    {
        HistoryItem.SEVEN_MM_OR_MORE,
        HistoryItem.INFLAMED_SPOT,
        HistoryItem.OOZING_SPOT,
        HistoryItem.CHANGED_SENSATION,
    }
)
_SHINGLES_SITES = frozenset({BodySite.EYE, BodySite.FOREHEAD, BodySite.NOSE, BodySite.EAR})

_WHAT_TO_DO = {
    Level.EMERGENCY: "Get emergency help now. Call your emergency number or go to the nearest "
    "hospital.",
    Level.SAME_DAY: "See a doctor today. If you feel very ill or it spreads fast, get emergency "
    "help.",
    Level.WITHIN_2_WEEKS: "See a doctor within two weeks. Go sooner if it grows, bleeds or hurts.",
}

_MOST_URGENT_FIRST = tuple(Level)


@dataclass(frozen=True, slots=True)
class _Rule:
    flag: RedFlag
    raised_by: Callable[[History], bool]


def red_flags(history: History) -> tuple[RedFlag, ...]:
    """The red flags that the answers raise, most urgent first."""
    raised = [rule.flag for rule in _RULES if rule.raised_by(history)]
    return tuple(sorted(raised, key=lambda flag: _MOST_URGENT_FIRST.index(flag.level)))


def seven_points(history: History) -> int:
    """The weighted seven-point list: 2 for each major feature, 1 for each minor one (NICE NG12)."""
    return 2 * len(history.yes & _MAJOR) + len(history.yes & _MINOR)


def with_red_flags(step: NextStep, flags: tuple[RedFlag, ...]) -> NextStep:
    """The next step once red flags are known; never less urgent than any of them.

    Where the photo alone asks for more haste than the answers, its words stay in front.
    """
    if not flags:
        return step
    worst = flags[0]
    if _MOST_URGENT_FIRST.index(step.level) < _MOST_URGENT_FIRST.index(worst.level):
        return NextStep(step.level, f"{step.text} {worst.text}")
    reasons = " ".join(flag.text for flag in flags if flag.level is worst.level)
    return NextStep(worst.level, f"{_WHAT_TO_DO[worst.level]} {reasons}")


def step_of_answers(history: History) -> NextStep | None:
    """The next step that the answers alone ask for, before a photo was looked at."""
    flags = red_flags(history)
    return with_red_flags(NextStep(Level.SELF_CARE, ""), flags) if flags else None


def what_to_do(level: Level) -> str:
    """What red flags of a level ask for; empty for a level that none has."""
    return _WHAT_TO_DO.get(level, "")


def _any(*items: HistoryItem) -> Callable[[History], bool]:
    wanted = frozenset(items)
    return lambda history: bool(history.yes & wanted)


def _severe_drug_rash(history: History) -> bool:
    if HistoryItem.NEW_MEDICINE not in history.yes:
        return False
    if history.yes & {HistoryItem.TARGET_SPOTS, HistoryItem.SORES_MOUTH_EYES_GENITALS}:
        return True
    ill = history.yes & {HistoryItem.FLU_LIKE, HistoryItem.FEVER, HistoryItem.FEVER_5_DAYS}
    return HistoryItem.BLISTERS in history.yes and bool(ill)


def _severe_cellulitis(history: History) -> bool:
    worse = {
        HistoryItem.FEVER,
        HistoryItem.VOMITING,
        HistoryItem.CONFUSED,
        HistoryItem.FAST_HEARTBEAT,
        HistoryItem.FAST_SPREAD,
    }
    return HistoryItem.HOT_RED_AREA in history.yes and bool(history.yes & worse)


def _shingles(history: History) -> bool:
    """At risk, or within the 72 hours in which an antiviral medicine helps most (NHS)."""
    if HistoryItem.SEVERAL_BANDS in history.yes:
        return True
    if HistoryItem.BAND_OF_BLISTERS not in history.yes:
        return False
    at_risk = history.yes & {HistoryItem.PREGNANT, HistoryItem.WEAK_IMMUNE_SYSTEM}
    early = history.duration in (Duration.UP_TO_3_DAYS, Duration.NOT_ASKED)
    return bool(at_risk or history.sites & _SHINGLES_SITES or early)


def _baby_with_fever(history: History) -> bool:
    return history.age is AgeRange.UNDER_3_MONTHS and HistoryItem.FEVER in history.yes


def _serious_rash(history: History) -> bool:
    signs = {
        HistoryItem.WIDESPREAD,
        HistoryItem.BLISTERS,
        HistoryItem.FAST_SPREAD,
        HistoryItem.SORES_MOUTH_EYES_GENITALS,
        HistoryItem.FEVER,
    }
    painful = {HistoryItem.RASH, HistoryItem.PAIN} <= history.yes
    return bool(history.yes & signs) or painful


def _drug_reaction(history: History) -> bool:
    signs = {HistoryItem.NEW_MEDICINE, HistoryItem.FEVER, HistoryItem.SWOLLEN_FACE_OR_GLANDS}
    return signs <= history.yes or HistoryItem.PUSTULES_ALL_OVER in history.yes


def _suspicious_mole(history: History) -> bool:
    return seven_points(history) >= SEVEN_POINTS_FROM


def _growth_after_transplant(history: History) -> bool:
    return {HistoryItem.TRANSPLANT, HistoryItem.NEW_GROWTH} <= history.yes


def _rule(
    flag_id: str, level: Level, source: str, text: str, raised_by: Callable[[History], bool]
) -> _Rule:
    return _Rule(RedFlag(flag_id, level, text, source), raised_by)


_RULES = (
    _rule(
        "airway",
        Level.EMERGENCY,
        "AAD Rash 101",
        "Trouble breathing or swallowing, or swelling of the eyes, lips or tongue, can become "
        "deadly within minutes.",
        _any(HistoryItem.TROUBLE_BREATHING, HistoryItem.SWOLLEN_EYES_LIPS_TONGUE),
    ),
    _rule(
        "sepsis_or_meningitis",
        Level.EMERGENCY,
        "NHS sepsis, meningitis",
        "A rash that does not fade under a glass, blue or gray skin, confusion, fits or being "
        "hard to wake can mean a deadly infection.",
        _any(
            HistoryItem.DOES_NOT_FADE,
            HistoryItem.BLUE_OR_GREY_SKIN,
            HistoryItem.CONFUSED,
            HistoryItem.FITS,
            HistoryItem.HARD_TO_WAKE,
        ),
    ),
    _rule(
        "necrotising_fasciitis",
        Level.EMERGENCY,
        "NHS necrotising fasciitis",
        "Pain far worse than the skin looks, or dark blotches or blisters near a wound, can mean "
        "an infection deep under the skin.",
        _any(HistoryItem.PAIN_FAR_WORSE_THAN_LOOKS, HistoryItem.DARK_BLOTCHES_NEAR_WOUND),
    ),
    _rule(
        "severe_drug_rash",
        Level.EMERGENCY,
        "NHS 111 Wales, Stevens-Johnson syndrome",
        "Target spots, blisters or sores after a new medicine can mean a severe reaction. Tell "
        "them the name of the medicine.",
        _severe_drug_rash,
    ),
    _rule(
        "erythroderma",
        Level.EMERGENCY,
        "Nursing in Practice, erythroderma",
        "When nearly all of the skin is red or peels off, the body loses water and heat.",
        _any(HistoryItem.MOST_SKIN_RED),
    ),
    _rule(
        "severe_cellulitis",
        Level.EMERGENCY,
        "NHS cellulitis",
        "Hot red skin with fever, vomiting, confusion, a fast heartbeat or fast spread can mean "
        "that an infection is getting into the blood.",
        _severe_cellulitis,
    ),
    _rule(
        "cellulitis",
        Level.SAME_DAY,
        "NHS cellulitis",
        "A sudden red, hot and painful area can be an infection that needs treatment soon.",
        _any(HistoryItem.HOT_RED_AREA),
    ),
    _rule(
        "eczema_herpeticum",
        Level.SAME_DAY,
        "NICE QS44",
        "Eczema that quickly gets worse and hurts, or blisters or round sores in groups, can be "
        "an infection with the cold sore virus.",
        _any(
            HistoryItem.ECZEMA_FAST_WORSE,
            HistoryItem.CLUSTERED_BLISTERS,
            HistoryItem.PUNCHED_OUT_SORES,
        ),
    ),
    _rule(
        "shingles",
        Level.SAME_DAY,
        "NHS shingles",
        "A band of painful blisters may be shingles, and medicine works best in the first three "
        "days.",
        _shingles,
    ),
    _rule(
        "baby_with_fever",
        Level.SAME_DAY,
        "NICE CG160",
        "A baby under 3 months with a fever must be seen by a doctor.",
        _baby_with_fever,
    ),
    _rule(
        "long_fever",
        Level.SAME_DAY,
        "NICE CG160, NHS Kawasaki disease",
        "A fever for five days with a skin problem can harm the heart, above all in children.",
        _any(HistoryItem.FEVER_5_DAYS),
    ),
    _rule(
        "serious_rash",
        Level.SAME_DAY,
        "AAD Rash 101",
        "A rash with fever, pain, blisters or sores, or one that spreads fast or covers much of "
        "the body, needs a doctor.",
        _serious_rash,
    ),
    _rule(
        "drug_reaction",
        Level.SAME_DAY,
        "Emergency guidance on DRESS and AGEP",
        "Fever with a swollen face or glands after a new medicine, or small spots of pus all over, "
        "can mean a serious reaction. Tell the doctor about each medicine.",
        _drug_reaction,
    ),
    _rule(
        "suspicious_mole",
        Level.WITHIN_2_WEEKS,
        "NICE NG12, weighted seven-point list",
        "What you said about this spot can be a sign of skin cancer.",
        _suspicious_mole,
    ),
    _rule(
        "changing_mole",
        Level.WITHIN_2_WEEKS,
        "AAD ABCDE",
        "A spot that changes, is uneven in shape or has several colors can be a sign of skin "
        "cancer, even when it is small.",
        _any(*_MAJOR),
    ),
    _rule(
        "nodular_growth",
        Level.WITHIN_2_WEEKS,
        "NICE NG12",
        "A firm lump that grows can be a sign of skin cancer.",
        _any(HistoryItem.FIRM_GROWING_LUMP),
    ),
    _rule(
        "ugly_duckling",
        Level.WITHIN_2_WEEKS,
        "AAD",
        "A spot that looks unlike all your others can be a sign of skin cancer.",
        _any(HistoryItem.UGLY_DUCKLING),
    ),
    _rule(
        "dark_mark_palm_sole_nail",
        Level.WITHIN_2_WEEKS,
        "skincancerinfo",
        "A new dark mark on a palm, a sole or under a nail can be a sign of skin cancer, above "
        "all on dark skin.",
        _any(HistoryItem.DARK_MARK_PALM_SOLE_NAIL),
    ),
    _rule(
        "squamous_cell_cancer",
        Level.WITHIN_2_WEEKS,
        "NICE NG12",
        "A scaly lump that grows can be a sign of skin cancer.",
        _any(HistoryItem.SCALY_GROWING_LUMP),
    ),
    _rule(
        "sore_not_healing",
        Level.WITHIN_2_WEEKS,
        "NICE NG12",
        "A sore that does not heal can be a sign of skin cancer.",
        _any(HistoryItem.SORE_NOT_HEALING),
    ),
    _rule(
        "growth_after_transplant",
        Level.WITHIN_2_WEEKS,
        "NICE NG12",
        "After a transplant each new growth needs a doctor's look, as skin cancer is more common.",
        _growth_after_transplant,
    ),
    _rule(
        "tropical_skin_disease",
        Level.WITHIN_2_WEEKS,
        "WHO skin-NTD guide",
        "What you said can be a sign of a skin disease that does lasting harm when it is treated "
        "late. Tell the doctor where you have lived.",
        _any(
            HistoryItem.NUMB_PALE_PATCH,
            HistoryItem.PAINLESS_ULCER,
            HistoryItem.RASPBERRY_LUMPS,
            HistoryItem.SWELLING_WITH_GRAINS,
            HistoryItem.LUMPS_WITH_SEVERE_ITCH,
        ),
    ),
)
"""Every rule. The guidance on tropical diseases names no haste; two weeks is this program's."""

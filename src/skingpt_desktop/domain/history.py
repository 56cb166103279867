"""What the user says about the skin problem: a short history, answered by choosing."""

from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """The answer to a yes-or-no question; one that was skipped is not a "no"."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class AgeRange(StrEnum):
    """How old the person is."""

    UNDER_3_MONTHS = "under_3_months"
    CHILD = "child"
    ADULT = "adult"
    OVER_65 = "over_65"
    NOT_ASKED = "not_asked"


class Duration(StrEnum):
    """How long the problem has been there."""

    UP_TO_3_DAYS = "up_to_3_days"
    DAYS_TO_WEEKS = "days_to_weeks"
    OVER_4_WEEKS = "over_4_weeks"
    NOT_ASKED = "not_asked"


class BodySite(StrEnum):
    """Where on the body the problem is."""

    SCALP = "scalp"
    FOREHEAD = "forehead"
    EYE = "eye"
    NOSE = "nose"
    EAR = "ear"
    MOUTH = "mouth"
    FACE = "face"
    NECK = "neck"
    CHEST = "chest"
    BELLY = "belly"
    BACK = "back"
    ARM = "arm"
    HAND = "hand"
    PALM = "palm"
    GENITALS = "genitals"
    BUTTOCKS = "buttocks"
    LEG = "leg"
    FOOT = "foot"
    SOLE = "sole"
    NAIL = "nail"


class HistoryItem(StrEnum):
    """A question of the history that is answered by yes or no."""

    ITCHING = "itching"
    PAIN = "pain"
    RASH = "rash"
    FEVER = "fever"
    FEVER_5_DAYS = "fever_5_days"
    FAST_SPREAD = "fast_spread"
    WIDESPREAD = "widespread"
    NEW_MEDICINE = "new_medicine"
    PREGNANT = "pregnant"
    WEAK_IMMUNE_SYSTEM = "weak_immune_system"
    TRANSPLANT = "transplant"
    TROUBLE_BREATHING = "trouble_breathing"
    SWOLLEN_EYES_LIPS_TONGUE = "swollen_eyes_lips_tongue"
    DOES_NOT_FADE = "does_not_fade"
    BLUE_OR_GREY_SKIN = "blue_or_grey_skin"
    CONFUSED = "confused"
    FITS = "fits"
    HARD_TO_WAKE = "hard_to_wake"
    PAIN_FAR_WORSE_THAN_LOOKS = "pain_far_worse_than_looks"
    DARK_BLOTCHES_NEAR_WOUND = "dark_blotches_near_wound"
    FLU_LIKE = "flu_like"
    TARGET_SPOTS = "target_spots"
    BLISTERS = "blisters"
    SORES_MOUTH_EYES_GENITALS = "sores_mouth_eyes_genitals"
    MOST_SKIN_RED = "most_skin_red"
    HOT_RED_AREA = "hot_red_area"
    VOMITING = "vomiting"
    FAST_HEARTBEAT = "fast_heartbeat"
    ECZEMA_FAST_WORSE = "eczema_fast_worse"
    CLUSTERED_BLISTERS = "clustered_blisters"
    PUNCHED_OUT_SORES = "punched_out_sores"
    BAND_OF_BLISTERS = "band_of_blisters"
    SEVERAL_BANDS = "several_bands"
    SWOLLEN_FACE_OR_GLANDS = "swollen_face_or_glands"
    PUSTULES_ALL_OVER = "pustules_all_over"
    CHANGED_SIZE = "changed_size"
    IRREGULAR_SHAPE = "irregular_shape"
    IRREGULAR_COLOUR = "irregular_colour"
    SEVEN_MM_OR_MORE = "seven_mm_or_more"
    INFLAMED_SPOT = "inflamed_spot"
    OOZING_SPOT = "oozing_spot"
    CHANGED_SENSATION = "changed_sensation"
    FIRM_GROWING_LUMP = "firm_growing_lump"
    UGLY_DUCKLING = "ugly_duckling"
    DARK_MARK_PALM_SOLE_NAIL = "dark_mark_palm_sole_nail"
    SCALY_GROWING_LUMP = "scaly_growing_lump"
    SORE_NOT_HEALING = "sore_not_healing"
    NEW_GROWTH = "new_growth"
    NUMB_PALE_PATCH = "numb_pale_patch"
    PAINLESS_ULCER = "painless_ulcer"
    RASPBERRY_LUMPS = "raspberry_lumps"
    SWELLING_WITH_GRAINS = "swelling_with_grains"
    LUMPS_WITH_SEVERE_ITCH = "lumps_with_severe_itch"


@dataclass(frozen=True, slots=True)
class History:
    """The answers so far; what is in neither `yes` nor `no` was not asked or was skipped.

    Raises:
        ValueError: an item is answered by both.
    """

    age: AgeRange = AgeRange.NOT_ASKED
    duration: Duration = Duration.NOT_ASKED
    sites: frozenset[BodySite] = frozenset()
    yes: frozenset[HistoryItem] = frozenset()
    no: frozenset[HistoryItem] = frozenset()

    def __post_init__(self) -> None:
        if both := self.yes & self.no:
            raise ValueError(f"answered by yes and by no: {', '.join(sorted(both))}")

    def answer(self, item: HistoryItem) -> Answer:
        """How an item was answered."""
        if item in self.yes:
            return Answer.YES
        return Answer.NO if item in self.no else Answer.NOT_ASKED


NOTHING_ASKED = History()

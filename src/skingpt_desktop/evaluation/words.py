"""What each figure means, in a sentence."""

from functools import cache

_MEANINGS = {
    "top1": "the true condition is named first",
    "top3": "it is among the first three",
    "top5": "it is among the first five",
    "macro_recall": "the same, each condition counting alike (balanced accuracy)",
    "family_top1": "the true family has the highest sum of probabilities",
    "family_top3": "it is among the first three families",
    "family_macro_recall": "the same, each family counting alike",
    "ece": "how far what it says of its sureness is from the truth (expected calibration error)",
    "answered": "it names conditions; else it is not sure, or it sees no skin or a poor photo",
    "top1_where_answered": "named first, where it names any",
    "top1_where_not_sure": "would have been named first, where it does not",
    "top1_of_surest_80": "named first among the 80 % that it is surest of",
    "gain_of_surest_80": "by how much that is above all photos",
    "kind_right": "the kind of photo is judged rightly",
    "sent_soon": "the next step is a doctor within two weeks or sooner",
    "look_soon": "the skin cancers' probabilities together reach the threshold",
    "first_named": "one of these is named first",
    "skin_kept": "photos of skin taken as skin",
    "skin_auroc": "area under the curve of the skin score",
    "not_skin_caught": "everyday things seen as not skin",
    "not_skin_caught_at_2_percent_rejected": "the same, where 2 % of the skin is rejected",
    "drawn_caught": "pictures drawn by code seen as not skin",
    "hard_drawn_caught": "drawn wood, walls, cloth, fur, food and blurred skin colours, the same",
    "rejected_tone": "skin of this tone, as the manifest gives it, taken as not skin",
    "rejected_estimated_tone": "clinical skin of this estimated tone taken as not skin",
    "concept_auroc": "area under the curve of the concept's score",
}
_KINDS = ("clinical_", "dermoscopy_")


def title_of(name: str) -> str:
    """A figure's name to be read."""
    return name.replace("_", " ")


@cache
def meaning_of(name: str) -> str:
    """What a figure means, or empty: that of the longest name with which it begins."""
    for kind in _KINDS:
        name = name.removeprefix(kind)
    known = [key for key in _MEANINGS if name == key or name.startswith(f"{key}_")]
    return _MEANINGS[max(known, key=len)] if known else ""

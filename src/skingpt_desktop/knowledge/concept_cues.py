"""The words by which a sentence says that a concept is seen."""

import re
from collections.abc import Collection

from skingpt_desktop.knowledge.wording import plain

_CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"raised patch\w*|plaques?", ("Plaque",)),
    (r"flat patch\w*", ("Patch",)),
    (r"patch\w*", ("Plaque", "Patch")),
    (r"flat spots?|macul\w+|freckl\w+", ("Macule",)),
    (r"blood spots?(?: under the skin)?|purpur\w*|petechia\w*|bruis\w+", ("Purpura/Petechiae",)),
    (r"(?:fine )?blood vessels?|telangiecta\w+", ("Telangiectasia",)),
    (r"(?:skin that )?bleed\w*(?: easily)?|friable|blood", ("Friable",)),
    (r"small blisters?|vesic\w+", ("Vesicle",)),
    (r"large blisters?|bulla\w*", ("Bulla",)),
    (r"blister\w*", ("Vesicle", "Bulla")),
    (r"pockets? of pus|abscess\w*|boils?", ("Abscess",)),
    (r"pus filled bumps?|pustul\w+", ("Pustule",)),
    (r"pus", ("Pustule", "Abscess")),
    (r"dome shaped(?: bumps?)?", ("Dome-shaped",)),
    (r"flat topped(?: bumps?)?", ("Flat-topped",)),
    (r"pointed(?: bumps?)?|acuminate", ("Acuminate",)),
    (r"(?:bumps? with )?(?:a |small )?dimpl\w+|umbilicat\w+", ("Umbilicated",)),
    (r"rough bumpy surface|rough|wart like|warty|papillomat\w+", ("Warty/Papillomatous",)),
    (r"small bumps?|papul\w+", ("Papule",)),
    (
        r"bump\w*|pimples?",
        (
            *("Papule", "Pustule", "Dome-shaped", "Flat-topped", "Umbilicated", "Acuminate"),
            *("Warty/Papillomatous", "Comedo", "Nodule"),
        ),
    ),
    (r"firm lumps?|nodul\w+", ("Nodule",)),
    (r"(?:round )?closed sac|cysts?|cystic", ("Cyst",)),
    (r"lump\w*", ("Nodule", "Cyst")),
    (r"open sores?|ulcer\w*", ("Ulcer",)),
    (r"sores?", ("Ulcer", "Erosion")),
    (r"crust\w*|scab\w*", ("Crust",)),
    (r"raw(?: skin)?|ero(?:sions?|ded)", ("Erosion",)),
    (r"scratch\w*(?: marks?)?|excoriat\w+", ("Excoriation",)),
    (r"thin(?:ned|ning)? skin|atroph\w+", ("Atrophy",)),
    (r"ooz\w+(?: fluid)?|weep\w+|exudat\w+|fluid|discharge", ("Exudate",)),
    (r"crack\w*(?: in the skin)?|fissur\w+", ("Fissure",)),
    (r"harden\w*(?: skin)?|indurat\w+", ("Induration",)),
    (r"stiff(?: skin)?|scleros\w+", ("Sclerosis",)),
    (r"hard|firm", ("Induration", "Sclerosis", "Nodule")),
    (r"dry(?:ness)?(?: skin)?|xero\w+", ("Xerosis",)),
    (r"scal(?:e|es|y|ing|iness)(?: skin)?|flak\w+", ("Scale",)),
    (r"scars?|scarr\w+", ("Scar",)),
    (r"growths? on a stalk|stalk|peduncul\w+", ("Pedunculated",)),
    (r"growths? that sticks? out|sticks? out|exophytic|fungating", ("Exophytic/Fungating",)),
    (r"brown\w*(?: areas?)?|hyperpigment\w+", ("Brown (Hyperpigmentation)",)),
    (r"pearly(?: see through look)?|see through|translucent", ("Translucent",)),
    (r"pale(?:r)?(?: areas?)?|whit(?:e|ish)|hypopigment\w+", ("White (Hypopigmentation)",)),
    (r"purpl\w+(?: areas?)?", ("Purple",)),
    (r"yellow\w*(?: areas?)?", ("Yellow",)),
    (r"black(?:ish|er)?(?: areas?)?", ("Black",)),
    (r"salmon(?: pink)?(?: areas?)?", ("Salmon",)),
    (r"red(?:ness|dish|dened|der)?|erythema\w*", ("Erythema",)),
    (r"pink\w*", ("Erythema", "Salmon")),
    (r"clogged pores?|comedo\w*|blackheads?|whiteheads?", ("Comedo",)),
    (r"thick\w*(?: skin)?|lichenif\w+", ("Lichenification",)),
    (r"blu(?:e|ish)(?: areas?)?", ("Blue",)),
    (r"mottled(?: skin)?|poikiloderm\w+", ("Poikiloderma",)),
    (r"(?:puffy )?(?:welts?|wheals?)|puffy", ("Wheal",)),
    (r"(?:thin )?winding lines?|burrows?", ("Burrow",)),
    (r"gr[ae]y\w*(?: areas?)?", ("Gray",)),
    (r"darkly colored(?: areas?)?", ("Pigmented",)),
    (r"dark\w*(?: colored)?(?: areas?)?|pigment\w*", ("Pigmented", "Brown (Hyperpigmentation)")),
    (r"swell\w*|swollen|puff\w*", ()),
)
"""Patterns over plain words with the concepts that they may mean; the first at a place counts."""

_PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<c{i}>{pattern})" for i, (pattern, _) in enumerate(_CUES)) + r")\b"
)


def without_seen(text: str, seen: Collection[str]) -> str | None:
    """The plain text without its words for seen concepts; none where it says another is seen."""
    rest = plain(text)
    parts = []
    start = 0
    for match in _PATTERN.finditer(rest):
        assert match.lastgroup is not None
        _, concepts = _CUES[int(match.lastgroup[1:])]
        if not any(concept in seen for concept in concepts):
            return None
        parts.append(rest[start : match.start()])
        start = match.end()
    return " ".join([*parts, rest[start:]])

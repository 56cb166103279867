"""Weak labels for SKINCON's 48 concepts: how often a concept goes with a diagnosis.

The data folder holds photos' annotations (annotations/skincon_fitz17k.csv: Daneshjou et al. 2022,
SKINCON, of photos of Fitzpatrick17k), but not those photos. A photo here is taught the frequency of
each concept among the annotated photos of its own diagnosis, or of the nearest named relative in
`RELATIVES`. Where neither exists only the concepts that define the condition (`DEFINING`) are
taught; the others are left out of the loss.
"""

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from skingpt_desktop.domain.errors import BadInput

CONCEPTS: tuple[str, ...] = (
    "Vesicle", "Papule", "Macule", "Plaque", "Abscess", "Pustule", "Bulla", "Patch", "Nodule",
    "Ulcer", "Crust", "Erosion", "Excoriation", "Atrophy", "Exudate", "Purpura/Petechiae",
    "Fissure", "Induration", "Xerosis", "Telangiectasia", "Scale", "Scar", "Friable", "Sclerosis",
    "Pedunculated", "Exophytic/Fungating", "Warty/Papillomatous", "Dome-shaped", "Flat-topped",
    "Brown (Hyperpigmentation)", "Translucent", "White (Hypopigmentation)", "Purple", "Yellow",
    "Black", "Erythema", "Comedo", "Lichenification", "Blue", "Umbilicated", "Poikiloderma",
    "Salmon", "Wheal", "Acuminate", "Burrow", "Gray", "Pigmented", "Cyst",
)  # fmt: skip

_FIRST_CONCEPT_COLUMN = 5
_PRIOR_PHOTOS = 2.0
DEFINING_FREQUENCY = 0.85

_ACNE = ("acne", "acne vulgaris")
_ECZEMA = ("eczema", "neurodermatitis", "allergic contact dermatitis")
_NAEVI = ("nevocytic nevus", "congenital nevus")
_MELANOMA = ("malignant melanoma", "melanoma", "superficial spreading melanoma ssm")
_GRANULOMA = ("granuloma pyogenic", "pyogenic granuloma")
_PSORIASIS = ("psoriasis",)
_BASAL = (
    "basal cell carcinoma",
    "basal cell carcinoma morpheiform",
    "solid cystic basal cell carcinoma",
)

RELATIVES: dict[str, tuple[str, ...]] = {
    "acne_vulgaris": _ACNE,
    "actinic_keratosis": ("actinic keratosis",),
    "allergic_contact_dermatitis": ("allergic contact dermatitis",),
    "angioma": _GRANULOMA,
    "atopic_dermatitis": ("eczema", "neurodermatitis", "lichen simplex"),
    "basal_cell_carcinoma": _BASAL,
    "blue_nevus": _NAEVI,
    "compound_nevus": ("nevocytic nevus",),
    "congenital_nevus": ("congenital nevus", "becker nevus"),
    "cutaneous_horn": ("squamous cell carcinoma", "actinic keratosis"),
    "dermatofibroma": ("dermatofibroma",),
    "dyshidrotic_eczema": ("dyshidrotic eczema",),
    "dysplastic_nevus": ("nevocytic nevus", "superficial spreading melanoma ssm"),
    "eczema": _ECZEMA,
    "epidermoid_cyst": ("pilar cyst", "mucous cyst"),
    "hidradenitis_suppurativa": ("hidradenitis",),
    "ichthyosis": ("ichthyosis vulgaris",),
    "inverse_psoriasis": _PSORIASIS,
    "keloid": ("keloid",),
    "keratoacanthoma": ("squamous cell carcinoma",),
    "keratosis_pilaris": ("keratosis pilaris",),
    "lentigo_maligna_melanoma": ("lentigo maligna", "melanoma"),
    "lichen_planus": ("lichen planus",),
    "malassezia_folliculitis": ("folliculitis",),
    "melanoma": _MELANOMA,
    "nevus_incipiens": ("nevocytic nevus",),
    "nevus_spilus": ("becker nevus", "nevocytic nevus"),
    "perioral_dermatitis": ("perioral dermatitis", "rosacea"),
    "pityriasis_rosea": ("pityriasis rosea",),
    "psoriasis": _PSORIASIS,
    "pyogenic_granuloma": _GRANULOMA,
    "rhinophyma": ("rhinophyma",),
    "rosacea": ("rosacea",),
    "seborrheic_dermatitis": ("seborrheic dermatitis",),
    "seborrheic_keratosis": ("seborrheic keratosis",),
    "solar_elastosis": ("sun damaged skin",),
    "stasis_edema": ("stasis edema",),
    "stasis_dermatitis": ("stasis edema", "eczema"),
    "steroid_dermatitis": ("rosacea", "perioral dermatitis"),
    "xerosis": ("ichthyosis vulgaris",),
}

DEFINING: dict[str, tuple[str, ...]] = {
    "blue_nevus": ("Blue", "Pigmented"),
    "angioma": ("Papule", "Dome-shaped"),
    "cellulitis": ("Erythema", "Induration"),
    "compound_nevus": ("Papule", "Brown (Hyperpigmentation)", "Pigmented"),
    "cutaneous_horn": ("Exophytic/Fungating",),
    "dysplastic_nevus": ("Brown (Hyperpigmentation)", "Pigmented"),
    "epidermoid_cyst": ("Cyst", "Nodule"),
    "herpes_simplex_virus": ("Vesicle", "Erythema"),
    "ichthyosis": ("Scale", "Xerosis"),
    "keloid": ("Scar",),
    "keratoacanthoma": ("Nodule", "Dome-shaped"),
    "nevus_incipiens": ("Macule", "Brown (Hyperpigmentation)", "Pigmented"),
    "nevus_spilus": ("Macule", "Patch", "Brown (Hyperpigmentation)", "Pigmented"),
    "onychomycosis": ("Yellow",),
    "sebaceous_gland_hyperplasia": ("Papule", "Yellow", "Umbilicated"),
    "seborrheic_keratosis": ("Plaque", "Brown (Hyperpigmentation)", "Warty/Papillomatous"),
    "skin_tag": ("Papule", "Pedunculated"),
    "solar_elastosis": ("Yellow", "Atrophy"),
    "solar_lentigines": ("Macule", "Brown (Hyperpigmentation)", "Pigmented"),
    "stasis_dermatitis": ("Brown (Hyperpigmentation)", "Erythema"),
    "stasis_ulcer": ("Ulcer", "Brown (Hyperpigmentation)"),
    "tinea_corporis": ("Erythema", "Scale", "Plaque"),
    "tinea_faciale": ("Erythema", "Scale", "Plaque"),
    "tinea_manus": ("Erythema", "Scale"),
    "tinea_pedis": ("Erythema", "Scale"),
    "tinea_versicolor": ("Macule", "Patch", "Scale"),
    "xerosis": ("Scale", "Xerosis"),
}


def concept_targets(annotations: Path, conditions: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Targets [conditions, 48] in 0..1, and their weights [conditions, 48], 0 where unknown.

    Frequencies are drawn towards those of all annotated photos as if two more had been seen.

    Raises:
        BadInput: the annotations are missing or not in SKINCON's layout.
    """
    by_label = _read(annotations)
    overall = torch.stack([row for rows in by_label.values() for row in rows]).mean(0)
    targets = torch.zeros(len(conditions), len(CONCEPTS))
    weights = torch.zeros(len(conditions), len(CONCEPTS))
    for index, condition in enumerate(conditions):
        rows = [row for name in RELATIVES.get(condition, ()) for row in by_label.get(name, [])]
        if rows:
            total = torch.stack(rows).sum(0) + _PRIOR_PHOTOS * overall
            targets[index] = total / (len(rows) + _PRIOR_PHOTOS)
            weights[index] = 1.0
        for name in DEFINING.get(condition, ()):
            column = CONCEPTS.index(name)
            targets[index, column] = max(DEFINING_FREQUENCY, float(targets[index, column]))
            weights[index, column] = 1.0
    return targets, weights


def _read(annotations: Path) -> dict[str, list[Tensor]]:
    rows: dict[str, list[Tensor]] = defaultdict(list)
    try:
        with annotations.open(newline="", encoding="utf-8") as file:
            lines = csv.reader(file)
            label = next(lines).index("label")
            for line in lines:
                marks = [float(mark) for mark in line[_FIRST_CONCEPT_COLUMN:]]
                rows[line[label]].append(torch.tensor(marks).reshape(len(CONCEPTS)))
    except (OSError, ValueError, RuntimeError, StopIteration) as error:
        raise BadInput(
            "Annotations not usable", f"{annotations} is not SKINCON's table."
        ) from error
    return rows

"""Calibrate trained eyes on the validation photos and write them into a model folder."""

import json
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.config import Calibration, EyesConfig
from skingpt_desktop.model.eyes import (
    Eyes,
    EyesOutput,
    conditions_of,
    logits_of,
    skin_scores,
)
from skingpt_desktop.training.eyes_labels import MODALITIES, Labels, concept_loss
from skingpt_desktop.training.eyes_outputs import part_of
from skingpt_desktop.training.manifest import Sample

SOON = (
    "actinic_keratosis",
    "basal_cell_carcinoma",
    "keratoacanthoma",
    "lentigo_maligna_melanoma",
    "melanoma",
)
"""Skin cancers and their precursors, which a doctor should look at soon."""

FALSE_FLAGS = 0.13
"""The share of other conditions' photos that this sum may flag; the next step's rules add more."""

FALSE_REJECTION = 0.02
ABSTAINING = 0.18
SKIN_TEMPERATURE = 1.5
DERMOSCOPY_PARTS = ("lesions.", "heads.dermoscopy.")
PHOTOS_OF_DOUBT = 10


def fit(
    output: EyesOutput, samples: Sequence[Sample], config: EyesConfig, labels: Labels
) -> Calibration:
    """The calibration that fits the samples' outputs."""
    kinds = [MODALITIES.index(sample.modality) for sample in samples]
    kind = torch.tensor(kinds)
    temperatures, thresholds, soon_from = {}, {}, {}
    by_leading: tuple[float, ...] = ()
    for modality in (Modality.CLINICAL, Modality.DERMOSCOPY):
        names = conditions_of(modality, config)
        own = (kind == MODALITIES.index(modality)).nonzero().flatten()
        logits = logits_of(part_of(output, own), modality, config)
        truth = torch.tensor([names.index(samples[i].condition) for i in own.tolist()])
        temperature = fit_temperature(logits, truth)
        temperatures[modality] = temperature
        divisor = torch.full((len(logits), 1), temperature)
        if modality is Modality.DERMOSCOPY:
            by_leading = fit_temperatures(logits, truth, temperature)
            divisor = torch.tensor(by_leading)[logits.argmax(1)][:, None]
        probabilities = torch.softmax(logits / divisor, dim=1)
        thresholds[modality] = float(probabilities.amax(1).quantile(ABSTAINING))
        soon_from[modality] = fit_soon(probabilities, truth, names)
    scale, shift = fit_concepts(output, samples, labels)
    rough = Calibration(
        clinical_temperature=temperatures[Modality.CLINICAL],
        dermoscopy_temperature=temperatures[Modality.DERMOSCOPY],
        clinical_abstain_below=thresholds[Modality.CLINICAL],
        dermoscopy_abstain_below=thresholds[Modality.DERMOSCOPY],
        skin_threshold=0.5,
        skin_temperature=SKIN_TEMPERATURE,
        concept_scale=scale,
        concept_shift=shift,
        soon_conditions=SOON,
        clinical_soon_from=soon_from[Modality.CLINICAL],
        dermoscopy_soon_from=soon_from[Modality.DERMOSCOPY],
        dermoscopy_by_leading=by_leading,
    )
    skin = kind != MODALITIES.index(Modality.NOT_SKIN)
    scores = skin_scores(output.modality_logits[: len(samples)][skin], rough)
    clinical = skin_scores(output.modality_logits[: len(samples)][kind == 0], rough)
    threshold = min(
        float(scores.quantile(FALSE_REJECTION)), float(clinical.quantile(FALSE_REJECTION))
    )
    return Calibration.from_json({**rough.to_json(), "skin_threshold": threshold})


def fit_temperature(logits: Tensor, truth: Tensor) -> float:
    """The temperature at which the first conditions' mean probability is the share of right ones.

    On dermoscopy of groups left out it gives a smaller calibration error than the temperature with
    the least negative log-likelihood (Guo et al. 2017); on clinical photos about the same
    (`evaluation.temperature` measures both).
    """
    candidates = torch.linspace(0.3, 3.0, 271)
    sure = torch.stack([torch.softmax(logits / t, dim=1).amax(1).mean() for t in candidates])
    right = (logits.argmax(1) == truth).float().mean()
    return round(float(candidates[(sure - right).abs().argmin()]), 2)


def fit_temperatures(logits: Tensor, truth: Tensor, common: float) -> tuple[float, ...]:
    """For each condition the temperature that counts where it leads; by the rule of the common one.

    Where rare conditions are held as likely as common ones beforehand, a rare one that leads is
    right less often than it seems, a common one more often. The share of right ones is drawn
    towards what the common temperature says, as if by `PHOTOS_OF_DOUBT` photos.
    """
    candidates = torch.linspace(0.3, 4.0, 371)
    leading, found = logits.argmax(1), []
    for condition in range(logits.shape[1]):
        own = logits[leading == condition]
        if not len(own):
            found.append(common)
            continue
        said = torch.softmax(own / common, dim=1).amax(1).mean() * PHOTOS_OF_DOUBT
        right = (truth[leading == condition] == condition).sum()
        share = (right + said) / (len(own) + PHOTOS_OF_DOUBT)
        sure = torch.stack([torch.softmax(own / t, dim=1).amax(1).mean() for t in candidates])
        found.append(round(float(candidates[(sure - share).abs().argmin()]), 2))
    return tuple(found)


def fit_soon(probabilities: Tensor, truth: Tensor, names: Sequence[str]) -> float:
    """The least sum of the `SOON` probabilities that flags no more others than is allowed.

    `probabilities` is [N, conditions] and `truth` [N] holds their indices; needs a photo of
    another condition.
    """
    columns = torch.tensor([name in SOON for name in names])
    if not columns.any():
        return 1.0
    others = probabilities[~columns[truth]][:, columns].sum(1)
    return round(float(others.quantile(1 - FALSE_FLAGS)), 4)


def fit_concepts(
    output: EyesOutput, samples: Sequence[Sample], labels: Labels
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """One scale for all concepts and a shift for each, against the weak labels."""
    rows = [i for i, s in enumerate(samples) if s.modality is Modality.CLINICAL]
    logits = output.concept_logits[rows].clone()
    targets = labels.of([samples[i] for i in rows])
    scale, shift = nn.Parameter(torch.ones(1)), nn.Parameter(torch.zeros(logits.shape[1]))
    optimiser = torch.optim.LBFGS([scale, shift], max_iter=100)

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = concept_loss(logits * scale + shift, targets) + 1e-3 * shift.square().mean()
        loss.backward()
        return loss

    optimiser.step(closure)
    count = logits.shape[1]
    return (round(scale.item(), 4),) * count, tuple(round(v, 4) for v in shift.tolist())


def write_eyes(model: Path, eyes: Eyes, calibration: Calibration) -> None:
    """Write the weights in half precision and `eyes.json`, which `assemble` puts into the manifest.

    What is for dermoscopy alone is a part of its own.
    """
    state = {name: value.half().contiguous() for name, value in eyes.state_dict().items()}
    own = {name: v for name, v in state.items() if name.startswith(DERMOSCOPY_PARTS)}
    save_file({n: v for n, v in state.items() if n not in own}, model / "eyes.safetensors")
    if own:
        save_file(own, model / "eyes-dermoscopy.safetensors")
    data = {**eyes.config.to_json(), "calibration": calibration.to_json()}
    (model / "eyes.json").write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")

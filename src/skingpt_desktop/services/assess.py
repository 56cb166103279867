"""Look at a photo and say what follows."""

from dataclasses import replace

from skingpt_desktop.domain.findings import Assessment, Modality
from skingpt_desktop.domain.history import NOTHING_ASKED, History
from skingpt_desktop.domain.photo import Photo, QualityProblem
from skingpt_desktop.domain.predictor import Predictor
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.red_flags import red_flags, with_red_flags
from skingpt_desktop.services.fit import memory_for


def assess(
    photo: Photo, predictor: Predictor, knowledge: Knowledge, history: History = NOTHING_ASKED
) -> Assessment:
    """The assessment of one photo: quality, findings and next step.

    Raises:
        ModelTooLarge: the computer ran out of memory.
    """
    with memory_for(predictor.identity.name):
        findings = predictor.look(photo)
    quality = photo.quality
    if findings.modality is Modality.DERMOSCOPY:
        # Through a dermoscope skin is often not of skin's colour, and nothing else is in sight.
        quality = quality.without(QualityProblem.LITTLE_SKIN)
    step = next_step(quality, findings, knowledge)
    seen = Assessment(quality, findings, step, predictor.identity)
    return heed(seen, history, knowledge)


def heed(assessment: Assessment, history: History, knowledge: Knowledge) -> Assessment:
    """The same assessment with the next step that the answers ask for; no model runs.

    It starts from the photo again, so that a changed answer can also take a red flag back.
    """
    flags = red_flags(history)
    step = next_step(assessment.quality, assessment.findings, knowledge)
    heeding = with_red_flags(step, flags)
    return replace(assessment, next_step=heeding, red_flags=flags, history=history)

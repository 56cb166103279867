"""Look at a photo and say what follows."""

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import Predictor
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.services.fit import memory_for


def assess(photo: Photo, predictor: Predictor, knowledge: Knowledge) -> Assessment:
    """The assessment of one photo: quality, findings and next step.

    Raises:
        ModelTooLarge: the computer ran out of memory.
    """
    with memory_for(predictor.identity.name):
        findings = predictor.look(photo)
    step = next_step(photo.quality, findings, knowledge)
    return Assessment(photo.quality, findings, step, predictor.identity)

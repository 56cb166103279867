"""Look at a photo and say what follows."""

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import Predictor
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge


def assess(photo: Photo, predictor: Predictor, knowledge: Knowledge) -> Assessment:
    """The assessment of one photo: quality, findings and next step."""
    findings = predictor.look(photo)
    step = next_step(photo.quality, findings, knowledge)
    return Assessment(photo.quality, findings, step, predictor.identity)

"""What stands where something of a damaged case is lost."""

from skingpt_desktop.domain.findings import Assessment, Findings, Modality
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.knowledge.advice import next_step
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.services.keep import to_stored
from skingpt_desktop.store.mending import UNKNOWN_MODEL, StandIns

_GREY = bytes((200, 200, 200))
_SIDE = 320


def stand_ins(knowledge: Knowledge) -> StandIns:
    """A grey picture, and an assessment that is not sure and says what the rules say then."""
    photo = Photo(_SIDE, _SIDE, _GREY * _SIDE**2, Quality(1.0))
    findings = Findings(Modality.CLINICAL, True, 1.0, (), (), abstained=True)
    step = next_step(photo.quality, findings, knowledge)
    assessment = Assessment(photo.quality, findings, step, UNKNOWN_MODEL)
    return StandIns(to_stored(photo), assessment, "Saved in part")

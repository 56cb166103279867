"""What is thought of a photo, with a scripted model in place of the real one."""

from dataclasses import dataclass

import pytest

from skingpt_desktop.domain.findings import Findings, ModelIdentity
from skingpt_desktop.domain.photo import Photo, Quality, QualityProblem
from skingpt_desktop.services.assess import assess

FAULTS = (QualityProblem.COLOUR_CAST, QualityProblem.LITTLE_SKIN)


@dataclass
class Looks:
    """Sees what it is told."""

    findings: Findings
    identity = ModelIdentity("scripted", "1", "none", "cpu", "fp32")

    def look(self, photo):
        return self.findings


@pytest.mark.parametrize(("modality", "left"), [("clinical", FAULTS), ("dermoscopy", FAULTS[:1])])
def test_little_skin_is_no_fault_through_a_dermoscope(modality, left, make_assessment, knowledge):
    findings = make_assessment({"melanoma": 0.6}, modality=modality).findings
    photo = Photo(64, 64, bytes(64 * 64 * 3), Quality(0.9, FAULTS))
    assert assess(photo, Looks(findings), knowledge).quality == Quality(0.9, left)

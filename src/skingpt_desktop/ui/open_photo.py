"""A photo of the case that is open, with what is kept of it."""

from dataclasses import dataclass

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.photo import AS_TAKEN, Framing, Photo


@dataclass(slots=True, eq=False)
class OpenPhoto:
    """`whole` is the photo as it was taken, `shown` what its framing leaves of it.

    `kept_framing` and `kept_assessment` are what the case file holds; None where the photo is not
    in it yet.
    """

    whole: Photo
    shown: Photo
    framing: Framing = AS_TAKEN
    assessment: Assessment | None = None
    kept_framing: Framing | None = None
    kept_assessment: Assessment | None = None

    @property
    def is_new(self) -> bool:
        """Whether the case file does not have this photo."""
        return self.kept_framing is None

    @property
    def has_unkept(self) -> bool:
        """Whether something is to be kept; what is not looked at yet is not."""
        if self.assessment is None:
            return False
        return self.framing != self.kept_framing or self.assessment is not self.kept_assessment

"""Between what is seen on the screen and what is kept."""

from datetime import datetime

from skingpt_desktop.domain.cases import StoredPhoto
from skingpt_desktop.domain.findings import Assessment, Outcome
from skingpt_desktop.domain.photo import AS_TAKEN, Framing, Photo
from skingpt_desktop.imaging.framing import framed
from skingpt_desktop.imaging.keeping import encode_jpeg, thumbnail
from skingpt_desktop.knowledge.advice import conditions_to_name
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.knowledge.names import names_of

_TITLES = {
    Outcome.NOT_SURE: "Not sure",
    Outcome.NOT_SKIN: "Not skin",
    Outcome.POOR_PHOTO: "Photo too poor",
}


def to_stored(photo: Photo, framing: Framing = AS_TAKEN) -> StoredPhoto:
    """The whole photo as it is kept; its file name and metadata are not."""
    return StoredPhoto(
        width=photo.width,
        height=photo.height,
        jpeg=encode_jpeg(photo),
        thumbnail=thumbnail(framed(photo, framing)),
        digest=photo.digest,
        framing=framing,
    )


def case_title(assessment: Assessment, knowledge: Knowledge, now: datetime) -> str:
    """A first title, which the user may change: what leads the list, and the day.

    `now` is the user's local time.
    """
    what = _TITLES.get(assessment.outcome)
    if what is None:
        leading = assessment.findings.conditions[0].name
        what = f"{knowledge.condition(leading).name}?"
    return f"{what} · {now:%Y-%m-%d}"


def condition_names(assessment: Assessment, knowledge: Knowledge) -> tuple[str, ...]:
    """Every name of the conditions that the user is told, so that the case is found by them."""
    records = (knowledge.conditions.get(one.name) for one in conditions_to_name(assessment))
    return tuple(name for record in records if record for name in names_of(record))

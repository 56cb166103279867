"""What is left of a case when one of its photos is removed."""

from datetime import datetime

from skingpt_desktop.domain.cases import leading_place
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.services.keep import case_title, condition_names
from skingpt_desktop.store.cases import CaseStore


def remove_photo(
    cases: CaseStore, case_id: int, place: int, knowledge: Knowledge, now: datetime
) -> None:
    """Remove the photo at a place, for good.

    A title that the program had made from that photo is made anew from the photo that leads now.

    Raises:
        BadInput: it is the only photo, or the case was deleted.
    """
    case = cases.case(case_id)
    thoughts = [photo.assessment for photo in case.photos]
    gone, left = thoughts[place], thoughts[:place] + thoughts[place + 1 :]
    names = [name for thought in left for name in condition_names(thought, knowledge)]
    title, began = case.title, case.created_at.astimezone()
    if left and title == case_title(gone, knowledge, began):
        title = case_title(left[leading_place(left)], knowledge, began)
    cases.remove_photo(case_id, place, title, now, names)

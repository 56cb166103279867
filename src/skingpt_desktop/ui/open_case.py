"""The case that is open, as it stands in memory, with what of it the case file has."""

from dataclasses import dataclass, field, replace

from skingpt_desktop.domain.cases import CasePhoto
from skingpt_desktop.domain.conversation import Opinion, Turn, without_photo
from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.history import NOTHING_ASKED, History
from skingpt_desktop.domain.photo import Framing, Photo
from skingpt_desktop.services.desk import OpenedCase
from skingpt_desktop.ui.open_photo import OpenPhoto


@dataclass(slots=True, eq=False)
class OpenCase:
    """One of the photos is shown and talked about, the one at `place`.

    `case_id` is None until the case file has it; the first `kept_turns` of the turns are in it.

    `unkept_opinions` are opinions by the place of their turn, `unkept_removals` the places of
    photos that the file is still to forget, one after the other, before anything else is kept.
    """

    photos: list[OpenPhoto]
    place: int = 0
    history: History = NOTHING_ASKED
    turns: list[Turn] = field(default_factory=list)
    case_id: int | None = None
    kept_turns: int = 0
    unkept_opinions: dict[int, Opinion | None] = field(default_factory=dict)
    unkept_removals: list[int] = field(default_factory=list)

    @classmethod
    def of_photo(cls, photo: Photo) -> "OpenCase":
        """A new case."""
        return cls([OpenPhoto(photo, photo)])

    @classmethod
    def of_kept(cls, opened: OpenedCase) -> "OpenCase":
        """A case that was kept before; the photo that leads it is shown."""
        case = opened.case
        photos = [
            OpenPhoto(whole, shown, kept.stored.framing, kept.assessment, *_as_kept(kept))
            for whole, shown, kept in zip(opened.photos, opened.shown, case.photos, strict=True)
        ]
        turns, history = list(case.turns), case.assessment.history
        return cls(photos, case.leading, history, turns, case.id, kept_turns=len(turns))

    @property
    def has_unkept(self) -> bool:
        """Whether something is not in the case file yet."""
        has_words = self.kept_turns < len(self.turns) or bool(self.unkept_opinions)
        changed = has_words or bool(self.unkept_removals)
        return changed or any(one.has_unkept for one in self.photos)

    @property
    def waits_for_look(self) -> bool:
        """Whether a photo was not looked at yet."""
        return any(one.assessment is None for one in self.photos)

    def judge(self, place: int, opinion: Opinion | None) -> bool:
        """Note what the user thinks of an answer; false where that is no news."""
        if self.turns[place].opinion == opinion:
            return False
        self.turns[place] = replace(self.turns[place], opinion=opinion)
        self.unkept_opinions[place] = opinion
        return True

    def remove_photo(self, place: int) -> None:
        """Let go of a photo and of the turns about it; nothing may be on its way to the file."""
        photo = self.photos.pop(place)
        self.place = min(self.place - (place < self.place), len(self.photos) - 1)
        if not photo.is_new:
            self.unkept_removals.append(place)
        left = without_photo(self.turns, place)
        opinions = self.unkept_opinions
        self.unkept_opinions = {
            now: opinions[before] for now, before in enumerate(left) if before in opinions
        }
        self.kept_turns = sum(before < self.kept_turns for before in left)
        self.turns[:] = left.values()


def _as_kept(photo: CasePhoto) -> tuple[Framing, Assessment]:
    return photo.stored.framing, photo.assessment

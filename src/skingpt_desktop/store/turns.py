"""The rows of a conversation: its turns, and what the user thinks of them."""

from skingpt_desktop.domain.conversation import Opinion, Turn, without_photo
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.store import case_photos
from skingpt_desktop.store.codec import opinion_to_text, turn_from_text, turn_to_text
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES

_TURNS = """
    SELECT t.content, o.content, m.name, m.version, m.engine, m.device, m.precision, t.id
    FROM turns t JOIN models m ON m.id = t.model_id LEFT JOIN opinions o ON o.turn_id = t.id
    WHERE t.case_id = ? ORDER BY t.id"""

_NEW_TURN = """
    INSERT INTO turns (case_id, model_id, asked_at, filler, content)
    VALUES (?, ?, ?, zeroblob(?), ?)"""

_NEW_OPINION = """
    INSERT INTO opinions (turn_id, filler, content)
    SELECT id, zeroblob(?), ? FROM turns WHERE case_id = ? ORDER BY id LIMIT 1 OFFSET ?
    RETURNING turn_id"""

_OLD_OPINION = """
    DELETE FROM opinions WHERE turn_id =
    (SELECT id FROM turns WHERE case_id = ? ORDER BY id LIMIT 1 OFFSET ?)"""


def turns_of(database: Database, case_id: int) -> tuple[Turn, ...]:
    """The conversation of a case, the earliest turn first.

    Raises:
        KeyError, TypeError, ValueError: something cannot be read.
    """
    return tuple(turn for _, turn in _numbered(database, case_id))


def add_turn(database: Database, case_id: int, turn: Turn, moment: int) -> None:
    """Add one more question and answer."""
    model_id = case_photos.model_id(database, turn.model)
    values = (case_id, model_id, moment, FILLER_BYTES, turn_to_text(turn))
    database.insert(_NEW_TURN, values)


def set_opinion(database: Database, case_id: int, place: int, opinion: Opinion | None) -> bool:
    """Write what is thought of the answer at a place, or forget it; false where it is not there."""
    database.rows(_OLD_OPINION, (case_id, place))
    if opinion is None:
        return True
    values = (FILLER_BYTES, opinion_to_text(opinion), case_id, place)
    return bool(database.rows(_NEW_OPINION, values))


def forget_photo(database: Database, case_id: int, place: int) -> tuple[Turn, ...]:
    """Delete the turns about the photo at a place; the others name their photos anew.

    Returns:
        The turns that are left.

    Raises:
        KeyError, TypeError, ValueError: something cannot be read.
    """
    numbered = _numbered(database, case_id)
    left = without_photo([turn for _, turn in numbered], place)
    for at, (turn_id, turn) in enumerate(numbered):
        if at not in left:
            database.rows("DELETE FROM turns WHERE id = ?", (turn_id,))
        elif left[at] != turn:
            values = (turn_to_text(left[at]), turn_id)
            database.rows("UPDATE turns SET content = ? WHERE id = ?", values)
    return tuple(left.values())


def _numbered(database: Database, case_id: int) -> list[tuple[int, Turn]]:
    return [
        (turn_id, turn_from_text(content, ModelIdentity(*model), opinion))
        for content, opinion, *model, turn_id in database.rows(_TURNS, (case_id,))
    ]

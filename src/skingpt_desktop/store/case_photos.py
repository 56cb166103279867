"""The rows of a case's photos: each with how it is shown and with what was thought of it."""

from typing import Any

from skingpt_desktop.domain.cases import CasePhoto, StoredPhoto, leading_place
from skingpt_desktop.domain.findings import Assessment, ModelIdentity
from skingpt_desktop.domain.photo import AS_TAKEN, Framing
from skingpt_desktop.store.codec import (
    assessment_from_text,
    assessment_to_text,
    framing_from_text,
    framing_to_text,
)
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.migrations import FILLER_BYTES

_PHOTOS = """
    SELECT p.width, p.height, p.jpeg, p.thumbnail, p.digest,
           (SELECT content FROM framings WHERE photo_id = p.id),
           a.content, m.name, m.version, m.engine, m.device, m.precision
    FROM photos p
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE photo_id = p.id)
    JOIN models m ON m.id = a.model_id
    WHERE p.case_id = ? ORDER BY p.id"""

_ONE_PHOTO = """
    SELECT p.width, p.height, p.jpeg, p.thumbnail, p.digest,
           (SELECT content FROM framings WHERE photo_id = p.id)
    FROM photos p WHERE p.id = ?"""

_THOUGHT = """
    SELECT p.id, a.content, m.name, m.version, m.engine, m.device, m.precision
    FROM photos p
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE photo_id = p.id)
    JOIN models m ON m.id = a.model_id
    WHERE p.case_id = ? ORDER BY p.id"""

_CARD = """
    UPDATE cards SET outcome = ?, level = ?, thumbnail = (SELECT thumbnail FROM photos WHERE id = ?)
    WHERE case_id = ?"""

_NEW_PHOTO = """
    INSERT INTO photos (case_id, added_at, filler, width, height, digest, thumbnail, jpeg)
    VALUES (?, ?, zeroblob(?), ?, ?, ?, ?, ?)"""

_NEW_ASSESSMENT = """
    INSERT INTO assessments (photo_id, model_id, made_at, filler, content)
    VALUES (?, ?, ?, zeroblob(?), ?)"""

_FRAMING = """
    INSERT INTO framings (photo_id, filler, content) VALUES (?, zeroblob(?), ?)
    ON CONFLICT (photo_id) DO UPDATE SET content = excluded.content"""


def add_photo(database: Database, case_id: int, photo: StoredPhoto, moment: int) -> int:
    """Add a photo to a case; the photo's id."""
    size = (photo.width, photo.height)
    content = (photo.digest, photo.thumbnail, photo.jpeg)
    photo_id = database.insert(_NEW_PHOTO, (case_id, moment, FILLER_BYTES, *size, *content))
    if photo.framing != AS_TAKEN:
        set_framing(database, photo_id, photo.framing)
    return photo_id


def add_assessment(database: Database, photo_id: int, assessment: Assessment, moment: int) -> None:
    """Add what is now thought of a photo; the earlier assessments stay."""
    model = model_id(database, assessment.model)
    values = (photo_id, model, moment, FILLER_BYTES, assessment_to_text(assessment))
    database.insert(_NEW_ASSESSMENT, values)


def set_framing(database: Database, photo_id: int, framing: Framing) -> None:
    """Show a photo in another way; its pixels are not touched."""
    database.rows(_FRAMING, (photo_id, FILLER_BYTES, framing_to_text(framing)))


def set_thumbnail(database: Database, photo_id: int, thumbnail: bytes) -> None:
    """Another small picture for a photo."""
    database.rows("UPDATE photos SET thumbnail = ? WHERE id = ?", (thumbnail, photo_id))


def photo_at(database: Database, case_id: int, place: int) -> int | None:
    """The id of the photo at a place, from 0, of a case; None where there is none."""
    one = "SELECT id FROM photos WHERE case_id = ? ORDER BY id LIMIT 1 OFFSET ?"
    found = database.row(one, (case_id, place))
    return None if found is None else int(found[0])


def photos_of(database: Database, case_id: int) -> tuple[CasePhoto, ...]:
    """Every photo of a case, the earliest first.

    Raises:
        KeyError, TypeError, ValueError: something cannot be read.
    """
    return tuple(_photo(row) for row in database.rows(_PHOTOS, (case_id,)))


def stored_photo(database: Database, photo_id: int) -> StoredPhoto | None:
    """One photo by its id; None where it is gone."""
    row = database.row(_ONE_PHOTO, (photo_id,))
    if row is None:
        return None
    width, height, jpeg, thumbnail, digest, framing = row
    return StoredPhoto(width, height, jpeg, thumbnail, digest, framing_from_text(framing))


def lead(database: Database, case_id: int) -> None:
    """Note which photo leads a case, how the look at it ended, its level, and its small picture.

    Raises:
        KeyError, TypeError, ValueError: an assessment of the case cannot be read.
    """
    rows = database.rows(_THOUGHT, (case_id,))
    thought = [assessment_from_text(content, ModelIdentity(*m)) for _, content, *m in rows]
    place = leading_place(thought)
    database.rows("UPDATE cases SET leading = ? WHERE id = ?", (rows[place][0], case_id))
    leading = thought[place]
    values = (leading.outcome.value, leading.next_step.level.value, rows[place][0], case_id)
    database.rows(_CARD, values)


def model_id(database: Database, model: ModelIdentity) -> int:
    """The id under which a model is known, made where it was not."""
    values = (model.name, model.version, model.engine, model.device, model.precision)
    database.rows(
        "INSERT OR IGNORE INTO models (name, version, engine, device, precision) "
        "VALUES (?, ?, ?, ?, ?)",
        values,
    )
    found = database.rows(
        "SELECT id FROM models WHERE (name, version, engine, device, precision) = (?, ?, ?, ?, ?)",
        values,
    )
    return int(found[0][0])


def _photo(row: tuple[Any, ...]) -> CasePhoto:
    width, height, jpeg, thumbnail, digest, framing, content, *model = row
    stored = StoredPhoto(width, height, jpeg, thumbnail, digest, framing_from_text(framing))
    return CasePhoto(stored, assessment_from_text(content, ModelIdentity(*model)))

"""The rows that the list and the search read of a case: its card, and its words."""

from collections.abc import Iterable

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.plain import plain
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import clean_title, sites_of, sites_to_text
from skingpt_desktop.store.migrations import FILLER_BYTES

_NEW_CARD = """
    INSERT INTO cards
        (case_id, filler, title, outcome, level, person_id, labels, sites, note, thumbnail)
    VALUES (?, zeroblob(?), ?, ?, ?, NULL, '[]', ?, '', ?)"""

_NEW_WORDS = "INSERT INTO search_words (case_id, filler, words) VALUES (?, zeroblob(?), ?)"

_ANSWERED_SITES = """
    SELECT coalesce((
        SELECT json_extract(content, '$.history.sites') FROM assessments
        WHERE photo_id = ? AND json_valid(content) ORDER BY id DESC LIMIT 1), '[]')"""


def add_card(
    database: Database, case_id: int, title: str, assessment: Assessment, thumbnail: bytes
) -> None:
    """Add the card of a new case."""
    outcome, level = assessment.outcome.value, assessment.next_step.level.value
    sites = sites_to_text(assessment.history.sites)
    database.insert(_NEW_CARD, (case_id, FILLER_BYTES, title, outcome, level, sites, thumbnail))


def set_title(database: Database, case_id: int, title: str) -> None:
    """Give a case another title.

    Raises:
        BadInput: it is empty.
    """
    values = (clean_title(title), case_id)
    database.rows("UPDATE cards SET title = ? WHERE case_id = ?", values)


def follow_sites(database: Database, case_id: int, photo_id: int, assessment: Assessment) -> None:
    """Where it is follows an answer that was given or changed just now; before it is kept."""
    sites = sites_to_text(assessment.history.sites)
    ((before,),) = database.rows(_ANSWERED_SITES, (photo_id,))
    if assessment.history.sites and sites_to_text(sites_of(before)) != sites:
        database.rows("UPDATE cards SET sites = ? WHERE case_id = ?", (sites, case_id))


def add_words(database: Database, case_id: int, texts: Iterable[str]) -> None:
    """The first words by which a new case is found."""
    database.insert(_NEW_WORDS, (case_id, FILLER_BYTES, _words(texts)))


def add_more_words(database: Database, case_id: int, texts: Iterable[str]) -> None:
    """Further words by which a case is found."""
    sql = "UPDATE search_words SET words = words || ? WHERE case_id = ?"
    database.rows(sql, (_words(texts), case_id))


def replace_words(database: Database, case_id: int, texts: Iterable[str]) -> None:
    """All words by which a case is found, in place of those until now."""
    database.rows("UPDATE search_words SET words = ? WHERE case_id = ?", (_words(texts), case_id))


def _words(texts: Iterable[str]) -> str:
    """Words as they are searched."""
    return folded(plain("\n" + "\n".join(texts)))

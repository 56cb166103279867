"""What was typed about a case and not sent, kept over a lock."""

from skingpt_desktop.domain.plain import plain
from skingpt_desktop.store.database import Database
from skingpt_desktop.store.details import case_gone
from skingpt_desktop.store.migrations import FILLER_BYTES

_NEW = "INSERT INTO drafts (case_id, filler, words) VALUES (?, zeroblob(?), ?)"


class Drafts:
    """At most one for each case; errors as in `CaseStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, case_id: int, words: str) -> None:
        """Keep what was typed about a case and not sent; nothing where there are no words.

        Raises:
            BadInput: the case was deleted.
        """
        with self._database.transaction():
            self._database.rows("DELETE FROM drafts WHERE case_id = ?", (case_id,))
            if not words:
                return
            if not self._database.rows("SELECT 1 FROM cases WHERE id = ?", (case_id,)):
                raise case_gone()
            self._database.rows(_NEW, (case_id, FILLER_BYTES, plain(words)))

    def of(self, case_id: int) -> str:
        """What was typed about a case and not sent; empty where there is nothing."""
        row = self._database.row("SELECT words FROM drafts WHERE case_id = ?", (case_id,))
        return str(row[0]) if row else ""

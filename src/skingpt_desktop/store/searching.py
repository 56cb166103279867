"""Finding words in what is kept, without an index on the disk that would outlive a deletion.

The folded words of the cases are read once and then kept in memory, where looking through ten
thousand cases takes milliseconds; what has changed is read again. Where there are more words than
`MOST_LETTERS`, those of the cases that changed longest ago are read from the file at each search.
"""

import json
from collections.abc import Iterator

from skingpt_desktop.domain.folding import folded
from skingpt_desktop.domain.plain import plain
from skingpt_desktop.store.database import Database

MOST_LETTERS = 64_000_000
_PART = 500
_LATEST = 2**62

_TEXTS = """
    SELECT c.id, c.revision, d.title, d.labels, d.note, coalesce(p.name, ''), s.words,
           (SELECT coalesce(group_concat(json_extract(o.content, '$.note'), char(10)), '')
            FROM turns t JOIN opinions o ON o.turn_id = t.id
            WHERE t.case_id = c.id AND json_valid(o.content))
    FROM cases c JOIN cards d ON d.case_id = c.id JOIN search_words s ON s.case_id = c.id
    LEFT JOIN people p ON p.id = d.person_id
    WHERE c.revision > ? AND c.revision < ? ORDER BY c.revision DESC LIMIT ?"""


class SearchText:
    """What can be searched; belongs to the thread of its database.

    In memory are the words of the cases whose revision lies between `_floor` and `_top`.
    """

    def __init__(self, database: Database, most_letters: int = MOST_LETTERS) -> None:
        self._database = database
        self._most_letters = most_letters
        self.forget()

    def forget(self) -> None:
        """Let go of all words, as when the cases are locked."""
        self._texts: dict[int, str] = {}
        self._floor = self._top = 0

    def find(self, words: tuple[str, ...]) -> tuple[frozenset[int], ...]:
        """For each word, the ids of the cases that hold it.

        Capitals and accents do not matter; a part of a word is enough, in any script.
        """
        wanted = tuple(folded(plain(word)) for word in words)
        found: tuple[set[int], ...] = tuple(set() for _ in wanted)
        with self._database.snapshot():
            for case_id, text in self._everything():
                for word, ids in zip(wanted, found, strict=True):
                    if word in text:
                        ids.add(case_id)
        return tuple(frozenset(ids) for ids in found)

    def _everything(self) -> Iterator[tuple[int, str]]:
        self._catch_up()
        yield from self._texts.items()
        if self._floor:
            for case_id, _, text in self._between(0, self._floor + 1):
                yield case_id, text

    def _catch_up(self) -> None:
        ((revision,),) = self._database.rows("SELECT revision FROM clock")
        kept = {int(case_id) for (case_id,) in self._database.rows("SELECT id FROM cases")}
        for gone in self._texts.keys() - kept:
            del self._texts[gone]
        letters = sum(map(len, self._texts.values()))
        is_first = not self._top
        for case_id, changed, text in self._between(self._top, _LATEST):
            letters += len(text) - len(self._texts.get(case_id, ""))
            if is_first and letters > self._most_letters:
                self._floor = changed
                break
            self._texts[case_id] = text
        self._top = revision
        if not is_first and letters > 1.25 * self._most_letters:
            self.forget()
            self._catch_up()

    def _between(self, after: int, before: int) -> Iterator[tuple[int, int, str]]:
        while True:
            rows = self._database.rows(_TEXTS, (after, before, _PART))
            for case_id, changed, title, labels, note, name, words, opinions in rows:
                written = "\n".join((title, " ".join(json.loads(labels)), note, name, opinions))
                yield case_id, changed, f"{folded(written)}\n{words}"
            if len(rows) < _PART:
                return
            before = rows[-1][1]

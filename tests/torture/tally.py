"""What was tried, and what of it went wrong."""

from dataclasses import dataclass, field


@dataclass
class Tally:
    """`failures` holds one line for each; `notes` counts whatever else is worth knowing."""

    tried: int = 0
    failures: list[str] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def note(self, what: str, count: int = 1) -> None:
        self.notes[what] = self.notes.get(what, 0) + count

    def fail(self, what: str) -> None:
        self.failures.append(what)

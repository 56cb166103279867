"""Several tokens a step: what an answer quotes is guessed from the prompt, then checked.

Answers lean on the facts in their prompt and often quote them word for word. The tokens that
followed the same few tokens before are guessed and checked in one step (blockwise parallel
decoding, Stern et al., arXiv:1811.03115; guesses by look-up in the prompt as in Saxena 2023,
github.com/apoorvumang/prompt-lookup-decoding). Every token is still chosen from the logits that it
would have had alone, so the text is the same.
"""

from collections.abc import Callable, Iterator, Sequence

import torch

from skingpt_desktop.model.generation import Chooser, IsCancelled

Check = Callable[[list[int], int], torch.Tensor]
"""`check(tokens, count)`: forget the last `count` tokens, go on with these, and give the logits
[tokens, vocabulary] after each."""

_LONGEST_MATCH = 4
_SHORTEST_MATCH = 2


class Lookup:
    """Guesses how a text goes on from how it went on before."""

    def __init__(self, ids: Sequence[int], longest: int) -> None:
        self._ids: list[int] = []
        self._longest = longest
        self._after: dict[tuple[int, ...], int] = {}
        for token in ids:
            self.add(token)

    def add(self, token: int) -> None:
        """The text goes on with this token."""
        for size in range(_SHORTEST_MATCH, _LONGEST_MATCH + 1):
            if len(self._ids) >= size:
                self._after[tuple(self._ids[-size:])] = len(self._ids)
        self._ids.append(token)

    def guess(self) -> list[int]:
        """Up to `longest` next tokens; empty where the end of the text was never seen before."""
        for size in range(_LONGEST_MATCH, _SHORTEST_MATCH - 1, -1):
            place = self._after.get(tuple(self._ids[-size:]))
            if place is not None:
                return self._ids[place : place + self._longest]
        return []


def tokens_by_lookup(
    first: torch.Tensor,
    check: Check,
    chooser: Chooser,
    lookup: Lookup,
    limit: int,
    is_cancelled: IsCancelled,
) -> Iterator[int]:
    """The tokens that `tokens_of_answer` gives, in fewer steps."""
    rows = first[None]
    guessed: list[int] = []
    said = 0
    while True:
        right = 0
        for row in rows:
            if is_cancelled():
                return
            token = chooser.choose(row)
            said += 1
            yield token
            lookup.add(token)
            if said == limit:
                return
            if right == len(guessed) or guessed[right] != token:
                break
            right += 1
        wrong = len(guessed) - right
        guessed = lookup.guess()[: limit - said - 1]
        rows = check([token, *guessed], wrong)
